import type { OfficerRole } from "@lapor/channel";

/** How an officer proved who they are. */
export type SignInMethod = "passkey" | "password" | "oidc";

/** What sign-in needs to know of an officer. */
export interface OfficerSummary {
  id: string;
  name: string;
  email: string;
  state: "invited" | "active" | "left";
}

/** A session that is neither ended nor idle for too long. */
export interface OfficerSession {
  token: string;
  officerId: string;
  /** Whether the officer proved who they are within the last minutes, as sensitive acts require. */
  isConfirmed: boolean;
}

/**
 * The officers and their sessions, which the channel owns. Sign-in checks proofs and reports the outcome
 * here.
 */
export interface Officers {
  /** The officer of an invitation; undefined when it is unknown, used, or expired. */
  findInvited(invitation: string): Promise<OfficerSummary | undefined>;
  /** The address is compared without regard to case. */
  findByEmail(email: string): Promise<OfficerSummary | undefined>;
  find(officerId: string): Promise<OfficerSummary | undefined>;
  /** Uses up the invitation and activates its officer. False when it was used meanwhile, or has expired. */
  activate(officerId: string, invitation: string): Promise<boolean>;
  /** Gives the officer the role of their groups. False when the role does not fit their agency. */
  setRole(officerId: string, role: OfficerRole): Promise<boolean>;
  /** @returns The value of `Set-Cookie`. */
  startSession(officerId: string, method: SignInMethod): Promise<{ cookie: string }>;
  /** The session of a `Cookie` header. */
  findSession(cookies: string | null): Promise<OfficerSession | undefined>;
  /** Step-up: the officer of the session has just proved again who they are. */
  confirmSession(token: string, method: SignInMethod): Promise<void>;
  /** Ends all sessions of an officer. */
  endSessions(officerId: string): Promise<void>;
  /** Ends one session. @returns The `Set-Cookie` that removes its cookie. */
  endSession(token: string): Promise<{ cookie: string }>;
}
