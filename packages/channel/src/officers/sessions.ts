import { toBase64Url } from "../platform/encoding.ts";
import { createUuid } from "../platform/uuid.ts";
import type { OfficerSessionRecord, SignInClient, SignInMethod } from "../records/officers.ts";
import type { System } from "../records/ports.ts";
import type { OpenSession } from "../records/principal.ts";
import type { OfficerStore } from "./store.ts";

/** Seconds without a request after which a session expires. */
export const idleSeconds = 30 * 60;
/** Seconds after the sign-in at which a session expires. */
export const longestSeconds = 12 * 60 * 60;
/** Seconds after a sign-in during which sensitive operations are accepted. */
const confirmedSeconds = 5 * 60;
/** The minimum number of seconds between two recorded uses of a session, so not every read causes a write. */
const usedStepSeconds = 60;

export interface SessionContext extends Pick<System, "clock" | "random" | "hashing"> {
  store: OfficerStore;
}

const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** Returns the time at which a session expires at the latest. */
export const endOf = ({ startedAt }: OfficerSessionRecord): Date => after(startedAt, longestSeconds);

/** Returns until when a session permits sensitive operations. */
export const confirmedUntil = ({ confirmedAt }: OfficerSessionRecord): Date =>
  after(confirmedAt, confirmedSeconds);

/** Returns the cookie's name. Browsers accept the prefix `__Host-` only over HTTPS (RFC 6265bis §4.1.3.2). */
const sessionCookieName = (publicUrl: string): string =>
  new URL(publicUrl).protocol === "https:" ? "__Host-lapor-session" : "lapor-session";

/** Returns whether a URL is encrypted or stays on this machine. Officers cannot sign in at any other URL. */
export const isSecureUrl = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname));

const cookieOf = (publicUrl: string, token: string, seconds?: number): string =>
  [
    `${sessionCookieName(publicUrl)}=${token}`,
    "Path=/",
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    ...(new URL(publicUrl).protocol === "https:" ? ["Secure"] : []),
    "HttpOnly",
    "SameSite=Strict",
  ].join("; ");

/** Returns the `Set-Cookie` value that removes a session's cookie. */
export const expiredCookie = (publicUrl: string): string => cookieOf(publicUrl, "", 0);

/** Returns the token in a `Cookie` header, or undefined without one. */
export function sessionTokenIn(cookies: string | null, publicUrl: string): string | undefined {
  const name = sessionCookieName(publicUrl);
  const pairs = (cookies ?? "").split(/; */).map((pair) => pair.split("="));
  return pairs.find(([found, value]) => found === name && /^[\w-]{43}$/.test(value ?? ""))?.[1];
}

/**
 * Starts a session for an active officer whose proof of identity the caller has just checked. Only the
 * token's SHA-256 is stored.
 * @returns The token and the `Set-Cookie` value that contains it, or undefined unless the officer is active.
 */
export async function startSession(
  { store, clock, random, hashing }: SessionContext,
  publicUrl: string,
  {
    officerId,
    method,
    client,
  }: { officerId: string; method: SignInMethod; client?: SignInClient | undefined },
): Promise<{ token: string; cookie: string } | undefined> {
  if ((await store.find("officers", { id: officerId }))?.state !== "active") return undefined;
  const token = toBase64Url(random.bytes(32));
  const now = clock.now();
  await store.put("sessions", {
    ...(client ?? { network: null, userAgent: "" }),
    id: createUuid({ clock, random }),
    tokenHash: await hashing.sha256(token),
    officerId,
    method,
    startedAt: now,
    usedAt: now,
    confirmedAt: now,
  });
  return { token, cookie: cookieOf(publicUrl, token) };
}

/** Returns whether a session can still be used. */
export const isOpenAt = (session: OfficerSessionRecord, now: Date): boolean =>
  now < endOf(session) && now < after(session.usedAt, idleSeconds);

/**
 * Finds the session that a token belongs to, and records its use (`isUse`). Returns undefined when the
 * session is unknown or has expired.
 */
export async function openSession(
  { store, clock, hashing }: Omit<SessionContext, "random">,
  token: string,
  { isUse = true }: { isUse?: boolean } = {},
): Promise<OpenSession | undefined> {
  const session = await store.find("sessions", { tokenHash: await hashing.sha256(token) });
  const now = clock.now();
  if (!session || !isOpenAt(session, now)) return undefined;
  const officer = await store.find("officers", { id: session.officerId });
  if (officer?.state !== "active") return undefined;
  if (isUse && now >= after(session.usedAt, usedStepSeconds))
    await store.change("sessions", { tokenHash: session.tokenHash }, { usedAt: now });
  return { session, officer };
}

/** Records that a session's officer has just proved their identity again. */
export async function confirmSession(
  { store, clock, hashing }: Omit<SessionContext, "random">,
  token: string,
): Promise<void> {
  const now = clock.now();
  await store.change(
    "sessions",
    { tokenHash: await hashing.sha256(token) },
    { usedAt: now, confirmedAt: now },
  );
}
