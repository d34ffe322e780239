import type { From } from "@lapor/channel";
import { addressNetwork, addressSite, cleanIdentifier, isIntact, isSecureUrl } from "@lapor/channel/store";
import { AccountError } from "../account-error.ts";
import type { SignInClient } from "../accounts-context.ts";
import type { OfficerSession } from "../officers.ts";
import { shownNetwork, userAgentFamily } from "../record-sign-in.ts";
import { readCookies } from "./cookies.ts";

/** A same-origin request to sign-in, with its JSON body parsed. */
export interface AccountRequest {
  client: SignInClient;
  session: OfficerSession | undefined;
  /** Empty for a request without a body. */
  body: Readonly<Record<string, unknown>>;
  /** The query of the URL, with its question mark. */
  query: string;
  /** The variable part of the route's path. */
  id: string;
}

/** The largest body is a passkey's response, with two or three kilobytes. */
const mostBytes = 16 * 1024;

/**
 * Returns the URL at which the browser reaches the channel. Without a configured URL, only a browser on this
 * machine can sign in, because the `Host` header of any other request proves nothing. Throws
 * `insecure_origin`.
 */
export function findBaseUrl(request: Pick<Request, "url">, publicUrl: string | undefined): string {
  const { origin, hostname } = new URL(request.url);
  const baseUrl = publicUrl ?? (hostname === "localhost" ? origin : undefined);
  if (baseUrl === undefined || !isSecureUrl(new URL(baseUrl))) throw new AccountError("insecure_origin");
  return baseUrl;
}

/**
 * Rejects requests that another site can make a browser send. Every browser that the desk supports sends
 * `Sec-Fetch-Site` to secure origins (Fetch Metadata), and `Origin` with writes. Throws `cross_site_request`.
 */
export function refuseCrossSite({ method, headers }: Request, baseUrl: string): void {
  const isWrite = method !== "GET";
  if (headers.get("sec-fetch-site") !== "same-origin") throw new AccountError("cross_site_request");
  if (isWrite && headers.get("origin") !== new URL(baseUrl).origin)
    throw new AccountError("cross_site_request");
}

/**
 * Accepts only a top-level navigation, which is what the identity provider's redirect causes. Throws
 * `cross_site_request`.
 */
export function requireNavigation({ headers }: Request): void {
  if (headers.get("sec-fetch-mode") !== "navigate" || headers.get("sec-fetch-dest") !== "document")
    throw new AccountError("cross_site_request");
}

export function readClient(request: Request, from: From, baseUrl: string): SignInClient {
  const { ceremony, device } = readCookies(request.headers.get("cookie"), baseUrl);
  const { address, sharedProxy } = from;
  return {
    baseUrl,
    network: address && addressNetwork(address),
    site: address && addressSite(address),
    sharedProxy: sharedProxy && addressNetwork(sharedProxy),
    shownNetwork: shownNetwork(from.address),
    userAgent: userAgentFamily(request.headers.get("user-agent")),
    ceremony,
    device,
    signal: request.signal,
  };
}

const mediaTypes = {
  json: /^application\/json(?:;|$)/i,
  form: /^application\/x-www-form-urlencoded(?:;|$)/i,
};

/**
 * Reads a JSON object, or the fields of a form, in UTF-8. `readIdentifier` and `readSecret` then check its
 * strings. Throws `unsupported_media_type`, `body_too_large` and `invalid_request`.
 */
export async function readBody(
  request: Request,
  kind: keyof typeof mediaTypes,
): Promise<Record<string, unknown>> {
  if (request.method === "GET" || request.method === "DELETE") return {};
  if (!mediaTypes[kind].test(request.headers.get("content-type") ?? ""))
    throw new AccountError("unsupported_media_type");
  const bytes = await readBytes(request.body);
  try {
    // `fatal`, because replacing an invalid byte would change a password.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (kind === "form") return Object.fromEntries(new URLSearchParams(text));
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Invalid JSON is rejected below, like a list.
  }
  throw new AccountError("invalid_request");
}

async function readBytes(body: Request["body"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new AccountError("body_too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type Body = Pick<AccountRequest, "body">;

/** Throws `invalid_request` for the named field. */
export function refuseField(name: string): never {
  throw new AccountError("invalid_request", { pointer: `#/${name}` });
}

/** Reads a name, an address or a code from the body, and cleans it. Throws `invalid_request`. */
export function readIdentifier({ body }: Body, name: string, most = 300): string {
  const value = body[name];
  if (typeof value !== "string" || value.length > most) return refuseField(name);
  return cleanIdentifier(value) || refuseField(name);
}

export const readOptionalIdentifier = (request: Body, name: string): string | undefined =>
  request.body[name] === undefined ? undefined : readIdentifier(request, name);

/** Reads a password from the body exactly as typed. Throws `invalid_request`. */
export function readSecret({ body }: Body, name: string, most: number): string {
  const value = body[name];
  const isTyped = typeof value === "string" && value.trim() !== "" && value.length <= most;
  return isTyped && isIntact(value) ? value : refuseField(name);
}

/** Reads an optional boolean from the body. Throws `invalid_request`. */
export function readFlag({ body }: Body, name: string): boolean {
  const value = body[name] ?? false;
  return typeof value === "boolean" ? value : refuseField(name);
}
