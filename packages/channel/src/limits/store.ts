import type { Rate } from "../records/policy.ts";

/** The cost of one request in one bucket. */
export interface Charge {
  /** The name of the bucket. Contains no address and no tracking ID, only keyed hashes of them. */
  bucket: string;
  rate: Rate;
  /** Units of the quota; default 1. A negative cost gives units back, at most to a full bucket. */
  cost?: number;
}

/** The state of a bucket after a charge. */
export interface Level {
  bucket: string;
  /** Whether the bucket had enough. */
  granted: boolean;
  left: number;
  /** Seconds until the bucket is full again. */
  fullIn: number;
  /** Seconds until the bucket has enough for a refused charge; 0 when it was granted. */
  retryAfter: number;
}

/**
 * Buckets that all replicas share. They may be lost: then all clients start with full ones. The time in a
 * bucket never runs back, even if `now` does, up to `mostApartMs`.
 */
export interface LimitStore {
  /**
   * Consumes from several chains of buckets in one step. A chain ends at its first bucket without enough left:
   * later buckets are neither charged nor returned. Chains are independent.
   */
  consumeFromBuckets(chains: readonly (readonly Charge[])[], now: Date): Promise<Level[][]>;
  /**
   * Consumes from many buckets of one rate in one step: from each its cost, in the order of the map. Returns
   * the buckets that had enough; the others are not charged.
   */
  consumeFromMany(rate: Rate, costs: ReadonlyMap<string, number>, now: Date): Promise<ReadonlySet<string>>;
  /** The levels of buckets, without a charge. An unused bucket is full. */
  readBuckets(charges: readonly Charge[], now: Date): Promise<Level[]>;
  /** Deletes at most `limit` full buckets. Returns how many it deleted. */
  deleteFullBuckets(now: Date, limit: number): Promise<number>;
}
