import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import type { PasskeyRecord } from "../../store/tables/account-records.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { beginSession, maySignIn, type SignedIn } from "../begin-session.ts";
import { startCeremony, takeCeremony } from "../ceremonies.ts";
import type { OfficerSession } from "../officers.ts";
import { recordSignIn } from "../record-sign-in.ts";
import { relyingParty } from "./register-passkey.ts";

/**
 * Returns the options for `navigator.credentials.get`. Without a session, the options list no passkeys,
 * because a list would reveal that an account exists. The browser then offers the passkeys it has.
 */
export async function askForPasskey(
  context: AccountsContext,
  { baseUrl }: SignInClient,
  session: OfficerSession | undefined,
): Promise<{ ceremony: string; options: PublicKeyCredentialRequestOptionsJSON }> {
  const own = session ? await context.store.listPasskeys(session.officerId) : [];
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(baseUrl).id,
    challenge: context.random.bytes(32),
    timeout: 300_000,
    userVerification: "required",
    allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
  });
  const ceremony = await startCeremony(context, "passkey_sign_in", {
    challenge: options.challenge,
    ...(session && { session: { token: session.token, officerId: session.officerId } }),
  });
  return { ceremony, options };
}

/**
 * Signs in with a passkey, or confirms the session that requested it. Throws `ceremony_ended` and
 * `sign_in_failed`.
 */
export async function signInWithPasskey(
  context: AccountsContext,
  client: SignInClient,
  response: AuthenticationResponseJSON,
): Promise<SignedIn> {
  const { store, officers, clock } = context;
  const { challenge, session } = await takeCeremony(context, client, "passkey_sign_in");
  const passkey = await store.findPasskey(response.id);
  const refuse = async (reason: string): Promise<never> => {
    const officerId = passkey?.officerId ?? null;
    await recordSignIn(context, client, { officerId, kind: "refused", method: "passkey", reason });
    throw new AccountError("sign_in_failed");
  };
  const counter = passkey && (await verifyAssertion(client, { passkey, challenge, response }));
  if (passkey === undefined || counter === undefined) return refuse("passkey");
  const { officerId } = passkey;
  if (!maySignIn(await officers.find(officerId))) return refuse("state");
  if (session && session.officerId !== officerId) return refuse("other_officer");
  // The counter is compared and stored in one step. A counter that does not increase indicates a cloned
  // authenticator.
  if (!(await store.usePasskey({ id: passkey.id, counter, at: clock.now() }))) return refuse("counter");
  return beginSession(context, client, { officerId, method: "passkey", session });
}

/** Returns the counter of a valid assertion, or undefined for an invalid one. */
async function verifyAssertion(
  { baseUrl }: SignInClient,
  {
    passkey,
    challenge,
    response,
  }: {
    passkey: PasskeyRecord;
    challenge: string;
    response: AuthenticationResponseJSON;
  },
): Promise<number | undefined> {
  const { id, origin } = relyingParty(baseUrl);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
        // The library must not compare the counter, because the store compares it with the last one.
        counter: 0,
      },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    // The library throws for each failed check.
    return undefined;
  }
}
