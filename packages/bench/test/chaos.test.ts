import assert from "node:assert/strict";
import { test } from "node:test";
import { runChaos } from "../src/random/chaos.ts";

// The long form is the bench. The seed is fixed, so a failure here comes from the change under test.
test("under random faults, every draft becomes exactly one report with all of its text and photos", async () => {
  const { violations, ...counts } = await runChaos({ runs: 6, seed: 1 });
  assert.deepEqual(violations, []);
  assert.deepEqual(counts, {
    runs: 6,
    lostWords: 0,
    lostPhotos: 0,
    reportsPerDraft: { 0: 0, 1: 6, more: 0 },
  });
});
