import assert from "node:assert/strict";
import type { DueStage } from "@lapor/openapi";
import { defaultPolicy, type Policy, transitions } from "../../src/index.ts";
import { daysLeft, deadlineOf, dueAtOf, dueStageOf, offsetOf } from "../../src/life-cycle/deadlines.ts";
import { hasEnded } from "../../src/life-cycle/life-cycle.ts";
import type { Party, Transition } from "../../src/life-cycle/transition.ts";
import { mustBeTaken } from "../../src/report/report-access.ts";
import {
  type ReportFile,
  type ReportRecord,
  type TimelineRecord,
  verifyHistory,
} from "../../src/store/index.ts";
import { guards, holderOf } from "../../src/testing.ts";

/** Asserts the rules that hold for every report at all times. */
export async function holds({ report, timeline }: ReportFile, files: readonly ReportFile[]): Promise<void> {
  const { status, dueAt, archiveReason, mergedIntoId, responsibleAgencyId, custodianAgencyId } = report;
  const holder = holderOf(report);
  const ended = hasEnded(status);
  assert.notEqual(responsibleAgencyId, "", "exactly one is responsible: an agency, or national triage");
  assert.ok(responsibleAgencyId === null || custodianAgencyId === null, "exactly one is responsible");
  if (holder === "national_triage")
    assert.ok(["submitted", "awaiting_reporter", "archived"].includes(status), "triage only assigns");
  if (holder === "sp4n")
    assert.ok(["submitted", "answered", "closed", "archived"].includes(status), "SP4N-LAPOR! only answers");
  const isElsewhere = holder === "sp4n" && status === "submitted" && !mustBeTaken(report);
  assert.equal(dueAt === null, ended || isElsewhere, "everything open here has a deadline");
  assert.equal(report.dueStage === null, dueAt === null);
  assert.equal(report.endedAt !== null, ended);
  assert.equal(archiveReason !== null, status === "archived", "archived only with a reason");
  assert.equal(mergedIntoId !== null, archiveReason === "duplicate");
  assert.equal(report.pausedStatus !== null, status === "awaiting_reporter");
  const isHidden = report.confidential || archiveReason === "withdrawn" || archiveReason === "abusive";
  assert.ok(report.releasedAt === null || !isHidden, "what is hidden is not public");
  assert.equal(report.version, timeline.length, "every change has its entry");
  const isNumbered = timeline.some(({ kind }) => kind === "national_reference_set");
  const national = isNumbered ? "forwarded" : holder === "sp4n" ? "manual" : undefined;
  assert.equal(report.national?.state, national, "what was handed over is there, or has to be taken there");
  const last = timeline.at(-1);
  assert.deepEqual(
    [last?.status, last?.responsibleAgencyId, last?.custodianAgencyId],
    [status, responsibleAgencyId, custodianAgencyId],
  );
  assert.ok(
    timeline.every(({ at }, index) => index === 0 || at >= (timeline[index - 1] as TimelineRecord).at),
    "an entry never stands before the one that it follows",
  );
  assert.deepEqual(await verifyHistory(report, timeline), [], "the chain is whole");
  assert.ok(
    report.promise === null || ["in_progress", "awaiting_reporter"].includes(status),
    "a promise ends with the answer",
  );
  const seen = new Set<string>();
  let kept: ReportRecord | undefined = report;
  while (kept?.mergedIntoId) {
    assert.ok(!seen.has(kept.id), "no report follows itself");
    seen.add(kept.id);
    const next: string = kept.mergedIntoId;
    kept = files.find((file) => file.report.id === next)?.report;
  }
  assert.ok(kept, "a duplicate reaches a report that is no duplicate");
}

/** Returns the table's rows that can explain this change, whoever made it. */
const rowsBy = (
  policy: Policy,
  before: ReportRecord,
  after: ReportRecord,
  { kind }: TimelineRecord,
): Transition[] =>
  transitions.filter(
    (row) =>
      row.from === before.status &&
      row.to === after.status &&
      row.kind === kind &&
      (kind !== "archived" || row.variant === after.archiveReason) &&
      (row.holder === undefined || row.holder === holderOf(before)) &&
      (row.movesTo
        ? holderOf(after) ===
          (row.movesTo === "national_triage" && policy.mode !== "standalone" ? "sp4n" : row.movesTo)
        : after.responsibleAgencyId === before.responsibleAgencyId),
  );

