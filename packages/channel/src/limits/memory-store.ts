import { type Bucket, bucketAfter, levelAfter, readLevel } from "./bucket.ts";
import type { Charge, Level, LimitStore } from "./store.ts";

/**
 * The interval in milliseconds at which full buckets are deleted, because their names contain the address. A
 * full bucket is kept for at most twice this time. Setting a clock back by less than this does not change any
 * result.
 */
const sweepMs = 60_000;

/**
 * Creates buckets for this process only. Full buckets are deleted while others are used.
 * @param buckets The initial buckets.
 * @param onChange Called with the name of each bucket that was charged or deleted.
 */
export const createMemoryLimits = (
  buckets: Map<string, Bucket> = new Map(),
  onChange: (name: string) => void = () => {},
): LimitStore => {
  const dropFull = (now: number, limit: number): number => {
    let dropped = 0;
    for (const [name, { fullAt }] of buckets) {
      if (dropped === limit) break;
      if (fullAt > now) continue;
      buckets.delete(name);
      onChange(name);
      dropped++;
    }
    return dropped;
  };
  let sweptAt = Number.NEGATIVE_INFINITY;
  const consumeOne = (charge: Charge, now: number): Level => {
    if (Math.abs(now - sweptAt) >= sweepMs) {
      dropFull(now - sweepMs, Number.MAX_SAFE_INTEGER);
      sweptAt = now;
    }
    const before = buckets.get(charge.bucket);
    const after = bucketAfter(before, charge, now);
    if (after) {
      buckets.set(charge.bucket, after);
      onChange(charge.bucket);
    }
    return levelAfter(charge, after ?? before, now, after !== undefined);
  };
  return {
    async consumeFromBuckets(chains, now) {
      return chains.map((chain) => {
        const levels: Level[] = [];
        for (const charge of chain) {
          levels.push(consumeOne(charge, now.getTime()));
          if (!levels.at(-1)?.granted) break;
        }
        return levels;
      });
    },
    async consumeFromMany(rate, costs, now) {
      const charged = [...costs].filter(
        ([bucket, cost]) => consumeOne({ bucket, rate, cost }, now.getTime()).granted,
      );
      return new Set(charged.map(([bucket]) => bucket));
    },
    async readBuckets(charges, now) {
      return charges.map((charge) => readLevel(charge, buckets.get(charge.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      return dropFull(now.getTime(), limit);
    },
  };
};
