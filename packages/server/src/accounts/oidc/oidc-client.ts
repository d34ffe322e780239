import type { KeyObject } from "node:crypto";
import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import * as client from "openid-client";
import { AccountError } from "../account-error.ts";
import type { OidcSettings } from "../sign-in-file.ts";

export interface OidcClient {
  settings: OidcSettings;
  /**
   * Returns the provider's configuration (OpenID Connect Discovery). Throws `identity_provider_unavailable`.
   */
  discover(): Promise<client.Configuration>;
  /** Returns the provider's signing keys. Throws `identity_provider_unavailable`. */
  signingKeys(): Promise<JWTVerifyGetKey>;
}

/** Lifetime of the discovered endpoints in milliseconds. The library refreshes the signing keys itself. */
const keptMs = 3_600_000;

/**
 * Creates the client. It does not contact the provider until it needs to.
 * @param fetch Replaces `fetch` in tests.
 */
export function createOidcClient(settings: OidcSettings, fetch?: client.CustomFetch): OidcClient {
  let found: { at: number; configuration: Promise<client.Configuration> } | undefined;
  let keys: { url: string; get: JWTVerifyGetKey } | undefined;
  const oidc: OidcClient = {
    settings,
    async discover() {
      if (!found || found.at < Date.now() - keptMs)
        found = { at: Date.now(), configuration: discover(settings, fetch) };
      try {
        return await found.configuration;
      } catch {
        found = undefined;
        throw new AccountError("identity_provider_unavailable");
      }
    },
    async signingKeys() {
      const url = (await oidc.discover()).serverMetadata().jwks_uri;
      if (url === undefined) throw new AccountError("identity_provider_unavailable");
      // The key set is reused, because it reloads changed keys itself, at most every 30 seconds.
      if (keys?.url !== url) keys = { url, get: createRemoteJWKSet(new URL(url)) };
      return keys.get;
    },
  };
  return oidc;
}

async function discover(
  { issuer, clientId, credential, idTokenAlgorithm }: OidcSettings,
  fetch: client.CustomFetch | undefined,
): Promise<client.Configuration> {
  const url = new URL(issuer);
  const authentication =
    credential.kind === "secret"
      ? client.ClientSecretBasic(credential.secret)
      : client.PrivateKeyJwt(await importKey(credential.key));
  return client.discovery(url, clientId, { id_token_signed_response_alg: idTokenAlgorithm }, authentication, {
    ...(fetch && { [client.customFetch]: fetch }),
    execute: [
      // Also verifies the signatures of ID tokens, instead of relying on the provider's TLS certificate
      // alone.
      client.enableNonRepudiationChecks,
      // The settings allow http only for this machine.
      ...(url.protocol === "http:" ? [client.allowInsecureRequests] : []),
    ],
  });
}

function importKey(key: KeyObject): Promise<CryptoKey> {
  const curves: Record<string, string> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };
  const namedCurve = curves[key.asymmetricKeyDetails?.namedCurve ?? ""] ?? "P-256";
  const pkcs8 = new Uint8Array(key.export({ format: "der", type: "pkcs8" }));
  return crypto.subtle.importKey("pkcs8", pkcs8, { name: "ECDSA", namedCurve }, false, ["sign"]);
}
