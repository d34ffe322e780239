/** Seconds; a channel that asks for a longer pause gets its call failed at once instead of a caller that hangs. */
export const longestRetryAfter = 60;

/** Whether the same request may be answered otherwise in a moment. A 409 is only when its first sending is still being worked on. */
export function mayPass(status: number, code?: string): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status) || code === "idempotency_in_flight";
}

/** Seconds to wait by `Retry-After`, which is a number or a date (RFC 9110 §10.2.3); the date is held against the sender's own clock. */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")!;
  if (/^\d+$/.test(value)) return +value;
  const wait = Date.parse(value) - (Date.parse(headers.get("Date")!) || Date.now());
  return wait < Infinity ? Math.max(0, Math.ceil(wait / 1000)) : undefined;
}

/**
 * Milliseconds before the next try: what the channel asked for and up to a tenth more, else any time up to 0.5, 1, 2, 4, at most 8 s, so
 * that callers spread.
 */
export function retryDelay(attempts: number, retryAfter: number | undefined): number {
  const part = Math.random();
  return retryAfter !== undefined
    ? retryAfter * (1000 + 100 * part)
    : part * Math.min(8000, 250 * 2 ** attempts);
}
