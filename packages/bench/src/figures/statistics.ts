/** The middle of some numbers; of an even count the mean of the middle two. Throws on none: a round that failed is no zero. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error("There is no median of no numbers.");
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Least and most. */
export const spread = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** The value that this share (0 to 1) of the numbers does not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * Measures each entry once a round, forwards and backwards in turn, so that whatever else the machine does meets all of them alike.
 * Gives the entries in their order with what each round found.
 */
export async function inRounds<Entry, Result>(
  entries: readonly Entry[],
  rounds: number,
  measure: (entry: Entry) => Promise<Result>,
): Promise<{ entry: Entry; results: Result[] }[]> {
  const found = entries.map((entry) => ({ entry, results: [] as Result[] }));
  for (let round = 0; round < rounds; round++)
    for (const { entry, results } of round % 2 ? [...found].reverse() : found)
      results.push(await measure(entry));
  return found;
}
