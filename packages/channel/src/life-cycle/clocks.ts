import { policyFor } from "../policy/site-deadlines.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportRecord } from "../records/report.ts";
import { daysLeft, dueAtOf, dueFromOf, dueStageOf, offsetOf, warnAtOf } from "./deadlines.ts";

/** The state of a stage that has just started: not overdue, no warning sent. */
export const freshClock: Pick<ReportRecord, "overdueSince" | "escalation" | "warnedAt"> = {
  overdueSince: null,
  escalation: 0,
  warnedAt: null,
};

/**
 * Returns when the next automatic transition is due, or null when none is planned; `dueTransition` then finds
 * the transition. A reporter's stage gets a warning and then ends. Any other stage becomes overdue, and is
 * escalated when the same number of days has passed again.
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

/** The stage that the report returns to when its reporter responds; null if the report is not paused. */
const pausedStageOf = (report: ReportRecord) =>
  report.pausedStatus && dueStageOf({ ...report, status: report.pausedStatus });

/**
 * Returns the party's deadline. For a paused report, returns the deadline that would apply if its reporter
 * responded now.
 */
function partyDueAt(policy: Policy, report: ReportRecord, now: Date): Date | null {
  const stage = pausedStageOf(report);
  if (!stage) return report.dueAt;
  const offset = offsetOf(report.location, report.siteAgencyId);
  return dueAtOf(policy, stage, report, now, offset, report.pausedDays ?? 1);
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);

/**
 * Returns a report's clock after another report was merged into it: the earlier of the two deadlines and the
 * higher escalation. A paused report keeps the smaller number of days.
 */
export function joinClocks(
  policy: Policy,
  kept: ReportRecord,
  duplicate: ReportRecord,
  now: Date,
): Partial<ReportRecord> {
  const own = policyFor(policy, kept.siteAgencyId);
  const other = partyDueAt(policyFor(policy, duplicate.siteAgencyId), duplicate, now);
  const offset = offsetOf(kept.location, kept.siteAgencyId);
  const pausedStage = pausedStageOf(kept);
  if (pausedStage) {
    if (!other || kept.pausedDays === null) return {};
    const left = daysLeft(own, pausedStage, kept, { now, dueAt: other, offset });
    return { pausedDays: Math.min(kept.pausedDays, left) };
  }
  const { dueStage } = kept;
  const dueAt = earlier(kept.dueAt, other);
  if (!dueStage || !dueAt) return {};
  return {
    ...(dueAt !== kept.dueAt && { dueAt, dueFrom: dueFromOf(own, dueStage, kept, dueAt, offset) }),
    overdueSince: earlier(kept.overdueSince, duplicate.overdueSince),
    ...(duplicate.escalation > kept.escalation && { escalation: duplicate.escalation }),
  };
}
