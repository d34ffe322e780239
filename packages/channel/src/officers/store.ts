import type { ListedSignIn, OfficerRecord, OfficerSessionRecord } from "../records/officers.ts";
import type { LockTransaction, Records } from "../records/ports.ts";

/** A page of a party's sign-ins. */
export interface SignInQuery {
  agencyId: string | null;
  /** Default: all officers of the party. */
  officerId?: string | undefined;
  /** Returns only entries stored before this one. */
  before?: number | undefined;
  limit: number;
}

/** Officers in a transaction. */
export interface OfficerTransaction extends Records<"officers">, LockTransaction {
  /** Reads an officer, and prevents changes by other transactions until this one ends. */
  lockOfficer(id: string): Promise<OfficerRecord | undefined>;
}

/** Selects one session or an officer's sessions. */
export type SessionKey =
  | Pick<OfficerSessionRecord, "tokenHash">
  | { officerId: string; exceptTokenHash?: string | undefined };

/** Officers, their sessions and sign-ins. */
export interface OfficerStore extends Records<"officers" | "sessions" | "signIns"> {
  /** Ends one session, or all of an officer's sessions except one. Returns how many it ended. */
  endSessions(which: SessionKey): Promise<number>;
  /** Returns sign-ins, latest first. Attempts with an unknown account do not belong to any party. */
  listSignIns(query: SignInQuery): Promise<ListedSignIn[]>;
}
