import type { IdentityReader, OfficerRole } from "@lapor/openapi";

/** The privacy notice in its languages. A caller with any other language gets it in Indonesian. */
export interface NoticeTexts {
  /** 1 to 64 characters. Must change whenever the text or its meaning changes. */
  version: string;
  /** Plain text of at most 2000 characters in each language. A line break begins a paragraph. */
  text: { id: string; en?: string };
  /** The address of the full notice; http or https. */
  url?: string;
}

/**
 * Pembukaan identitas. A single access to an identity. The log is append-only; only the reason and
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
  /** The key that was used; null for the operator and the channel, which have no key. */
  keyId: string | null;
  /** The contract operation or the command. */
  operation: string;
  /** Null when no reason was given, or it was erased or is undecryptable. */
  reason: string | null;
  /** The acting person in the calling system, as that system names them. Erased together with the reason. */
  actorReference: string | null;
}

/** Ekspor. A single export of an inbox. The log is append-only. */
export interface InboxExportRecord {
  id: string;
  at: Date;
  /** The officer's or key's party; null means national triage. */
  agencyId: string | null;
  role: OfficerRole;
  /** The key or officer that made the export. */
  keyId: string;
  /** The filters as a query, without the search terms, because these may name people. */
  filters: string;
  /** Whether search terms also limited the export. */
  searched: boolean;
  /** A keyed hash of the filters and search terms, which must be the same for later pages. */
  listHash: string;
  /** The number of reports in the list when the export began. */
  total: number;
}

/**
 * The data to erase from ended reports: everything at the reporter's request, or one kind of data by its age.
 */
export type Erasable = "requested" | "words" | "files" | "identity";

/** An ended report with data to erase. */
export interface ErasableReport {
  id: string;
  endedAt: Date;
}
