import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { daysLeft, dueAtOf, dueStageOf, offsetOf } from "../src/deadlines.ts";
import {
  defaultPolicy,
  guards,
  type Holder,
  type Party,
  type ReportFile,
  type ReportRecord,
  type TimelineRecord,
  type Transition,
  transitions,
  verifyHistory,
} from "../src/index.ts";
import { hasEnded } from "../src/life-cycle.ts";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "./memory-channel.ts";

/** Agencies that pass a report round among themselves. */
const agencyIds = ["pemkot-bandung", "pemprov-jawa-barat", "kemenpupr"] as const;
type AgencyId = (typeof agencyIds)[number];

const officerSteps = {
  verifyReport: "verify",
  assignReport: "assign",
  transferReport: "transfer",
  startFollowUp: "follow-up",
  requestInformation: "request-information",
  answerReport: "answer",
  closeReport: "close",
  archiveReport: "archive",
  mergeReport: "merge",
} as const;
type OfficerStep = keyof typeof officerSteps;

/** Mostly who may, else anybody. */
type By = "holder" | "holder's liaison" | "national" | AgencyId;

interface OfficerMove {
  action: OfficerStep;
  by: By;
  to: AgencyId | null;
  reason: "incomplete" | "not_public_service" | "abusive";
  other: number;
}
interface ReporterMove {
  action: "addReply" | "uploadAttachment" | "giveFeedback" | "withdrawReport";
  stranger: boolean;
  kind: "confirm" | "contest" | "rate";
  rating: number | undefined;
}
type Move = { report: number } & (
  | OfficerMove
  | ReporterMove
  /** Whatever leads a report on to its answer, and past it. */
  | { action: "go on"; kind: ReporterMove["kind"]; to: AgencyId | null }
  | { action: "wait"; hours: number }
);

const reportCount = 3;
const report = fc.nat(reportCount - 1);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const by: fc.Arbitrary<By> = fc.oneof(
  often(8, fc.constant("holder")),
  often(1, fc.constantFrom("holder's liaison", "national", ...agencyIds)),
);
const to = fc.option(fc.constantFrom(...agencyIds), { nil: null });
// What ends a report is rarer, so that lives are long.
const steps = fc.oneof(
  often(
    12,
    fc.constantFrom("verifyReport", "assignReport", "startFollowUp", "requestInformation", "answerReport"),
  ),
  often(3, fc.constantFrom("transferReport", "mergeReport", "closeReport")),
  often(2, fc.constant("archiveReport")),
) as fc.Arbitrary<OfficerStep>;
const reactions = fc.oneof(
  often(6, fc.constant("giveFeedback")),
  often(4, fc.constantFrom("addReply", "uploadAttachment")),
  often(1, fc.constant("withdrawReport")),
) as fc.Arbitrary<ReporterMove["action"]>;

const move: fc.Arbitrary<Move> = fc.oneof(
  often(
    12,
    fc.record({
      report,
      action: steps,
      by,
      to,
      reason: fc.constantFrom("incomplete", "not_public_service", "abusive"),
      other: report,
    }),
  ),
  often(
    6,
    fc.record({
      report,
      action: reactions,
      stranger: fc.nat(7).map((chance) => chance === 0),
      kind: fc.constantFrom("confirm", "contest", "contest", "rate"),
      rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    } as const),
  ),
  often(
    16,
    fc.record({
      report,
      action: fc.constant("go on"),
      kind: fc.constantFrom("contest", "contest", "rate", "confirm"),
      to,
    } as const),
  ),
  // Sometimes the clock is set back; an entry still stands after the one before.
  often(
    3,
    fc.record({ report, action: fc.constant("wait"), hours: fc.integer({ min: -5, max: 700 }) } as const),
  ),
) as fc.Arbitrary<Move>;

const goOn = (
  { kind, to }: Extract<Move, { action: "go on" }>,
  { status, responsibleAgencyId, verifiedAt }: ReportRecord,
): OfficerMove | ReporterMove => {
  const byHolder = (action: OfficerStep) =>
    ({ action, by: "holder", to, reason: "incomplete", other: 0 }) as const;
  const byReporter = (action: ReporterMove["action"]) =>
    ({ action, stranger: false, kind, rating: undefined }) as const;
  if (responsibleAgencyId === null && status === "submitted") return byHolder("assignReport");
  if (status === "submitted") return byHolder("verifyReport");
  if (status === "assigned") return byHolder(verifiedAt ? "startFollowUp" : "verifyReport");
  if (status === "in_progress") return byHolder("answerReport");
  if (status === "awaiting_reporter") return byHolder("archiveReport");
  return byReporter("giveFeedback");
};

