import { localDate } from "../life-cycle/deadlines.ts";
import type { ReportRecord, TimelineRecord } from "../report/store.ts";
import { type CountedReport, createReportCounter, handedOver } from "./count-reports.ts";
import { statisticsOffset } from "./refresh-statistics.ts";
import type { ReportCount } from "./statistics.ts";

const dateOf = (at: Date): string => localDate(at, statisticsOffset);
const daysBetween = (from: Date, to: Date): number =>
  Math.round((Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / 86_400_000);

const regionOf = (code: string | undefined): string => /^\d\d(\.\d\d)?/.exec(code ?? "")?.[0] ?? "";

const partyOf = ({ responsibleAgencyId, custodianAgencyId }: ReportRecord): string =>
  responsibleAgencyId ?? (custodianAgencyId === null ? "" : handedOver);

function countedOf(report: ReportRecord, timeline: readonly TimelineRecord[]): CountedReport {
  const { submittedAt, endedAt, status } = report;
  const answer = timeline.find(({ kind }) => kind === "answered");
  return {
    agency: partyOf(report),
    region: regionOf(report.location.regionCode),
    category: report.categoryId ?? "",
    month: dateOf(submittedAt).slice(0, 7),
    transferred: report.transferCount > 0,
    forwarded: report.national?.state === "forwarded",
    late: timeline.some(({ kind }) => kind === "overdue"),
    daysToAnswer: answer ? daysBetween(submittedAt, answer.at) : null,
    daysToClose: status === "closed" && endedAt ? daysBetween(submittedAt, endedAt) : null,
  };
}

/** Counts the reports of a time span in memory (`PublicStore.countReports`). */
export function countReports(
  { reports, timeline }: { reports: Map<string, ReportRecord>; timeline: Map<string, TimelineRecord[]> },
  { from, before }: { from: Date; before: Date },
): ReportCount[] {
  const counter = createReportCounter();
  for (const report of reports.values())
    if (!report.confidential && report.submittedAt >= from && report.submittedAt < before)
      counter.add(countedOf(report, timeline.get(report.id) ?? []));
  return counter.counts();
}
