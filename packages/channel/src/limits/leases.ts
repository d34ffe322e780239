import type { Level, LimitStore, Take } from "./store.ts";

/*
 * A bucket that a whole site shares is one row in the store. If every request writes it, it gets ever slower
 * while a backup or another old snapshot is open, because none of its dead versions can be removed. So a
 * process takes from it in advance, in one step, as much as it needed in the last second, and hands that out
 * from memory. Other replicas cannot take that part, so together they never take more than the bucket holds.
 * What a process does not use within `leaseMs` is lost: at most `share` of the quota for each process.
 */
const leaseMs = 2000;
const windowMs = 1000;
/** The part of the quota that one step may take: what a quota for one minute regains in 1.2 seconds. */
const share = 1 / 50;
/** From this many takes a second on, they are served in advance. Below it, each goes to the store. */
const hotFrom = 8;

interface Lease {
  left: number;
  /** Milliseconds since 1970. */
  until: number;
  /** The bucket at the last step. */
  level: Level | undefined;
  refilling: Promise<Level> | undefined;
  windowBegan: number;
  /** Takes and their cost, of this second and of the one before. */
  takes: number;
  cost: number;
  costBefore: number;
  takesBefore: number;
}

/** What this process has taken in advance from shared buckets. */
export interface Leases {
  /** Counts a take. Returns whether the bucket is used so often that `take` should serve it. */
  isHot(take: Take, now: Date): boolean;
  /** What is left of the part taken in advance. */
  held(bucket: string, now: Date): number;
  /** Takes from the part taken in advance, or else from the store. */
  take(take: Take, now: Date): Promise<Level>;
}

const none = (now: number): Lease => ({
  ...{ left: 0, until: 0, level: undefined, refilling: undefined, windowBegan: now },
  ...{ takes: 0, cost: 0, takesBefore: 0, costBefore: 0 },
});

const countTake = (lease: Lease, cost: number, now: number): void => {
  const age = now - lease.windowBegan;
  if (age < 0 || age >= windowMs) {
    const isNext = age >= 0 && age < 2 * windowMs;
    lease.takesBefore = isNext ? lease.takes : 0;
    lease.costBefore = isNext ? lease.cost : 0;
    lease.takes = 0;
    lease.cost = 0;
    lease.windowBegan = now;
  }
  lease.takes++;
  lease.cost += cost;
};

/** Creates the leases of one process: a few for each key of a site or an agency. */
export const createLeases = (store: Pick<LimitStore, "takeFromBuckets">): Leases => {
  const leases = new Map<string, Lease>();
  const leaseOf = (bucket: string, now: number): Lease => {
    const lease = leases.get(bucket) ?? none(now);
    leases.set(bucket, lease);
    return lease;
  };

  const takeOf = async (take: Take, cost: number, now: Date): Promise<Level> => {
    const [[level] = []] = await store.takeFromBuckets([[{ ...take, cost }]], now);
    return level as Level;
  };

  const refill = async (lease: Lease, take: Take, now: Date): Promise<Level> => {
    const { cost = 1 } = take;
    const needed = Math.max(lease.cost, lease.costBefore);
    const ahead = Math.max(cost, Math.floor(Math.min(needed, take.rate.quota * share)));
    let taken = ahead;
    let level = await takeOf(take, ahead, now);
    if (!level.taken && ahead > cost) {
      taken = cost;
      level = await takeOf(take, cost, now);
    }
    if (!level.taken) return level;
    const isOver = lease.until <= now.getTime();
    lease.left = taken + (isOver ? 0 : lease.left);
    lease.until = now.getTime() + leaseMs;
    lease.level = level;
    return level;
  };

  return {
    isHot(take, now) {
      const lease = leaseOf(take.bucket, now.getTime());
      countTake(lease, take.cost ?? 1, now.getTime());
      return Math.max(lease.takes, lease.takesBefore) >= hotFrom;
    },
    held(bucket, now) {
      const lease = leases.get(bucket);
      return lease && lease.until > now.getTime() ? lease.left : 0;
    },
    async take(take, now) {
      const { cost = 1 } = take;
      const lease = leaseOf(take.bucket, now.getTime());
      while (lease.left < cost || lease.until <= now.getTime() || !lease.level) {
        // Requests that come meanwhile wait for the same step.
        lease.refilling ??= refill(lease, take, now).finally(() => {
          lease.refilling = undefined;
        });
        const level = await lease.refilling;
        if (!level.taken) return level;
      }
      lease.left -= cost;
      return { ...lease.level, left: lease.level.left + Math.floor(lease.left) };
    },
  };
};
