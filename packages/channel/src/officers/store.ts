import type { ListedSignIn, OfficerRecord, OfficerSessionRecord } from "../records/officers.ts";
import type { LockTransaction, Records } from "../records/ports.ts";

/** A page of the list of a party's sign-ins. */
export interface SignInQuery {
  agencyId: string | null;
  /** Default: all officers of the party. */
  officerId?: string | undefined;
  /** Only entries that were stored before this one. */
  before?: number | undefined;
  limit: number;
}

/** Officers in a transaction. */
export interface OfficerTransaction extends Records<"officers">, LockTransaction {
  /** Reads an officer, and prevents changes by other transactions until this one ends. */
  lockOfficer(id: string): Promise<OfficerRecord | undefined>;
}

/** Selects one session, or those of an officer. */
export type SessionKey =
  | Pick<OfficerSessionRecord, "tokenHash">
  | { officerId: string; exceptTokenHash?: string | undefined };

/** Officers, their sessions and sign-ins. */
export interface OfficerStore extends Records<"officers" | "sessions" | "signIns"> {
  /** Ends a session, or all of an officer except one. Returns how many ended. */
  endSessions(which: SessionKey): Promise<number>;
  /** Latest first. Attempts with an unknown account belong to no party. */
  listSignIns(query: SignInQuery): Promise<ListedSignIn[]>;
}
