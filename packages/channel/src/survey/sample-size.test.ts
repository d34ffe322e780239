import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sampleSizeOf } from "./sample-size.ts";

/** Values of the published table. */
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
  test(`asks for ${sample} respondents of ${population}, as the table of Krejcie and Morgan does`, () => {
    assert.equal(sampleSizeOf(population), sample);
  });

test("never asks for more than all, for fewer of a larger population, or for more of two than of each", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(1000), (population, more) => {
      const sample = sampleSizeOf(population);
      assert.ok(sample <= population);
      assert.ok(sampleSizeOf(population + more) >= sample);
      // The formula approaches 384.1 for an endless population.
      assert.ok(sample <= 384);
      assert.ok(sampleSizeOf(population + more) <= sample + sampleSizeOf(more));
    }),
  );
});
