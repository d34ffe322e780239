import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultPolicy } from "../../src/index.ts";
import { contestableUntil, daysLeft, dueAtOf, type Matter } from "../../src/life-cycle/deadlines.ts";
import { localDate, withOffset } from "../../src/platform/local-time.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const complaint: Matter = { classification: "complaint", needsExamination: false };
const due = (stage: Parameters<typeof dueAtOf>[1], from: string, offset = 7, matter = complaint): string =>
  withOffset(dueAtOf(defaultPolicy, stage, matter, new Date(from), offset), offset);

test("three working days from 17 March 2026 end on the 27th, because of holidays and collective leave", () => {
  assert.equal(due("agency_verification", "2026-03-17T09:00:00+07:00"), "2026-03-27T23:59:59+07:00");
});

test("ten working days from 17 March 2026 end on 8 April", () => {
  assert.equal(due("reporter_reaction", "2026-03-17T09:00:00+07:00"), "2026-04-08T23:59:59+07:00");
});

test("an answer is due after 5 or 14 working days, or after 43 calendar days if an examination is needed", () => {
  const from = "2026-03-17T09:00:00+07:00";
  const answer = (matter: Partial<Matter>) => due("answer", from, 7, { ...complaint, ...matter });
  assert.equal(answer({ classification: "aspiration" }), "2026-03-31T23:59:59+07:00");
  assert.equal(answer({ classification: "information_request" }), "2026-03-31T23:59:59+07:00");
  assert.equal(answer({}), "2026-04-14T23:59:59+07:00");
  assert.equal(answer({ needsExamination: true }), "2026-04-29T23:59:59+07:00");
  // An examination extends only the deadline of the answer.
  const examined = { ...complaint, needsExamination: true };
  for (const { stage } of defaultPolicy.deadlines)
    if (stage !== "answer") assert.equal(due(stage, from, 7, examined), due(stage, from));
});

test("a deadline counts from the local date, which can be another day in Jayapura at the same instant", () => {
  const lateInJakarta = "2026-11-24T22:30:00+07:00"; // 00.30 of the 25th in Jayapura
  assert.equal(due("agency_verification", lateInJakarta, 7), "2026-11-27T23:59:59+07:00");
  assert.equal(due("agency_verification", lateInJakarta, 9), "2026-11-30T23:59:59+09:00");
});

test("a deadline leaves out only weekends in a year whose holidays have not been decreed yet", () => {
  assert.equal(due("agency_verification", "2031-01-03T09:00:00+07:00"), "2031-01-08T23:59:59+07:00"); // Friday to Wednesday
});

test("a period that extends into a year without decreed holidays still leaves out the known holidays", () => {
  // Ten working days from 20 December 2027: collective leave on the 24th is not counted, and 2028 is not
  // decreed yet.
  assert.equal(due("reporter_reaction", "2027-12-20T09:00:00+07:00"), "2028-01-04T23:59:59+07:00");
});

test("a deadline in calendar days counts every day", () => {
  const policy = {
    ...defaultPolicy,
    deadlines: [{ stage: "follow_up" as const, days: 5, dayKind: "calendar" as const }],
  };
  const at = dueAtOf(policy, "follow_up", complaint, new Date("2026-03-17T09:00:00+07:00"), 7);
  assert.equal(withOffset(at, 7), "2026-03-22T23:59:59+07:00");
});

test("a deadline is always the end of a local day after the start", () => {
  const stages = fc.constantFrom(...defaultPolicy.deadlines.map(({ stage }) => stage));
  const from = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-11-30"), noInvalidDate: true });
  fc.assert(
    fc.property(stages, from, fc.constantFrom(7, 8, 9), (stage, moment, offset) => {
      const at = dueAtOf(defaultPolicy, stage, complaint, moment, offset);
      assert.match(withOffset(at, offset), /T23:59:59\+0[789]:00$/);
      assert.ok(localDate(at, offset) > localDate(moment, offset));
    }),
  );
});

const left = (stage: Parameters<typeof dueAtOf>[1], now: string, dueAt: string, offset = 7): number =>
  daysLeft(defaultPolicy, stage, complaint, { now: new Date(now), dueAt: new Date(dueAt), offset });

test("remaining days are counted in the stage's own unit, exclude holidays, and are at least one", () => {
  const due = "2026-03-27T23:59:59+07:00"; // three working days from 17 March
  assert.equal(left("agency_verification", "2026-03-17T09:00:00+07:00", due), 3);
  assert.equal(left("agency_verification", "2026-03-25T23:59:59+07:00", due), 2);
  // In Jayapura it is already the 26th. The deadline is the end of the 27th, so one day remains.
  assert.equal(left("agency_verification", "2026-03-25T22:30:00+07:00", "2026-03-27T23:59:59+09:00", 9), 1);
  assert.equal(left("agency_verification", "2026-03-27T23:00:00+07:00", due), 1);
  assert.equal(left("agency_verification", "2026-04-30T09:00:00+07:00", due), 1);
});

test("a stage has all of its days remaining on its first day, whatever that day is", () => {
  const stages = defaultPolicy.deadlines;
  const from = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-09-30"), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...stages),
      from,
      fc.constantFrom(7, 8, 9),
      fc.integer({ min: 1, max: 20 }),
      ({ stage, classification = "complaint", needsExamination = false }, now, offset, days) => {
        const matter = { classification, needsExamination };
        const dueAt = dueAtOf(defaultPolicy, stage, matter, now, offset, days);
        assert.equal(daysLeft(defaultPolicy, stage, matter, { now, dueAt, offset }), days);
      },
    ),
  );
});

test("a closed report can be contested until the end of the policy's last local day", () => {
  const ended = new Date("2026-11-24T22:30:00+07:00"); // the 25th in Jayapura
  const until = (offset: number) => withOffset(contestableUntil(defaultPolicy, ended, offset), offset);
  assert.equal(until(7), "2026-12-24T23:59:59+07:00");
  assert.equal(until(9), "2026-12-25T23:59:59+09:00");
});

test("a report's deadline has the UTC offset of the report's place", async () => {
  const channel = await createMemoryChannel();
  const inPapua = await channel.submit({ location: { regionCode: "91.71" } });
  const inBandung = await channel.submit({ location: { address: "Jl. Braga 12" } });
  assert.match(inPapua.dueAt, /\+09:00$/);
  assert.match(inBandung.dueAt, /\+07:00$/);
});

test("an event date that is still tomorrow at its place is rejected, and today's date is accepted", async () => {
  const channel = await createMemoryChannel();
  channel.clock.set("2026-11-24T23:30:00+07:00");
  await channel.submit({ occurredOn: "2026-11-24" });
  await assert.rejects(channel.submit({ occurredOn: "2026-11-25" }), /in_future/);
  // In Jayapura it is already the 25th.
  await channel.submit({ occurredOn: "2026-11-25", location: { regionCode: "91.71" } });
});
