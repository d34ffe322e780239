import { randomUUID } from "node:crypto";
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { KeepProof } from "../../store/accounts/account-store.ts";
import type { PasskeyRecord } from "../../store/tables/account-records.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { acceptInvitation, beginSession, findEnrolling, type SignedIn } from "../begin-session.ts";
import { startCeremony, takeCeremony } from "../ceremonies.ts";
import type { OfficerSession } from "../officers.ts";
import { recordSignIn } from "../record-sign-in.ts";

/** ES256 and RS256 (COSE identifiers). Every authenticator supports one of them. */
const algorithms = [-7, -257];

/** Returns the relying party: passkeys belong to the channel's host and are used on its origin. */
export function relyingParty(baseUrl: string): { id: string; origin: string } {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** Returns the options for `navigator.credentials.create`. Throws the same errors as `findEnrolling`. */
export async function offerPasskey(
  context: AccountsContext,
  { baseUrl }: SignInClient,
  { invitation, session }: { invitation: string | undefined; session: OfficerSession | undefined },
): Promise<{ ceremony: string; options: PublicKeyCredentialCreationOptionsJSON }> {
  const { officer } = await findEnrolling(context, invitation, session);
  // An accepted invitation replaces earlier passkeys, so the same authenticator can be registered again.
  const earlier = invitation === undefined ? await context.store.listPasskeys(officer.id) : [];
  const options = await generateRegistrationOptions({
    rpName: context.channelName,
    rpID: relyingParty(baseUrl).id,
    userName: officer.email,
    userDisplayName: officer.name,
    userID: new TextEncoder().encode(officer.id),
    challenge: context.random.bytes(32),
    timeout: 300_000,
    attestationType: "none",
    excludeCredentials: earlier.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
  const ceremony = await startCeremony(context, "passkey_registration", {
    challenge: options.challenge,
    officerId: officer.id,
    ...(invitation !== undefined && { invitation }),
  });
  return { ceremony, options };
}

/** Adds the passkey that an authenticator created. Throws `ceremony_ended` and `passkey_refused`. */
export async function registerPasskey(
  context: AccountsContext,
  client: SignInClient,
  {
    name,
    response,
    session,
  }: {
    name: string;
    response: RegistrationResponseJSON;
    session: OfficerSession | undefined;
  },
): Promise<SignedIn> {
  const { challenge, officerId, invitation } = await takeCeremony(context, client, "passkey_registration");
  const { officer } = await findEnrolling(context, invitation, session);
  // The ceremony can belong to another person who used this browser.
  if (officer.id !== officerId) throw new AccountError("ceremony_ended");
  const { id, origin } = relyingParty(client.baseUrl);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((): VerifiedRegistrationResponse => ({ verified: false }));
  if (!verified.verified) throw new AccountError("passkey_refused");
  const { credential } = verified.registrationInfo;
  const passkey: PasskeyRecord = {
    id: randomUUID(),
    officerId,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString("base64url"),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name,
    createdAt: context.clock.now(),
    lastUsedAt: null,
  };
  const keep: KeepProof = ({ insertPasskey }) => insertPasskey(passkey);
  const added =
    invitation === undefined
      ? await keep(context.store)
      : await acceptInvitation(context, client, { officerId, invitation, method: "passkey" }, keep);
  if (!added) throw new AccountError("passkey_refused");
  await recordSignIn(context, client, { officerId, kind: "passkey_added", method: "passkey" });
  return invitation === undefined ? {} : beginSession(context, client, { officerId, method: "passkey" });
}
