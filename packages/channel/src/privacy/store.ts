import type { IdentityReader } from "@lapor/openapi";

/** Pembukaan identitas. One access to an identity. The log is append-only; only the reason can be erased. */
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
  /** The contract's operation, or the command. */
  operation: string;
  /** Null when none was given, it was erased, or it is undecryptable. */
  reason: string | null;
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
  /** Records an access and returns the sealed identity; records nothing when there is none. The only way to an identity. */
  readIdentity(access: IdentityAccessRecord): Promise<string | undefined>;
  /** False when there is none. */
  deleteIdentity(reportId: string): Promise<boolean>;
  /** Erases the reasons of the accesses to a report's identity. Only after `deleteIdentity`. */
  eraseIdentityAccessReasons(reportId: string): Promise<void>;
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
  listIdentityAccesses(query: IdentityAccessQuery): Promise<IdentityAccessRecord[]>;
  listErasable(query: ErasableQuery): Promise<ErasablePage>;
}
