import assert from "node:assert/strict";
import { test } from "node:test";
import { readTps } from "./run-pgbench.ts";

const printed = "latency average = 4.4 ms\ntps = 1894.224150 (without initial connection time)\n";

test("readTps returns pgbench's rate, and throws if a client was aborted", () => {
  assert.equal(readTps(printed), 1894.22415);
  assert.throws(
    () => readTps(`pgbench: error: client 1 script 3 aborted in command 9\n${printed}`),
    /aborted/,
  );
  assert.throws(() => readTps("pgbench: error: connection failed"), /pgbench failed/);
});
