import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHex } from "./encoding.ts";
import { systemRandom } from "./system.ts";

test("random bytes have the requested length, never repeat, and do not share memory with another caller's bytes", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 200 }), (count) => {
      const bytes = systemRandom.bytes(count);
      assert.equal(bytes.length, count);
      const text = toHex(bytes.subarray(0, 16));
      assert.ok(!seen.has(text));
      seen.add(text);
      // Overwriting one caller's bytes must not change another caller's bytes.
      bytes.fill(0);
    }),
    { numRuns: 2000 },
  );
  assert.equal(systemRandom.bytes(0).length, 0);
});
