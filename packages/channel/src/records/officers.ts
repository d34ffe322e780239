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

/** The proof with which an officer signed in. A password is always used together with a one-time code. */
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

/** The states of officers who have not left. */
export const presentStates: readonly OfficerRecord["state"][] = ["invited", "active"];

/** A listed entry with its sequence number. */
export interface ListedSignIn extends SignInRecord {
  officerId: string;
  number: number;
}

/** Unit kerja. A part of an agency that works on reports. Never deleted, because reports keep it. */
export interface UnitRecord {
  id: string;
  agencyId: string;
  name: string;
  /** The form of the name that is unique within the agency (`foldUnitName`). */
  foldedName: string;
  /** Whether reports can be assigned to it. */
  active: boolean;
  /** Starts at 1 and grows with every change. */
  version: number;
  updatedAt: Date;
}
