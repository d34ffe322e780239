import { type PublicReportRecord, publicWords, type Quarter, type StatisticsRow } from "@lapor/channel";
import { type Insertable, type Selectable, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** All columns but the words, which are only ever sought. */
export const publicColumns = [
  "report_id",
  "tracking_id",
  "submitted_on",
  "title",
  "body",
  "answers",
  "region_code",
  "latitude",
  "longitude",
  "classification",
  "category_id",
  "status",
  "archive_reason",
  "responsible_agency_id",
] as const;

/** The columns of a line in a list, without the long words. */
export const summaryColumns = publicColumns.filter((column) => column !== "body" && column !== "answers");

type PublicRow = Pick<Selectable<Tables["public_report"]>, (typeof publicColumns)[number]>;

/** A public report out of its row. */
export const publicReportOf = (row: PublicRow): PublicReportRecord => ({
  ...publicSummaryOf(row),
  body: row.body,
  answers: row.answers,
});

/** A line of a list out of its row. */
export const publicSummaryOf = (
  row: Omit<PublicRow, "body" | "answers">,
): Omit<PublicReportRecord, "body" | "answers"> => ({
  reportId: row.report_id,
  trackingId: row.tracking_id,
  submittedOn: row.submitted_on,
  title: row.title,
  regionCode: row.region_code,
  point:
    row.latitude === null || row.longitude === null
      ? null
      : { latitude: row.latitude, longitude: row.longitude },
  classification: row.classification,
  categoryId: row.category_id,
  status: row.status,
  archiveReason: row.archive_reason,
  responsibleAgencyId: row.responsible_agency_id,
});

/** The row of a public report, with the words by which it is found. */
export const publicReportRow = (copy: PublicReportRecord) => ({
  report_id: copy.reportId,
  tracking_id: copy.trackingId,
  submitted_on: copy.submittedOn,
  title: copy.title,
  body: copy.body,
  answers: sql<PublicReportRecord["answers"]>`${JSON.stringify(copy.answers)}::jsonb`,
  region_code: copy.regionCode,
  latitude: copy.point?.latitude ?? null,
  longitude: copy.point?.longitude ?? null,
  classification: copy.classification,
  category_id: copy.categoryId,
  status: copy.status,
  archive_reason: copy.archiveReason,
  responsible_agency_id: copy.responsibleAgencyId,
  words: sql<string>`array_to_tsvector(${publicWords(`${copy.title} ${copy.body}`)}::text[])`,
});

/** A group of the statistics out of its row. */
export const statisticsOf = (row: Selectable<Tables["statistics"]>): StatisticsRow => ({
  by: row.by,
  agencyId: row.agency_id,
  key: row.key,
  reports: row.reports,
  onTimeShare: row.on_time_share,
  transferredShare: row.transferred_share,
  daysToAnswer: row.days_to_answer,
  daysToClose: row.days_to_close,
  until: row.until,
});

/** The row of a group of the statistics. */
export const statisticsRow = (
  { year, quarter }: Quarter,
  group: StatisticsRow,
): Insertable<Tables["statistics"]> => ({
  year,
  quarter,
  by: group.by,
  agency_id: group.agencyId,
  key: group.key,
  reports: group.reports,
  on_time_share: group.onTimeShare,
  transferred_share: group.transferredShare,
  days_to_answer: group.daysToAnswer,
  days_to_close: group.daysToClose,
  until: group.until,
});
