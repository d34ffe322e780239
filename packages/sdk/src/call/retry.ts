/** Seconds. If the channel asks for a longer pause, the call fails at once instead of hanging. */
export const longestRetryAfter = 60;

/**
 * Whether the same request may succeed soon. Of the 409s, only while the first request with the key is still
 * running.
 */
export function isTemporary(status: number, code?: string): boolean {
  return /^(408|42[59]|50[0234])$/.test(`${status}`) || code === "idempotency_in_flight";
}

/** A date of HTTP (IMF-fixdate, RFC 9110 §5.6.7). `Date.parse` also reads `1.5` and `1, 2` as dates. */
const readDate = (value: string | null): number =>
  Date.parse(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.exec(value ?? "")?.[0] ?? "");

/**
 * Seconds to wait according to `Retry-After`, a number or a date (RFC 9110 §10.2.3). A date is compared with
 * the server's clock. Undefined for any other value, such as those of two headers that a proxy joined.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After");
  if (/^\d+$/.test(value ?? "")) return Number(value);
  const wait = readDate(value) - (readDate(headers.get("Date")) || Date.now());
  return wait < Infinity ? Math.max(0, Math.ceil(wait / 1000)) : undefined;
}

/**
 * Milliseconds before the next attempt: a random time up to 0.5, 1, 2, 4 or 8 s, so that clients spread out,
 * or what the channel asked for plus up to a tenth, if that is longer.
 */
export function retryDelay(attempts: number, retryAfter = 0): number {
  const part = Math.random();
  return Math.max(retryAfter * (1000 + 100 * part), part * Math.min(8000, 250 * 2 ** attempts));
}
