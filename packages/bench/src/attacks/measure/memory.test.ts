import assert from "node:assert/strict";
import { test } from "node:test";
import { readMemory, watchMemory } from "./memory.ts";

test("readMemory returns the resident memory and its peak from the status of a process", () => {
  const status = "Name:\tnode\nVmPeak:\t 2000000 kB\nVmHWM:\t  300 kB\nVmRSS:\t  200 kB\n";
  assert.deepEqual(readMemory(status), { resident: 200 * 1024, peak: 300 * 1024 });
});

test("the peak includes memory that was freed again, but excludes memory use from before the watch began", async () => {
  const size = 64 * 1024 * 1024;
  const fill = (): number => Buffer.alloc(size, 1).at(-1) ?? 0;
  const resident = process.memoryUsage.rss();
  const memory = watchMemory(process.pid);
  assert.equal(fill(), 1);
  const peak = memory.stop();
  assert.ok(peak >= resident + size / 2, `${peak} after ${resident}`);
});
