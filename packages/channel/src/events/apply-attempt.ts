import type { WebhookFault } from "@lapor/openapi";
import { retryAt } from "../platform/delivery-loop.ts";
import type { WebhookDeliveryRecord } from "./webhook-store.ts";

/** What one attempt came to: a response, or why there was none. */
export type Attempt = { status: number; retryAfter?: string | null } | { fault: WebhookFault };

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Milliseconds before each further attempt. The last one comes a good day after the first. */
const pauses: readonly number[] = [
  ...[5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour],
];
const longestRetryAfter: number = 24 * hour;

/** Milliseconds that a receiver asked to wait, in seconds or by a date (RFC 9110 §10.2.3); at most a day. */
export const askedPause = (retryAfter: string | null | undefined, now: Date): number => {
  const text = retryAfter ?? "";
  const asked = /^\d+$/.test(text) ? Number(text) * second : Date.parse(text) - now.getTime();
  return Number.isNaN(asked) ? 0 : Math.min(asked, longestRetryAfter);
};

/** Whether the receiver took it. */
export const isTaken = (attempt: Attempt): boolean =>
  "status" in attempt && attempt.status >= 200 && attempt.status < 300;

/**
 * A delivery after an attempt. Any 2xx means delivered. Otherwise it is retried after a growing pause, which
 * `Retry-After` can make longer; after the last attempt, and at once after 410 (Gone), it is dead.
 * @param spread From 0 to 1; see `retryAt`.
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
  const wait = Math.max(retryAt(now, pause, spread).getTime(), now.getTime() + asked);
  return { ...told, state: "pending", nextAttemptAt: new Date(wait) };
};
