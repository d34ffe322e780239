/** The kinds of ceremonies, which take two requests of one browser. */
export type CeremonyKind = "passkey_registration" | "passkey_sign_in" | "password_enrolment" | "oidc";

/** The state between the two requests of a ceremony. */
export interface CeremonyRecord {
  /** SHA-256 of the token in the browser's cookie. */
  tokenHash: string;
  kind: CeremonyKind;
  /** JSON, sealed: it holds secrets such as the PKCE verifier. */
  data: string;
  expiresAt: Date;
}

/** A passkey (WebAuthn credential) of an officer. */
export interface PasskeyRecord {
  id: string;
  officerId: string;
  /** As the authenticator chose it, in base64url. */
  credentialId: string;
  /** COSE, in base64url. */
  publicKey: string;
  /** The signatures that the authenticator has counted; 0 for one that does not count. */
  counter: number;
  transports: string[];
  /** The officer's name for it. */
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** The password of an officer, and the second factor that goes with it. */
export interface PasswordRecord {
  officerId: string;
  /** With its parameters (`hash-password.ts`). */
  passwordHash: string;
  /** Sealed. */
  totpSecret: string;
  /** The time step (RFC 6238) of the last accepted code. Earlier and equal ones are refused. */
  totpStep: number;
  /** Of the codes that are left. */
  recoveryCodeHashes: string[];
  changedAt: Date;
}

/** The context that the sealed secret of an authenticator app is bound to. */
export const totpContext = (officerId: string): string => `officer totp ${officerId}`;

/** An account at the identity provider. */
export interface OfficerIdentityRecord {
  issuer: string;
  subject: string;
  officerId: string;
  linkedAt: Date;
}

/** Stores a new proof. False when the passkey or account belongs to an officer already. */
export type KeepProof = (
  proofs: Pick<AccountStore, "insertPasskey" | "savePassword" | "insertIdentity">,
) => Promise<boolean>;

/** Stores what officers sign in with. */
export interface AccountStore {
  insertCeremony(ceremony: CeremonyRecord): Promise<void>;
  findCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;
  /** Deletes and returns a ceremony, for exactly one of several callers. */
  takeCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;

  insertPasskey(passkey: PasskeyRecord): Promise<boolean>;
  listPasskeys(officerId: string): Promise<PasskeyRecord[]>;
  findPasskey(credentialId: string): Promise<PasskeyRecord | undefined>;
  /** Records a use. False when another one has counted as far meanwhile. */
  usePasskey(use: { id: string; counter: number; at: Date }): Promise<boolean>;
  deletePasskey(officerId: string, id: string): Promise<boolean>;

  findPassword(officerId: string): Promise<PasswordRecord | undefined>;
  savePassword(password: PasswordRecord): Promise<void>;
  /** Uses up the codes of a time step and of all earlier ones. False when they are used up already. */
  useTotpStep(officerId: string, step: number): Promise<boolean>;
  /** Uses up a recovery code. Returns how many are left; undefined when there is no such code. */
  useRecoveryCode(officerId: string, hash: string): Promise<number | undefined>;
  saveRecoveryCodes(officerId: string, hashes: readonly string[]): Promise<boolean>;

  /** False when the account belongs to an officer already. */
  insertIdentity(identity: OfficerIdentityRecord): Promise<boolean>;
  findIdentity(issuer: string, subject: string): Promise<OfficerIdentityRecord | undefined>;
  listIdentities(officerId: string): Promise<OfficerIdentityRecord[]>;

  /**
   * Uses an invitation up together with its first proof, in one transaction and for one of several callers:
   * activates the officer, deletes all earlier proofs, ends all sessions, and calls `keep`. Changes nothing
   * unless it returns `accepted`.
   */
  acceptInvitation(
    invitation: { officerId: string; invitationHash: string; at: Date },
    keep: KeepProof,
  ): Promise<"accepted" | "invitation_invalid" | "proof_taken">;
  /** Deletes all that an officer can sign in with. */
  deleteProofs(officerId: string): Promise<void>;

  /**
   * Deletes ended ceremonies, events before `eventsBefore`, and the proofs of officers who have left. Returns
   * how many.
   */
  deleteExpiredSignIns(now: Date, eventsBefore: Date): Promise<number>;
}
