import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayKindOf, distanceTo } from "./deadline.ts";
import { promiseOf } from "./deadline-words.ts";

/** Tuesday, 24 November 2026, 09.00 in Bandung. */
const now = new Date("2026-11-24T02:00:00Z");
const due = (dueAt: string | null, overdue = false) => ({ dueAt, overdue });

describe("the distance to a deadline", () => {
  test("the distance counts working days without weekends", () => {
    const monday = due("2026-11-30T23:59:59+07:00");
    assert.deepEqual(distanceTo(monday, now, "working"), { urgency: "later", days: 4, dayKind: "working" });
    assert.equal(distanceTo(monday, now, "calendar").days, 6);
  });

  test("the distance does not count the given holidays", () => {
    const holidays = new Set(["2026-11-25"]);
    assert.equal(distanceTo(due("2026-11-27T23:59:59+07:00"), now, "working", holidays).days, 2);
  });

  test("a deadline counts as today on its calendar day in its own time zone, even if that day has not begun in UTC", () => {
    const late = new Date("2026-11-24T16:00:00Z");
    assert.equal(distanceTo(due("2026-11-24T23:59:59+07:00"), late).urgency, "today");
    assert.equal(
      distanceTo(due("2026-11-25T23:59:59+09:00"), new Date("2026-11-24T15:30:00Z")).urgency,
      "today",
    );
  });

  test("the distance to a missed deadline is counted in calendar days", () => {
    assert.deepEqual(distanceTo(due("2026-11-20T23:59:59+07:00", true), now, "working"), {
      urgency: "late",
      days: 4,
      dayKind: "calendar",
    });
    assert.equal(distanceTo(due("2026-11-24T08:59:59+07:00"), now).urgency, "late");
  });

  test("a report without a deadline has no distance", () => {
    assert.equal(distanceTo(due(null), now).urgency, "none");
  });
});

test("a promised day ends in the time zone of the report's deadline", () => {
  const strings = { deadline: { late: () => "late", today: "today", left: () => "left" } } as never;
  const at = (time: string) => ({ now: () => new Date(time), holidays: new Set<string>(), strings });
  const promise = { date: "2026-11-24", madeAt: "2026-11-20T02:00:00Z" };
  const jayapura = "2026-11-27T23:59:59+09:00";
  assert.equal(promiseOf(promise, jayapura, at("2026-11-24T14:59:00Z")).words, "today");
  assert.equal(promiseOf(promise, jayapura, at("2026-11-24T15:01:00Z")).words, "late");
  assert.equal(promiseOf(promise, null, at("2026-11-24T16:59:00Z")).words, "today");
});

test("days are counted as working days or calendar days according to the channel's policy for the stage and for examinations", () => {
  const channel = {
    deadlines: [
      { stage: "answer", days: 14, dayKind: "working" },
      { stage: "answer", needsExamination: true, days: 43, dayKind: "calendar" },
    ],
  } as const;
  const policy = { deadlines: [...channel.deadlines] };
  assert.equal(dayKindOf(policy, "answer"), "working");
  assert.equal(dayKindOf(policy, "answer", true), "calendar");
  assert.equal(dayKindOf(policy, "later_stage"), "calendar");
});
