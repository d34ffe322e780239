import assert from "node:assert/strict";
import { test } from "node:test";
import { runChaos } from "../src/widget/chaos.ts";

// The long form is the bench; the seed is fixed, so that a failure here is one of the change at hand.
test("whatever breaks on the way, a draft becomes one report with all of its words and photos", async () => {
  const { violations, ...counts } = await runChaos({ runs: 6, seed: 1 });
  assert.deepEqual(violations, []);
  assert.deepEqual(counts, {
    runs: 6,
    lostWords: 0,
    lostPhotos: 0,
    reportsPerDraft: { 0: 0, 1: 6, more: 0 },
  });
});
