import { daysBetween, statisticsDate } from "../platform/local-time.ts";
import { handedOver } from "../records/public.ts";
import type { HolderFields, ReportRecord, TimelineRecord } from "../records/report.ts";
import type { SurveyRecord } from "../records/survey.ts";
import { type CountedReport, createReportCounter } from "./count-reports.ts";
import type { ReportCount } from "./statistics.ts";

const regionOf = (code: string | undefined): string => /^\d\d(\.\d\d)?/.exec(code ?? "")?.[0] ?? "";

/** Returns the party that a report counts for: an agency, "" for national triage, or `handedOver`. */
export const partyOf = ({ responsibleAgencyId, custodianAgencyId }: HolderFields): string =>
  responsibleAgencyId ?? (custodianAgencyId === null ? "" : handedOver);

function countedOf(
  report: ReportRecord,
  timeline: readonly TimelineRecord[],
  survey: SurveyRecord | undefined,
): CountedReport {
  const { submittedAt, endedAt, status } = report;
  const daysTo = (kind: TimelineRecord["kind"]): number | null => {
    const first = timeline.find((entry) => entry.kind === kind);
    return first ? daysBetween(submittedAt, first.at) : null;
  };
  return {
    agency: partyOf(report),
    region: regionOf(report.location.regionCode),
    category: report.categoryId ?? "",
    month: statisticsDate(submittedAt).slice(0, 7),
    transfers: report.transferCount,
    forwarded: report.national?.state === "forwarded",
    late: timeline.some(({ kind }) => kind === "overdue"),
    contested: report.contestCount > 0,
    rating: report.rating,
    survey: survey && survey.agencyId === report.responsibleAgencyId ? survey.answers : null,
    daysToVerify: daysTo("verified"),
    daysToAnswer: daysTo("answered"),
    daysToClose: status === "closed" && endedAt ? daysBetween(submittedAt, endedAt) : null,
  };
}

export interface CountedState {
  reports: Map<string, ReportRecord>;
  timeline: Map<string, TimelineRecord[]>;
  surveys: Map<string, SurveyRecord>;
}

/** Implements `PublicStore.countReports` in memory. */
export function countReports(
  { reports, timeline, surveys }: CountedState,
  { from, before }: { from: Date; before: Date },
): ReportCount[] {
  const counter = createReportCounter();
  for (const report of reports.values())
    if (!report.confidential && report.submittedAt >= from && report.submittedAt < before)
      counter.add(countedOf(report, timeline.get(report.id) ?? [], surveys.get(report.id)));
  return counter.counts();
}
