import type { WebhookFault } from "@lapor/openapi";
import type { WebhookDeliveryRecord } from "./webhook-store.ts";

/** What became of one attempt: an answer, or why there was none. */
export type Attempt = { status: number; retryAfter?: string | null } | { fault: WebhookFault };

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Milliseconds before each further attempt: the last one comes a good day after the first. */
const pauses: readonly number[] = [
  ...[5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour],
];
const longestRetryAfter: number = 24 * hour;

/** Milliseconds that a receiver asked to wait, in seconds or by a date (RFC 9110 §10.2.3); a day at the most. */
export const askedPause = (retryAfter: string | null | undefined, now: Date): number => {
  const text = retryAfter ?? "";
  const asked = /^\d+$/.test(text) ? Number(text) * second : Date.parse(text) - now.getTime();
  return Number.isNaN(asked) ? 0 : Math.min(asked, longestRetryAfter);
};

/** Whether the receiver has it now. */
export const isTaken = (attempt: Attempt): boolean =>
  "status" in attempt && attempt.status >= 200 && attempt.status < 300;

/**
 * A delivery after an attempt. Taken with any 2xx; else tried again after a pause that grows, and that `Retry-After` can make longer; after
 * the last attempt, and at once with 410 (Gone), it is dead.
 * @param spread From 0 to 1: how much of a tenth the pause is longer, so that what failed together does not come back together.
 */
export const afterAttempt = (
  delivery: WebhookDeliveryRecord,
  attempt: Attempt,
  now: Date,
  spread: number,
): WebhookDeliveryRecord => {
  const attempts = delivery.attempts + 1;
  const status = "status" in attempt ? attempt.status : null;
  const told = {
    ...delivery,
    attempts,
    lastAttemptAt: now,
    lastStatus: status,
    lastFault: "fault" in attempt ? attempt.fault : null,
    nextAttemptAt: null,
  };
  if (isTaken(attempt)) return { ...told, state: "delivered" };
  const pause = pauses[attempts - 1];
  if (pause === undefined || status === 410) return { ...told, state: "dead" };
  const asked = "status" in attempt ? askedPause(attempt.retryAfter, now) : 0;
  const wait = Math.max(Math.round(pause * (1 + spread / 10)), asked);
  return { ...told, state: "pending", nextAttemptAt: new Date(now.getTime() + wait) };
};
