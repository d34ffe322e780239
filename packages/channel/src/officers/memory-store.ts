import type { ListedSignIn, OfficerRecord, OfficerSessionRecord, SignInRecord } from "../records/officers.ts";
import type { LockTransaction, Records } from "../records/ports.ts";
import type { OfficerStore, OfficerTransaction } from "./store.ts";

export interface OfficerState {
  officers: Map<string, OfficerRecord>;
  sessions: Map<string, OfficerSessionRecord>;
  /** In insertion order. */
  signIns: Map<string, SignInRecord>;
}

export const officerWrites = ({
  officers,
}: OfficerState): Omit<OfficerTransaction, keyof LockTransaction | keyof Records<never>> => ({
  lockOfficer: async (id) => officers.get(id),
});

export const officerReads = ({
  officers,
  sessions,
  signIns,
}: OfficerState): Omit<OfficerStore, keyof Records<never>> => ({
  async endSessions(which) {
    const ended = [...sessions.values()].filter((session) =>
      "tokenHash" in which
        ? session.tokenHash === which.tokenHash
        : session.officerId === which.officerId && session.tokenHash !== which.exceptTokenHash,
    );
    for (const { tokenHash } of ended) sessions.delete(tokenHash);
    return ended.length;
  },
  async listSignIns({ agencyId, officerId, before, limit }) {
    const ofParty = [...signIns.values()]
      .slice(0, before)
      .flatMap(({ officerId: id, ...entry }, number): ListedSignIn[] => {
        const isListed = id !== null && (officerId === undefined || id === officerId);
        return isListed && officers.get(id)?.agencyId === agencyId
          ? [{ ...entry, officerId: id, number }]
          : [];
      });
    return ofParty.reverse().slice(0, limit);
  },
});
