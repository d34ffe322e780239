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
