/** The kinds of ceremonies. A ceremony takes two requests from the same browser. */
export type CeremonyKind = "passkey_registration" | "passkey_sign_in" | "password_enrolment" | "oidc";

/** The state between a ceremony's two requests. */
export interface CeremonyRecord {
  /** The SHA-256 hash of the token in the browser's cookie. */
  tokenHash: string;
  kind: CeremonyKind;
  /** Sealed JSON, because it contains secrets such as the PKCE verifier. */
  data: string;
  expiresAt: Date;
}

/** A passkey (WebAuthn credential) of an officer. */
export interface PasskeyRecord {
  id: string;
  officerId: string;
  /** Chosen by the authenticator, in base64url. */
  credentialId: string;
  /** A COSE key, in base64url. */
  publicKey: string;
  /** The authenticator's signature counter, or 0 for an authenticator that does not count. */
  counter: number;
  transports: string[];
  /** The officer's name for the passkey. */
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** An officer's password with its second factor. */
export interface PasswordRecord {
  officerId: string;
  /** The hash with its parameters (`hash-password.ts`). */
  passwordHash: string;
  /** Sealed. */
  totpSecret: string;
  /** The time step (RFC 6238) of the last accepted code. Codes of this and earlier steps are rejected. */
  totpStep: number;
  /** The hashes of the unused codes. */
  recoveryCodeHashes: string[];
  changedAt: Date;
}

/** Returns the context to which an authenticator app's sealed secret is bound. */
export const totpContext = (officerId: string): string => `officer totp ${officerId}`;

/** An account at the identity provider. */
export interface OfficerIdentityRecord {
  issuer: string;
  subject: string;
  officerId: string;
  linkedAt: Date;
}
