import type { Rate } from "../records/policy.ts";

/** The cost of one request in one bucket. */
export interface Charge {
  /** The bucket's name. It contains only keyed hashes of addresses and tracking IDs. */
  bucket: string;
  rate: Rate;
  /** Units of the quota. Default: 1. A negative cost gives units back until the bucket is full. */
  cost?: number;
}

/** A bucket's state after a charge. */
export interface Level {
  bucket: string;
  /** Whether the bucket had enough. */
  granted: boolean;
  left: number;
  /** Seconds until the bucket is full again. */
  fullIn: number;
  /** Seconds until the bucket has enough for the denied charge; 0 when the charge was granted. */
  retryAfter: number;
}

/**
 * Buckets that all replicas share. They can be lost; all clients then start with full buckets. The time in a
 * bucket never runs backwards, even if `now` does, up to `mostApartMs`.
 */
export interface LimitStore {
  /**
   * Consumes from several chains of buckets in one step. A chain stops at its first bucket that does not have
   * enough; later buckets are neither charged nor returned. Chains are independent of each other.
   */
  consumeFromBuckets(chains: readonly (readonly Charge[])[], now: Date): Promise<Level[][]>;
  /**
   * Consumes from many buckets with the same rate in one step, the given cost from each, in map order.
   * Returns the buckets that had enough; the others are not charged.
   */
  consumeFromMany(rate: Rate, costs: ReadonlyMap<string, number>, now: Date): Promise<ReadonlySet<string>>;
  /** Reads the levels of buckets without charging them. An unused bucket is full. */
  readBuckets(charges: readonly Charge[], now: Date): Promise<Level[]>;
  /** Deletes at most `limit` full buckets. Returns the number of deleted buckets. */
  deleteFullBuckets(now: Date, limit: number): Promise<number>;
}
