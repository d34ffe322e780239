import { offsetOf } from "../life-cycle/deadlines.ts";
import { localDate } from "../platform/local-time.ts";
import type { PublicPlaceRecord, PublicReportRecord } from "../records/public.ts";
import type { HolderFields, LocationRecord, ReleasedTextRecord, ReportRecord } from "../records/report.ts";

/** Province, regency or city, district: smaller regions are not published. */
const publicParts = 3;
/** About one kilometre in Indonesia, which identifies no house. */
const pointDigits = 2;

const rounded = (degrees: number): number => Number(degrees.toFixed(pointDigits)) + 0;

/** The public part of a place. */
export const publicPlaceOf = ({ regionCode, latitude, longitude }: LocationRecord): PublicPlaceRecord => ({
  regionCode: regionCode?.split(".").slice(0, publicParts).join(".") ?? null,
  point:
    latitude === undefined || longitude === undefined
      ? null
      : { latitude: rounded(latitude), longitude: rounded(longitude) },
});

/** The part of the public copy that follows changes of the report. */
export const publicStateOf = ({
  classification,
  categoryId,
  status,
  archiveReason,
  responsibleAgencyId,
  custodianAgencyId,
}: ReportRecord): Pick<
  PublicReportRecord,
  "classification" | "categoryId" | "status" | "archiveReason" | keyof HolderFields
> => ({ classification, categoryId, status, archiveReason, responsibleAgencyId, custodianAgencyId });

/**
 * Builds the public copy of a report from the released text. It copies only named fields, so that no other
 * field can leak.
 */
export const publicCopyOf = (
  report: ReportRecord,
  { title, body, answers, photos }: ReleasedTextRecord,
): PublicReportRecord => ({
  reportId: report.id,
  trackingId: report.trackingId,
  submittedOn: localDate(report.submittedAt, offsetOf(report.location, report.siteAgencyId)),
  title,
  body,
  answers,
  photos,
  supports: 0,
  ...publicPlaceOf(report.location),
  ...publicStateOf(report),
});
