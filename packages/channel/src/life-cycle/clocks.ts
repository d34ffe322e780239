import type { Policy } from "../policy.ts";
import type { ReportRecord } from "../report/records.ts";
import { dueAtOf, offsetOf, warnAtOf } from "./deadlines.ts";

/** The state of a stage that has just started: not overdue, no warning sent. */
export const freshClock: Pick<ReportRecord, "overdueSince" | "escalation" | "warnedAt"> = {
  overdueSince: null,
  escalation: 0,
  warnedAt: null,
};

/**
 * When the next automatic transition is due; `dueStep` then finds it. Null when none is planned. A stage of
 * the reporter gets a warning and then ends; any other stage becomes overdue, and is escalated when as many
 * days have passed again.
 */
export function actsAtOf(policy: Policy, report: ReportRecord): Date | null {
  const { dueAt, dueStage, escalation, warnedAt } = report;
  if (!dueAt || !dueStage) return null;
  const offset = offsetOf(report.location, report.siteAgencyId);
  if (dueStage === "reporter_reaction" || dueStage === "reporter_information")
    return warnedAt ? dueAt : warnAtOf(policy, dueStage, report, dueAt, offset);
  if (escalation === 0) return dueAt;
  return escalation === 1 ? dueAtOf(policy, dueStage, report, dueAt, offset) : null;
}
