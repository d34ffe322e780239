import type { Level, LimitStore, Take } from "./limit-ports.ts";

/*
 * A bucket that a whole site shares is one row in the store. Written by every request, that row costs ever more while a backup or another
 * old snapshot is open, because none of its versions can be removed. So a process takes ahead from it: as much as it needed in the last
 * second, in one step, and hands it out from memory. What it took ahead is gone for the other replicas, so all of them together never
 * take more than the bucket holds. What it does not use within `leaseMs` is lost: at most `share` of the quota for each process.
 */
const leaseMs = 2000;
const windowMs = 1000;
/** Of the quota, for one process and one step: what comes back in 1.2 seconds where the quota is one for a minute. */
const share = 1 / 50;
/** Takes in a second from which on a bucket is taken from ahead. Below, each take is a step of its own. */
const hotFrom = 8;

interface Lease {
  left: number;
  /** Milliseconds since 1970. */
  until: number;
  /** The bucket at the last step. */
  level: Level | undefined;
  refilling: Promise<Level> | undefined;
  windowBegan: number;
  /** Takes of this second and what they cost, and what those of the second before cost. */
  takes: number;
  cost: number;
  costBefore: number;
  takesBefore: number;
}

/** What this process has taken ahead from shared buckets. */
export interface Leases {
  /** Counts that a bucket is asked for. Returns whether it is so often that `take` should be used. */
  isHot(take: Take, now: Date): boolean;
  /** What is left of what was taken ahead. */
  held(bucket: string, now: Date): number;
  /** Takes from what was taken ahead, or else from the store. */
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

/** Leases of one process. There are as many as keys of sites and agencies. */
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
