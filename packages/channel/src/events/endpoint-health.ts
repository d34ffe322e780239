import { type Attempt, askedPause, isTaken } from "./apply-attempt.ts";

/** Whether an endpoint takes what it is sent. While it fails, one event at a time is tried. */
export interface EndpointHealth {
  /** How many times in a row nothing was taken. */
  failures: number;
  /** Null unless it fails. */
  failingSince: Date | null;
  /** Nothing is sent before this time; null unless it fails. */
  nextAttemptAt: Date | null;
}

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Milliseconds between one try of a failing endpoint and the next; the last one for all further ones. None longer than a delivery's own. */
const pauses: readonly number[] = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute];

/** What was due for so long while its endpoint took nothing at all is given up, tried or not: as long as a delivery's own tries last. */
export const patienceMs: number = 28 * hour;

/** How much later than it was due a try may come. After more, it was the channel that was away, or its clock that jumped. */
const mostLateMs: number = 2 * hour;

/** Nothing is wrong with it. */
export const healthy: EndpointHealth = { failures: 0, failingSince: null, nextAttemptAt: null };

/**
 * How an endpoint does after attempts that were made at once: well when it took any of them, so that one event that it does not like holds
 * up no other. `Retry-After` holds for the whole endpoint. What it failed before the channel itself was away counts no more: it is given
 * up only after tries that were spread over the whole time.
 * @param dueAt When these attempts were due.
 * @param spread From 0 to 1: how much of a tenth the pause is longer.
 */
export const healthAfter = (
  { failures, failingSince }: EndpointHealth,
  attempts: readonly Attempt[],
  { now, dueAt, spread }: { now: Date; dueAt: Date; spread: number },
): EndpointHealth => {
  if (attempts.some(isTaken)) return healthy;
  const pause = pauses[Math.min(failures, pauses.length - 1)] as number;
  const asked = attempts.map((attempt) => ("status" in attempt ? askedPause(attempt.retryAfter, now) : 0));
  const wait = Math.max(Math.round(pause * (1 + spread / 10)), ...asked);
  return {
    failures: failures + 1,
    failingSince: failingSince && now.getTime() - dueAt.getTime() <= mostLateMs ? failingSince : now,
    nextAttemptAt: new Date(now.getTime() + wait),
  };
};
