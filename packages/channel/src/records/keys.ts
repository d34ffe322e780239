/**
 * The rights of an officers' key: all rights in national triage, all rights in an agency, or only work on
 * reports.
 */
export type KeyRole = "national_admin" | "agency_admin" | "liaison";

/** A key as stored: only its SHA-256, never the key itself. */
export interface KeyRecord {
  id: string;
  hash: string;
  kind: "publishable" | "secret";
  /** Null only for the role `national_admin`. */
  agencyId: string | null;
  role: KeyRole | null;
  /** Sites that can use a publishable key from a browser, as origins (`https://bandung.go.id`). */
  origins: string[];
  label: string;
  createdAt: Date;
  /**
   * When the key stops working. Null for a key that does not expire. A publishable key expires after it is
   * rotated.
   */
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** Starts at 1 and increases with every change. */
  version: number;
}

/** The last day on which a page on an origin used a publishable key, in western Indonesian time (UTC+7). */
export interface KeySighting {
  keyId: string;
  origin: string;
  /** YYYY-MM-DD. */
  date: string;
}

/** A result kept for its `Idempotency-Key`. */
export interface IdempotencyRecord {
  /** The ID of the key that sent the request, and the operation. */
  scope: string;
  /**
   * SHA-256 of the client's idempotency key. The key itself is not stored, because access codes are derived
   * from it.
   */
  keyHash: string;
  bodyHash: string;
  /** The result as JSON text, without secrets. */
  body: string;
  /** The report that the request created, if any. */
  reportId: string | null;
  createdAt: Date;
}
