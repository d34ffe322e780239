import assert from "node:assert/strict";
import { test } from "node:test";
import { type Outcome, reliabilityOf } from "./reliability.ts";

const outcome: Outcome = { words: 14, rightDoor: true, confidence: "confident", first: true, three: true };

test("confident and unsure suggestions are counted by text length and by right or wrong site, and classes without cases are omitted", () => {
  const found = reliabilityOf([
    outcome,
    { ...outcome, first: false },
    { ...outcome, words: 15, rightDoor: false, confidence: "unsure", first: false },
    { ...outcome, words: 700, confidence: "likely" },
  ]);
  const short = found[0];
  assert.deepEqual(
    found.map(({ fromWords, rightDoor, cases }) => [fromWords, rightDoor, cases]),
    [
      [0, true, 2],
      [15, false, 1],
      [200, true, 1],
    ],
  );
  assert.deepEqual([short?.top1, short?.top3, short?.confident, short?.confidentRight], [0.5, 1, 2, 1]);
  assert.deepEqual([found[1]?.unsure, found[1]?.unsureRight, found[2]?.confident], [1, 0, 0]);
});
