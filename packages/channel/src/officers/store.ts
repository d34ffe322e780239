/** The roles of officers who sign in. */
export const officerRoles = [
  "national_admin",
  "agency_admin",
  "liaison",
  "unit_officer",
  "leader",
  "identity_custodian",
  "auditor",
] as const;

/** The rights of an officer who signs in. */
export type OfficerRole = (typeof officerRoles)[number];

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
  /** Null without a unit, and in national triage. */
  unitId: string | null;
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
  /** Identifies the session in lists. Grants no access. */
  id: string;
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  officerId: string;
  method: SignInMethod;
  startedAt: Date;
  /** When it was last used, exact to a minute. */
  usedAt: Date;
  /** When the officer last proved who they are. */
  confirmedAt: Date;
  /** As in `SignInRecord`. */
  network: string | null;
  userAgent: string;
}

/** The client of a sign-in, as officers see it. */
export type SignInClient = Pick<OfficerSessionRecord, "network" | "userAgent">;

/** The kind of an entry in the list of sign-ins. */
export type SignInKind =
  | "signed_in"
  | "confirmed"
  | "refused"
  | "invitation_accepted"
  | "passkey_added"
  | "passkey_removed"
  | "password_set"
  | "recovery_code_used"
  | "recovery_codes_renewed"
  | "sessions_ended";

/** An entry of the list of sign-ins. */
export interface SignInRecord {
  id: string;
  at: Date;
  /** Null for an attempt with an unknown account. */
  officerId: string | null;
  kind: SignInKind;
  method: SignInMethod;
  /** The reason for the refusal or for the end of the sessions. */
  reason: string | null;
  /** The client's network, such as 203.0.113.0/24. Never a full address. */
  network: string | null;
  /** The family of the browser and the system, such as "Firefox, Windows". */
  userAgent: string;
}

/** A listed entry with its sequence number. */
export interface ListedSignIn extends SignInRecord {
  officerId: string;
  number: number;
}

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
