import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeQuartersOf } from "./period.ts";

test("wholeQuartersOf lists only quarters that lie completely within the period and are over in western Indonesia", () => {
  const quartersOf = (from: string, to: string, now = "2027-01-31T00:00:00Z") =>
    wholeQuartersOf({ from, to }, new Date(now)).map(({ year, quarter }) => `${year}-${quarter}`);
  assert.deepEqual(quartersOf("2026-01-01", "2026-12-31"), ["2026-1", "2026-2", "2026-3", "2026-4"]);
  assert.deepEqual(quartersOf("2026-01-02", "2026-12-30"), ["2026-2", "2026-3"]);
  assert.deepEqual(quartersOf("2025-10-01", "2026-06-30"), ["2025-4", "2026-1", "2026-2"]);
  assert.deepEqual(quartersOf("2026-02-01", "2026-04-30"), []);
  const lastSecond = quartersOf("2026-07-01", "2026-12-31", "2026-12-31T16:59:59Z");
  assert.deepEqual(lastSecond, ["2026-3"]);
  assert.deepEqual(quartersOf("2026-07-01", "2026-12-31", "2026-12-31T17:00:00Z"), ["2026-3", "2026-4"]);
});
