const shortest = 5_000;
const longest = 120_000;
/** However long the channel asks for: what waits longer is better tried again by hand, and a timer cannot count beyond 24 days. */
const hour = 3_600_000;

/**
 * Milliseconds to wait before a file is sent again that failed `tries` times before: 5 s, doubling up to 2 minutes, but never less than
 * the seconds that the channel asked for, an hour at the most.
 */
export function retryDelay(tries: number, retryAfter = 0): number {
  return Math.min(Math.max(Math.min(shortest * 2 ** tries, longest), retryAfter * 1000), hour);
}
