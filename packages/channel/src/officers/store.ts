import type { ListedSignIn, OfficerRecord, OfficerSessionRecord, SignInRecord } from "../records/officers.ts";
import type { LockTransaction } from "../records/ports.ts";

/** A page of the list of a party's sign-ins. */
export interface SignInQuery {
  agencyId: string | null;
  /** Default: all officers of the party. */
  officerId?: string | undefined;
  /** Only entries that were stored before this one. */
  before?: number | undefined;
  limit: number;
}

/** Reads of officers inside and outside of transactions. */
export interface OfficerReads {
  /** The officers of a party who have not left, in no particular order. */
  listOfficers(agencyId: string | null): Promise<OfficerRecord[]>;
}

/** Writes of officers, in a transaction. */
export interface OfficerTransaction extends OfficerReads, LockTransaction {
  /** Reads an officer, and prevents changes by other transactions until this one ends. */
  lockOfficer(id: string): Promise<OfficerRecord | undefined>;
  /**
   * Inserts version 1, and replaces every field for a later one. False unless the stored version is
   * `officer.version - 1`, or when another officer has the address of a new one and has not left.
   */
  putOfficer(officer: OfficerRecord): Promise<boolean>;
}

/** One key of an officer. Officers who have left have no address. */
export type OfficerKey =
  | Pick<OfficerRecord, "id">
  | Pick<OfficerRecord, "emailHash">
  | { invitationHash: string };

/** Selects one session, or those of an officer. */
export type SessionKey =
  | Pick<OfficerSessionRecord, "tokenHash">
  | { officerId: string; exceptTokenHash?: string | undefined };

/** Reads of officers, and their sessions. */
export interface OfficerStore extends OfficerReads {
  findOfficer(key: OfficerKey): Promise<OfficerRecord | undefined>;
  /** The officers with these ids, in no particular order, also those who left. Others are left out. */
  findOfficers(ids: readonly string[]): Promise<OfficerRecord[]>;
  insertSession(session: OfficerSessionRecord): Promise<void>;
  findSession(tokenHash: string): Promise<OfficerSessionRecord | undefined>;
  /** The sessions of an officer, last used first. Some may have ended. */
  listSessions(officerId: string): Promise<OfficerSessionRecord[]>;
  /** Changes a session that has not ended. */
  changeSession(
    tokenHash: string,
    change: Partial<Pick<OfficerSessionRecord, "usedAt" | "confirmedAt">>,
  ): Promise<void>;
  /** Ends a session, or all of an officer except one. Returns how many ended. */
  endSessions(which: SessionKey): Promise<number>;
  insertSignIn(signIn: SignInRecord): Promise<void>;
  /** Latest first. Attempts with an unknown account belong to no party. */
  listSignIns(query: SignInQuery): Promise<ListedSignIn[]>;
}
