import type { ListedSignIn, OfficerRecord, OfficerSessionRecord, SignInRecord } from "../records/officers.ts";
import type { LockTransaction } from "../records/ports.ts";
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
): Omit<OfficerTransaction, keyof LockTransaction> {
  const { officers } = state;
  return {
    listOfficers: async (agencyId) => presentIn(state, agencyId),
    lockOfficer: async (id) => officers.get(id),
    async putOfficer(officer) {
      const { id, version, emailHash } = officer;
      if ((officers.get(id)?.version ?? 0) !== version - 1) return false;
      if (version === 1 && present(state).some((other) => other.emailHash === emailHash)) return false;
      undoing(officers, id);
      officers.set(id, officer);
      return true;
    },
  };
}

export function officerReads(state: OfficerState): OfficerStore {
  const { officers, sessions, signIns } = state;
  return {
    listOfficers: async (agencyId) => presentIn(state, agencyId),
    async findOfficer(key) {
      if ("id" in key) return officers.get(key.id);
      if ("emailHash" in key) return present(state).find(({ emailHash }) => emailHash === key.emailHash);
      return [...officers.values()].find(({ invitationHash }) => invitationHash === key.invitationHash);
    },
    findOfficers: async (ids) => ids.flatMap((id) => officers.get(id) ?? []),
    async insertSession(session) {
      sessions.set(session.tokenHash, session);
    },
    findSession: async (tokenHash) => sessions.get(tokenHash),
    listSessions: async (officerId) =>
      [...sessions.values()]
        .filter((session) => session.officerId === officerId)
        .sort((left, right) => Number(right.usedAt) - Number(left.usedAt)),
    async changeSession(tokenHash, change) {
      const session = sessions.get(tokenHash);
      if (session) sessions.set(tokenHash, { ...session, ...change });
    },
    async endSessions(which) {
      const ended = [...sessions.values()].filter((session) =>
        "tokenHash" in which
          ? session.tokenHash === which.tokenHash
          : session.officerId === which.officerId && session.tokenHash !== which.exceptTokenHash,
      );
      for (const { tokenHash } of ended) sessions.delete(tokenHash);
      return ended.length;
    },
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
  };
}
