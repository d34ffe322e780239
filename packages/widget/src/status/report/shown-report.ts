import type { Report, TimelineEntry } from "@lapor/sdk";

/** The fields that an action changes but its timeline entry does not contain. */
type Unknown = "reporterActions" | "dueAt" | "dueStage" | "readers";

/**
 * A report as it is shown. An undefined field is currently unknown, which is not the same as `null` or an
 * empty list.
 */
export type ShownReport = Omit<Report, Unknown> & Partial<Pick<Report, Unknown>>;

/**
 * Returns the report as it is after an action, derived from the action's timeline entry, for when the report
 * cannot be loaded again. `moved` states that the action changed the report's status.
 */
export function withEntry(report: ShownReport, entry: TimelineEntry, moved: boolean): ShownReport {
  const { reporterActions, dueAt, dueStage, readers, overdueSince, escalation, ...rest } = report;
  const { status, responsible } = entry;
  return { ...(moved ? rest : report), status, responsible, timeline: [...report.timeline, entry] };
}
