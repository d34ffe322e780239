import type {
  Erasable,
  ErasableReport,
  IdentityAccessRecord,
  InboxExportRecord,
} from "../records/privacy.ts";

/** A page of the access log, latest first. */
export interface IdentityAccessQuery {
  /** Absent: the accesses to all reports. */
  trackingId?: string;
  before?: { at: Date; id: string };
  /** Leaves out the reasons of reports that national triage may not read in full (`isOverseen`). */
  overseenReasons?: true;
  limit: number;
}

/** A page of the log of exports, latest first. */
export interface InboxExportQuery {
  /** Only exports by these parties. Absent: by all parties. */
  agencyIds?: readonly string[];
  before?: { at: Date; id: string };
  limit: number;
}

/** Selects reports that still have that data. Order: `endedAt`, then `id`. */
export interface ErasableQuery {
  what: Erasable;
  /** Only reports that ended before this moment. */
  endedBefore: Date;
  after?: ErasableReport;
  /** Number of ended reports to examine, with or without that data. Bounds the time of the query. */
  among: number;
}

/** The examined reports that still have that data. */
export interface ErasablePage {
  reports: ErasableReport[];
  /** The last examined report; undefined when there are no more. */
  last: ErasableReport | undefined;
}

/** The moments before which data has expired, by its kind. */
export interface ExpiredBefore {
  /** Results kept for their `Idempotency-Key`. */
  idempotencyRecords: Date;
  /** Sessions of officers, by their last use. */
  sessions: Date;
  /** Drafts of officers, by when they were saved. */
  drafts: Date;
  /** Mails that were sent or given up. */
  mails: Date;
  /** Unconfirmed subscriptions of supporters, by the day of their supports. */
  unconfirmed: string;
  /** Confirmations of mailboxes; stopped mailboxes stay. Null: none expires. */
  confirmations: Date | null;
  /** Finished messages to officers, notifications that are in no message, and the days of digests. */
  notifications: Date;
}

/** The number of deleted records of each kind. */
export type DeletedRecords = Record<keyof ExpiredBefore, number>;

/** Writes of personal data in a transaction. */
export interface PrivacyTransaction {
  /** Stores the sealed identity of the reporter, in its own table that no list of an agency joins. */
  insertIdentity(reportId: string, sealed: string): Promise<void>;
  /**
   * Records an access and returns the sealed identity; without an identity it records nothing. The only way
   * to an identity.
   */
  readIdentity(access: IdentityAccessRecord): Promise<string | undefined>;
  /**
   * Deletes an identity, the reasons of the accesses to it, and the reporter's subscription to mails with its
   * mails. False when the report has no identity.
   */
  deleteIdentity(reportId: string): Promise<boolean>;
  /**
   * Erases the messages of the timeline before a version, the officers' notes, and the words that a search
   * finds the report by. Only for a report that is already written as erased.
   */
  eraseWords(reportId: string, beforeVersion: number): Promise<void>;
  /** Unlinks the files of a report, as if uploaded at `uploadedAt` and never used. Returns their ids. */
  releaseAttachments(reportId: string, uploadedAt: Date): Promise<string[]>;
}

/** Reads of personal data. */
export interface PrivacyStore {
  listIdentityAccesses(query: IdentityAccessQuery): Promise<IdentityAccessRecord[]>;
  listInboxExports(query: InboxExportQuery): Promise<InboxExportRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
  /** Deletes expired data, at most `limit` records of each kind. */
  deleteExpired(before: ExpiredBefore, limit: number): Promise<DeletedRecords>;
}