const holderOf = ({ responsibleAgencyId }: ReportRecord): Holder =>
  responsibleAgencyId === null ? "national_triage" : "agency";

/** The channel with its keys, three reports in it, and short ways to what the test looks at. */
const open = async () => {
  const channel = await createMemoryChannel();
  const admins = new Map<string | null, string>();
  const liaisons = new Map<string, string>();
  for (const agencyId of agencyIds) {
    admins.set(agencyId, await channel.officer(agencyId));
    liaisons.set(agencyId, await channel.officer(agencyId, "liaison"));
  }
  admins.set(null, await channel.officer(null));
  const keyOf = (who: By, holder: string | null): string =>
    (who === "holder" && admins.get(holder)) ||
    (who === "holder's liaison" && liaisons.get(holder ?? "")) ||
    (admins.get(agencyIds.find((id) => id === who) ?? null) as string);
  return { channel, keyOf };
};

const partyOf = (who: By, holder: string | null): Party =>
  who === "national" ||
  (who === "holder" && holder === null) ||
  (who === "holder's liaison" && holder === null)
    ? "national_admin"
    : who === "holder's liaison"
      ? "liaison"
      : "agency_admin";

const bodyOf = (move: OfficerMove, { responsibleAgencyId }: ReportRecord, others: Receipt[]): object => {
  const message = "Kami sampaikan perkembangannya.";
  const toAgencyId = move.to ?? undefined;
  switch (move.action) {
    case "assignReport":
      return responsibleAgencyId === null
        ? { agencyId: move.to ?? agencyIds[0] }
        : { unit: "Dinas Bina Marga" };
    case "transferReport":
      return { reason: "Bukan wewenang kami.", ...(toAgencyId && { toAgencyId }) };
    case "archiveReport":
      return { reason: move.reason, message };
    case "mergeReport":
      return { intoTrackingId: others[move.other]?.trackingId };
    default:
      return { message };
  }
};

const feedbackOf = ({ kind, rating }: ReporterMove): object =>
  kind === "contest"
    ? { kind, message: "Lubangnya terbuka lagi." }
    : { kind, ...(kind === "rate" ? { rating: rating ?? 3 } : rating !== undefined && { rating }) };

const send = async (
  { channel, keyOf }: Awaited<ReturnType<typeof open>>,
  move: OfficerMove | ReporterMove,
  receipt: Receipt,
  before: ReportRecord,
  all: Receipt[],
): Promise<Response> => {
  const { trackingId } = receipt;
  if ("by" in move)
    return channel.call("POST", `/v1/agency-reports/${trackingId}/${officerSteps[move.action]}`, {
      key: keyOf(move.by, before.responsibleAgencyId),
      body: bodyOf(move, before, all),
      headers: { "if-match": `"${before.version}"` },
    });
  const accessCode = move.stranger ? "0000-0000-0000-0000" : receipt.accessCode;
  const mine = { trackingId, accessCode };
  if (move.action === "uploadAttachment") return channel.upload(mine);
  if (move.action === "addReply") return channel.tell(mine, "replies", { message: "Masih sama." });
  if (move.action === "withdrawReport") return channel.tell(mine, "withdraw", {});
  return channel.tell(mine, "feedback", feedbackOf(move));
};

const readAll = async ({ store }: MemoryChannel, receipts: Receipt[]): Promise<ReportFile[]> => {
  const files = await Promise.all(receipts.map(({ trackingId }) => store.findReport(trackingId)));
  return files.filter((file) => file !== undefined);
};

