import type { IdempotencyRecord, KeySighting } from "../records/keys.ts";
import type { LockTransaction, RecordReads, Records } from "../records/ports.ts";

/** A request with an idempotency key that was probably not sent before. */
export interface FirstRequest
  extends Pick<IdempotencyRecord, "scope" | "keyHash" | "bodyHash" | "createdAt"> {
  /** A record created at this time or earlier has expired and is replaced. */
  expiredUntil: Date;
}

/** Keys and their sightings. */
export interface KeyStore extends RecordReads<"keys" | "keySightings"> {
  /** Stores a sighting's day, unless a later day is stored for the key and origin. */
  saveKeySighting(sighting: KeySighting): Promise<void>;
}

/**
 * Keys and idempotency records, in a transaction. A change of a key holds the lock of the agency's keys
 * (`lockKeysOf`).
 */
export interface KeyTransaction extends Records<"idempotencyRecords" | "keys">, LockTransaction {}

/**
 * A store that records an idempotent request's result together with its work, without reading the record
 * first.
 */
export interface OnceTransactions<Tx> {
  /**
   * Runs `work` and records its result for the key in one transaction, without reading the record first.
   * Returns undefined and writes nothing when the key has a record that has not expired. Waits for another
   * transaction that is writing one. In SQL, work that only inserts is a single statement.
   */
  transactionOnce<Result extends Pick<IdempotencyRecord, "body" | "reportId">>(
    request: FirstRequest,
    work: (transaction: Tx) => Promise<Result>,
  ): Promise<Result | undefined>;
}
