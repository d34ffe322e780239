import * as client from "openid-client";
import type { AccountsContext, SignInClient } from "../accounts-context.ts";
import type { OfficerSession } from "../officers.ts";
import { requireOidc } from "./sign-in-with-oidc.ts";

/**
 * Ends the session on the channel.
 * @returns The URL that also ends it at the identity provider (OpenID Connect RP-Initiated Logout), or null
 *   when the provider has none.
 */
export async function signOutOfOidc(
  context: AccountsContext,
  { baseUrl }: SignInClient,
  { token }: OfficerSession,
): Promise<{ cookie: string; url: string | null }> {
  const { discover } = requireOidc(context);
  const { cookie } = await context.officers.endSession(token);
  const configuration = await discover();
  if (configuration.serverMetadata().end_session_endpoint === undefined) return { cookie, url: null };
  const url = client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${baseUrl}/petugas` });
  return { cookie, url: url.href };
}
