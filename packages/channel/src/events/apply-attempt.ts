import { retryAt } from "../platform/delivery-loop.ts";
import type { WebhookDeliveryRecord } from "../records/events.ts";
import { isDelivered, requestedPause, type WebhookAttempt } from "./webhook-attempt.ts";

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Milliseconds before each retry. The last attempt is a little more than a day after the first. */
const pauses: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  10 * hour,
];

type Attempted = Pick<
  WebhookDeliveryRecord,
  "state" | "attempts" | "lastAttemptAt" | "lastStatus" | "lastError" | "nextAttemptAt"
>;

/**
 * Returns a delivery after an attempt. Any 2xx status marks it as delivered. Otherwise the delivery is
 * retried after a growing pause, which `Retry-After` can lengthen. It is dead after the last attempt, and
 * immediately after 410 (Gone).
 * @param spread From 0 to 1; see `retryAt`.
 */
export function applyAttempt<Delivery extends Pick<Attempted, "attempts">>(
  delivery: Delivery,
  attempt: WebhookAttempt,
  now: Date,
  spread: number,
): Omit<Delivery, keyof Attempted> & Attempted {
  const attempts = delivery.attempts + 1;
  const status = "status" in attempt ? attempt.status : null;
  const attempted = {
    ...delivery,
    attempts,
    lastAttemptAt: now,
    lastStatus: status,
    lastError: "error" in attempt ? attempt.error : null,
    nextAttemptAt: null,
  };
  if (isDelivered(attempt)) return { ...attempted, state: "delivered" };
  const pause = pauses[attempts - 1];
  if (pause === undefined || status === 410) return { ...attempted, state: "dead" };
  const earliest = now.getTime() + requestedPause(attempt, now);
  const next = Math.max(retryAt(now, pause, spread).getTime(), earliest);
  return { ...attempted, state: "pending", nextAttemptAt: new Date(next) };
}