/** What holds for every report at every moment. */
const holds = async ({ report, timeline }: ReportFile, files: readonly ReportFile[]): Promise<void> => {
  const { status, dueAt, archiveReason, mergedIntoId, responsibleAgencyId } = report;
  const ended = hasEnded(status);
  assert.notEqual(responsibleAgencyId, "", "exactly one is responsible: an agency, or national triage");
  if (responsibleAgencyId === null)
    assert.ok(["submitted", "awaiting_reporter", "archived"].includes(status), "triage only assigns");
  assert.equal(dueAt === null, ended, "everything open has a deadline");
  assert.equal(report.dueStage === null, ended);
  assert.equal(report.endedAt !== null, ended);
  assert.equal(archiveReason !== null, status === "archived", "archived only with a reason");
  assert.equal(mergedIntoId !== null, archiveReason === "duplicate");
  assert.equal(report.pausedStatus !== null, status === "awaiting_reporter");
  assert.equal(report.version, timeline.length, "every change has its entry");
  const last = timeline.at(-1);
  assert.deepEqual([last?.status, last?.responsibleAgencyId], [status, responsibleAgencyId]);
  assert.ok(
    timeline.every(({ at }, index) => index === 0 || at >= (timeline[index - 1] as TimelineRecord).at),
    "an entry never stands before the one that it follows",
  );
  assert.deepEqual(await verifyHistory(report, timeline), [], "the chain is whole");
  const seen = new Set<string>();
  let kept: ReportRecord | undefined = report;
  while (kept?.mergedIntoId) {
    assert.ok(!seen.has(kept.id), "no report follows itself");
    seen.add(kept.id);
    const next: string = kept.mergedIntoId;
    kept = files.find((file) => file.report.id === next)?.report;
  }
  assert.ok(kept, "a duplicate reaches a report that is no duplicate");
};

/** The rows of the table by which this change can have come about, whoever made it. */
const rowsBy = (before: ReportRecord, after: ReportRecord, { kind }: TimelineRecord): Transition[] =>
  transitions.filter(
    (row) =>
      row.from === before.status &&
      row.to === after.status &&
      row.kind === kind &&
      (kind !== "archived" || row.variant === after.archiveReason) &&
      (row.holder === undefined || row.holder === holderOf(before)) &&
      (row.movesTo
        ? holderOf(after) === row.movesTo
        : after.responsibleAgencyId === before.responsibleAgencyId),
  );

/** The deadline after a step, worked out anew from what the row says of it. */
const holdsDeadline = (row: Transition, before: ReportRecord, after: ReportRecord): void => {
  const offset = offsetOf(after.location, after.siteAgencyId);
  const now = after.updatedAt;
  if (row.due === "stays") {
    assert.deepEqual([after.dueAt, after.dueStage], [before.dueAt, before.dueStage], "the deadline stays");
    return;
  }
  if (row.due === "ends" || row.due === "extends") return;
  const stage = dueStageOf(after);
  assert.ok(stage && after.dueAt);
  assert.equal(after.dueStage, stage);
  const { classification } = after;
  if (row.due !== "resumes")
    assert.deepEqual(after.dueAt, dueAtOf(defaultPolicy, stage, classification, now, offset), "a new stage");
  if (row.due === "pauses") {
    const was = before.dueStage ?? stage;
    const left = daysLeft(defaultPolicy, was, classification, { now, dueAt: before.dueAt as Date, offset });
    assert.deepEqual([after.pausedStatus, after.pausedDays], [before.status, left]);
  }
  if (row.due === "resumes") {
    assert.equal(after.status, before.pausedStatus, "back where it was");
    const left = daysLeft(defaultPolicy, stage, classification, { now, dueAt: after.dueAt, offset });
    assert.equal(left, before.pausedDays, "asking gains no time and loses none");
  }
};

/** What the design says of every single step. Gives the row. */
const holdsStep = (
  before: ReportFile,
  after: ReportFile,
  party: Party,
  overseer: boolean,
  now: Date,
  followedArchived: boolean,
): Transition => {
  assert.equal(after.timeline.length, before.timeline.length + 1, "one step, one entry");
  const entry = after.timeline.at(-1) as TimelineRecord;
  const facts = { report: before.report, policy: defaultPolicy, now, followedArchived };
  const rows = rowsBy(before.report, after.report, entry).filter(
    ({ by, overseen, when = [] }) =>
      (by.includes(party) || (overseen === true && overseer)) &&
      when.every((guard) => guards[guard].holds(facts)),
  );
  const [row] = rows;
  assert.ok(row, `no row: ${party}, ${before.report.status} to ${after.report.status}, ${entry.kind}`);
  holdsDeadline(row, before.report, after.report);
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
  return row;
};

const followedOf = (files: readonly ReportFile[], { report }: ReportFile): ReportRecord => {
  const next = files.find((file) => file.report.id === report.mergedIntoId);
  return next ? followedOf(files, next) : report;
};

