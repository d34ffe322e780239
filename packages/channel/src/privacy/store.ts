import type { IdentityReader, OfficerRole } from "@lapor/openapi";

/**
 * Pembukaan identitas. One access to an identity. The log is append-only; only the reason and
 * `actorReference` can be erased.
 */
export interface IdentityAccessRecord {
  id: string;
  reportId: string;
  trackingId: string;
  at: Date;
  reader: IdentityReader;
  /** Null for national triage, the reporter, the operator and the channel. */
  agencyId: string | null;
  /** The key that was used; null for the operator and the channel, who have none. */
  keyId: string | null;
  /** The operation of the contract, or the command. */
  operation: string;
  /** Null when none was given, when it was erased, or when it is undecryptable. */
  reason: string | null;
  /** The acting person in the system that called, as that system names them. Erased with the reason. */
  actorReference: string | null;
}

/** A page of the access log, latest first. */
export interface IdentityAccessQuery {
  /** Absent: the accesses to all reports. */
  trackingId?: string;
  before?: { at: Date; id: string };
  /** Leaves out the reasons of reports that national triage may not read in full (`isOverseen`). */
  overseenReasons?: true;
  limit: number;
}

/** Ekspor. One export of an inbox. The log is append-only. */
export interface InboxExportRecord {
  id: string;
  at: Date;
  /** The party of the officer or key; null for national triage. */
  agencyId: string | null;
  role: OfficerRole;
  /** The key that was used, or the officer. */
  keyId: string;
  /** As a query, without the search words, which may name people. */
  filters: string;
  /** Whether the export was also limited by search words. */
  searched: boolean;
  /** A keyed hash of filters and search words. Later pages must have the same. */
  listHash: string;
  /** The number of reports when the export began. */
  total: number;
}

/** A page of the log of exports, latest first. */
export interface InboxExportQuery {
  /** Only exports by these parties. Absent: by all parties. */
  agencyIds?: readonly string[];
  before?: { at: Date; id: string };
  limit: number;
}

/**
 * What to erase from ended reports: everything, at the request of the reporter, or one kind of data by its
 * age.
 */
export type Erasable = "requested" | "words" | "files" | "identity";

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

/** An ended report with data to erase. */
export interface ErasableReport {
  id: string;
  endedAt: Date;
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
