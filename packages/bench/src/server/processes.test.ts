import assert from "node:assert/strict";
import { test } from "node:test";
import { readStat } from "./processes.ts";

test("readStat finds the CPU time and the parent when the command contains spaces and brackets", () => {
  const before = "4242 (a) b (c) S 17 4242 4242 0 -1 4194304 100 200 0 0";
  assert.deepEqual(readStat(`${before} 12 3 40 5 20 0 1 0 999`), { parent: 17, cpuMs: 600 });
});
