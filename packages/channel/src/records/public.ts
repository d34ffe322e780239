import type { ArchiveReason, Classification, ReportStatus } from "@lapor/openapi";
import type { HolderFields, ReleasedTextRecord, TimelineRecord } from "./report.ts";

/** A place as precise as the public may see it. */
export interface PublicPlaceRecord {
  /** The code of a province, regency, city or district, never of a village. */
  regionCode: string | null;
  /** In degrees, rounded to about one kilometre. */
  point: { latitude: number; longitude: number } | null;
}

/**
 * Laporan publik. Stored separately from the report, so a public response cannot contain any other data of
 * the report.
 */
export interface PublicReportRecord extends ReleasedTextRecord, PublicPlaceRecord, HolderFields {
  reportId: string;
  trackingId: string;
  /** A local date (YYYY-MM-DD). */
  submittedOn: string;
  classification: Classification;
  categoryId: string | null;
  status: ReportStatus;
  archiveReason: ArchiveReason | null;
  /**
   * The public number of supports: a multiple of `supportStep`, or 0 below that. Only the daily job raises
   * it.
   */
  supports: number;
}

/** A step in a report's life cycle, without text. */
export type PublicStepRecord = Pick<
  TimelineRecord,
  "id" | "at" | "kind" | "actorKind" | "actorAgencyId" | "status" | keyof HolderFields
>;

/** The public reports in a group, and their supports. */
export interface PublicCountRecord {
  /**
   * An agency's ID, "" for national triage, or `handedOver` for SP4N-LAPOR!; a region's code, truncated to
   * `codeLength`; a category's ID; or a status. Null means unknown.
   */
  key: string | null;
  reports: number;
  /** The sum of the public numbers of supports. */
  supports: number;
}

/** A public report as shown in a list. */
export type PublicSummaryRecord = Omit<PublicReportRecord, "body" | "answers" | "photos">;

/** Replaces an agency's ID for reports that are with SP4N-LAPOR!. No agency has this ID. */
export const handedOver = "@sp4n";
