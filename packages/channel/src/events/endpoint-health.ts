import type { EndpointHealth } from "../records/events.ts";
import { isDelivered, requestedPause, type WebhookAttempt } from "./webhook-attempt.ts";

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/**
 * Milliseconds between attempts on a failing endpoint; the last value repeats. None is longer than the pauses
 * for a single delivery.
 */
const pauses: readonly number[] = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute];

/**
 * How long deliveries to an endpoint that accepts nothing can be due before they are given up, even if they
 * were never attempted. Matches how long a single delivery is retried.
 */
export const giveUpAfterMs: number = 28 * hour;

/**
 * The longest plausible delay of an attempt. A longer delay means that the channel itself was down or that
 * its clock jumped.
 */
const maxDelayMs: number = 2 * hour;

export const healthy: EndpointHealth = { failures: 0, failingSince: null, nextAttemptAt: null };

/**
 * Returns an endpoint's health after a batch of attempts. An endpoint that accepted any of them is healthy,
 * so one event that it rejects does not delay the others. `Retry-After` applies to the whole endpoint.
 * Failures from before an outage of the channel itself do not count: an endpoint is given up only after
 * attempts spread over the whole period.
 * @param dueAt When these attempts were due.
 * @param spread From 0 to 1; makes the pause up to a tenth longer.
 */
export function nextHealth(
  { failures, failingSince }: EndpointHealth,
  attempts: readonly WebhookAttempt[],
  { now, dueAt, spread }: { now: Date; dueAt: Date; spread: number },
): EndpointHealth {
  if (attempts.some(isDelivered)) return healthy;
  const pause = pauses[Math.min(failures, pauses.length - 1)] as number;
  const requested = attempts.map((attempt) => requestedPause(attempt, now));
  const wait = Math.max(Math.round(pause * (1 + spread / 10)), ...requested);
  return {
    failures: failures + 1,
    failingSince: failingSince && now.getTime() - dueAt.getTime() <= maxDelayMs ? failingSince : now,
    nextAttemptAt: new Date(now.getTime() + wait),
  };
}
