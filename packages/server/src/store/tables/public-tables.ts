import type { PublicReportRecord, StatisticsRow, SupportRecord } from "@lapor/channel/store";
import type { Generated, GeneratedAlways } from "kysely";
import { notice } from "./report-columns.ts";
import { type Conversion, type RowOfTable, table } from "./table.ts";

// The tables for public reports, their supports and the statistics, declared as in `tables.ts`.

interface PointColumns {
  latitude: number | null;
  longitude: number | null;
}

const point: Conversion<"point", PublicReportRecord["point"], PointColumns> = {
  field: "point",
  columns: ["latitude", "longitude"],
  toColumns: (value) => ({ latitude: value?.latitude ?? null, longitude: value?.longitude ?? null }),
  fromColumns: ({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
};

export const publicReports = table<PublicReportRecord>()(
  "reportId",
  "trackingId",
  "submittedOn",
  "title",
  "body",
  "answers",
  "photos",
  "regionCode",
  point,
  "classification",
  "categoryId",
  "status",
  "archiveReason",
  "responsibleAgencyId",
  "custodianAgencyId",
  "supports",
);

export const supports = table<SupportRecord>()(
  "reportId",
  "followHash",
  "id",
  "counted",
  "day",
  notice,
  "notSolved",
  "message",
  "messageDay",
  "photoId",
  "photoDay",
);

export const statistics = table<StatisticsRow>()(
  "by",
  "agencyId",
  "key",
  "reports",
  "onTimeShare",
  "transferredShare",
  "meanTransfers",
  "forwardedShare",
  "contestedShare",
  "rated",
  "meanRating",
  "surveyForm",
  "surveyed",
  "surveyIndex",
  "surveyGrade",
  "daysToVerify",
  "daysToAnswer",
  "daysToClose",
  "until",
);

export interface PublicTables {
  public_report: RowOfTable<typeof publicReports> & {
    province: GeneratedAlways<string | null>;
    regency: GeneratedAlways<string | null>;
    words: string;
  };
  statistics_quarter: { year: number; quarter: number; published_at: Generated<Date> };
  statistics: RowOfTable<typeof statistics> & { year: number; quarter: number };
  support: RowOfTable<typeof supports>;
  report_support: { report_id: string; counted: number; uncounted: number; not_solved: number };
  support_network: { report_id: string; network: string; day: string; count: number };
}
