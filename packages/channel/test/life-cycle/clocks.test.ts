import assert from "node:assert/strict";
import { test } from "node:test";
import { addWorkingDays } from "@lapor/directory";
import fc from "fast-check";
import { defaultPolicy, type Policy } from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { offsetOf } from "../../src/life-cycle/deadlines.ts";
import { localDate, withOffset } from "../../src/platform/local-time.ts";
import { type ReportFile, type TimelineRecord, verifyHistory } from "../../src/store/index.ts";
import { createMemoryChannel, type MemoryChannel, type Receipt } from "../support/memory-channel.ts";
import { readStored } from "../support/officer-actions.ts";

const bandung = "pemkot-bandung";
const others = ["pemprov-jawa-barat", "kemenpu"] as const;

/** Takes actions as the report's holder, at the current time. */
function officerOf(channel: MemoryChannel) {
  const keys = new Map<string | null, Promise<string>>();
  return async (receipt: Receipt, action: string, body: object = {}): Promise<Response> => {
    const { report } = await readStored(channel, receipt);
    const holder = report.responsibleAgencyId;
    if (!keys.has(holder)) keys.set(holder, channel.officer(holder));
    return channel.call("POST", `/v1/agency-reports/${receipt.trackingId}/${action}`, {
      key: (await keys.get(holder)) as string,
      body,
      headers: { "if-match": `"${report.version}"` },
    });
  };
}

const message = "Kami sampaikan perkembangannya.";

/** Creates a channel with its clock at a given time, and a report in a given state. */
async function begin(at: string, actions: string[], changes: object = {}, policy?: Policy) {
  const channel = await createMemoryChannel(policy);
  channel.clock.set(at);
  const receipt = await channel.submit({ agencyId: bandung, occurredOn: "2026-01-01", ...changes });
  const officer = officerOf(channel);
  for (const action of actions)
    assert.equal((await officer(receipt, action, { message })).status, 200, action);
  const tickAt = async (time: string) => {
    channel.clock.set(time);
    await runJob(channel, "tick-clocks");
    const { report, timeline } = await readStored(channel, receipt);
    const dueAt = report.dueAt && withOffset(report.dueAt, offsetOf(report.location));
    return { ...report, dueAt, kinds: timeline.slice(actions.length + 1).map(({ kind }) => kind) };
  };
  return { channel, receipt, officer, tickAt };
}

const answered = ["verify", "follow-up", "answer"];

test("a stage is marked as overdue right after its last day, and again after the same number of working days", async () => {
  // Three working days from 17 March 2026 end on the 27th; three more end on 1 April.
  const { tickAt } = await begin("2026-03-17T09:00:00+07:00", []);
  assert.deepEqual((await tickAt("2026-03-27T23:59:59+07:00")).kinds, []);
  const late = await tickAt("2026-03-28T00:00:00+07:00");
  assert.deepEqual([late.kinds, late.escalation, late.status], [["overdue"], 1, "submitted"]);
  assert.equal(late.dueAt, "2026-03-27T23:59:59+07:00");
  assert.deepEqual((await tickAt("2026-04-01T23:59:59+07:00")).kinds, ["overdue"]);
  assert.deepEqual((await tickAt("2026-04-02T00:00:00+07:00")).kinds, ["overdue", "escalated"]);
  assert.deepEqual((await tickAt("2027-04-02T00:00:00+07:00")).kinds, ["overdue", "escalated"]);
});

test("reports become overdue first in Papua, then in Bali, then in Java", async () => {
  const channel = await createMemoryChannel();
  const receipts: Receipt[] = [];
  for (const regionCode of ["91.71", "51.71", "32.73"])
    receipts.push(await channel.submit({ agencyId: bandung, location: { regionCode } }));
  const overdueAt = async (time: string) => {
    channel.clock.set(time);
    await runJob(channel, "tick-clocks");
    const files = await Promise.all(receipts.map((receipt) => readStored(channel, receipt)));
    return files.map(({ report }) => report.escalation);
  };
  assert.deepEqual(await overdueAt("2026-11-27T14:59:59Z"), [0, 0, 0]);
  assert.deepEqual(await overdueAt("2026-11-27T15:00:00Z"), [1, 0, 0]);
  assert.deepEqual(await overdueAt("2026-11-27T16:00:00Z"), [1, 1, 0]);
  assert.deepEqual(await overdueAt("2026-11-27T17:00:00Z"), [1, 1, 1]);
});

