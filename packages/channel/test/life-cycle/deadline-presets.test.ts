import assert from "node:assert/strict";
import { test } from "node:test";
import type { DueStage } from "@lapor/openapi";
import { deadlinePresets, defaultPolicy } from "../../src/index.ts";
import { defaultDeadlines } from "../../src/life-cycle/deadline-presets.ts";
import { dueAtOf, type Matter } from "../../src/life-cycle/deadlines.ts";
import { localDate } from "../../src/platform/local-time.ts";
import type { DeadlineRule } from "../../src/records/policy.ts";

const { "permenpanrb-62-2018": practice, "uu-25-2009": law } = deadlinePresets;

const kindOf = ({ stage, classification, needsExamination }: DeadlineRule): string =>
  `${stage} ${classification ?? "all"} ${needsExamination ?? "usual"}`;
const kindsOf = (deadlines: readonly DeadlineRule[]) => deadlines.map(kindOf).sort();

/** Returns the calendar days that a deadline takes in weeks without holidays. */
const usualDays = ({ days, dayKind }: DeadlineRule): number =>
  dayKind === "working" ? (days * 7) / 5 : days;
const isReporters = ({ stage }: DeadlineRule): boolean => stage.startsWith("reporter_");

const complaint: Matter = { classification: "complaint", needsExamination: false };
const examined: Matter = { ...complaint, needsExamination: true };

/**
 * Returns the number of calendar days that several consecutive stages take from a given date, if each is used
 * to its last day.
 */
function daysOf(
  deadlines: readonly DeadlineRule[],
  stages: readonly DueStage[],
  from: string,
  matter = complaint,
) {
  const policy = { ...defaultPolicy, deadlines: [...deadlines] };
  const start = new Date(`${from}T09:00:00+07:00`);
  let at = start;
  for (const stage of stages) at = dueAtOf(policy, stage, matter, at, 7);
  const [first, last] = [localDate(start, 7), localDate(at, 7)];
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

/** The dates from which such a period still ends in a year whose holidays are decreed. */
const dates = Array.from({ length: 590 }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);
const verifications = ["national_verification", "agency_verification"] as const;
const work = ["follow_up", "answer"] as const;

test("each preset has exactly one deadline for each combination of stage and kind of report", () => {
  for (const deadlines of [practice, defaultDeadlines]) assert.deepEqual(kindsOf(deadlines), kindsOf(law));
  assert.equal(new Set(kindsOf(law)).size, law.length);
});

test("for each stage, the default deadline is that of the preset that is better for the citizen", () => {
  for (const own of defaultDeadlines) {
    const both = [practice, law].map((preset) => preset.find((entry) => kindOf(entry) === kindOf(own)));
    const [one, other] = both as [DeadlineRule, DeadlineRule];
    const practiceIsBetter = isReporters(own)
      ? usualDays(one) >= usualDays(other)
      : usualDays(one) <= usualDays(other);
    assert.deepEqual(own, practiceIsBetter ? one : other, kindOf(own));
  }
});

test("the preset `uu-25-2009` requires verification within 14 days of receipt, and an answer within 60 days of completeness", () => {
  for (const from of dates) {
    assert.equal(daysOf(law, verifications, from), 14, from);
    for (const matter of [complaint, examined]) assert.equal(daysOf(law, work, from, matter), 60, from);
    assert.equal(daysOf(law, ["reporter_information"], from), 30, from);
  }
});

test("the default preset requires an answer within 60 days of completeness, whatever the holidays", () => {
  for (const from of dates)
    for (const matter of [complaint, examined])
      assert.ok(daysOf(defaultDeadlines, work, from, matter) <= 60, from);
});

test("the default preset requires verification within 14 days of receipt, except around the collective leave at Idulfitri", () => {
  const later = dates.filter((from) => daysOf(defaultDeadlines, verifications, from) > 14);
  const days = later.map((from) => daysOf(defaultDeadlines, verifications, from));
  assert.equal(Math.max(...days), 18);
  // Idulfitri is on 20 March 2026 and 10 March 2027.
  for (const from of later) assert.match(from, /^2026-03-|^2027-0[23]-/);
});

test("the 60 working days of current practice are longer than the 60 days of the law", () => {
  for (const from of dates.slice(0, 500)) assert.ok(daysOf(practice, ["answer"], from, examined) > 80, from);
});
