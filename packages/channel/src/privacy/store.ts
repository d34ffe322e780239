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
  /** How many ended reports to examine, with or without that data. Bounds the time of the query. */
  among: number;
}

/** The examined reports that still have that data. */
export interface ErasablePage {
  reports: ErasableReport[];
  /** The last examined report; undefined when there are no more. */
  last: ErasableReport | undefined;
}

/** Writes of personal data in a transaction. */
export interface PrivacyTransaction {
  insertInboxExport(record: InboxExportRecord): Promise<void>;
  /** Stores the sealed identity of the reporter, in its own table that no list of an agency joins. */
  insertIdentity(reportId: string, sealed: string): Promise<void>;
  /**
   * Records an access and returns the sealed identity; without an identity it records nothing. The only way
   * to an identity.
   */
  readIdentity(access: IdentityAccessRecord): Promise<string | undefined>;
  /** Returns false when the report has no identity. */
  deleteIdentity(reportId: string): Promise<boolean>;
  /** Erases the reasons of the accesses to a report's identity. Only after `deleteIdentity`. */
  eraseIdentityAccessReasons(reportId: string): Promise<void>;
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
  findInboxExport(id: string): Promise<InboxExportRecord | undefined>;
  listInboxExports(query: InboxExportQuery): Promise<InboxExportRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
}
