import { daysBetween, statisticsDate } from "../platform/local-time.ts";
import type { FollowedComplaint } from "../records/national.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { keeperOf } from "../report/report-access.ts";
import { createAnsweredCounter, firstAnswerable } from "./count-answered.ts";
import { createEvidenceCounter, type EvidenceReport, responseKinds, settledThere } from "./count-evidence.ts";
import type { EvidenceStore } from "./store.ts";

const hoursBetween = (from: Date, to: Date): number => Math.ceil((to.getTime() - from.getTime()) / 3_600_000);

function countedOf(
  report: ReportRecord,
  timeline: readonly TimelineRecord[],
  meaning: string | null | undefined,
): EvidenceReport {
  const { submittedAt, endedAt, status, national } = report;
  const words = national?.ministryStatus?.toLowerCase() ?? null;
  const response = timeline.find(({ kind }) => responseKinds.includes(kind));
  const forwarded = national?.state === "forwarded";
  return {
    keeper: keeperOf(report) ?? "",
    unitId: report.unitId ?? "",
    month: statisticsDate(submittedAt).slice(0, 7),
    status,
    answered: timeline.some(({ kind }) => kind === "answered"),
    late: timeline.some(({ kind }) => kind === "overdue"),
    hoursToResponse: response ? hoursBetween(submittedAt, response.at) : null,
    daysToSettlement: status === "closed" && endedAt ? daysBetween(submittedAt, endedAt) : null,
    forwarded,
    statusThere: meaning === "closed" ? settledThere : words,
    rating: report.rating,
  };
}

export const memoryEvidence = ({
  reports,
  timeline,
  nationalComplaints,
}: {
  reports: Map<string, ReportRecord>;
  timeline: Map<string, TimelineRecord[]>;
  nationalComplaints: Map<string, FollowedComplaint>;
}): EvidenceStore => ({
  async countEvidence({ by, keepers, from, before }) {
    const counter = createEvidenceCounter(by);
    for (const report of reports.values())
      if (
        report.submittedAt >= from &&
        report.submittedAt < before &&
        (!keepers || keepers.includes(keeperOf(report) ?? ""))
      )
        counter.add(
          countedOf(report, timeline.get(report.id) ?? [], nationalComplaints.get(report.id)?.meaning),
        );
    return counter.counts();
  },
  async countAnswered({ agencyIds, from, before }) {
    const counter = createAnsweredCounter();
    for (const { id, responsibleAgencyId: agencyId, unitId, submittedAt } of reports.values())
      if (
        agencyId !== null &&
        (!agencyIds || agencyIds.includes(agencyId)) &&
        submittedAt >= firstAnswerable(from) &&
        timeline.get(id)?.some(({ kind, at }) => kind === "answered" && at >= from && at < before)
      )
        counter.add({ agencyId, unitId: unitId ?? "" });
    return counter.counts();
  },
});
