const shortest = 5_000;
const longest = 120_000;

/**
 * Milliseconds to wait before a file is sent again that failed `tries` times before: 5 s, doubling up to 2 minutes, but never less than
 * the seconds that the channel asked for.
 */
export function retryDelay(tries: number, retryAfter = 0): number {
  return Math.max(Math.min(shortest * 2 ** tries, longest), retryAfter * 1000);
}
