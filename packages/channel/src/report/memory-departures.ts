import type { DepartureRecord, ReportRecord } from "../records/report.ts";
import { hasWords, isAbout } from "./memory-inbox.ts";
import { submittedWords } from "./original.ts";
import { isOverseen, isWithheld, keeperOf, lastDeparture } from "./report-access.ts";
import type { PassedOnQuery, PassedOnReport } from "./store.ts";

export interface DepartureState {
  reports: Map<string, ReportRecord>;
  departures: Map<string, DepartureRecord[]>;
}

const byLeaving = (left: PassedOnReport, right: PassedOnReport): number =>
  right.departure.at.getTime() - left.departure.at.getTime() || (left.report.id < right.report.id ? 1 : -1);

/**
 * Returns the departure that a change of holder causes, or undefined when the holder stays the same or was
 * SP4N-LAPOR!, which has no access here.
 */
export const departureOf = (before: ReportRecord, after: ReportRecord): DepartureRecord | undefined =>
  before.custodianAgencyId !== null ||
  (before.responsibleAgencyId === after.responsibleAgencyId && after.custodianAgencyId === null)
    ? undefined
    : {
        reportId: after.id,
        version: after.version,
        agencyId: before.responsibleAgencyId,
        at: after.updatedAt,
        classification: before.classification,
        categoryId: before.categoryId,
      };

/** Returns whether a query filters on fields that a former holder must not see in a withheld report. */
export const narrowsByContent = ({
  classification,
  categoryIds,
  regionCodes,
  submittedFrom,
  submittedBefore,
}: PassedOnQuery): boolean =>
  (classification ?? categoryIds ?? regionCodes ?? submittedFrom ?? submittedBefore) !== undefined;

function matches({ report, departure }: PassedOnReport, query: PassedOnQuery): boolean {
  const { agencyIds, statuses, words, overseen } = query;
  const isKept = agencyIds.some((id) => id === keeperOf(report));
  const withheld = !overseen && !isKept && isWithheld(report);
  if (overseen && !isOverseen(report)) return false;
  if (statuses && !statuses.includes(report.status)) return false;
  if (withheld && narrowsByContent(query)) return false;
  const { classification, categoryId } = departure;
  const { location } = overseen || isKept ? report : submittedWords(report);
  if (!isAbout({ ...report, location, classification, categoryId }, query)) return false;
  return !words || hasWords(withheld ? { ...report, confidential: true } : report, words);
}

export function readPassedOn(
  { reports, departures }: DepartureState,
  query: PassedOnQuery,
): PassedOnReport[] {
  const { agencyIds, after, limit } = query;
  const found = [...reports.values()].flatMap((report): PassedOnReport[] => {
    const departure = lastDeparture(departures.get(report.id) ?? [], agencyIds);
    const isBack = report.responsibleAgencyId !== null && agencyIds.includes(report.responsibleAgencyId);
    return departure && !isBack ? [{ report, departure }] : [];
  });
  const isAfter = ({ report, departure }: PassedOnReport): boolean =>
    !after ||
    departure.at < after.leftAt ||
    (departure.at.getTime() === after.leftAt.getTime() && report.id < after.id);
  return found
    .filter((passedOn) => isAfter(passedOn) && matches(passedOn, query))
    .sort(byLeaving)
    .slice(0, limit);
}