/** Asserts that the deadline after a transition is the one that the table's row determines. */
function holdsDeadline(row: Transition, before: ReportRecord, after: ReportRecord): void {
  const offset = offsetOf(after.location, after.siteAgencyId);
  const now = after.updatedAt;
  if (row.due === "stays") {
    assert.deepEqual([after.dueAt, after.dueStage], [before.dueAt, before.dueStage], "the deadline stays");
    return;
  }
  if (row.due === "recounts") {
    holdsRecount(before, after, offset);
    return;
  }
  if (row.due === "joins") {
    assert.equal(after.dueStage, before.dueStage, "a merge changes no stage");
    assert.ok(after.dueAt && before.dueAt && after.dueAt <= before.dueAt, "and puts no deadline off");
    assert.ok(after.escalation >= before.escalation, "a report becomes no less late");
    return;
  }
  const isElsewhere = holderOf(after) === "sp4n" && after.status === "submitted" && !mustBeTaken(after);
  if (row.due === "follows" && !isElsewhere && dueStageOf(after) === before.dueStage) {
    assert.deepEqual([after.dueAt, after.dueStage], [before.dueAt, before.dueStage], "the deadline stays");
    return;
  }
  if (row.due === "ends" || isElsewhere) {
    assert.deepEqual([after.dueAt, after.dueStage, after.actsAt], [null, null, null], "nothing is due");
    return;
  }
  if (row.due === "extends") return;
  const stage = dueStageOf(after);
  assert.ok(stage && after.dueAt);
  assert.equal(after.dueStage, stage);
  assert.deepEqual(
    [after.overdueSince, after.escalation, after.warnedAt],
    [null, 0, null],
    "nothing is missed",
  );
  if (!stage.startsWith("reporter_"))
    assert.deepEqual(after.actsAt, after.dueAt, "the clock rings at the deadline");
  assert.deepEqual(
    dueAtOf(defaultPolicy, stage, after, after.dueFrom as Date, offset),
    after.dueAt,
    "the days of the stage end at the deadline",
  );
  if (row.due !== "resumes")
    assert.deepEqual(after.dueAt, dueAtOf(defaultPolicy, stage, after, now, offset), "a new stage");
  if (row.due === "pauses") {
    const was = before.dueStage ?? stage;
    const left = daysLeft(defaultPolicy, was, after, { now, dueAt: before.dueAt as Date, offset });
    assert.deepEqual([after.pausedStatus, after.pausedDays], [before.status, left]);
  }
  if (row.due === "resumes") {
    assert.equal(after.status, before.pausedStatus, "back where it was");
    const left = daysLeft(defaultPolicy, stage, after, { now, dueAt: after.dueAt, offset });
    assert.equal(left, before.pausedDays, "asking gains no time and loses none");
  }
}

/**
 * Asserts that after a correction, the deadline counts from the start of the stage, with the days for the
 * corrected report.
 */
function holdsRecount(before: ReportRecord, after: ReportRecord, offset: number): void {
  const stage = before.dueStage as DueStage;
  const daysOf = (matter: ReportRecord) => deadlineOf(defaultPolicy, stage, matter);
  const isSame = daysOf(before) === daysOf(after) || daysOf(before).days === daysOf(after).days;
  const expected = isSame
    ? before.dueAt
    : dueAtOf(defaultPolicy, stage, after, before.dueFrom as Date, offset);
  assert.deepEqual([after.dueStage, after.dueFrom, after.dueAt], [stage, before.dueFrom, expected]);
  const isLate = !isSame && (after.dueAt as Date) > after.updatedAt ? 0 : before.escalation;
  assert.equal(after.escalation, isLate, "a report is late only after its deadline");
  assert.notEqual(after.original, null, "what was submitted is kept");
}

/** Asserts the rules for a single transition, and returns its row in the table. */
export function holdsTransition(
  policy: Policy,
  before: ReportFile,
  after: ReportFile,
  party: Party,
  { now, followedArchivedAt }: { now: Date; followedArchivedAt: Date | undefined },
): Transition {
  const [entry, verified] = after.timeline.slice(before.timeline.length).reverse() as TimelineRecord[];
  assert.ok(entry, "one transition, one entry");
  const facts = {
    report: before.report,
    policy,
    now,
    ...(followedArchivedAt && { followedArchivedAt }),
  };
  const rows = rowsBy(policy, before.report, after.report, entry).filter(
    ({ by, overseen, when = [] }) =>
      (by.includes(party) || (overseen === true && party === "national_admin")) &&
      when.every((guard) => guards[guard].holds(facts)),
  );
  const [row] = rows;
  assert.ok(row, `no row: ${party}, ${before.report.status} to ${after.report.status}, ${entry.kind}`);
  assert.equal(
    after.timeline.length,
    before.timeline.length + (row.verifies ? 2 : 1),
    "one transition, one entry",
  );
  assert.equal(verified?.kind, row.verifies && "verified", "a verification has an entry of its own");
  if (before.report.verifiedAt === null && after.report.verifiedAt !== null)
    assert.ok(
      row.verifies || row.kind === "verified" || row.action === "followAgency",
      "and happens only visibly",
    );
  holdsDeadline(row, before.report, after.report);
  const moved = after.report.responsibleAgencyId !== before.report.responsibleAgencyId;
  if (moved && entry.kind !== "verified")
    assert.deepEqual([after.report.verifiedAt, after.report.unitId], [null, null], "found by nobody yet");
  if (moved && !["assigned", "verified"].includes(entry.kind))
    assert.equal(after.report.needsExamination, false);
  if (entry.kind === "transferred") {
    assert.ok(!hasEnded(after.report.status), "not ours ends no report");
    assert.notEqual(
      after.report.responsibleAgencyId,
      before.report.responsibleAgencyId,
      "it always moves it",
    );
    const passedOn = before.timeline.filter(({ kind }) => kind === "transferred");
    const target = after.report.responsibleAgencyId;
    if (target !== null) assert.ok(passedOn.every(({ actorAgencyId }) => actorAgencyId !== target));
    assert.ok(target === null || after.report.transferCount < 3, "the third time it goes to national triage");
  }
  if (entry.kind === "contested" && after.report.contestCount >= 3)
    assert.deepEqual([after.report.responsibleAgencyId, entry.pingPong], [null, true]);
  if (entry.kind === "contested" && before.report.status === "archived") {
    assert.ok(after.report.contestCount <= 3, "an archived report is contested three times at the most");
    const ended = (followedArchivedAt ?? before.report.endedAt) as Date;
    assert.ok(now.getTime() - ended.getTime() < 31 * 86_400_000, "and only within a month");
  }
  return row;
}
