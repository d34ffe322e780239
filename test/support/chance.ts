/** A random source with a seed (mulberry32). The same seed makes the same choices. */
export interface Chance {
  /** Returns an integer from 0 (inclusive) to `most` (exclusive). */
  below(most: number): number;
  /** Returns true with this probability, in percent. */
  percent(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    percent: (share) => next() * 100 < share,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
  };
}
