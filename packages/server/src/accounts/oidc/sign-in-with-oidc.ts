import type { OfficerRole } from "@lapor/channel";
import { isIntact } from "@lapor/channel/store";
import * as client from "openid-client";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { acceptInvitation, beginSession, maySignIn, type SignedIn } from "../begin-session.ts";
import { startCeremony, takeCeremony } from "../ceremonies.ts";
import type { OfficerSession } from "../officers.ts";
import { recordSignIn } from "../record-sign-in.ts";
import type { OidcSettings } from "../sign-in-file.ts";
import type { OidcClient } from "./oidc-client.ts";

/** The path of the redirect URI, below the channel's public URL. */
export const callbackPath = "/petugas/api/sign-in/oidc/callback";

/** Returns the client of the identity provider. Throws `not_found` when none is configured. */
export function requireOidc({ oidc }: AccountsContext): OidcClient {
  if (!oidc) throw new AccountError("not_found");
  return oidc;
}

/**
 * Begins a sign-in at the identity provider, with an authorization code and PKCE. If a session is to be
 * confirmed, the provider must authenticate the officer again.
 * @returns The URL to redirect to.
 */
export async function startOidc(
  context: AccountsContext,
  { baseUrl }: SignInClient,
  { invitation, session }: { invitation: string | undefined; session: OfficerSession | undefined },
): Promise<{ ceremony: string; url: string }> {
  const { settings, discover } = requireOidc(context);
  if (invitation !== undefined && !(await context.officers.findInvited(invitation)))
    throw new AccountError("invitation_invalid");
  const configuration = await discover();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const codeVerifier = client.randomPKCECodeVerifier();
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: baseUrl + callbackPath,
    scope: settings.scopes.join(" "),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ...(session && { max_age: "0" }),
  });
  const ceremony = await startCeremony(context, "oidc", {
    state,
    nonce,
    codeVerifier,
    startedAt: context.clock.now().getTime(),
    ...(invitation !== undefined && { invitation }),
    ...(session && { session: { token: session.token, officerId: session.officerId } }),
  });
  return { ceremony, url: url.href };
}

interface Identity {
  issuer: string;
  subject: string;
  groups: string[];
}

/**
 * Completes a sign-in at the identity provider: links the account to an invited officer, signs the officer
 * in, or confirms a session. The account's email address is never used. An officer without a configured group
 * loses all sessions. Throws `ceremony_ended`, `sign_in_failed`, `invitation_invalid` and `identity_taken`.
 * @param query The query of the redirect URI.
 */
export async function finishOidc(
  context: AccountsContext,
  signInClient: SignInClient,
  query: string,
): Promise<SignedIn> {
  const { store, officers } = context;
  const oidc = requireOidc(context);
  const ceremony = await takeCeremony(context, signInClient, "oidc");
  const { invitation, session } = ceremony;
  const refuse = async (reason: string, officerId: string | null = null): Promise<never> => {
    await recordSignIn(context, signInClient, { officerId, kind: "refused", method: "oidc", reason });
    throw new AccountError("sign_in_failed");
  };
  const identity = await redeemCode(oidc, {
    url: new URL(signInClient.baseUrl + callbackPath + query),
    ...ceremony,
    // Seconds since the session asked for a new sign-in. An earlier authentication does not confirm it.
    ...(session && { maxAge: Math.ceil((context.clock.now().getTime() - ceremony.startedAt) / 1000) }),
  });
  if (!identity) return refuse("response");
  const { issuer, subject } = identity;
  const role = roleOf(oidc.settings, identity.groups);
  const linked = await store.findIdentity(issuer, subject);

  if (invitation !== undefined) {
    const invited = await officers.findInvited(invitation);
    if (!invited) throw new AccountError("invitation_invalid");
    if (!role) return refuse("group", invited.id);
    if (linked && linked.officerId !== invited.id) throw new AccountError("identity_taken");
    const officerId = invited.id;
    const linking = { issuer, subject, officerId, linkedAt: context.clock.now() };
    const accepted = { officerId, invitation, method: "oidc" } as const;
    const isLinked = await acceptInvitation(context, signInClient, accepted, ({ insertIdentity }) =>
      insertIdentity(linking),
    );
    if (!isLinked) throw new AccountError("identity_taken");
    if (!(await officers.setRole(officerId, role))) return refuse("role", officerId);
    return beginSession(context, signInClient, { officerId, method: "oidc" });
  }

  if (!linked) return refuse("unknown_identity");
  const { officerId } = linked;
  if (!maySignIn(await officers.find(officerId))) return refuse("state", officerId);
  if (session && session.officerId !== officerId) return refuse("other_officer", officerId);
  if (!role || !(await officers.setRole(officerId, role))) {
    const reason = role ? "role" : "group";
    await officers.endSessions(officerId);
    await recordSignIn(context, signInClient, { officerId, kind: "sessions_ended", method: "oidc", reason });
    return refuse(reason, officerId);
  }
  return beginSession(context, signInClient, { officerId, method: "oidc", session });
}

/** Exchanges the code and verifies the ID token. Returns undefined if the response does not verify. */
async function redeemCode(
  { settings, discover }: OidcClient,
  response: { url: URL; state: string; nonce: string; codeVerifier: string; maxAge?: number },
): Promise<Identity | undefined> {
  const configuration = await discover();
  try {
    const tokens = await client.authorizationCodeGrant(configuration, response.url, {
      pkceCodeVerifier: response.codeVerifier,
      expectedState: response.state,
      expectedNonce: response.nonce,
      idTokenExpected: true,
      ...(response.maxAge !== undefined && { maxAge: response.maxAge }),
    });
    const claims = tokens.claims();
    if (!claims) return undefined;
    const groups =
      groupsOf(claims, settings.groupsClaim) ??
      groupsOf(
        await client.fetchUserInfo(configuration, tokens.access_token, claims.sub),
        settings.groupsClaim,
      );
    // The subject is compared unchanged. A subject that the database cannot store belongs to no officer.
    return isIntact(claims.sub)
      ? { issuer: claims.iss, subject: claims.sub, groups: groups ?? [] }
      : undefined;
  } catch {
    // The library throws for each failed check. Its messages are dropped, because they repeat the browser's
    // input.
    return undefined;
  }
}

function groupsOf(claims: object, path: string): string[] | undefined {
  const value = path
    .split(".")
    .reduce<unknown>((at, name) => (at instanceof Object ? Reflect.get(at, name) : undefined), claims);
  return Array.isArray(value) ? value.map(String) : undefined;
}

const roleOf = ({ roles }: OidcSettings, groups: readonly string[]): OfficerRole | undefined =>
  roles.find(({ group }) => groups.includes(group))?.role;
