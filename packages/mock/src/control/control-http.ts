import type { IncomingMessage } from "node:http";
import type { SettableClock } from "../channel/settable-clock.ts";
import { refuseUnknown } from "../checks/check-members.ts";
import { ControlError } from "./control-error.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(::ffff:)?127\.|^::1$/;

/** The fields of a JSON object in a request to the control API. */
export type Fields = Record<string, unknown>;

/** Creates a JSON response that caches do not store. */
export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });

/**
 * Rejects requests from other machines and from other sites' pages, and returns undefined for all others.
 * Checks `Host` against DNS rebinding, and `Origin` against cross-site requests.
 */
export function refuseRemote({
  headers,
  socket,
}: Pick<IncomingMessage, "headers" | "socket">): Response | undefined {
  const { host = "", origin } = headers;
  const isLocal = loopbackAddress.test(socket.remoteAddress ?? "") && loopback.test(host);
  if (isLocal && (origin === undefined || origin === `http://${host}`)) return undefined;
  return json(
    { message: "The control API accepts only requests from this machine and from its own page." },
    403,
  );
}

/** Finds the route for a method and path. A `*` in the route's name matches one parameter. */
export function findRoute<Route>(routes: Readonly<Record<string, Route>>, method: string, path: string) {
  const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  for (const [pattern, route] of Object.entries(routes)) {
    const [wanted, ...names] = pattern.split(" ");
    if (wanted !== method || names.length !== parts.length) continue;
    if (names.every((name, index) => name === "*" || name === parts[index]))
      return { route, params: parts.filter((_, index) => names[index] === "*") };
  }
  return undefined;
}

/** Parses a JSON object. An empty body is an empty object. Throws RangeError for anything else. */
export async function readFields(request: Request): Promise<Fields> {
  const text = request.method === "GET" ? "" : await request.text();
  if (text === "") return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Fields;
  } catch {
    // Falls through to the error below.
  }
  throw new RangeError("Send a JSON object.");
}

/** Sets, advances or releases a clock. Throws a RangeError with an example if the body is invalid. */
export function changeClock(clock: SettableClock, body: Fields): void {
  refuseUnknown(body, ["at", "advance", "follow"]);
  const { at, advance, follow } = body;
  if (typeof at === "string") clock.set(at);
  else if (typeof advance === "number") clock.advance(advance * 1000);
  else if (follow === true) clock.follow();
  else
    throw new RangeError('Send {"at": "2026-12-01T09:00:00+07:00"}, {"advance": 86400} or {"follow": true}.');
}

/** Creates the response for an error that a route has thrown. */
export function refusal(error: unknown): Response {
  if (error instanceof ControlError) return json(error.body, error.status);
  if (error instanceof RangeError || error instanceof URIError) return json({ message: error.message }, 400);
  const message = error instanceof Error ? error.message : String(error);
  return json({ message }, 500);
}
