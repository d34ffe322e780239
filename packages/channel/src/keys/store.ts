import type { IdempotencyRecord, KeyRecord, KeySighting } from "../records/keys.ts";
import type { LockTransaction } from "../records/ports.ts";

/** A keyed request that probably comes for the first time. */
export interface FirstRequest
  extends Pick<IdempotencyRecord, "scope" | "keyHash" | "bodyHash" | "createdAt"> {
  /** A record created at this time or earlier has expired, and is replaced. */
  expiredUntil: Date;
}

/** Reads of keys inside and outside of transactions. */
export interface KeyReads {
  findKey(hash: string): Promise<KeyRecord | undefined>;
  /** The publishable keys of an agency that are not revoked, the latest first. */
  listPublishableKeys(agencyId: string): Promise<KeyRecord[]>;
}

/** Keys and idempotency records. */
export interface KeyStore extends KeyReads {
  listKeys(): Promise<KeyRecord[]>;
  /** All sightings of these keys, the latest day first. */
  listKeySightings(keyIds: readonly string[]): Promise<KeySighting[]>;
  /** Keeps the day of a sighting, unless a later one of the key and origin is known. */
  saveKeySighting(sighting: KeySighting): Promise<void>;
}

/** Writes of keys and idempotency records, in a transaction. */
export interface KeyTransaction extends KeyReads, LockTransaction {
  /** Inserts a key, or replaces every field. A change holds the lock of the agency's keys (`lockKeysOf`). */
  putKey(key: KeyRecord): Promise<void>;
  findIdempotencyRecord(scope: string, keyHash: string): Promise<IdempotencyRecord | undefined>;
  /** Replaces an older one of the same scope and key. */
  saveIdempotencyRecord(record: IdempotencyRecord): Promise<void>;
}

/** A store that records the result of a keyed request with its work, without reading the record first. */
export interface OnceTransactions<Tx> {
  /**
   * Runs `work` and records its result for the key in one transaction, without reading the record first.
   * Returns undefined, and writes nothing, when the key has a record that has not expired; waits for another
   * transaction that is writing one. In SQL, work that only inserts is a single statement.
   */
  transactionOnce<Result extends Pick<IdempotencyRecord, "body" | "reportId">>(
    request: FirstRequest,
    work: (transaction: Tx) => Promise<Result>,
  ): Promise<Result | undefined>;
}
