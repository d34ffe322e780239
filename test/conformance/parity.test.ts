import assert from "node:assert/strict";
import { test } from "node:test";
import { isLongRun } from "../../scripts/long-run.ts";
import { runParity } from "./parity/run-parity.ts";

// The long run is `pnpm conformance parity`.
test("the mock and the server respond to generated requests with the same status, code and fields", async () => {
  const { differences, statuses } = await runParity({ count: isLongRun ? 3000 : 300, seed: 20_261_128 });
  assert.deepEqual(differences, []);
  const successes = (statuses["200"] ?? 0) + (statuses["201"] ?? 0);
  assert.ok(
    successes > 20 && (statuses["400"] ?? 0) > 50 && (statuses["422"] ?? 0) > 10,
    JSON.stringify(statuses),
  );
});
