const shortest = 5_000;
const longest = 120_000;
/**
 * Maximum pause, however long the channel asks for: a longer wait is better retried by hand, and timers
 * overflow at 24 days.
 */
const hour = 3_600_000;

/**
 * Milliseconds to wait before a file is sent again after `tries` failures: 5 s, doubling up to 2 minutes, but
 * not less than the seconds that the channel asked for, and at most an hour.
 */
export function retryDelay(tries: number, retryAfter = 0): number {
  return Math.min(Math.max(Math.min(shortest * 2 ** tries, longest), retryAfter * 1000), hour);
}
