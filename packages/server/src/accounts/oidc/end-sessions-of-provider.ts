import { isIntact } from "@lapor/channel/store";
import { jwtVerify } from "jose";
import { isObject } from "../../platform/json-file.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import { recordSignIn } from "../record-sign-in.ts";
import type { OidcClient } from "./oidc-client.ts";
import { requireOidc } from "./sign-in-with-oidc.ts";

/** The path, below the channel's public URL, to which the provider reports a sign-out. */
export const logoutPath = "/petugas/api/sign-out/oidc/back-channel";

const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

/**
 * Ends the sessions of the officer who signed out at the identity provider, or whose account it closed
 * (OpenID Connect Back-Channel Logout). An unknown account changes nothing. Throws `invalid_request`.
 */
export async function endSessionsOfProvider(
  context: AccountsContext,
  client: SignInClient,
  logoutToken: string,
): Promise<void> {
  const { store, officers } = context;
  const account = await verifyLogoutToken(requireOidc(context), logoutToken);
  if (!account) throw new AccountError("invalid_request");
  const identity = await store.findIdentity(account.issuer, account.subject);
  if (!identity) return;
  const { officerId } = identity;
  await officers.endSessions(officerId);
  const event = { officerId, kind: "sessions_ended", method: "oidc", reason: "provider" } as const;
  await recordSignIn(context, client, event);
}

/**
 * Returns the account named by a logout token, or undefined if the token does not verify (§2.6 of the
 * specification).
 */
async function verifyLogoutToken(
  { settings, discover, signingKeys }: OidcClient,
  token: string,
): Promise<{ issuer: string; subject: string } | undefined> {
  const { issuer } = (await discover()).serverMetadata();
  try {
    const { payload } = await jwtVerify(token, await signingKeys(), {
      issuer,
      audience: settings.clientId,
      algorithms: [settings.idTokenAlgorithm],
      requiredClaims: ["sub", "iat", "jti", "events"],
      maxTokenAge: 120,
      clockTolerance: 30,
    });
    // An ID token has no such event, and a logout token has no nonce.
    const isLogout = isObject(payload.events) && isObject(payload.events[logoutEvent]);
    if (!isLogout || payload.nonce !== undefined || payload.sub === undefined) return undefined;
    if (!isIntact(payload.sub)) return undefined;
    return { issuer, subject: payload.sub };
  } catch {
    // The library throws for each failed check.
    return undefined;
  }
}
