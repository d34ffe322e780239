import { randomUUID } from "node:crypto";
import type { From } from "@lapor/channel";
import { confirmedUntil, StoreUnavailable } from "@lapor/channel/store";
import { NoTurn } from "../../platform/fair-queue.ts";
import { AccountError } from "../account-error.ts";
import type { AccountsContext } from "../accounts-context.ts";
import type { OfficerSession, Officers } from "../officers.ts";
import { logoutPath } from "../oidc/end-sessions-of-provider.ts";
import { callbackPath } from "../oidc/sign-in-with-oidc.ts";
import { throttleRequests } from "../throttle-attempts.ts";
import { findBaseUrl, readBody, readClient, refuseCrossSite, requireNavigation } from "./account-request.ts";
import { ceremonyCookie, deviceCookie } from "./cookies.ts";
import { type AccountResult, routes } from "./routes.ts";

const prefix = "/petugas/api/";

/** The parts of the server that sign-in needs besides its context. */
interface AccountsHost {
  /** The URL at which browsers reach the channel, without a trailing slash. */
  publicUrl: string | undefined;
  /** Returns the officers' accounts for sign-in at this URL. */
  officersAt(baseUrl: string): Officers;
  onError(error: unknown): void;
}

/**
 * Serves sign-in to the desk as JSON for its own origin only, without CORS. There are two exceptions: the
 * identity provider's redirect, which leads to the desk's page, and its logout token, which is authenticated
 * by its signature.
 */
export async function respondToAccounts(
  request: Request,
  from: From,
  parts: Omit<AccountsContext, "officers">,
  { publicUrl, officersAt, onError }: AccountsHost,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const isCallback = pathname === callbackPath && request.method === "GET";
  const isLogout = pathname === logoutPath && request.method === "POST";
  let baseUrl: string | undefined;
  try {
    baseUrl = findBaseUrl(request, publicUrl);
    if (isCallback) requireNavigation(request);
    else if (!isLogout) refuseCrossSite(request, baseUrl);
    const { route, id } = findRoute(request.method, pathname.slice(prefix.length));
    const context = { ...parts, officers: officersAt(baseUrl) };
    const client = readClient(request, from, baseUrl);
    const giveBack = await throttleRequests(context, client, route.cost);
    const body = await readBody(request, isLogout ? "form" : "json");
    const session = await findSession(context, request.headers.get("cookie"));
    const result = await route.run(context, { client, session, body, query: search, id });
    await giveBack();
    return isCallback ? redirect(`${baseUrl}/petugas`, result, baseUrl) : respond(result, baseUrl);
  } catch (error) {
    const refusal = asRefusal(error, onError);
    if (!isCallback || baseUrl === undefined) return refuse(refusal);
    return redirect(`${baseUrl}/petugas?signInError=${refusal.code}`, {}, baseUrl);
  }
}

async function findSession(
  { officers, clock }: AccountsContext,
  cookies: string | null,
): Promise<OfficerSession | undefined> {
  const open = await officers.findSession(cookies);
  if (!open) return undefined;
  const { token, officer, session } = open;
  return { token, officerId: officer.id, isConfirmed: confirmedUntil(session) > clock.now() };
}

function findRoute(method: string, path: string) {
  const exact = routes[`${method} ${path}`];
  if (exact) return { route: exact, id: "" };
  const end = path.lastIndexOf("/") + 1;
  const route = routes[`${method} ${path.slice(0, end)}`];
  if (route && end < path.length) return { route, id: path.slice(end) };
  throw new AccountError("not_found");
}

interface Refusal {
  status: number;
  code: string;
  retryAfter?: number | undefined;
  pointer?: string | undefined;
}

function asRefusal(error: unknown, onError: (error: unknown) => void): Refusal {
  if (error instanceof AccountError) return error;
  if (error instanceof NoTurn) return new AccountError("busy", { retryAfter: 5 });
  if (error instanceof StoreUnavailable) return { status: 503, code: "unavailable", retryAfter: 5 };
  onError(error);
  return { status: 500, code: "internal_error" };
}

function headersOf({ ceremony, sessionCookie, device }: AccountResult, baseUrl: string): Headers {
  const headers = new Headers({ "cache-control": "no-store", "request-id": randomUUID() });
  if (ceremony !== undefined) headers.append("set-cookie", ceremonyCookie(ceremony, baseUrl));
  if (sessionCookie !== undefined) headers.append("set-cookie", sessionCookie);
  if (device !== undefined) headers.append("set-cookie", deviceCookie(device, baseUrl));
  return headers;
}

function respond(result: AccountResult, baseUrl: string): Response {
  const headers = headersOf(result, baseUrl);
  if (!result.body) return new Response(null, { status: 204, headers });
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(result.body), { status: 200, headers });
}

function redirect(location: string, result: AccountResult, baseUrl: string): Response {
  const headers = headersOf(result, baseUrl);
  headers.set("location", location);
  return new Response(null, { status: 303, headers });
}

/** Returns an error response in the format of RFC 9457. The desk has a sentence for each code. */
function refuse({ status, code, retryAfter, pointer }: Refusal): Response {
  const requestId = randomUUID();
  const headers: Record<string, string> = {
    "cache-control": "no-store",
    "content-type": "application/problem+json",
    "request-id": requestId,
  };
  if (retryAfter !== undefined) headers["retry-after"] = String(retryAfter);
  const errors = pointer === undefined ? undefined : [{ pointer, code: "invalid_format" }];
  const problem = { type: "about:blank", status, code, requestId, errors };
  return new Response(JSON.stringify(problem), { status, headers });
}
