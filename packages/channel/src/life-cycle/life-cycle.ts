import type { DueStage, ReportStatus } from "@lapor/openapi";
import { DomainError } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import { policyFor } from "../policy/site-deadlines.ts";
import type { Policy } from "../records/policy.ts";
import type { HolderFields, ReportRecord, TimelineRecord } from "../records/report.ts";
import { isKeeper, isOverseen, type Reader } from "../report/report-access.ts";
import { actsAtOf, freshClock, joinClocks } from "./clocks.ts";
import {
  daysLeft,
  deadlineOf,
  dueAtOf,
  dueFromOf,
  dueStageOf,
  offsetOf,
  warningEndsAt,
} from "./deadlines.ts";
import { destinationOf, holderOf, nationalAfterMove } from "./holder.ts";
import { type Facts, guards, isHidden, mostRounds } from "./life-cycle-guards.ts";
import { transitions } from "./life-cycle-table.ts";
import { erasedText, notFromHere, onlyHere } from "./life-cycle-texts.ts";
import type {
  ChannelAction,
  NationalAction,
  OfficerAction,
  ReporterAction,
  Transition,
} from "./transition.ts";

export const hasEnded = (status: ReportStatus): boolean => status === "closed" || status === "archived";

/**
 * The rows of each action and variant, indexed because every read of a report checks all actions of its
 * reporter.
 */
const rowsByAction = new Map<string, Transition[]>();
for (const row of transitions) {
  const name = `${row.action} ${row.variant}`;
  rowsByAction.set(name, [...(rowsByAction.get(name) ?? []), row]);
}

function rowsOf(
  action: OfficerAction | ReporterAction | NationalAction,
  variant: string | undefined,
  report: ReportRecord,
): Transition[] {
  const rows = rowsByAction.get(`${action} ${variant}`) ?? [];
  return rows.filter(({ holder }) => holder === undefined || holder === holderOf(report));
}

/** Returns the rows that start from the report's state, whether or not their guards pass. */
const leadOn = (rows: readonly Transition[], { report: { status, pausedStatus } }: Facts): Transition[] =>
  rows.filter(({ from, to, due }) => from === status && (due !== "resumes" || to === pausedStatus));

const broken = ({ when = [] }: Transition, facts: Facts) => when.find((guard) => !guards[guard].holds(facts));

/**
 * Returns the rows that start from the report's state and whose guards pass. If no row fits, throws
 * `invalid_transition` with the reason.
 */
function fromHere(rows: readonly Transition[], facts: Facts): Transition[] {
  if (facts.report.erasedAt) throw new DomainError("invalid_transition", { detail: erasedText });
  const here = leadOn(rows, facts);
  const possible = here.filter((row) => !broken(row, facts));
  if (possible.length > 0) return possible;
  const guard = here[0] && broken(here[0], facts);
  if (guard) throw new DomainError("invalid_transition", { detail: guards[guard].detail });
  return [];
}

interface Asked<Action> {
  action: Action;
  variant?: string | undefined;
}

/**
 * Finds the transitions that an officer can take. Throws `not_responsible` when the officer's party does not
 * hold the report, `role_not_allowed` when the role is not permitted, and `invalid_transition` when the table
 * has no such transition from the current state. Calls `beforeAction` before the last of these checks, so a
 * permitted caller with an outdated version gets that error first.
 */
export function permit(
  facts: Facts,
  { action, variant }: Asked<OfficerAction>,
  officer: Reader,
  beforeAction: () => void = () => {},
): Transition[] {
  const { report } = facts;
  const rows = rowsOf(action, variant, report);
  const oversees =
    officer.role === "national_admin" && isOverseen(report) && rows.some(({ overseen }) => overseen);
  if (!isKeeper(report, officer) && !oversees) throw new DomainError("not_responsible");
  if (rows.length > 0 && !oversees && !rows.some(({ by }) => officer.role && by.includes(officer.role)))
    throw new DomainError("role_not_allowed");
  beforeAction();
  const possible = fromHere(rows, facts);
  if (possible.length > 0) return possible;
  const detail = (rows.length === 0 && onlyHere[holderOf(report)]) || notFromHere(action, report.status);
  throw new DomainError("invalid_transition", { detail });
}

/**
 * Finds the transition that the reporter can take. Throws `invalid_transition` when the table has no such
 * transition from the current state.
 */