test("a report that moves to a new stage gets all of that stage's days, counted from the local day of the move", async () => {
  const place = { location: { regionCode: "91.71" } };
  const { officer, receipt, tickAt } = await begin("2026-11-24T09:00:00+07:00", [], place);
  assert.deepEqual((await tickAt("2026-11-27T22:30:00+07:00")).kinds, ["overdue"]); // 00.30 on Saturday in Papua
  await officer(receipt, "transfer", { reason: "Bukan wewenang kami.", toAgencyId: others[0] });
  const moved = await tickAt("2026-11-27T22:30:01+07:00");
  assert.deepEqual([moved.escalation, moved.overdueSince], [0, null]);
  assert.equal(moved.dueAt, "2026-12-02T23:59:59+09:00");
});

test("a deadline that crosses the end of a year leaves out the holidays of both years", async () => {
  // 24 and 25 December 2026 and 1 and 5 January 2027 are not counted.
  const { tickAt } = await begin("2026-12-18T23:30:00+07:00", answered);
  assert.equal((await tickAt("2026-12-18T23:30:01+07:00")).dueAt, "2027-01-07T23:59:59+07:00");
  const inPapua = await begin("2026-12-18T23:30:00+07:00", answered, { location: { regionCode: "91.71" } });
  // In Papua it is already Saturday, but the deadline is the same day.
  assert.equal((await inPapua.tickAt("2026-12-18T23:30:01+07:00")).dueAt, "2027-01-07T23:59:59+09:00");
});

test("a report whose reporter does not respond is closed three working days after a warning, and the closure is recorded", async () => {
  // Ten working days from 17 March 2026 end on Wednesday, 8 April. The last three are 6 to 8 April.
  const { tickAt, channel, receipt } = await begin("2026-03-17T09:00:00+07:00", answered);
  assert.deepEqual((await tickAt("2026-04-05T00:00:00+07:00")).kinds, []);
  const told = await tickAt("2026-04-05T00:00:01+07:00");
  assert.deepEqual([told.kinds, told.dueAt], [["closing_announced"], "2026-04-08T23:59:59+07:00"]);
  assert.equal((await tickAt("2026-04-08T23:59:59+07:00")).status, "answered");
  const ended = await tickAt("2026-04-09T00:00:00+07:00");
  assert.deepEqual([ended.kinds.at(-1), ended.status, ended.rating], ["closed_by_silence", "closed", null]);
  const { timeline } = await readStored(channel, receipt);
  const words = timeline.slice(-2).map(({ message }) => message ?? "");
  assert.match(words[0] ?? "", /sampai 8 April 2026/);
  assert.match(words[1] ?? "", /keberatan sampai 9 Mei 2026/);
});

test("a late warning extends the deadline, so no report is closed immediately after weeks of downtime", async () => {
  const { tickAt } = await begin("2026-03-17T09:00:00+07:00", answered);
  const late = await tickAt("2026-06-05T10:00:00+07:00"); // Friday
  assert.deepEqual([late.kinds, late.dueAt], [["closing_announced"], "2026-06-10T23:59:59+07:00"]);
  assert.equal((await tickAt("2026-06-10T23:59:59+07:00")).status, "answered");
  assert.equal((await tickAt("2026-06-11T00:00:00+07:00")).status, "closed");
});

test("the reporter is reminded halfway through the period, and the report is archived when the period is over", async () => {
  // 30 calendar days from 3 November end on 3 December.
  const { tickAt } = await begin("2026-11-03T09:00:00+07:00", ["ask-reporter"]);
  assert.deepEqual((await tickAt("2026-11-18T00:00:00+07:00")).kinds, []);
  assert.deepEqual((await tickAt("2026-11-18T00:00:01+07:00")).kinds, ["reminded"]);
  assert.equal((await tickAt("2026-12-03T23:59:59+07:00")).status, "awaiting_reporter");
  const ended = await tickAt("2026-12-04T00:00:00+07:00");
  assert.deepEqual([ended.kinds.at(-1), ended.archiveReason], ["archived", "incomplete"]);
});

test("a message from the reporter or the agency restarts the period of silence", async () => {
  for (const speak of ["reply", "answer"]) {
    const { tickAt, channel, officer, receipt } = await begin("2026-03-17T09:00:00+07:00", answered);
    await tickAt("2026-04-06T09:00:00+07:00");
    if (speak === "reply") await channel.reply(receipt, "Masih ada yang ingin saya tanyakan.");
    else await officer(receipt, "answer", { message });
    const later = await tickAt("2026-04-09T00:00:00+07:00");
    assert.deepEqual(
      [later.status, later.warnedAt, later.dueAt],
      ["answered", null, "2026-04-20T23:59:59+07:00"],
    );
  }
});

