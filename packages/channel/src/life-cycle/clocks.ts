import type { Policy } from "../policy.ts";
import type { ReportRecord } from "../report/store.ts";
import { dueAtOf, offsetOf, warnAtOf } from "./deadlines.ts";

/** What a stage begins with: nothing missed, nobody warned. */
export const freshClock: Pick<ReportRecord, "overdueSince" | "escalation" | "warnedAt"> = {
  overdueSince: null,
  escalation: 0,
  warnedAt: null,
};

/**
 * When the channel has to act by itself next, after which moment `dueStep` finds what it has to do; null when never. A stage of the
 * reporter is announced to end and then ends; another one is marked as overdue, and again when as many days have passed anew.
 */
export const actsAtOf = (policy: Policy, report: ReportRecord): Date | null => {
  const { dueAt, dueStage, escalation, warnedAt } = report;
  if (!dueAt || !dueStage) return null;
  const offset = offsetOf(report.location, report.siteAgencyId);
  if (dueStage === "reporter_reaction" || dueStage === "reporter_information")
    return warnedAt ? dueAt : warnAtOf(policy, dueStage, report, dueAt, offset);
  if (escalation === 0) return dueAt;
  return escalation === 1 ? dueAtOf(policy, dueStage, report, dueAt, offset) : null;
};
