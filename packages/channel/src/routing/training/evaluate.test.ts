import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadShippedModel } from "../load-model.ts";
import { createModel } from "../model.ts";
import { readModel } from "../pack-model.ts";
import { evaluate, wilson } from "./evaluate.ts";
import { readCases } from "./read-cases.ts";

const file = new URL("../../../routing-cases/tune.jsonl", import.meta.url);

test("the Wilson interval matches published tables", () => {
  const [low, high] = wilson(81, 263);
  assert.deepEqual([low.toFixed(3), high.toFixed(3)], ["0.255", "0.366"]);
  assert.deepEqual(wilson(0, 0), [0, 1]);
  assert.equal(wilson(10, 10)[1], 1);
});

test("suggesting a successor of an abolished agency counts as right, and only the topic's successor if the tasks were divided", async () => {
  const model = createModel(readModel((await loadShippedModel()).packed));
  const passport = { text: "paspor saya di kantor imigrasi belum jadi", embedAgencyId: "pemkot-bandung" };
  const top1 = (expectedAgencyId: string, topic?: string): number => {
    const line = JSON.stringify({ ...passport, expectedAgencyIds: [expectedAgencyId], topic });
    return evaluate(model, readCases(line), () => 0).all.top1;
  };
  assert.equal(top1("kemenimipas", "imigrasi"), 1);
  assert.equal(top1("kemenkumham", "imigrasi"), 1);
  // For a topic of another successor, the suggestion is wrong. For a topic of no known successor, any
  // successor is right.
  assert.equal(top1("kemenkumham", "layanan-hukum"), 0);
  assert.equal(top1("kemenkumham", "topik situs lain"), 1);
  assert.equal(top1("kemenkumham"), 1);
  assert.equal(top1("kemenkominfo"), 0);
});

test("a case counts as sent from the right site when the site belongs to a successor of the abolished agency that the case names", () => {
  const isRightDoor = (embedAgencyId: string): boolean | undefined =>
    readCases(JSON.stringify({ text: "paspor", embedAgencyId, expectedAgencyIds: ["kemenkumham"] }))[0]
      ?.rightDoor;
  assert.deepEqual(["kemenkumham", "kemenimipas", "kemenkum", "komdigi"].map(isRightDoor), [
    true,
    true,
    true,
    false,
  ]);
});

test("the shipped router reaches its stated accuracy on the tuning cases", async () => {
  const model = createModel(readModel((await loadShippedModel()).packed));
  const found = evaluate(model, readCases(readFileSync(file, "utf8")), () => performance.now());
  const { all, rightDoor, wrongDoor } = found;
  assert.deepEqual([all.cases, rightDoor.cases, wrongDoor.cases], [240, 120, 120]);
  assert.ok(all.top1 >= 0.85 && all.top3 >= 0.95, `${all.top1} ${all.top3}`);
  assert.ok(rightDoor.top1 >= 0.92, `${rightDoor.top1}`);
  assert.ok(wrongDoor.top1 >= 0.78 && wrongDoor.top3 >= 0.92, `${wrongDoor.top1} ${wrongDoor.top3}`);
  // Scores are allowed to be too low, but never too high.
  const sure = found.coverage.find(({ threshold }) => threshold === 0.9);
  assert.ok((sure?.top1 ?? 0) >= 0.95 && (sure?.share ?? 0) >= 0.3);
  assert.ok(found.macro.top1 > 0.75 && found.macro.agencies > 40);
});