test("every clock uses the site's calendar days and deadlines", async () => {
  const calendar = { stage: "agency_verification", days: 2, dayKind: "calendar" } as const;
  const policy: Policy = { ...defaultPolicy, channels: { [bandung]: { deadlines: [calendar] } } };
  const { tickAt, channel, receipt } = await begin("2026-03-17T09:00:00+07:00", [], {}, policy);
  assert.match(receipt.dueAt, /^2026-03-19T/);
  assert.equal((await tickAt("2026-03-20T00:00:00+07:00")).escalation, 1);
  assert.equal((await tickAt("2026-03-22T00:00:00+07:00")).escalation, 2);
  const { deadlines } = (await (await channel.call("GET", "/v1/channel")).json()) as Policy;
  assert.deepEqual(
    deadlines.filter(({ stage }) => stage === "agency_verification"),
    [calendar],
  );
  // This channel submits nothing to SP4N-LAPOR!.
  const others = defaultPolicy.deadlines.filter(({ stage }) => stage !== "taking_to_sp4n");
  assert.equal(deadlines.length, others.length);
});

test("an error in one report does not stop the clocks of other reports", async () => {
  const channel = await createMemoryChannel();
  const [broken, whole] = [
    await channel.submit({ agencyId: bandung }),
    await channel.submit({ agencyId: bandung }),
  ];
  const { report } = await readStored(channel, broken);
  const { transaction } = channel.store;
  channel.store.transaction = (work) =>
    transaction((open) =>
      work({
        ...open,
        lockReport: (id) => (id === report.id ? Promise.reject(new Error("planted")) : open.lockReport(id)),
      }),
    );
  channel.clock.set("2026-12-01T09:00:00+07:00");
  const faults: unknown[] = [];
  assert.equal((await runJob(channel, "tick-clocks", { onError: (error) => faults.push(error) })).count, 1);
  assert.equal(faults.length, 1);
  assert.equal((await readStored(channel, whole)).report.escalation, 1);
});

type Move =
  | { do: "on" | "ask" | "transfer" | "reply" | "contest" | "rate" | "triage"; report: number }
  | { do: "wait"; hours: number }
  /** Moves the clock close to a report's next transition, where off-by-one errors occur. */
  | { do: "until"; report: number; seconds: number };

const regions = ["32.73", "51.71", "91.71"] as const;
const report = fc.nat(regions.length - 1);
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("on"), report }) as fc.Arbitrary<Move> },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("ask", "transfer", "reply", "contest", "rate", "triage"),
      report,
    }) as fc.Arbitrary<Move>,
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait"), hours: fc.integer({ min: 1, max: 500 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("until"), report, seconds: fc.integer({ min: -1, max: 2 }) }),
  },
) as fc.Arbitrary<Move>;

const next: Record<string, string | undefined> = {
  submitted: "verify",
  assigned: "follow-up",
  in_progress: "answer",
};

const stillKinds = ["replied", "attachment_added", "rated", "duplicate_joined", "overdue", "escalated"];

/** Checks the rules that hold for every history, using only the history itself. */
async function holdsHistory({ report, timeline }: ReportFile): Promise<void> {
  assert.deepEqual(await verifyHistory(report, timeline), []);
  const offset = offsetOf(report.location, report.siteAgencyId);
  /** Returns the entries before `index`, starting with the latest one of this kind, which must exist. */
  const since = (index: number, kind: string): TimelineRecord[] => {
    const earlier = timeline.slice(0, index);
    const place = earlier.map((entry) => entry.kind).lastIndexOf(kind as TimelineRecord["kind"]);
    assert.ok(place >= 0, `${kind} has to come before`);
    return earlier.slice(place);
  };
  for (const [index, entry] of timeline.entries()) {
    if (entry.actorKind !== "channel") continue;
    const before = timeline[index - 1] as TimelineRecord;
    assert.equal(entry.responsibleAgencyId, before.responsibleAgencyId, "the channel moves nothing");
    const ends = entry.kind === "closed_by_silence" || entry.kind === "archived";
    assert.equal(entry.status === before.status, !ends, "only silence ends a report");
    if (entry.kind === "overdue") {
      const earlier = timeline.slice(0, index);
      const last = earlier.map(({ kind }) => kind).lastIndexOf("overdue");
      assert.ok(last < 0 || earlier.slice(last).some(({ kind }) => !stillKinds.includes(kind)));
    }
    if (entry.kind === "escalated")
      assert.ok(
        since(index, "overdue").every(({ kind }) => stillKinds.includes(kind)),
        "the same stage was overdue before",
      );
    if (ends) {
      const [notice, ...between] = since(index, entry.kind === "archived" ? "reminded" : "closing_announced");
      assert.ok(
        between.every(({ kind }) => kind === "rated"),
        "nobody said anything after the notice",
      );
      const from = localDate((notice as TimelineRecord).at, offset);
      const lastDay = addWorkingDays(from, defaultPolicy.warningDays);
      assert.ok(localDate(entry.at, offset) > lastDay, "three working days lie between notice and end");
    }
  }
}

