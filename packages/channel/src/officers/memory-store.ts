import type { ListedSignIn, OfficerRecord, OfficerSessionRecord, SignInRecord } from "../records/officers.ts";
import type { OfficerStore, OfficerTransaction } from "./store.ts";

/** The officers' part of the memory store. */
export interface OfficerState {
  officers: Map<string, OfficerRecord>;
  sessions: Map<string, OfficerSessionRecord>;
  /** In the order in which they were stored. */
  signIns: SignInRecord[];
}

export const emptyOfficers = (): OfficerState => ({
  officers: new Map(),
  sessions: new Map(),
  signIns: [],
});

const present = ({ officers }: OfficerState): OfficerRecord[] =>
  [...officers.values()].filter(({ state }) => state !== "left");

const presentIn = (state: OfficerState, agencyId: string | null): OfficerRecord[] =>
  present(state).filter((officer) => officer.agencyId === agencyId);

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
export function officerWrites(
  state: OfficerState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): OfficerTransaction {
  const put = (officer: OfficerRecord): void => {
    undoing(state.officers, officer.id);
    state.officers.set(officer.id, officer);
  };
  return {
    // Transactions in memory run one after another.
    lockOfficers: async (agencyId) => presentIn(state, agencyId),
    lockOfficer: async (id) => state.officers.get(id),
    async insertOfficer(officer) {
      if (present(state).some(({ emailHash }) => emailHash === officer.emailHash)) return false;
      put(officer);
      return true;
    },
    async updateOfficer(officer) {
      if (state.officers.get(officer.id)?.version !== officer.version - 1) return false;
      put(officer);
      return true;
    },
  };
}

export function officerReads(state: OfficerState): OfficerStore {
  const { officers, sessions, signIns } = state;
  const change = (tokenHash: string, changes: Partial<OfficerSessionRecord>): void => {
    const session = sessions.get(tokenHash);
    if (session) sessions.set(tokenHash, { ...session, ...changes });
  };
  const end = (ended: readonly OfficerSessionRecord[]): number => {
    for (const { tokenHash } of ended) sessions.delete(tokenHash);
    return ended.length;
  };
  return {
    listOfficers: async (agencyId) => presentIn(state, agencyId),
    findOfficer: async (id) => officers.get(id),
    findOfficers: async (ids) => ids.flatMap((id) => officers.get(id) ?? []),
    findOfficerByEmail: async (hash) => present(state).find(({ emailHash }) => emailHash === hash),
    findOfficerByInvitation: async (hash) =>
      [...officers.values()].find(({ invitationHash }) => invitationHash === hash),
    hasOfficer: async (agencyId, role) =>
      [...officers.values()].some(
        (officer) => officer.agencyId === agencyId && officer.role === role && officer.state === "active",
      ),
    async insertSession(session) {
      sessions.set(session.tokenHash, session);
    },
    findSession: async (tokenHash) => sessions.get(tokenHash),
    listSessions: async (officerId) =>
      [...sessions.values()]
        .filter((session) => session.officerId === officerId)
        .sort((left, right) => Number(right.usedAt) - Number(left.usedAt)),
    useSession: async (tokenHash, usedAt) => change(tokenHash, { usedAt }),
    confirmSession: async (tokenHash, at) => change(tokenHash, { usedAt: at, confirmedAt: at }),
    endSession: async (tokenHash) =>
      end([...sessions.values()].filter((session) => session.tokenHash === tokenHash)),
    endSessions: async (officerId, except) =>
      end(
        [...sessions.values()].filter(
          (session) => session.officerId === officerId && session.tokenHash !== except,
        ),
      ),
    async insertSignIn(signIn) {
      signIns.push(signIn);
    },
    async listSignIns({ agencyId, officerId, before = signIns.length, limit }) {
      const ofParty = signIns
        .slice(0, before)
        .flatMap(({ officerId: id, ...entry }, number): ListedSignIn[] => {
          const isListed = id !== null && (officerId === undefined || id === officerId);
          return isListed && officers.get(id)?.agencyId === agencyId
            ? [{ ...entry, officerId: id, number }]
            : [];
        });
      return ofParty.reverse().slice(0, limit);
    },
    deleteSessions: async (usedBefore, limit) =>
      end([...sessions.values()].filter(({ usedAt }) => usedAt < usedBefore).slice(0, limit)),
  };
}
