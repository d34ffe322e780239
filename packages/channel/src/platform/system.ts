/** A channel's clock. The mock sets the time; the server uses the system clock. */
export interface Clock {
  now(): Date;
}

/**
 * The source of randomness for IDs, tracking IDs and access codes. Unpredictable, except in tests and the
 * mock.
 */
export interface Random {
  bytes(count: number): Uint8Array<ArrayBuffer>;
}

/** The system clock. */
export const systemClock: Clock = { now: () => new Date() };

const most = 64;
const pool = new Uint8Array(64 * most);
let used = pool.length;

/**
 * Random bytes from the platform (Web Crypto), fetched in advance for many calls. Bytes that have been
 * returned are erased from the pool.
 */
export const systemRandom: Random = {
  bytes(count) {
    if (count > most) return crypto.getRandomValues(new Uint8Array(count));
    if (used + count > pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    const bytes = pool.slice(used, used + count);
    pool.fill(0, used, used + count);
    used += count;
    return bytes;
  },
};
