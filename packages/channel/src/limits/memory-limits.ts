import { afterTake, levelAt, readLevel } from "./bucket.ts";
import type { Level, LimitStore, Take } from "./limit-ports.ts";

/**
 * How long a full bucket is kept, and with it the address in its name: for twice as long at the most. A clock that is set back by
 * less changes no answer.
 */
const tidyMs = 60_000;

/** Buckets of this process alone. It forgets full ones by itself while it is used. */
export const createMemoryLimits = (): LimitStore => {
  const fullAt = new Map<string, number>();
  const dropFull = (now: number, limit: number): number => {
    let dropped = 0;
    for (const [bucket, moment] of fullAt) {
      if (dropped === limit) break;
      if (moment <= now && fullAt.delete(bucket)) dropped++;
    }
    return dropped;
  };
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const takeOne = (take: Take, now: number): Level => {
    if (Math.abs(now - tidiedAt) >= tidyMs) {
      dropFull(now - tidyMs, Number.MAX_SAFE_INTEGER);
      tidiedAt = now;
    }
    const before = fullAt.get(take.bucket);
    const after = afterTake(before, take, now);
    if (after !== undefined) fullAt.set(take.bucket, after);
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
      return wanted.map((take) => readLevel(take, fullAt.get(take.bucket), now.getTime()));
    },
    async deleteFullBuckets(now, limit) {
      return dropFull(now.getTime(), limit);
    },
  };
};
