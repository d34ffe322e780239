import type { ArchiveReason, Classification, ReportStatus } from "@lapor/openapi";
import type { HolderFields, ReleasedTextRecord, TimelineRecord } from "./report.ts";

/** A place at the precision that the public may know. */
export interface PublicPlaceRecord {
  /** At most the code of a district. */
  regionCode: string | null;
  /** Degrees, rounded. */
  point: { latitude: number; longitude: number } | null;
}

/** Laporan publik. Stored apart from the report, so that public responses cannot contain anything else. */
export interface PublicReportRecord extends ReleasedTextRecord, PublicPlaceRecord, HolderFields {
  reportId: string;
  trackingId: string;
  /** Local date, YYYY-MM-DD. */
  submittedOn: string;
  classification: Classification;
  categoryId: string | null;
  status: ReportStatus;
  archiveReason: ArchiveReason | null;
  /** The public number of supports: a multiple of `supportStep`, 0 below it. Only the daily job raises it. */
  supports: number;
}

/** A step in the life of a report, without text. */
export type PublicStepRecord = Pick<
  TimelineRecord,
  "id" | "at" | "kind" | "actorKind" | "actorAgencyId" | "status" | keyof HolderFields
>;

/** The public reports in a group, and their supports. */
export interface PublicCountRecord {
  /**
   * The id of an agency, "" for national triage, `handedOver` for SP4N-LAPOR!; the code of a region, cut to
   * `codeLength`; the id of a category; a status. Null: unknown.
   */
  key: string | null;
  reports: number;
  /** The sum of the public numbers of supports. */
  supports: number;
}

/** A public report as a line of a list. */
export type PublicSummaryRecord = Omit<PublicReportRecord, "body" | "answers" | "photos">;

/** Takes the place of an agency's id for reports that are with SP4N-LAPOR!. No agency has such an id. */
export const handedOver = "@sp4n";