export function permitReporter(facts: Facts, { action, variant }: Asked<ReporterAction>): Transition {
  const [row] = fromHere(rowsOf(action, variant, facts.report), facts);
  if (row) return row;
  const detail = notFromHere(action, facts.report.status);
  throw new DomainError("invalid_transition", { detail });
}

/** Whether `permitReporter` finds a transition. */
export const mayReporter = (facts: Facts, { action, variant }: Asked<ReporterAction>): boolean =>
  !facts.report.erasedAt &&
  leadOn(rowsOf(action, variant, facts.report), facts).some((row) => !broken(row, facts));

/**
 * Finds the row for a transition of the bridge to SP4N-LAPOR!. Returns undefined if the transition is not
 * possible now.
 */
export const nationalRow = (facts: Facts, action: NationalAction): Transition | undefined =>
  facts.report.erasedAt ? undefined : leadOn(rowsOf(action, undefined, facts.report), facts)[0];

/** Finds the automatic transition that is due now, if any. */
export function dueTransition(facts: Facts): { row: Transition; action: ChannelAction } | undefined {
  const { status } = facts.report;
  const row = transitions.find(
    ({ by, from, holder, when = [] }) =>
      by.includes("channel") &&
      from === status &&
      (holder === undefined || holder === holderOf(facts.report)) &&
      when.every((guard) => guards[guard].holds(facts)),
  );
  // The channel's rows contain only actions of the channel.
  return row && { row, action: row.action as ChannelAction };
}

/**
 * Determines where a transferred report goes: to the named agency, or to national triage (null) if no agency
 * is named. It also goes to national triage if it would return to an agency that already transferred it, or
 * if this is the third transfer. In a channel with a single agency, every transfer goes there.
 */
export function routeTransfer(
  policy: Policy,
  report: ReportRecord,
  timeline: readonly TimelineRecord[],
  toAgencyId: string | undefined,
): { responsibleAgencyId: string | null; pingPong: boolean } {
  const passedOn = timeline
    .filter(({ kind }) => kind === "transferred")
    .map(({ actorAgencyId }) => actorAgencyId);
  const returns = toAgencyId !== undefined && passedOn.includes(toAgencyId);
  const pingPong = returns || report.transferCount + 1 >= mostRounds;
  const stays = toAgencyId !== undefined && !pingPong && !hasOneAgency(policy);
  return { responsibleAgencyId: stays ? toAgencyId : null, pingPong };
}

/** The changes that a transition makes to a report, in addition to those of its row. */
export interface TransitionEffect {
  /** Null: the report moves on to national triage (`destinationOf`). Absent: it stays with its holder. */
  responsibleAgencyId?: string | null;
  /** The agency that becomes the custodian of a report that stays with SP4N-LAPOR!. */
  custodianAgencyId?: string;
  verified?: boolean;
  /** The report that is merged into this one. */
  joined?: ReportRecord;
  changes?: Partial<ReportRecord>;
}

function deadlineAfter(
  policy: Policy,
  before: ReportRecord,
  after: ReportRecord,
  { due }: Transition,
): Partial<ReportRecord> {
  if (due === "stays") return {};
  if (due === "recounts") return recount(policy, before, after);
  const { dueAt, dueStage, pausedDays } = before;
  const offset = offsetOf(after.location, after.siteAgencyId);
  const now = after.updatedAt;
  if (due === "extends") {
    const end = warningEndsAt(policy, now, offset);
    return { dueAt: dueAt && dueAt > end ? dueAt : end };
  }
  const running = { ...freshClock, pausedStatus: null, pausedDays: null };
  const stage = dueStageOf(after);
  if (due === "follows" && stage === dueStage) return {};
  if (due === "ends" || !stage) return { ...running, dueAt: null, dueStage: null, dueFrom: null };
  const left = due === "resumes" ? (pausedDays ?? 1) : undefined;
  const end = dueAtOf(policy, stage, after, now, offset, left);
  const from = left === undefined ? now : dueFromOf(policy, stage, after, end, offset);
  const next = { dueStage: stage, dueAt: end, dueFrom: from };
  if (due !== "pauses" || !dueStage || !dueAt) return { ...running, ...next };
  const days = daysLeft(policy, dueStage, before, { now, dueAt, offset });
  return { ...running, ...next, pausedStatus: before.status, pausedDays: days };
}

