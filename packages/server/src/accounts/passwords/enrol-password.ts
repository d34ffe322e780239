import type { KeepProof } from "../../store/accounts/account-store.ts";
import { type PasswordRecord, totpContext } from "../../store/tables/account-records.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { acceptInvitation, beginSession, findEnrolling, type SignedIn } from "../begin-session.ts";
import { readCeremony, startCeremony, takeCeremony } from "../ceremonies.ts";
import type { OfficerSession } from "../officers.ts";
import { recordSignIn } from "../record-sign-in.ts";
import { createRecoveryCodes, hashRecoveryCode } from "./recovery-codes.ts";
import { createTotpSecret, findTotpStep, totpAddress } from "./totp.ts";
import { validatePassword } from "./validate-password.ts";

/** Creates the authenticator app secret for an officer who is setting a password. */
export async function offerPassword(
  context: AccountsContext,
  { invitation, session }: { invitation: string | undefined; session: OfficerSession | undefined },
): Promise<{ ceremony: string; totpSecret: string; totpAddress: string }> {
  const { officer } = await findEnrolling(context, invitation, session);
  const totpSecret = createTotpSecret(context.random.bytes(20));
  const ceremony = await startCeremony(context, "password_enrolment", {
    officerId: officer.id,
    totpSecret,
    ...(invitation !== undefined && { invitation }),
  });
  const names = { issuer: context.channelName, label: officer.email };
  return { ceremony, totpSecret, totpAddress: totpAddress(totpSecret, names) };
}

/**
 * Sets the password and the authenticator app, after checking a first code from the app. Ends the officer's
 * other sessions (ASVS 7.4.3). Throws `password_length`, `password_guessable` and `code_refused`, after which
 * the officer can try again.
 */
export async function setPassword(
  context: AccountsContext,
  client: SignInClient,
  { password, code, session }: { password: string; code: string; session: OfficerSession | undefined },
): Promise<SignedIn & { recoveryCodes: string[] }> {
  const { store, officers, secrets, random, clock } = context;
  const { invitation, officerId, totpSecret } = await readCeremony(context, client, "password_enrolment");
  const { officer } = await findEnrolling(context, invitation, session);
  // The ceremony can belong to another person who used this browser.
  if (officer.id !== officerId) throw new AccountError("ceremony_ended");
  validatePassword(password, officer);
  const totpStep = findTotpStep(totpSecret, code, clock.now());
  if (totpStep === undefined) throw new AccountError("code_refused");
  // An invitation or a confirmed session has already authenticated the officer.
  const { site: network, signal } = client;
  const passwordHash = await context.hashing.hash(password, { lane: "known", network, signal });
  await takeCeremony(context, client, "password_enrolment");
  const recoveryCodes = createRecoveryCodes(random);
  const record: PasswordRecord = {
    officerId,
    passwordHash,
    totpSecret: await secrets.seal(totpSecret, totpContext(officerId), random),
    totpStep,
    recoveryCodeHashes: recoveryCodes.map((one) => hashRecoveryCode(officerId, one)),
    changedAt: clock.now(),
  };
  const keep: KeepProof = async ({ savePassword }) => {
    await savePassword(record);
    return true;
  };
  if (invitation === undefined) {
    await keep(store);
    await officers.endSessions(officerId, session?.token);
  } else await acceptInvitation(context, client, { officerId, invitation, method: "password" }, keep);
  await recordSignIn(context, client, { officerId, kind: "password_set", method: "password" });
  if (invitation === undefined) return { recoveryCodes };
  return { ...(await beginSession(context, client, { officerId, method: "password" })), recoveryCodes };
}

/**
 * Replaces all recovery codes and ends the other sessions. Throws `not_found` for an officer without a
 * password.
 */
export async function renewRecoveryCodes(
  context: AccountsContext,
  client: SignInClient,
  { officerId, token }: OfficerSession,
): Promise<string[]> {
  const codes = createRecoveryCodes(context.random);
  const hashes = codes.map((one) => hashRecoveryCode(officerId, one));
  if (!(await context.store.saveRecoveryCodes(officerId, hashes))) throw new AccountError("not_found");
  await context.officers.endSessions(officerId, token);
  await recordSignIn(context, client, { officerId, kind: "recovery_codes_renewed", method: "password" });
  return codes;
}
