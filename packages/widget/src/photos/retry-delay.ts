const shortest = 5_000;
const longest = 120_000;
/**
 * The maximum delay in milliseconds, even if the channel requires more: the citizen can retry manually before
 * that, and timers overflow at 24 days.
 */
const hour = 3_600_000;

/**
 * Returns the delay in milliseconds before a file is sent again after `tries` failures. The delay is 5 s and
 * doubles up to 2 minutes. It is at least the number of seconds that the channel requires, and at most an
 * hour.
 */
export function retryDelay(tries: number, retryAfter = 0): number {
  return Math.min(Math.max(Math.min(shortest * 2 ** tries, longest), retryAfter * 1000), hour);
}
