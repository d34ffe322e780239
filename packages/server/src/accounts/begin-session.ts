import { createHash } from "node:crypto";
import type { SignInMethod } from "@lapor/channel/store";
import type { KeepProof } from "../store/accounts/account-store.ts";
import { AccountError } from "./account-error.ts";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";
import type { OfficerSession, OfficerSummary } from "./officers.ts";
import { recordSignIn } from "./record-sign-in.ts";
import { createDevice } from "./throttle-attempts.ts";

/** The cookies to set after an officer has proved their identity. */
export interface SignedIn {
  /** `Set-Cookie` for the new session. Undefined when an existing session was confirmed. */
  sessionCookie?: string;
  /** The token that marks this browser as known to the account. */
  device?: string;
}

/** Whether an officer can sign in. Invited officers, and officers who have left, cannot. */
export const maySignIn = (officer: OfficerSummary | undefined): officer is OfficerSummary =>
  officer?.state === "active";

/**
 * Begins a session after a valid proof, or confirms the session that requested the proof. Throws
 * `sign_in_failed`.
 */
export async function beginSession(
  context: AccountsContext,
  client: SignInClient,
  proof: { officerId: string; method: SignInMethod; session?: Pick<OfficerSession, "token"> | undefined },
): Promise<SignedIn> {
  const { officers } = context;
  const { officerId, method, session } = proof;
  if (session) {
    await officers.confirmSession(session.token);
    await recordSignIn(context, client, { officerId, kind: "confirmed", method });
    return {};
  }
  const { shownNetwork: network, userAgent } = client;
  const started = await officers.startSession(officerId, method, { network, userAgent });
  // The officer left between the proof and this call.
  if (!started) throw new AccountError("sign_in_failed");
  await recordSignIn(context, client, { officerId, kind: "signed_in", method });
  return { sessionCookie: started.cookie, device: await createDevice(context, officerId) };
}

/**
 * An officer who sets up a passkey, a password or an identity provider account, authorised by an invitation
 * or by a confirmed session.
 */
interface Enrolling {
  officer: OfficerSummary;
  /** Undefined when a session authorises the officer. */
  invitation: string | undefined;
}

/**
 * Returns the officer who sets up a way to sign in. Throws `invitation_invalid`, `session_ended` or
 * `step_up_required`.
 */
export async function findEnrolling(
  { officers }: AccountsContext,
  invitation: string | undefined,
  session: OfficerSession | undefined,
): Promise<Enrolling> {
  if (invitation !== undefined) {
    const officer = await officers.findInvited(invitation);
    if (!officer) throw new AccountError("invitation_invalid");
    return { officer, invitation };
  }
  const officer = await officers.find(requireConfirmed(session).officerId);
  if (!maySignIn(officer)) throw new AccountError("session_ended");
  return { officer, invitation };
}

/** Returns the session. Throws `session_ended` without one. */
export function requireSession(session: OfficerSession | undefined): OfficerSession {
  if (!session) throw new AccountError("session_ended");
  return session;
}

/**
 * Returns a session whose officer has recently proved their identity. Throws `session_ended` or
 * `step_up_required`.
 */
export function requireConfirmed(session: OfficerSession | undefined): OfficerSession {
  const found = requireSession(session);
  if (!found.isConfirmed) throw new AccountError("step_up_required");
  return found;
}

/**
 * Accepts an invitation. From then on, only the proof that the officer sets up now can sign them in, so a
 * renewed invitation revokes a lost device. Throws `invitation_invalid`.
 * @param keep Stores the proof. The invitation stays open if it returns false.
 * @returns What `keep` returned.
 */
export async function acceptInvitation(
  context: AccountsContext,
  client: SignInClient,
  { officerId, invitation, method }: { officerId: string; invitation: string; method: SignInMethod },
  keep: KeepProof,
): Promise<boolean> {
  const invitationHash = createHash("sha256").update(invitation).digest("hex");
  const accepted = { officerId, invitationHash, at: context.clock.now() };
  const outcome = await context.store.acceptInvitation(accepted, keep);
  if (outcome === "invitation_invalid") throw new AccountError("invitation_invalid");
  if (outcome === "proof_taken") return false;
  await recordSignIn(context, client, { officerId, kind: "invitation_accepted", method });
  return true;
}
