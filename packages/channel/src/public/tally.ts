/**
 * Counts how often each whole number occurs, to compute exact medians of any number of values in little
 * memory.
 */
export type Tally = Map<number, number>;

/** Counts a value. Ignores null. */
export function addToTally(tally: Tally, value: number | null): void {
  if (value !== null) tally.set(value, (tally.get(value) ?? 0) + 1);
}

export const countOfTally = (tally: Tally): number =>
  [...tally.values()].reduce((sum, times) => sum + times, 0);

/** Returns the lower median, as SQL's `percentile_disc(0.5)` does, or null without values. */
export function medianOfTally(tally: Tally): number | null {
  let left = Math.ceil(countOfTally(tally) / 2);
  for (const [value, times] of [...tally].sort(([one], [other]) => one - other)) {
    left -= times;
    if (left <= 0) return value;
  }
  return null;
}
