import { toBase64Url } from "../platform/encoding.ts";
import { createUuid } from "../platform/uuid.ts";
import type { OfficerSessionRecord, SignInClient, SignInMethod } from "../records/officers.ts";
import type { System } from "../records/ports.ts";
import type { OpenSession } from "../records/principal.ts";
import type { OfficerStore } from "./store.ts";

/** A session ends after this time without a request, in seconds. */
export const idleSeconds = 30 * 60;
/** A session ends this long after the sign-in, in seconds. */
export const longestSeconds = 12 * 60 * 60;
/** For this long after a sign-in, sensitive operations are accepted, in seconds. */
const confirmedSeconds = 5 * 60;
/** The use of a session is recorded at most once in this time, so that reading does not write each time. */
const usedStepSeconds = 60;

/** The parts of the channel that sessions need. */
export interface SessionContext extends Pick<System, "clock" | "random" | "hashing"> {
  store: OfficerStore;
}

const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

/** When a session ends at the latest. */
export const endOf = ({ startedAt }: OfficerSessionRecord): Date => after(startedAt, longestSeconds);

/** Until when a session confirms sensitive operations. */
export const confirmedUntil = ({ confirmedAt }: OfficerSessionRecord): Date =>
  after(confirmedAt, confirmedSeconds);

/** The name of the cookie. Browsers accept the prefix `__Host-` only over HTTPS (RFC 6265bis §4.1.3.2). */
const sessionCookieName = (publicUrl: string): string =>
  new URL(publicUrl).protocol === "https:" ? "__Host-lapor-session" : "lapor-session";

/** Whether a URL is encrypted, or does not leave this machine. Officers sign in at no other. */
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

/** The `Set-Cookie` that removes the cookie of a session. */
export const expiredCookie = (publicUrl: string): string => cookieOf(publicUrl, "", 0);

/** The token in a `Cookie` header; undefined without one. */
export function sessionTokenIn(cookies: string | null, publicUrl: string): string | undefined {
  const name = sessionCookieName(publicUrl);
  const pairs = (cookies ?? "").split(/; */).map((pair) => pair.split("="));
  return pairs.find(([found, value]) => found === name && /^[\w-]{43}$/.test(value ?? ""))?.[1];
}

/**
 * Starts a session of an active officer, whose proof the caller has just checked.
 * @returns The token, and the `Set-Cookie` with it. Only its SHA-256 is stored. Undefined unless the officer
 *   is active.
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

/** Whether a session can still be used. */
export const isOpenAt = (session: OfficerSessionRecord, now: Date): boolean =>
  now < endOf(session) && now < after(session.usedAt, idleSeconds);

/**
 * Finds the session of a token, and records its use (`isUse`). Undefined when it is unknown or has ended.
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

/** Records that the officer of a session has just proved again who they are. */
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
