import assert from "node:assert/strict";
import { test } from "node:test";
import { runChaos } from "../src/random/chaos.ts";

// A short `pnpm bench chaos`. The seed is fixed, so only the change under test causes failures.
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
