import type { WebhookError } from "@lapor/openapi";

/** The result of one attempt: a response, or the reason why there is none. */
export type WebhookAttempt = { status: number; retryAfter?: string | null } | { error: WebhookError };

const second = 1000;
const longestRetryAfter: number = 24 * 3_600_000;

export const isDelivered = (attempt: WebhookAttempt): boolean =>
  "status" in attempt && attempt.status >= 200 && attempt.status < 300;

/**
 * Returns how long the receiver asked to wait, in milliseconds, at most a day (`Retry-After`, in seconds or
 * as a date, RFC 9110 §10.2.3).
 */
export function requestedPause(attempt: WebhookAttempt, now: Date): number {
  const text = ("status" in attempt && attempt.retryAfter) || "";
  const pause = /^\d+$/.test(text) ? Number(text) * second : Date.parse(text) - now.getTime();
  return Number.isNaN(pause) ? 0 : Math.min(pause, longestRetryAfter);
}