/**
 * Returns the deadline after a correction. If the corrected classification has a different number of days,
 * they count from the start of the stage, and a stage that is no longer late starts over. Otherwise the
 * deadline stays on the same local day, in the time zone of the corrected location. A paused stage keeps the
 * days that it has used.
 */
function recount(policy: Policy, before: ReportRecord, after: ReportRecord): Partial<ReportRecord> {
  const { dueAt, dueFrom, dueStage, pausedStatus, pausedDays } = before;
  if (!dueAt || !dueFrom || !dueStage) return {};
  const [offset, offsetBefore] = [after, before].map(({ location, siteAgencyId }) =>
    offsetOf(location, siteAgencyId),
  ) as [number, number];
  const pausedStage = pausedStatus && dueStageOf({ ...after, status: pausedStatus });
  const paused =
    pausedStage && pausedDays !== null && hasOtherDays(policy, pausedStage, before, after)
      ? {
          pausedDays: Math.max(
            1,
            pausedDays +
              deadlineOf(policy, pausedStage, after).days -
              deadlineOf(policy, pausedStage, before).days,
          ),
        }
      : {};
  if (!hasOtherDays(policy, dueStage, before, after))
    return { ...paused, dueAt: new Date(dueAt.getTime() + (offsetBefore - offset) * 3_600_000) };
  const end = dueAtOf(policy, dueStage, after, dueFrom, offset);
  return { ...paused, dueAt: end, ...(end > after.updatedAt && freshClock) };
}

function hasOtherDays(policy: Policy, stage: DueStage, one: ReportRecord, other: ReportRecord): boolean {
  const [before, after] = [deadlineOf(policy, stage, one), deadlineOf(policy, stage, other)];
  return before.days !== after.days || before.dayKind !== after.dayKind;
}

function holderAfter(policy: Policy, report: ReportRecord, effect: TransitionEffect): HolderFields {
  const { responsibleAgencyId: target, custodianAgencyId } = effect;
  if (target !== undefined) return destinationOf(policy, report, target);
  return custodianAgencyId === undefined ? report : { responsibleAgencyId: null, custodianAgencyId };
}

/**
 * Returns the report after a transition: version, times, deadline, clock, end and visibility. A report that
 * moves loses its unit, its officer, its verification and the verification's findings. A reopened report
 * loses its officer, who may have left.
 */
export function advance(
  policy: Policy,
  report: ReportRecord,
  row: Transition,
  effect: TransitionEffect,
  now: Date,
): ReportRecord {
  const holder = holderAfter(policy, report, effect);
  const { responsibleAgencyId, custodianAgencyId } = holder;
  const isMoved =
    responsibleAgencyId !== report.responsibleAgencyId || custodianAgencyId !== report.custodianAgencyId;
  const moved: Partial<ReportRecord> = isMoved
    ? {
        responsibleAgencyId,
        custodianAgencyId,
        national: nationalAfterMove(policy, report, holder),
        unitId: null,
        officerId: null,
        verifiedAt: null,
        needsExamination: false,
      }
    : {};
  const opensAgain = hasEnded(report.status) && !hasEnded(row.to);
  const freed = opensAgain ? { officerId: null } : {};
  const next: ReportRecord = { ...report, ...freed, ...moved, ...effect.changes, status: row.to };
  // Even after a clock is set back, an entry must not precede the one before it.
  next.updatedAt = new Date(Math.max(now.getTime(), report.updatedAt.getTime()));
  next.version = report.version + 1;
  if (effect.verified) next.verifiedAt = next.updatedAt;
  next.endedAt = hasEnded(row.to) ? (report.endedAt ?? next.updatedAt) : null;
  if (row.to !== "archived") Object.assign(next, { archiveReason: null, mergedIntoId: null });
  if (row.to !== "in_progress" && row.to !== "awaiting_reporter") next.promise = null;
  // A report that was archived before it was sent no longer needs to go to SP4N-LAPOR!.
  if (row.to === "archived" && next.national?.state === "pending") next.national = null;
  if (isHidden(next)) next.releasedAt = null;
  const own = policyFor(policy, report.siteAgencyId);
  const clock = effect.joined
    ? joinClocks(policy, next, effect.joined, next.updatedAt)
    : deadlineAfter(own, report, next, row);
  const due = { ...next, ...clock };
  return { ...due, actsAt: actsAtOf(own, due) };
}
