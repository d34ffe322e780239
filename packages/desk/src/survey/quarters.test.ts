import assert from "node:assert/strict";
import { test } from "node:test";
import { finishedQuarters } from "./quarters.ts";

test("the survey page offers the quarters of the last two years that are over in western Indonesia, latest first", () => {
  const quarters = finishedQuarters(new Date("2026-11-29T05:00:00Z"));
  assert.equal(quarters.length, 8);
  assert.deepEqual(quarters.slice(0, 4), [
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 2 },
    { year: 2026, quarter: 1 },
    { year: 2025, quarter: 4 },
  ]);
  const latest = (now: string) => finishedQuarters(new Date(now))[0];
  assert.deepEqual(latest("2026-12-31T16:59:59Z"), { year: 2026, quarter: 3 });
  assert.deepEqual(latest("2026-12-31T17:00:00Z"), { year: 2026, quarter: 4 });
});
