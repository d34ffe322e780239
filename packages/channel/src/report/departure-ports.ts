import type { Classification } from "@lapor/openapi";
import type { InboxQuery, ReportRecord } from "../store.ts";

/** A departure of a report from a party, and how the report stood then. Only ever added. */
export interface DepartureRecord {
  reportId: string;
  /** Of the entry that moved the report. */
  version: number;
  /** Who had it before; null is national triage. */
  agencyId: string | null;
  at: Date;
  classification: Classification;
  categoryId: string | null;
}

/**
 * Which page of the reports that left a party is asked for. Order: the latest departure first, then `id`.
 * Filters other than the status apply to a report as it was when it left, and never match what the reader may
 * not know.
 */
export interface PassedOnQuery
  extends Pick<InboxQuery, "statuses" | "classification" | "categoryId" | "regionCode" | "words" | "limit"> {
  /** Parties (`partiesOf`) that had the reports and no longer have them. */
  agencyIds: readonly string[];
  /** As `InboxQuery.overseen`. Without it, filters see what a former holder reads. */
  overseen?: true;
  after?: { leftAt: Date; id: string };
}

/** A report that left a party, with the last departure. */
export interface PassedOnReport {
  report: ReportRecord;
  departure: DepartureRecord;
}
