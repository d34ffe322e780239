import assert from "node:assert/strict";
import { test } from "node:test";
import { inRounds, median, percentile, spread } from "./statistics.ts";

test("the median is the middle number, regardless of the input order", () => {
  assert.equal(median([30, 10, 20]), 20);
  assert.equal(median([1, 2, 3, 10]), 2.5);
  assert.throws(() => median([]), /empty list/);
});

test("the spread is the minimum and the maximum", () => assert.deepEqual(spread([3, 1, 2]), [1, 3]));

test("a percentile is one of the given numbers", () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  assert.equal(percentile(values, 0.98), 98);
  assert.equal(percentile(values, 1), 100);
  assert.equal(percentile([], 0.98), 0);
});

test("inRounds interleaves the entries and alternates their order", async () => {
  const seen: string[] = [];
  const found = await inRounds(["a", "b", "c"], 2, async (entry) => seen.push(entry));
  assert.deepEqual(seen, ["a", "b", "c", "c", "b", "a"]);
  assert.deepEqual(found, [
    { entry: "a", results: [1, 6] },
    { entry: "b", results: [2, 5] },
    { entry: "c", results: [3, 4] },
  ]);
});
