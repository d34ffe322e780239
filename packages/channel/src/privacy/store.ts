import type { IdentityReader } from "@lapor/openapi";

/** Pembacaan identitas. One time that an identity was read. Only added; the reason alone is erased. */
export interface IdentityReadRecord {
  id: string;
  reportId: string;
  trackingId: string;
  at: Date;
  reader: IdentityReader;
  /** Null for national triage, the reporter, the operator and the channel. */
  agencyId: string | null;
  /** The key with which it was read; null for the operator and the channel, who have none. */
  keyId: string | null;
  /** The contract's operation, or the command. */
  operation: string;
  /** Null when none was given, it was erased, or it is undecryptable. */
  reason: string | null;
}

/** Which page of the reads is asked for: the latest first. */
export interface IdentityReadQuery {
  /** Absent: those of all reports. */
  trackingId?: string;
  before?: { at: Date; id: string };
  /** Leaves out the reasons of reports that national triage may not read in full (`isOverseen`). */
  overseenReasons?: true;
  limit: number;
}

/** What of ended reports is due to be erased: all of those whose reporters asked for it, or one kind of data by its age. */
export type Erasable = "requested" | "words" | "files" | "identity";

/** Which of the reports that still have it are asked for. Order: `endedAt`, then `id`. */
export interface ErasableQuery {
  what: Erasable;
  /** Only reports that ended before this moment. */
  endedBefore: Date;
  after?: ErasableReport;
  /** How many ended reports are looked at, whether they still have it or not: what bounds the time, however many there are. */
  among: number;
}

/** Those of the reports looked at that still have it. */
export interface ErasablePage {
  reports: ErasableReport[];
  /** The last one looked at; undefined when there are no more. */
  last: ErasableReport | undefined;
}

/** An ended report from which something is to be erased. */
export interface ErasableReport {
  id: string;
  endedAt: Date;
}

/** What is kept of persons, and how it goes, inside a transaction. */
export interface PrivacyTransaction {
  /** The reporter's identity, sealed. In its own table, joined to nothing that an agency lists. */
  insertIdentity(reportId: string, sealed: string): Promise<void>;
  /** Writes a reading down and gives the sealed identity; writes nothing when there is none. The only way to an identity. */
  readIdentity(read: IdentityReadRecord): Promise<string | undefined>;
  /** False when there is none. */
  deleteIdentity(reportId: string): Promise<boolean>;
  /** Erases the reasons of a report's reads. Only after `deleteIdentity`. */
  eraseReadReasons(reportId: string): Promise<void>;
  /**
   * Takes away the words of the timeline before a version, the officers' notes and the words by which the report is found. Only of a
   * report that is written as erased already.
   */
  eraseWords(reportId: string, beforeVersion: number): Promise<void>;
  /** Takes a report's files from it: they wait for no report any more, as if uploaded at a moment. Returns their ids. */
  releaseAttachments(reportId: string, uploadedAt: Date): Promise<string[]>;
}

/** What is kept of persons. */
export interface PrivacyStore {
  listIdentityReads(query: IdentityReadQuery): Promise<IdentityReadRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
}
