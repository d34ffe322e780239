import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sampleSizeOf } from "./sample-size.ts";

/** The values from the published table. */
const table: readonly (readonly [population: number, sample: number])[] = [
  [0, 0],
  [1, 1],
  [10, 10],
  [15, 14],
  [100, 80],
  [220, 140],
  [1000, 278],
  [1200, 291],
  [2000, 322],
];

for (const [population, sample] of table)
  test(`the sample for a population of ${population} is ${sample} respondents, as in the table by Krejcie and Morgan`, () => {
    assert.equal(sampleSizeOf(population), sample);
  });

test("the sample never exceeds the population, grows with it, and is at most the sum of the samples of any two parts of the population", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(1000), (population, more) => {
      const sample = sampleSizeOf(population);
      assert.ok(sample <= population);
      assert.ok(sampleSizeOf(population + more) >= sample);
      // The formula approaches 384.1 for an infinite population.
      assert.ok(sample <= 384);
      assert.ok(sampleSizeOf(population + more) <= sample + sampleSizeOf(more));
    }),
  );
});
