/** Random choices that the seed determines. */
export interface Chance {
  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** Returns true with this probability. */
  happens(share: number): boolean;
  pick<Choice>(choices: readonly Choice[]): Choice;
}

/** Creates Park and Miller's generator, which is short, portable, and good enough for choices. */
export function createChance(seed: number): Chance {
  let state = (Math.imul(seed, 48_271) >>> 1) % 2_147_483_646 || 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
  return {
    next,
    happens: (share) => next() < share,
    pick: (choices) => choices[Math.floor(next() * choices.length)]!,
  };
}
