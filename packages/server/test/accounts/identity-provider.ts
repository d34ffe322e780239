import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import type { CustomFetch } from "openid-client";
import type { OidcSettings } from "../../src/accounts/sign-in-file.ts";
import { listen } from "../support/listen.ts";
import { baseUrl } from "./sign-in-world.ts";

interface Account {
  groups: string[];
  email: string;
}

/** Changes an ID token before the server receives it. */
export type Forgery = (claims: Record<string, unknown>) => {
  claims: Record<string, unknown>;
  alg?: string;
  key?: KeyObject;
};

const jwk = (key: KeyObject, more: object) => ({ ...key.export({ format: "jwk" }), ...more });
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs a token with ES256, or leaves it unsigned when the algorithm is `none`. */
export function signToken(claims: object, { alg = "ES256", key }: { alg?: string; key: KeyObject }): string {
  const head = `${encode({ alg, typ: "JWT", kid: alg })}.${encode(claims)}`;
  const signature =
    alg === "none" ? "" : sign("sha256", Buffer.from(head), { key, dsaEncoding: "ieee-p1363" });
  return `${head}.${signature.toString("base64url")}`;
}

/**
 * Starts a real OpenID provider on this machine for a channel. `visitor` is the account that signs in next.
 */
export async function startIdentityProvider(channelUrl = baseUrl) {
  const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const second = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const client = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const accounts = new Map<string, Account>();
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => {};
  const server = createServer((request, response) => void handle(request, response));
  const issuer = `http://127.0.0.1:${await listen(server)}`;
  const redirects = {
    redirect_uris: [`${channelUrl}/petugas/api/sign-in/oidc/callback`],
    post_logout_redirect_uris: [`${channelUrl}/petugas`],
    id_token_signed_response_alg: "ES256" as const,
  };
  const configuration: Configuration = {
    clients: [
      { client_id: "lapor", client_secret: "rahasia", ...redirects },
      {
        client_id: "lapor-inapas",
        token_endpoint_auth_method: "private_key_jwt",
        jwks: { keys: [jwk(client.publicKey, { kid: "client", alg: "ES256", use: "sig" })] },
        ...redirects,
      },
    ],
    jwks: {
      keys: [
        jwk(own.privateKey, { kid: "ES256", alg: "ES256", use: "sig" }),
        jwk(second.privateKey, { kid: "RS256", alg: "RS256", use: "sig" }),
      ],
    },
    cookies: { keys: ["cookie key"] },
    claims: { openid: ["sub"], profile: ["groups"], email: ["email", "email_verified"] },
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ["ES256", "RS256"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email_verified: true, ...accounts.get(accountId) }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? "",
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const state = { visitor: "", logins: 0, forgery: undefined as Forgery | undefined, isDown: false };
  const sent: { url: string; body: URLSearchParams; headers: Headers }[] = [];
  const serve = provider.callback();
  handle = async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return serve(request, response);
    state.logins++;
    await provider.interactionFinished(request, response, { login: { accountId: state.visitor } });
  };

  /**
   * The `fetch` through which the server reaches the provider. Tests can make it fail and forge ID tokens.
   */
  const fetchForged: CustomFetch = async (url, options) => {
    if (state.isDown) throw new TypeError("fetch failed");
    const response = await fetch(url, options as RequestInit);
    if (!url.endsWith("/token")) return response;
    sent.push({
      url,
      body: new URLSearchParams(String(options.body)),
      headers: new Headers(options.headers),
    });
    if (!state.forgery || !response.ok) return response;
    const body = (await response.json()) as { id_token: string };
    const claims = JSON.parse(Buffer.from(body.id_token.split(".")[1] as string, "base64url").toString());
    const forged = state.forgery(claims);
    return Response.json({ ...body, id_token: signToken(forged.claims, { key: own.privateKey, ...forged }) });
  };

  const settings: OidcSettings = {
    issuer,
    clientId: "lapor",
    credential: { kind: "secret", secret: "rahasia" },
    name: "SSO Bandung",
    scopes: ["openid", "profile", "email"],
    idTokenAlgorithm: "ES256",
    groupsClaim: "groups",
    roles: [
      { group: "lapor-admin", role: "agency_admin" },
      { group: "lapor-penghubung", role: "liaison" },
      { group: "lapor-nasional", role: "national_admin" },
    ],
  };
  return {
    issuer,
    settings,
    accounts,
    state,
    sent,
    fetch: fetchForged,
    clientKey: createPrivateKey(client.privateKey.export({ format: "pem", type: "pkcs8" })),
    /** The provider's RS256 key. The settings do not allow that algorithm. */
    rsaKey: second.privateKey,
    privateKey: own.privateKey,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;

export type Jar = Map<string, string>;

/** Follows the provider's redirects until the server's redirect URI. */
export async function visit(start: string, jar: Jar): Promise<URL> {
  for (let url = start; ; ) {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
    const next = new URL(location, url);
    if (next.origin === new URL(baseUrl).origin) return next;
    url = next.href;
  }
}
