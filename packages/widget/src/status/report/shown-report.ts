import type { Report, TimelineEntry } from "@lapor/sdk";

/** Fields that an action changes and that its timeline entry does not contain. */
type Unknown = "reporterActs" | "dueAt" | "dueStage" | "readers";

/**
 * A report as it is shown. A missing field is not known at the moment, which differs from `null` and from an
 * empty list.
 */
export type ShownReport = Omit<Report, Unknown> & Partial<Pick<Report, Unknown>>;

/**
 * The report after an action, derived from the action's timeline entry, for when the report cannot be read
 * again. `moved`: the action brought the report to another stage.
 */
export function withEntry(report: ShownReport, entry: TimelineEntry, moved: boolean): ShownReport {
  const { reporterActs, dueAt, dueStage, readers, overdueSince, escalation, ...rest } = report;
  const { status, responsible } = entry;
  return { ...(moved ? rest : report), status, responsible, timeline: [...report.timeline, entry] };
}
