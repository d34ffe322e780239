/**
 * Returns the median, which for an even count is the mean of the middle two values. Throws for an empty list,
 * because a failed round must not count as 0.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error("Cannot take the median of an empty list.");
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export const spread = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Returns the smallest value that this share (0 to 1) of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * Measures each entry once per round. The order alternates between forward and reverse, so other load on the
 * machine affects all entries equally. Returns the entries in their order, each with the results of all
 * rounds.
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
