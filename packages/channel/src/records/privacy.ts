import type { IdentityReader, OfficerRole } from "@lapor/openapi";

/** The privacy notice in its languages. A caller with another language reads it in Indonesian. */
export interface NoticeTexts {
  /** 1 to 64 characters. Must change whenever the text or its meaning changes. */
  version: string;
  /** Plain text of at most 2000 characters each. A line break begins a paragraph. */
  text: { id: string; en?: string };
  /** Address of the complete notice; http or https. */
  url?: string;
}

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

/**
 * The data to erase from ended reports: everything, at the request of the reporter, or one kind of data by
 * its age.
 */
export type Erasable = "requested" | "words" | "files" | "identity";

/** An ended report with data to erase. */
export interface ErasableReport {
  id: string;
  endedAt: Date;
}
