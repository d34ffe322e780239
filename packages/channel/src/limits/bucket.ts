import type { Charge, Level } from "./store.ts";

/**
 * The maximum difference between clocks of one channel: less than any deadline, more than synchronized clocks
 * differ.
 */
export const mostApartMs = 5 * 60_000;

/**
 * A bucket is stored as the moment at which it is full again (the generic cell rate algorithm, ITU-T I.371).
 * Each charge postpones that moment. The server does the same calculation in SQL (`consume_from_buckets`).
 */
export interface BucketTimes {
  /** Milliseconds by which the charge postpones the moment. */
  cost: number;
  /** Milliseconds that an empty bucket needs to be full. */
  window: number;
}

/** A bucket as stored, in milliseconds since 1970. */
export interface Bucket {
  /** When it is full again if nothing is consumed. */
  fullAt: number;
  /** The time of the last charge, by the clock that was furthest ahead. */
  consumedAt: number;
}

/** Rounding error of many small charges, in milliseconds. */
const slack = 0.5;

/** The times of a charge, in milliseconds and fractions. */
export const bucketTimes = ({ rate, cost = 1 }: Charge): BucketTimes => ({
  cost: (cost * rate.seconds * 1000) / rate.quota,
  window: rate.seconds * 1000 + slack,
});

/** Whether the bucket was charged by a wrong clock, which must make no client wait. */
const isAhead = ({ consumedAt }: Bucket, now: number): boolean => consumedAt > now + mostApartMs;

/**
 * The time in a bucket, which never runs back. For a clock that is a little behind, because it belongs to
 * another replica or was set back, time stands still until that clock has caught up. So nothing is granted
 * twice, and no client is refused what the clock that is ahead would grant.
 */
const timeIn = (bucket: Bucket | undefined, now: number): number =>
  bucket && !isAhead(bucket, now) ? Math.max(bucket.consumedAt, now) : now;

/**
 * Milliseconds until a bucket is full again if nothing is consumed. More than its rate allows stems from a
 * rate that was changed since, and does not count.
 */
const missingIn = (bucket: Bucket | undefined, charge: Charge, now: number): number => {
  if (!bucket || isAhead(bucket, now)) return 0;
  const missing = bucket.fullAt - timeIn(bucket, now);
  return missing > 0 && missing <= bucketTimes(charge).window ? missing : 0;
};

const isEnough = (missing: number, charge: Charge): boolean => {
  const { cost, window } = bucketTimes(charge);
  return missing + cost <= window;
};

/** The bucket after a charge; undefined when it has not enough. */
export const bucketAfter = (bucket: Bucket | undefined, charge: Charge, now: number): Bucket | undefined => {
  const missing = missingIn(bucket, charge, now);
  if (!isEnough(missing, charge)) return undefined;
  const consumedAt = timeIn(bucket, now);
  return { fullAt: consumedAt + missing + bucketTimes(charge).cost, consumedAt };
};

/** The level of a bucket that is full again in `missingMs`, after a granted or refused charge. */
export const bucketLevel = (charge: Charge, missingMs: number, granted: boolean): Level => {
  const { cost, window } = bucketTimes(charge);
  // A client can give back more than was missing.
  const missing = Math.max(0, missingMs);
  const left = Math.max(0, Math.floor(((window - missing) * charge.rate.quota) / window));
  return {
    bucket: charge.bucket,
    granted,
    left,
    fullIn: Math.ceil(missing / 1000),
    retryAfter: granted ? 0 : Math.max(1, Math.ceil((missing + cost - window) / 1000)),
  };
};

/** The level of a bucket after a granted or refused charge. */
export const levelAfter = (
  charge: Charge,
  bucket: Bucket | undefined,
  now: number,
  granted: boolean,
): Level => bucketLevel(charge, missingIn(bucket, charge, now), granted);

/** The level of a bucket, without a charge. `granted` is whether it has enough for the charge. */
export const readLevel = (charge: Charge, bucket: Bucket | undefined, now: number): Level => {
  const missing = missingIn(bucket, charge, now);
  return bucketLevel(charge, missing, isEnough(missing, charge));
};
