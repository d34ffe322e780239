import type { Level, Take } from "./store.ts";

/** How far clocks of one channel may be apart: less than any deadline, more than clocks that are kept differ. */
export const mostApartMs = 5 * 60_000;

/**
 * A bucket is kept as one moment, when it is full again (the generic cell rate algorithm, ITU-T I.371): each take puts it off. What the
 * arithmetic below says in memory, `sql-limits.ts` of the server says in SQL.
 */
export interface BucketTimes {
  /** Milliseconds by which the take puts off the moment. */
  cost: number;
  /** Milliseconds that an empty bucket needs to be full. */
  window: number;
}

/** A bucket as it is kept, in milliseconds since 1970. */
export interface Bucket {
  /** When it is full again if nothing is taken. */
  fullAt: number;
  /** The time of the last take, by the clock of those used that was ahead. */
  takenAt: number;
}

/** What many small takes may be off by, in milliseconds. */
const slack = 0.5;

/** The times of a take, in milliseconds and their fractions. */
export const timesOf = ({ rate, cost = 1 }: Take): BucketTimes => ({
  cost: (cost * rate.seconds * 1000) / rate.quota,
  window: rate.seconds * 1000 + slack,
});

/** A clock that was wrong, and keeps nobody waiting. */
const isAhead = ({ takenAt }: Bucket, now: number): boolean => takenAt > now + mostApartMs;

/**
 * The time in a bucket, which never runs back. For a clock that is a little behind, another replica's or one that was set, it stands
 * still until that clock has caught up: what was taken is gone, and nobody is refused what the clock that is ahead would give.
 */
const timeIn = (bucket: Bucket | undefined, now: number): number =>
  bucket && !isAhead(bucket, now) ? Math.max(bucket.takenAt, now) : now;

/** Milliseconds until a bucket is full again if nothing is taken. More than its rate allows were taken at another rate, and do not count. */
const missingIn = (bucket: Bucket | undefined, take: Take, now: number): number => {
  if (!bucket || isAhead(bucket, now)) return 0;
  const missing = bucket.fullAt - timeIn(bucket, now);
  return missing > 0 && missing <= timesOf(take).window ? missing : 0;
};

const isEnough = (missing: number, take: Take): boolean => {
  const { cost, window } = timesOf(take);
  return missing + cost <= window;
};

/** The bucket after the take, or undefined when there is not enough. */
export const afterTake = (bucket: Bucket | undefined, take: Take, now: number): Bucket | undefined => {
  const missing = missingIn(bucket, take, now);
  if (!isEnough(missing, take)) return undefined;
  const takenAt = timeIn(bucket, now);
  return { fullAt: takenAt + missing + timesOf(take).cost, takenAt };
};

/** What a bucket holds that is full again in so many milliseconds, after a take or one that was refused. */
export const levelOf = (take: Take, missingMs: number, taken: boolean): Level => {
  const { cost, window } = timesOf(take);
  // More can be given back than was missing.
  const missing = Math.max(0, missingMs);
  const left = Math.max(0, Math.floor(((window - missing) * take.rate.quota) / window));
  return {
    bucket: take.bucket,
    taken,
    left,
    fullIn: Math.ceil(missing / 1000),
    retryAfter: taken ? 0 : Math.max(1, Math.ceil((missing + cost - window) / 1000)),
  };
};

/** What a bucket holds after a take, or one that was refused. */
export const levelAt = (take: Take, bucket: Bucket | undefined, now: number, taken: boolean): Level =>
  levelOf(take, missingIn(bucket, take, now), taken);

/** What a bucket holds when nothing is taken; `taken` says whether there would be enough. */
export const readLevel = (take: Take, bucket: Bucket | undefined, now: number): Level => {
  const missing = missingIn(bucket, take, now);
  return levelOf(take, missing, isEnough(missing, take));
};
