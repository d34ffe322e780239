import type {
  ListedSignIn,
  OfficerRecord,
  OfficerRole,
  OfficerSessionRecord,
  SignInRecord,
} from "../records/officers.ts";

/** A page of the list of a party's sign-ins. */
export interface SignInQuery {
  agencyId: string | null;
  /** Default: all officers of the party. */
  officerId?: string | undefined;
  /** Only entries that were stored before this one. */
  before?: number | undefined;
  limit: number;
}

/** Writes of officers, in a transaction. */
export interface OfficerTransaction {
  /**
   * Reads the officers of a party who have not left, in no particular order, and locks the list until the
   * transaction ends.
   */
  lockOfficers(agencyId: string | null): Promise<OfficerRecord[]>;
  /** False when another officer has the same address and is not in the state `left`. */
  insertOfficer(officer: OfficerRecord): Promise<boolean>;
  /** Reads an officer, and prevents changes by other transactions until this one ends. */
  lockOfficer(id: string): Promise<OfficerRecord | undefined>;
  /** Writes every field. False unless the stored version is `officer.version - 1`. */
  updateOfficer(officer: OfficerRecord): Promise<boolean>;
}

/** Reads of officers, and their sessions. */
export interface OfficerStore {
  /** The officers of a party who have not left, in no particular order. */
  listOfficers(agencyId: string | null): Promise<OfficerRecord[]>;
  findOfficer(id: string): Promise<OfficerRecord | undefined>;
  /** The officers with these ids, in no particular order, also those who left. Others are left out. */
  findOfficers(ids: readonly string[]): Promise<OfficerRecord[]>;
  /** Officers in the state `left` are not found. */
  findOfficerByEmail(emailHash: string): Promise<OfficerRecord | undefined>;
  findOfficerByInvitation(invitationHash: string): Promise<OfficerRecord | undefined>;
  /** Whether the party has an active officer with this role. */
  hasOfficer(agencyId: string | null, role: OfficerRole): Promise<boolean>;
  insertSession(session: OfficerSessionRecord): Promise<void>;
  findSession(tokenHash: string): Promise<OfficerSessionRecord | undefined>;
  /** The sessions of an officer, last used first. Some may have ended. */
  listSessions(officerId: string): Promise<OfficerSessionRecord[]>;
  useSession(tokenHash: string, at: Date): Promise<void>;
  confirmSession(tokenHash: string, at: Date): Promise<void>;
  /** Returns how many ended: 0 or 1. */
  endSession(tokenHash: string): Promise<number>;
  /** Ends all sessions of an officer, except the one of this token. Returns how many. */
  endSessions(officerId: string, exceptTokenHash?: string): Promise<number>;
  insertSignIn(signIn: SignInRecord): Promise<void>;
  /** Latest first. Attempts with an unknown account belong to no party. */
  listSignIns(query: SignInQuery): Promise<ListedSignIn[]>;
  /** Deletes at most `limit` sessions that were last used before a moment. Returns how many. */
  deleteSessions(usedBefore: Date, limit: number): Promise<number>;
}
