import type { Report, TimelineEntry } from "@lapor/sdk";

/** What a step changes that its entry does not tell. */
type Unknown = "reporterActs" | "dueAt" | "dueStage" | "readers";

/** A report as it is shown. What is missing of the report is not known now, which is no `null` and no empty list. */
export type ShownReport = Omit<Report, Unknown> & Partial<Pick<Report, Unknown>>;

/** What an entry tells of its report, for when it cannot be read again; `moved` when the step has brought it to another stage. */
export function withEntry(report: ShownReport, entry: TimelineEntry, moved: boolean): ShownReport {
  const { reporterActs, dueAt, dueStage, readers, overdueSince, escalation, ...rest } = report;
  const { status, responsible } = entry;
  return { ...(moved ? rest : report), status, responsible, timeline: [...report.timeline, entry] };
}
