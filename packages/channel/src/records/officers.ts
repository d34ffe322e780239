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

/** The role of an officer who signs in, which determines the officer's rights. */
export type OfficerRole = (typeof officerRoles)[number];

/**
 * The way in which an officer proved their identity when signing in. A password is always combined with a
 * one-time code.
 */
export type SignInMethod = "passkey" | "password" | "oidc";

/**
 * Petugas. A person who signs in. Never deleted, because histories name the officer: after the officer
 * leaves, the state is `left`.
 */
export interface OfficerRecord {
  id: string;
  /** Null means national triage. */
  agencyId: string | null;
  role: OfficerRole;
  /** Null for an officer without a unit, and in national triage. */
  unitId: string | null;
  /** Sealed in the store. */
  name: string;
  /** Sealed in the store. */
  email: string;
  /** A keyed hash of the address in lower case, unique among officers who have not left. */
  emailHash: string;
  state: "invited" | "active" | "left";
  /** SHA-256 of the unused invitation, or null if there is none. */
  invitationHash: string | null;
  /** Null when there is no invitation. */
  invitedUntil: Date | null;
  /** Starts at 1 and increases with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Sesi. An officer's session. */
export interface OfficerSessionRecord {
  /** Identifies the session in lists. Grants no access. */
  id: string;
  /** SHA-256 of the token in the cookie. */
  tokenHash: string;
  officerId: string;
  method: SignInMethod;
  startedAt: Date;
  /** When the session was last used, to the minute. */
  usedAt: Date;
  /** When the officer last proved their identity. */
  confirmedAt: Date;
  /** As in `SignInRecord`. */
  network: string | null;
  userAgent: string;
}

/** The client that was used for a sign-in, as shown to officers. */
export type SignInClient = Pick<OfficerSessionRecord, "network" | "userAgent">;

/** The kind of entry in the sign-in list. */
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

/** An entry in the sign-in list. */
export interface SignInRecord {
  id: string;
  at: Date;
  /** Null for an attempt with an unknown account. */
  officerId: string | null;
  kind: SignInKind;
  method: SignInMethod;
  /** The reason why the sign-in was refused or the sessions were ended. */
  reason: string | null;
  /** The client's network, such as 203.0.113.0/24, never a full address. */
  network: string | null;
  /** The browser and operating system families, such as "Firefox, Windows". */
  userAgent: string;
}

/** The states of officers who have not left. */
export const presentStates: readonly OfficerRecord["state"][] = ["invited", "active"];

/** An entry in the sign-in list, with its sequence number. */
export interface ListedSignIn extends SignInRecord {
  officerId: string;
  number: number;
}

/**
 * Unit kerja. A part of an agency that works on reports. Never deleted, because reports continue to refer to
 * it.
 */
export interface UnitRecord {
  id: string;
  agencyId: string;
  name: string;
  /** The name's folded form, which is unique within the agency (`foldUnitName`). */
  foldedName: string;
  /** Whether reports can be assigned to the unit. */
  active: boolean;
  /** Starts at 1 and increases with every change. */
  version: number;
  updatedAt: Date;
}
