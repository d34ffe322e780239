// Decides whether and when a request is sent again. `call.ts` contains the loop, and the default of two
// retries.

/** In seconds. If the channel requests a longer pause, the call fails immediately instead of hanging. */
export const longestRetryAfter = 60;

/**
 * Whether the same request may soon succeed. A 409 is temporary only while the first request with the key is
 * still running.
 */
export function isTemporary(status: number, code?: string): boolean {
  return /^(408|42[59]|50[0234])$/.test(`${status}`) || code === "idempotency_in_flight";
}

/** Parses an HTTP date (IMF-fixdate, RFC 9110 §5.6.7). `Date.parse` would also accept `1.5` and `1, 2`. */
const readDate = (value: string | null): number =>
  Date.parse(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.exec(value ?? "")?.[0] ?? "");

/**
 * Returns the seconds to wait according to `Retry-After`, a number or a date (RFC 9110 §10.2.3). A date is
 * compared with the server's clock. Returns undefined for any other value, such as two headers that a proxy
 * joined.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After");
  if (/^\d+$/.test(value ?? "")) return Number(value);
  const wait = readDate(value) - (readDate(headers.get("Date")) || Date.now());
  return wait < Infinity ? Math.max(0, Math.ceil(wait / 1000)) : undefined;
}

/**
 * Returns the milliseconds before the next attempt. The pause is random, up to 0.5, 1, 2, 4 or 8 s, which
 * spreads clients out. If the requested pause is longer, it applies instead, plus up to a tenth.
 */
export function retryDelay(attempts: number, retryAfter = 0): number {
  const part = Math.random();
  return Math.max(retryAfter * (1000 + 100 * part), part * Math.min(8000, 250 * 2 ** attempts));
}
