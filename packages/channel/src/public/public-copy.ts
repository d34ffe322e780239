import { offsetOf } from "../life-cycle/deadlines.ts";
import { localDate } from "../platform/local-time.ts";
import type { PublicPlaceRecord, PublicReportRecord } from "../records/public.ts";
import type { HolderFields, LocationRecord, ReleasedTextRecord, ReportRecord } from "../records/report.ts";

/** The number of published region levels: province, regency or city, and district, but not village. */
const publicParts = 3;
/** Decimal places of a published point: about one kilometre in Indonesia, which identifies no house. */
const pointDigits = 2;

const rounded = (degrees: number): number => Number(degrees.toFixed(pointDigits)) + 0;

export const publicPlaceOf = ({ regionCode, latitude, longitude }: LocationRecord): PublicPlaceRecord => ({
  regionCode: regionCode?.split(".").slice(0, publicParts).join(".") ?? null,
  point:
    latitude === undefined || longitude === undefined
      ? null
      : { latitude: rounded(latitude), longitude: rounded(longitude) },
});

/** Returns the fields of the public copy that change when the report changes. */
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
 * Builds a report's public copy from the released text. Names each copied field, so no other one can leak.
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
