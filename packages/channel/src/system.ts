import type { Clock, Random } from "./ports.ts";

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** The platform's random numbers (Web Crypto). */
export const systemRandom: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };
