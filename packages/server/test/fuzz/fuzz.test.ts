import assert from "node:assert/strict";
import { test } from "node:test";
import { onStore } from "../../../../scripts/long-run.ts";
import { fuzzBridge } from "./fuzz-bridge.ts";
import { fuzzSignIn } from "./fuzz-sign-in.ts";
import { runFuzz } from "./run-fuzz.ts";

for (const engine of ["PGlite", "PostgreSQL"] as const) {
  test(
    `malformed and boundary requests are rejected as the contract specifies (${engine})`,
    onStore(engine),
    async () => {
      const { count, faults, statuses } = await runFuzz(engine, { count: 1200, seed: 20_261_125 });
      assert.deepEqual(faults, []);
      assert.equal(count, 1200);
      // Enough requests pass the parser, and enough are rejected by the rules behind it.
      assert.ok((statuses["200"] ?? 0) + (statuses["201"] ?? 0) > 100, JSON.stringify(statuses));
      assert.ok((statuses["422"] ?? 0) > 50, JSON.stringify(statuses));
    },
  );

  test(
    `hostile members in otherwise valid requests never cause a server error (${engine})`,
    onStore(engine),
    async () => {
      const { count, faults, statuses } = await runFuzz(engine, {
        count: 400,
        seed: 20_261_201,
        kind: "deep",
      });
      assert.deepEqual(faults, []);
      assert.equal(count, 400);
      assert.ok((statuses["200"] ?? 0) + (statuses["201"] ?? 0) > 20, JSON.stringify(statuses));
      assert.ok((statuses["422"] ?? 0) > 50, JSON.stringify(statuses));
    },
  );

  test(
    `hostile text in sign-in requests never causes a server error (${engine})`,
    onStore(engine),
    async () => {
      const { count, faults, statuses } = await fuzzSignIn(engine, { count: 600, seed: 20_261_201 });
      assert.deepEqual(faults, []);
      assert.equal(count, 600);
      // Some requests succeed with a session, and others are rejected without one.
      assert.ok((statuses["200"] ?? 0) > 20, JSON.stringify(statuses));
      assert.ok((statuses["400"] ?? 0) > 50, JSON.stringify(statuses));
    },
  );

  test(
    `hostile responses from SP4N-LAPOR! never break forwarding or a history (${engine})`,
    onStore(engine),
    async () => {
      const { faults, recorded } = await fuzzBridge(engine, { count: 150, seed: 20_261_201 });
      assert.deepEqual(faults, []);
      assert.ok(recorded > 10, `${recorded} entries from there`);
    },
  );
}
