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
  /** The number of ended reports to examine, whether or not they have such data. Limits the query's time. */
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
  /** For the results stored under an `Idempotency-Key`. */
  idempotencyRecords: Date;
  /** For officers' sessions, by their last use. */
  sessions: Date;
  /** For officers' drafts, by the time they were saved. */
  drafts: Date;
  /** For emails that were sent or given up. */
  mails: Date;
  /** For supporters' unconfirmed mail subscriptions, by the day of the support. */
  unconfirmed: string;
  /** For mailbox confirmations. Opt-outs are kept. Null means that no confirmation expires. */
  confirmations: Date | null;
  /** For finished messages to officers, notifications without a message, and the records of daily digests. */
  notifications: Date;
}

export type DeletedRecords = Record<keyof ExpiredBefore, number>;

/** Writes of personal data in a transaction. */
export interface PrivacyTransaction {
  /** Stores the reporter's sealed identity, in a separate table that no agency list joins. */
  insertIdentity(reportId: string, sealed: string): Promise<void>;
  /**
   * Records an access and returns the sealed identity. Records nothing if there is no identity. This is the
   * only way to read an identity.
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
   * Unlinks a report's files, as if they had been uploaded at `uploadedAt` and never used, so they expire
   * like unused files. Returns their IDs.
   */
  releaseAttachments(reportId: string, uploadedAt: Date): Promise<string[]>;
}

/** Reads of personal data and of access logs. */
export interface PrivacyStore {
  listIdentityAccesses(query: IdentityAccessQuery): Promise<IdentityAccessRecord[]>;
  listInboxExports(query: InboxExportQuery): Promise<InboxExportRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
  /** Deletes expired data, at most `limit` records of each kind. */
  deleteExpired(before: ExpiredBefore, limit: number): Promise<DeletedRecords>;
}
