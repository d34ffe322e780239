/** The rights of an officer who signs in. */
export type OfficerRole =
  | "national_admin"
  | "agency_admin"
  | "liaison"
  | "unit_officer"
  | "leader"
  | "identity_custodian"
  | "auditor";

/** How an officer signed in. A password is always used together with a one-time code. */
export type SignInMethod = "passkey" | "password" | "oidc";

/**
 * Petugas. A person who signs in. Never deleted, because histories name the officer: after leaving, the state
 * is `left`.
 */
export interface OfficerRecord {
  id: string;
  /** Null for national triage. */
  agencyId: string | null;
  role: OfficerRole;
  /** Sealed in the store. */
  name: string;
  /** Sealed in the store. */
  email: string;
  /** A keyed hash of the address in lower case. Unique among officers who have not left. */
  emailHash: string;
  state: "invited" | "active" | "left";
  /** SHA-256 of the invitation that has not been used yet. Null without one. */
  invitationHash: string | null;
  /** Null without an invitation. */
  invitedUntil: Date | null;
  /** Starts at 1 and grows with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Sesi. A sign-in of an officer. */
export interface OfficerSessionRecord {
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  officerId: string;
  method: SignInMethod;
  startedAt: Date;
  /** When it was last used, exact to a minute. */
  usedAt: Date;
  /** When the officer last proved who they are. */
  confirmedAt: Date;
}

/** Writes of officers, in a transaction. */
export interface OfficerTransaction {
  /** False when another officer has the same address and is not in the state `left`. */
  insertOfficer(officer: OfficerRecord): Promise<boolean>;
  /** Writes every field. False unless the stored version is `officer.version - 1`. */
  updateOfficer(officer: OfficerRecord): Promise<boolean>;
}

/** Reads of officers, and their sessions. */
export interface OfficerStore {
  findOfficer(id: string): Promise<OfficerRecord | undefined>;
  /** Officers in the state `left` are not found. */
  findOfficerByEmail(emailHash: string): Promise<OfficerRecord | undefined>;
  findOfficerByInvitation(invitationHash: string): Promise<OfficerRecord | undefined>;
  /** Whether the party has an active officer with this role. */
  hasOfficer(agencyId: string | null, role: OfficerRole): Promise<boolean>;
  insertSession(session: OfficerSessionRecord): Promise<void>;
  findSession(tokenHash: string): Promise<OfficerSessionRecord | undefined>;
  useSession(tokenHash: string, at: Date): Promise<void>;
  confirmSession(tokenHash: string, at: Date): Promise<void>;
  /** Returns how many ended: 0 or 1. */
  endSession(tokenHash: string): Promise<number>;
  /** Ends all sessions of an officer. Returns how many. */
  endSessions(officerId: string): Promise<number>;
  /** Deletes at most `limit` sessions that were last used before a moment. Returns how many. */
  deleteSessions(usedBefore: Date, limit: number): Promise<number>;
}
