/** How much may be used in which time. A bucket holds the whole quota and is filled again evenly. */
export interface Rate {
  quota: number;
  seconds: number;
}

/** What one request takes out of one bucket. */
export interface Take {
  /** Which bucket. Holds no address and no tracking ID, only a keyed hash of them. */
  bucket: string;
  rate: Rate;
  /** Units of the quota; default 1. A negative cost gives units back, at most to a full bucket. */
  cost?: number;
}

/** What is left in a bucket. */
export interface Level {
  bucket: string;
  /** Whether there was enough. */
  taken: boolean;
  left: number;
  /** Seconds until the bucket is full again. */
  fullIn: number;
  /** Seconds until there is enough for what was refused; 0 when nothing was. */
  retryAfter: number;
}

/**
 * Where buckets are, shared by all replicas. They may be lost: then everybody begins with full ones. The time in a bucket never runs
 * back, however `now` does, up to `mostApartMs`.
 */
export interface LimitStore {
  /**
   * Takes out of several chains of buckets in one step. In a chain the first bucket that has not enough ends it: those after it are
   * left alone and missing in the answer. Chains do not depend on one another.
   */
  takeFromBuckets(chains: readonly (readonly Take[])[], now: Date): Promise<Level[][]>;
  /** What is left, taking nothing; a bucket that nobody used is full. */
  readBuckets(wanted: readonly Take[], now: Date): Promise<Level[]>;
  /** Forgets buckets that are full again, so many at the most. Returns how many they were. */
  deleteFullBuckets(now: Date, limit: number): Promise<number>;
}
