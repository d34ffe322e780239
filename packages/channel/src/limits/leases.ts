import type { Charge, Level, LimitStore } from "./store.ts";

/*
 * A bucket that a whole site shares is one row in the store. If every request wrote it, it would get slower
 * and slower while a backup or another old snapshot is open, because its dead versions cannot be removed. So
 * a process reserves from it in advance, in one step, as much as it needed in the last second, and grants
 * that from memory. Other replicas cannot use the reserved part: all replicas together never exceed the
 * bucket. A reservation that is not used within `leaseMs` is lost: at most `share` of the quota per process.
 */
const leaseMs = 2000;
const windowMs = 1000;
/** The part of the quota that one step may reserve: what a quota per minute regains in 1.2 seconds. */
const share = 1 / 50;
/**
 * From this many charges per second on, a bucket is reserved from in advance. Below, each charge goes to the
 * store.
 */
const hotFrom = 8;

interface Lease {
  left: number;
  /** Milliseconds since 1970. */
  until: number;
  /** The bucket at the last step. */
  level: Level | undefined;
  refilling: Promise<Level> | undefined;
  windowBegan: number;
  /** Charges and their cost, of this second and of the one before. */
  charges: number;
  cost: number;
  costBefore: number;
  chargesBefore: number;
}

/** What this process has reserved in advance from shared buckets. */
export interface Leases {
  /** Counts a charge. Returns whether the bucket is used so often that `consume` should serve it. */
  isHot(charge: Charge, now: Date): boolean;
  /** What is left of the reservation. */
  held(bucket: string, now: Date): number;
  /** Consumes from the reservation; reserves more from the store when it is used up. */
  consume(charge: Charge, now: Date): Promise<Level>;
}

const none = (now: number): Lease => ({
  left: 0,
  until: 0,
  level: undefined,
  refilling: undefined,
  windowBegan: now,
  charges: 0,
  cost: 0,
  chargesBefore: 0,
  costBefore: 0,
});

const countCharge = (lease: Lease, cost: number, now: number): void => {
  const age = now - lease.windowBegan;
  if (age < 0 || age >= windowMs) {
    const isNext = age >= 0 && age < 2 * windowMs;
    lease.chargesBefore = isNext ? lease.charges : 0;
    lease.costBefore = isNext ? lease.cost : 0;
    lease.charges = 0;
    lease.cost = 0;
    lease.windowBegan = now;
  }
  lease.charges++;
  lease.cost += cost;
};

/** Creates the leases of one process: a few per key of a site or an agency. */
export const createLeases = (store: Pick<LimitStore, "consumeFromBuckets">): Leases => {
  const leases = new Map<string, Lease>();
  const leaseOf = (bucket: string, now: number): Lease => {
    const lease = leases.get(bucket) ?? none(now);
    leases.set(bucket, lease);
    return lease;
  };

  const consumeNow = async (charge: Charge, cost: number, now: Date): Promise<Level> => {
    const [[level] = []] = await store.consumeFromBuckets([[{ ...charge, cost }]], now);
    return level as Level;
  };

  const refill = async (lease: Lease, charge: Charge, now: Date): Promise<Level> => {
    const { cost = 1 } = charge;
    const needed = Math.max(lease.cost, lease.costBefore);
    const ahead = Math.max(cost, Math.floor(Math.min(needed, charge.rate.quota * share)));
    let reserved = ahead;
    let level = await consumeNow(charge, ahead, now);
    if (!level.granted && ahead > cost) {
      reserved = cost;
      level = await consumeNow(charge, cost, now);
    }
    if (!level.granted) return level;
    const isOver = lease.until <= now.getTime();
    lease.left = reserved + (isOver ? 0 : lease.left);
    lease.until = now.getTime() + leaseMs;
    lease.level = level;
    return level;
  };

  return {
    isHot(charge, now) {
      const lease = leaseOf(charge.bucket, now.getTime());
      countCharge(lease, charge.cost ?? 1, now.getTime());
      return Math.max(lease.charges, lease.chargesBefore) >= hotFrom;
    },
    held(bucket, now) {
      const lease = leases.get(bucket);
      return lease && lease.until > now.getTime() ? lease.left : 0;
    },
    async consume(charge, now) {
      const { cost = 1 } = charge;
      const lease = leaseOf(charge.bucket, now.getTime());
      while (lease.left < cost || lease.until <= now.getTime() || !lease.level) {
        // Concurrent requests wait for the same step.
        lease.refilling ??= refill(lease, charge, now).finally(() => {
          lease.refilling = undefined;
        });
        const level = await lease.refilling;
        if (!level.granted) return level;
      }
      lease.left -= cost;
      return { ...lease.level, left: lease.level.left + Math.floor(lease.left) };
    },
  };
};
