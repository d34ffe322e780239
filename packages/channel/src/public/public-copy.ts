import { localDate, offsetOf } from "../life-cycle/deadlines.ts";
import type { LocationRecord, ReleasedWordsRecord, ReportRecord } from "../report/store.ts";
import type { PublicPlaceRecord, PublicReportRecord } from "./store.ts";

/** Province, regency or city, district: what is nearer stays out. */
const publicParts = 3;
/** About a kilometre in Indonesia: no house can be told by it. */
const pointDigits = 2;

const rounded = (degrees: number): number => Number(degrees.toFixed(pointDigits)) + 0;

/** A place as the public may know it. */
export const publicPlaceOf = ({ regionCode, latitude, longitude }: LocationRecord): PublicPlaceRecord => ({
  regionCode: regionCode?.split(".").slice(0, publicParts).join(".") ?? null,
  point:
    latitude === undefined || longitude === undefined
      ? null
      : { latitude: rounded(latitude), longitude: rounded(longitude) },
});

/** That part of a report which follows its changes. */
export const publicStateOf = ({
  classification,
  categoryId,
  status,
  archiveReason,
  responsibleAgencyId,
}: ReportRecord): Pick<
  PublicReportRecord,
  "classification" | "categoryId" | "status" | "archiveReason" | "responsibleAgencyId"
> => ({ classification, categoryId, status, archiveReason, responsibleAgencyId });

/** What the public may know of a report, with the words that were released. Takes no more than is told: so nothing else can leak. */
export const publicCopyOf = (
  report: ReportRecord,
  { title, body, answers }: ReleasedWordsRecord,
): PublicReportRecord => ({
  reportId: report.id,
  trackingId: report.trackingId,
  submittedOn: localDate(report.submittedAt, offsetOf(report.location, report.siteAgencyId)),
  ...{ title, body, answers },
  ...publicPlaceOf(report.location),
  ...publicStateOf(report),
});
