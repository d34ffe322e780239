import assert from "node:assert/strict";
import { test } from "node:test";
import { onStore } from "../../../../scripts/long-run.ts";
import { runFuzz } from "./run-fuzz.ts";

for (const engine of ["PGlite", "PostgreSQL"] as const)
  test(
    `malformed and boundary requests are rejected as the contract says (${engine})`,
    onStore(engine),
    async () => {
      const { count, faults, statuses } = await runFuzz(engine, { count: 1200, seed: 20_261_125 });
      assert.deepEqual(faults, []);
      assert.equal(count, 1200);
      // Otherwise the requests would not have got past the parser.
      assert.ok((statuses["200"] ?? 0) + (statuses["201"] ?? 0) > 100, JSON.stringify(statuses));
      assert.ok((statuses["422"] ?? 0) > 50, JSON.stringify(statuses));
    },
  );
