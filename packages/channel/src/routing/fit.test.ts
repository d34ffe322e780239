import assert from "node:assert/strict";
import { test } from "node:test";
import { fitWeights, type LabelledText, toShares, type Weights } from "./fit.ts";

const prior: Weights = { features: ["a", "b", "c"], topics: 2, table: new Float64Array(6) };
const text = (features: string[], topic: number): LabelledText => ({
  features: new Map(features.map((feature) => [feature, 1])),
  topic,
  weight: 1,
});
const texts = [text(["a", "c"], 0), text(["b", "c"], 1), text(["a"], 0), text(["b"], 1)];
const options = { rounds: 12, hold: 0.001, step: 0.3, hidden: 0, kept: 100 };

test("training learns the topic of each feature, and learns nothing from a feature that occurs in both topics", () => {
  const { table } = fitWeights(prior, texts, options);
  assert.ok((table[0] as number) > 0.3 && (table[1] as number) < -0.3);
  assert.ok((table[3] as number) > 0.3 && (table[2] as number) < -0.3);
  assert.ok(Math.abs((table[4] as number) - (table[5] as number)) < 0.3);
});

test("training produces the same weights for the same input, and at most the requested number of weights", () => {
  const { table } = fitWeights(prior, texts, { ...options, kept: 2 });
  assert.deepEqual(fitWeights(prior, texts, { ...options, kept: 2 }).table, table);
  assert.equal(table.filter((weight) => weight !== 0).length, 2);
});

test("training keeps the initial weights when regularization towards them is strong", () => {
  const start = { ...prior, table: Float64Array.from([2, 0, 0, 2, 0, 0]) };
  const moved = (hold: number) =>
    Math.abs((fitWeights(start, [text(["a"], 1)], { ...options, hold }).table[0] as number) - 2);
  assert.ok(moved(5) < moved(0.001));
});

test("sums become probabilities that keep their order and add up to 1, even when the sums are far apart", () => {
  const shares = toShares(Float64Array.from([3, -400, 1]));
  assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  assert.ok((shares[0] as number) > (shares[2] as number) && (shares[2] as number) > (shares[1] as number));
  assert.equal(shares[1], 0);
});
