/** Seconds. If the channel asks for a longer pause, the call fails at once instead of hanging. */
export const longestRetryAfter = 60;

/**
 * Whether the same request may succeed soon. Of the 409s, only while the first request with the key is still
 * running.
 */
export function isTemporary(status: number, code?: string): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status) || code === "idempotency_in_flight";
}

/**
 * Seconds to wait according to `Retry-After`, a number or a date (RFC 9110 §10.2.3). A date is compared with
 * the server's clock.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return +value;
  const wait = Date.parse(value) - (Date.parse(headers.get("Date") ?? "") || Date.now());
  return wait < Infinity ? Math.max(0, Math.ceil(wait / 1000)) : undefined;
}

/**
 * Milliseconds before the next attempt: what the channel asked for plus up to a tenth, or else a random time
 * up to 0.5, 1, 2, 4 or 8 s, so that clients spread out.
 */
export function retryDelay(attempts: number, retryAfter: number | undefined): number {
  const part = Math.random();
  return retryAfter !== undefined
    ? retryAfter * (1000 + 100 * part)
    : part * Math.min(8000, 250 * 2 ** attempts);
}