test("whatever anybody does in 10,000 actions, an open report has exactly one holder and goes only where the table leads", async () => {
  const world = await open();
  const { channel } = world;
  let [actions, refused] = [0, 0];
  const taken = new Map<string, number>();

  const tryMove = async (move: OfficerMove | ReporterMove, index: number, receipts: Receipt[]) => {
    const before = await readAll(channel, receipts);
    const target = before[index] as ReportFile;
    const now = channel.clock.now();
    const response = await send(world, move, receipts[index] as Receipt, target.report, receipts);
    const after = await readAll(channel, receipts);
    actions++;
    if (!response.ok) {
      refused++;
      assert.ok([403, 404, 409, 422].includes(response.status), `refused with ${response.status}`);
      assert.deepEqual(after, before, "a refusal changes nothing");
      return;
    }
    const party = "by" in move ? partyOf(move.by, target.report.responsibleAgencyId) : "reporter";
    for (const [place, file] of after.entries()) {
      const earlier = before[place] as ReportFile;
      if (file.report === earlier.report) continue;
      const joins = place !== index;
      assert.ok(!joins || move.action === "mergeReport", "only a merge touches another report");
      const moment = joins ? file.report.updatedAt : now;
      const archived = followedOf(before, earlier).status === "archived";
      const row = holdsStep(earlier, file, party, party === "national_admin", moment, archived);
      assert.equal(row.action, move.action);
      const name = [row.action, row.variant, row.from, row.due].join(" ");
      taken.set(name, (taken.get(name) ?? 0) + 1);
      await holds(file, after);
    }
    assert.notEqual(after[index]?.report, target.report, "what was granted has happened");
  };

  const wait = async (hours: number, receipts: Receipt[]) => {
    channel.clock.set(new Date(channel.clock.now().getTime() + hours * 3_600_000).toISOString());
    const before = await readAll(channel, receipts);
    await channel.tickClocks();
    const after = await readAll(channel, receipts);
    const own = after.flatMap(({ timeline }, place) => timeline.slice(before[place]?.timeline.length));
    for (const { actorKind, kind, status } of own) {
      const row = transitions.find(
        (row) => row.by.includes("channel") && row.kind === kind && row.to === status,
      );
      assert.ok(row && actorKind === "channel");
      const name = [row.action, row.variant, row.from, row.due].join(" ");
      taken.set(name, (taken.get(name) ?? 0) + 1);
    }
    for (const file of after) await holds(file, after);
  };

  await fc.assert(
    fc.asyncProperty(
      fc.option(fc.constantFrom(...agencyIds), { nil: undefined }),
      fc.array(move, { minLength: 40, maxLength: 60, size: "max" }),
      async (agencyId, moves) => {
        channel.clock.set("2026-11-24T02:00:00Z");
        const receipts: Receipt[] = [];
        for (let count = 0; count < reportCount; count++)
          receipts.push(await channel.submit({ ...(agencyId && { agencyId }) }));
        const files = await readAll(channel, receipts);
        for (const file of files) await holds(file, files);
        for (const next of moves) {
          if (next.action === "wait") await wait(next.hours, receipts);
          else if (next.action === "go on") {
            const { report } = (await readAll(channel, receipts))[next.report] as ReportFile;
            await tryMove(goOn(next, report), next.report, receipts);
          } else await tryMove(next, next.report, receipts);
        }
      },
    ),
    { numRuns: 260 },
  );
  // All sides have to be exercised, or the property says nothing.
  const granted = actions - refused;
  assert.ok(actions >= 10_000 && granted > 2000 && refused > 2000, `${actions} actions, ${granted} granted`);
  // No agency ends here: agency-ends.test.ts takes all of those steps.
  const steps = new Set(
    transitions
      .filter(({ action }) => action !== "followAgency")
      .map(({ action, variant, from, due }) => [action, variant, from, due].join(" ")),
  );
  const never = [...steps].filter((name) => !taken.has(name));
  assert.ok(never.length < steps.size / 10, `never taken: ${never.join(", ")}`);
});

test("two officers who act on the same version at once: one is told that the report has changed", async () => {
  const { channel, keyOf } = await open();
  const { trackingId } = await channel.submit({ agencyId: agencyIds[0] });
  const verify = () =>
    channel.call("POST", `/v1/agency-reports/${trackingId}/verify`, {
      key: keyOf("holder", agencyIds[0]),
      body: {},
      headers: { "if-match": '"1"' },
    });
  const statuses = (await Promise.all([verify(), verify()])).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 412]);
});
