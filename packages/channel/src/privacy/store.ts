import type {
  Erasable,
  ErasableReport,
  IdentityAccessRecord,
  InboxExportRecord,
} from "../records/privacy.ts";

/** Selects a page of the access log, latest first. */
export interface IdentityAccessQuery {
  /** Absent: the accesses to the identities of all reports. */
  trackingId?: string;
  before?: { at: Date; id: string };
  /** Omits the reasons for reports that national triage cannot read in full (`isOverseen`). */
  overseenReasons?: true;
  limit: number;
}

/** Selects a page of the export log, latest first. */
export interface InboxExportQuery {
  /** Returns only exports by these parties. Absent: by all parties. */
  agencyIds?: readonly string[];
  before?: { at: Date; id: string };
  limit: number;
}

/** Selects reports that still have data of a given kind, ordered by `endedAt`, then `id`. */
export interface ErasableQuery {
  what: Erasable;
  /** Selects only reports that ended before this time. */
  endedBefore: Date;
  after?: ErasableReport;
  /** The number of ended reports to examine, whether or not they have the data. Bounds the query's time. */
  among: number;
}

/** The examined reports that still have the data. */
export interface ErasablePage {
  reports: ErasableReport[];
  /** The last report examined; undefined when there are no more. */
  last: ErasableReport | undefined;
}

/** The times before which each kind of data has expired. */
export interface ExpiredBefore {
  /** For results kept for their `Idempotency-Key`. */
  idempotencyRecords: Date;
  /** For officers' sessions, by their last use. */
  sessions: Date;
  /** For officers' drafts, by the time they were saved. */
  drafts: Date;
  /** For emails that were sent or given up. */
  mails: Date;
  /** For supporters' unconfirmed subscriptions, by the day of their supports. */
  unconfirmed: string;
  /** For mailbox confirmations; stopped mailboxes are kept. Null means that no confirmation expires. */
  confirmations: Date | null;
  /**
   * For finished messages to officers, notifications that do not belong to a message, and the days of
   * digests.
   */
  notifications: Date;
}

/** The number of deleted records of each kind. */
export type DeletedRecords = Record<keyof ExpiredBefore, number>;

/** Personal data writes in a transaction. */
export interface PrivacyTransaction {
  /** Stores the reporter's sealed identity, in a separate table that no agency list joins. */
  insertIdentity(reportId: string, sealed: string): Promise<void>;
  /**
   * Records an access and returns the sealed identity. Records nothing if there is no identity. There is no
   * other way to read an identity.
   */
  readIdentity(access: IdentityAccessRecord): Promise<string | undefined>;
  /**
   * Deletes an identity, the reasons for the accesses to it, and the reporter's mail subscription with its
   * emails. Returns false when the report has no identity.
   */
  deleteIdentity(reportId: string): Promise<boolean>;
  /**
   * Erases the timeline messages before a version, the officers' notes, and the report's search terms. Only
   * for a report that is already marked as erased.
   */
  eraseWords(reportId: string, beforeVersion: number): Promise<void>;
  /**
   * Unlinks a report's files, as if they had been uploaded at `uploadedAt` and never used. Returns their IDs.
   */
  releaseAttachments(reportId: string, uploadedAt: Date): Promise<string[]>;
}

/** Personal data reads. */
export interface PrivacyStore {
  listIdentityAccesses(query: IdentityAccessQuery): Promise<IdentityAccessRecord[]>;
  listInboxExports(query: InboxExportQuery): Promise<InboxExportRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
  /** Deletes expired data, at most `limit` records of each kind. */
  deleteExpired(before: ExpiredBefore, limit: number): Promise<DeletedRecords>;
}
