import { NoTurn } from "../../platform/fair-queue.ts";
import { type PasswordRecord, totpContext } from "../../store/tables/account-records.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { beginSession, maySignIn, type SignedIn } from "../begin-session.ts";
import type { OfficerSession } from "../officers.ts";
import { recordSignIn } from "../record-sign-in.ts";
import { throttleAttempts } from "../throttle-attempts.ts";
import { hashRecoveryCode } from "./recovery-codes.ts";
import { findTotpStep } from "./totp.ts";

/** The proof as the officer typed it. A recovery code replaces the app's code. */
interface PasswordProof {
  email: string;
  password: string;
  code: string;
  isRecoveryCode: boolean;
}

/**
 * Signs in with a password and a code, or confirms a session. Rejects unknown accounts, wrong passwords and
 * wrong codes with the same error after the same work. Throws `sign_in_failed`, `rate_limited` and `busy`.
 */
export async function signInWithPassword(
  context: AccountsContext,
  client: SignInClient,
  { email, password, code, isRecoveryCode }: PasswordProof,
  session: OfficerSession | undefined,
): Promise<SignedIn & { recoveryCodesLeft: number }> {
  const { store, officers, hashing } = context;
  const found = await officers.findByEmail(email);
  const { lane, undo } = await throttleAttempts(context, client, { email, officerId: found?.id });
  // Only the session's own officer can confirm it.
  const isOwn = session === undefined || session.officerId === found?.id;
  // From here on, an unknown account goes through the same steps as any other.
  const officerId = maySignIn(found) && isOwn ? found.id : nobody;
  const record = await store.findPassword(officerId);
  const isRight = await hashing
    .matches(password, record?.passwordHash, { lane, network: client.site, signal: client.signal })
    .catch(async (error: unknown) => {
      // No password was compared when the queue was full. An attempt whose client disconnected still counts,
      // so flooding is not free.
      if (error instanceof NoTurn && error.reason === "full") await undo();
      throw error;
    });
  const recoveryCodesLeft = isRecoveryCode
    ? await store.useRecoveryCode(officerId, isRight ? hashRecoveryCode(officerId, code) : "")
    : await useTotpCode(context, { record, isRight, code });
  if (recoveryCodesLeft === undefined) {
    const reason = !isRight ? "password" : isRecoveryCode ? "recovery_code" : "code";
    const known = found?.id ?? null;
    await recordSignIn(context, client, { officerId: known, kind: "refused", method: "password", reason });
    throw new AccountError("sign_in_failed");
  }
  await undo();
  if (isRecoveryCode)
    await recordSignIn(context, client, { officerId, kind: "recovery_code_used", method: "password" });
  const signedIn = await beginSession(context, client, { officerId, method: "password", session });
  return { ...signedIn, recoveryCodesLeft };
}

/** The officer ID and the app secret with which an unknown account is checked. No officer has either. */
const nobody = "00000000-0000-0000-0000-000000000000";
const nobodysSecret = "A".repeat(32);

/**
 * Uses up a code from the app. Returns the number of recovery codes left, or undefined when the code is wrong
 * or used, or the password was wrong.
 */
async function useTotpCode(
  { store, secrets, clock }: AccountsContext,
  { record, isRight, code }: { record: PasswordRecord | undefined; isRight: boolean; code: string },
): Promise<number | undefined> {
  const secret = record
    ? await secrets.unseal(record.totpSecret, totpContext(record.officerId))
    : nobodysSecret;
  const step = findTotpStep(secret, code, clock.now());
  if (!record || !isRight || step === undefined) return undefined;
  return (await store.useTotpStep(record.officerId, step)) ? record.recoveryCodeHashes.length : undefined;
}
