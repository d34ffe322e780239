import type { Charge, Level } from "./store.ts";

/**
 * The maximum difference between the clocks of one channel, in milliseconds: less than any deadline, and more
 * than synchronized clocks differ.
 */
export const mostApartMs = 5 * 60_000;

/**
 * The arithmetic of a bucket, which is stored as the moment when it is full again (the generic cell rate
 * algorithm, ITU-T I.371). Each charge postpones that moment. The server does the same calculation in SQL
 * (`consume_from_buckets`).
 */
export interface BucketTimes {
  /** Milliseconds by which the charge postpones the moment when the bucket is full. */
  cost: number;
  /** Milliseconds that an empty bucket needs to fill up. */
  window: number;
}

/** A bucket as stored. Times are in milliseconds since 1970. */
export interface Bucket {
  /** When the bucket is full again if nothing is consumed. */
  fullAt: number;
  /** The time of the last charge, according to the clock that was furthest ahead. */
  consumedAt: number;
}

/** The tolerance for the rounding error of many small charges, in milliseconds. */
const slack = 0.5;

/** Returns the times for a charge, in fractional milliseconds. */
export const bucketTimes = ({ rate, cost = 1 }: Charge): BucketTimes => ({
  cost: (cost * rate.seconds * 1000) / rate.quota,
  window: rate.seconds * 1000 + slack,
});

/**
 * Whether the bucket was last charged by a clock that is too far ahead. Such a charge must not make a client
 * wait.
 */
const isAhead = ({ consumedAt }: Bucket, now: number): boolean => consumedAt > now + mostApartMs;

/**
 * Returns the time in a bucket, which never runs backwards. A process's clock can be a little behind the
 * bucket, because another replica charged it last or because the clock was set back. The bucket's time then
 * stands still until the clock has caught up. So nothing is granted twice, and no client is denied what the
 * clock that is ahead would grant.
 */
const timeIn = (bucket: Bucket | undefined, now: number): number =>
  bucket && !isAhead(bucket, now) ? Math.max(bucket.consumedAt, now) : now;

/**
 * Returns the milliseconds until a bucket is full again if nothing is consumed. A value above the rate's
 * window comes from a rate that has changed since, and counts as 0.
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

/** Returns the bucket after a charge, or undefined when it does not have enough. */
export const bucketAfter = (bucket: Bucket | undefined, charge: Charge, now: number): Bucket | undefined => {
  const missing = missingIn(bucket, charge, now);
  if (!isEnough(missing, charge)) return undefined;
  const consumedAt = timeIn(bucket, now);
  return { fullAt: consumedAt + missing + bucketTimes(charge).cost, consumedAt };
};

/** Returns a bucket's level after a granted or denied charge, if the bucket is full again in `missingMs`. */
export const bucketLevel = (charge: Charge, missingMs: number, granted: boolean): Level => {
  const { cost, window } = bucketTimes(charge);
  // A client can give back more than is missing from the bucket.
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

/** Returns a bucket's level after a granted or denied charge. */
export const levelAfter = (
  charge: Charge,
  bucket: Bucket | undefined,
  now: number,
  granted: boolean,
): Level => bucketLevel(charge, missingIn(bucket, charge, now), granted);

/**
 * Returns a bucket's level without charging it. `granted` is whether the bucket has enough for the charge.
 */
export const readLevel = (charge: Charge, bucket: Bucket | undefined, now: number): Level => {
  const missing = missingIn(bucket, charge, now);
  return bucketLevel(charge, missing, isEnough(missing, charge));
};
