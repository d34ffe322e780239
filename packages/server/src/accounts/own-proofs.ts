import type { PasskeyRecord } from "../store/tables/account-records.ts";
import { AccountError } from "./account-error.ts";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";
import type { OfficerSession } from "./officers.ts";
import { recordSignIn } from "./record-sign-in.ts";

/** An officer's own sign-in methods, as the desk shows them. */
interface OwnProofs {
  passkeys: Pick<PasskeyRecord, "id" | "name" | "createdAt" | "lastUsedAt">[];
  /** Null when the officer has no password. */
  password: { changedAt: Date; recoveryCodesLeft: number } | null;
  /** Whether an account at the identity provider is linked. */
  oidc: boolean;
}

export async function listProofs(
  { store }: AccountsContext,
  { officerId }: Pick<OfficerSession, "officerId">,
): Promise<OwnProofs> {
  const [passkeys, password, identities] = await Promise.all([
    store.listPasskeys(officerId),
    store.findPassword(officerId),
    store.listIdentities(officerId),
  ]);
  return {
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    password: password
      ? { changedAt: password.changedAt, recoveryCodesLeft: password.recoveryCodeHashes.length }
      : null,
    oidc: identities.length > 0,
  };
}

/**
 * Removes one of the officer's passkeys and ends the other sessions. Throws `not_found`, and `last_proof` if
 * it is the only way to sign in.
 */
export async function removePasskey(
  context: AccountsContext,
  client: SignInClient,
  { id, session }: { id: string; session: OfficerSession },
): Promise<void> {
  const { officerId } = session;
  const { passkeys, password, oidc } = await listProofs(context, session);
  if (!passkeys.some((passkey) => passkey.id === id)) throw new AccountError("not_found");
  if (passkeys.length === 1 && !password && !oidc) throw new AccountError("last_proof");
  await context.store.deletePasskey(officerId, id);
  await context.officers.endSessions(officerId, session.token);
  await recordSignIn(context, client, { officerId, kind: "passkey_removed", method: "passkey" });
}
