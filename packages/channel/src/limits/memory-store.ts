import { afterTake, type Bucket, levelAt, readLevel } from "./bucket.ts";
import type { Level, LimitStore, Take } from "./store.ts";

/**
 * How long a full bucket is kept, and with it the address in its name: for twice as long at the most. A clock that is set back by
 * less changes no answer.
 */
const tidyMs = 60_000;

/** Buckets of this process alone. It forgets full ones by itself while it is used. */
export const createMemoryLimits = (): LimitStore => {
  const buckets = new Map<string, Bucket>();
  const dropFull = (now: number, limit: number): number => {
    let dropped = 0;
    for (const [name, { fullAt }] of buckets) {
      if (dropped === limit) break;
      if (fullAt <= now && buckets.delete(name)) dropped++;
    }
    return dropped;
  };
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const takeOne = (take: Take, now: number): Level => {
    if (Math.abs(now - tidiedAt) >= tidyMs) {
      dropFull(now - tidyMs, Number.MAX_SAFE_INTEGER);
      tidiedAt = now;
    }
    const before = buckets.get(take.bucket);
    const after = afterTake(before, take, now);
    if (after) buckets.set(take.bucket, after);
    return levelAt(take, after ?? before, now, after !== undefined);
  };
  return {
    async takeFromBuckets(chains, now) {
      return chains.map((chain) => {
        const levels: Level[] = [];
        for (const take of chain) {
          levels.push(takeOne(take, now.getTime()));
          if (!levels.at(-1)?.taken) break;
        }
        return levels;
      });
    },
    async readBuckets(wanted, now) {
      return wanted.map((take) => readLevel(take, buckets.get(take.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      return dropFull(now.getTime(), limit);
    },
  };
};
