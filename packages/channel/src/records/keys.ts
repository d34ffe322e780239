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
  /**
   * From when on it is refused. Null for a key that does not expire. A publishable one expires once rotated.
   */
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** Starts at 1 and grows with every change. */
  version: number;
}

/** The last day on which a page of an origin used a publishable key, in western Indonesia (UTC+7). */
export interface KeySighting {
  keyId: string;
  origin: string;
  /** YYYY-MM-DD. */
  date: string;
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