test("every due clock fires exactly once, and no report ends without a warning", async () => {
  const fired = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.option(fc.constant(bandung), { nil: undefined }),
      fc.array(moves, { minLength: 30, maxLength: 60, size: "max" }),
      async (agencyId, all) => {
        const channel = await createMemoryChannel();
        const officer = officerOf(channel);
        const receipts: Receipt[] = [];
        for (const regionCode of regions)
          receipts.push(await channel.submit({ ...(agencyId && { agencyId }), location: { regionCode } }));

        const pass = async (to: number) => {
          // The shipped holidays end in 2027.
          channel.clock.set(new Date(Math.min(to, Date.parse("2027-10-01T00:00:00Z"))).toISOString());
          const now = channel.clock.now();
          const before = await Promise.all(receipts.map((receipt) => readStored(channel, receipt)));
          await runJob(channel, "tick-clocks");
          assert.equal((await runJob(channel, "tick-clocks")).count, 0, "what was done is not due again");
          for (const [index, receipt] of receipts.entries()) {
            const file = await readStored(channel, receipt);
            const { actsAt, dueAt, dueStage, escalation, overdueSince, warnedAt } = file.report;
            assert.ok(actsAt === null || actsAt >= now, "nothing that is due is left");
            if (dueAt && dueAt < now) {
              assert.ok(escalation > 0 && dueStage !== "reporter_reaction", "what is late is marked");
              assert.deepEqual([overdueSince, warnedAt], [dueAt, null]);
            }
            await holdsHistory(file);
            for (const { kind } of file.timeline.slice(before[index]?.timeline.length))
              fired.set(kind, (fired.get(kind) ?? 0) + 1);
          }
        };

        const perform = async (move: Exclude<Move, { do: "wait" | "until" }>): Promise<void> => {
          const receipt = receipts[move.report] as Receipt;
          const { report } = await readStored(channel, receipt);
          if (move.do === "reply") await channel.reply(receipt, "Masih sama seperti kemarin.");
          else if (move.do === "rate") await channel.tell(receipt, "feedback", { kind: "rate", rating: 2 });
          else if (move.do === "contest")
            await channel.tell(receipt, "feedback", { kind: "contest", message: "Lubangnya terbuka lagi." });
          else if (move.do === "ask") await officer(receipt, "ask-reporter", { message });
          else if (move.do === "transfer" || move.do === "triage")
            await officer(receipt, "transfer", {
              reason: "Bukan wewenang kami.",
              ...(move.do === "transfer" && { toAgencyId: others[report.version % 2] }),
            });
          else if (report.responsibleAgencyId === null)
            await officer(receipt, "assign", { agencyId: bandung });
          else if (report.status === "assigned" && !report.verifiedAt) await officer(receipt, "verify", {});
          else await officer(receipt, next[report.status] ?? "answer", { message });
        };

        for (const move of all) {
          if (move.do === "wait") await pass(channel.clock.now().getTime() + move.hours * 3_600_000);
          else if (move.do === "until") {
            const { actsAt } = (await readStored(channel, receipts[move.report] as Receipt)).report;
            if (actsAt)
              await pass(Math.max(channel.clock.now().getTime(), actsAt.getTime() + move.seconds * 1000));
          } else await perform(move);
        }
      },
    ),
    { numRuns: 120 },
  );
  // If a clock never fired, the property would prove nothing about it.
  for (const kind of [
    "overdue",
    "escalated",
    "reminded",
    "closing_announced",
    "closed_by_silence",
    "archived",
  ])
    assert.ok((fired.get(kind) ?? 0) >= 20, `${kind} fired ${fired.get(kind)} times`);
});
