/**
 * The rights of an officer's key: everything in national triage, everything in an agency, or work on reports.
 */
export type KeyRole = "national_admin" | "agency_admin" | "liaison";

/** A key as stored: its SHA-256, never the key itself. */
export interface KeyRecord {
  id: string;
  hash: string;
  kind: "publishable" | "secret";
  /** Null only for the role `national_admin`. */
  agencyId: string | null;
  role: KeyRole | null;
  /** Sites that may use a publishable key from a browser, as origins (`https://bandung.go.id`). */
  origins: string[];
  label: string;
  createdAt: Date;
  /** From when on it is refused. Null for a key that does not expire, such as every publishable one. */
  expiresAt: Date | null;
  revokedAt: Date | null;
}

/** A result kept for its `Idempotency-Key`. */
export interface IdempotencyRecord {
  /** The sender: the id of the publishable or secret key, and the operation. */
  scope: string;
  /** SHA-256 of the client's key, which is part of a secret. */
  keyHash: string;
  bodyHash: string;
  /** JSON text of the result, without secrets. */
  body: string;
  /** The report that the request created, if any. */
  reportId: string | null;
  createdAt: Date;
}

/** Keys and idempotency records. */
export interface KeyStore {
  findKey(hash: string): Promise<KeyRecord | undefined>;
  insertKey(key: KeyRecord): Promise<void>;
  listKeys(): Promise<KeyRecord[]>;
  /**
   * Adds origins to a site's key. Returns the changed key, or undefined when there is no valid publishable
   * key with this id.
   */
  allowOrigins(id: string, origins: readonly string[]): Promise<KeyRecord | undefined>;
  /** False when there is no such key, or it is already revoked. */
  revokeKey(id: string, at: Date): Promise<boolean>;
  /** Deletes at most `limit` results kept before a moment. Returns how many it deleted. */
  deleteIdempotencyRecords(before: Date, limit: number): Promise<number>;
}

/** Idempotency records in a transaction. */
export interface KeyTransaction {
  findIdempotencyRecord(scope: string, keyHash: string): Promise<IdempotencyRecord | undefined>;
  /** Replaces an older one of the same scope and key. */
  saveIdempotencyRecord(record: IdempotencyRecord): Promise<void>;
}
