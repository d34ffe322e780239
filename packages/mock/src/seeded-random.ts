import type { Random } from "@lapor/channel";

/**
 * Creates random numbers that are the same for the same seed (mulberry32). They are predictable, so use them
 * only in tests.
 */
export function createSeededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 24;
  };
  return { bytes: (count) => Uint8Array.from({ length: count }, next) };
}
