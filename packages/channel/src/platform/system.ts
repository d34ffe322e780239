/** The time of a channel. The mock sets it; the server reads the system's clock. */
export interface Clock {
  now(): Date;
}

/** The source of ids, tracking IDs and access codes. Unpredictable except in tests and the mock. */
export interface Random {
  bytes(count: number): Uint8Array<ArrayBuffer>;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

const most = 64;
const pool = new Uint8Array(64 * most);
let used = pool.length;

/**
 * The platform's random numbers (Web Crypto), fetched for many calls at once. Bytes that were handed out are
 * wiped.
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
