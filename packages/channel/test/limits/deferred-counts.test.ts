import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createDeferredCounts, type DeferredCounts } from "../../src/limits/deferred-counts.ts";
import { createMemoryLimits } from "../../src/limits/memory-store.ts";
import type { Charge } from "../../src/store/index.ts";

const start = Date.parse("2026-11-24T02:00:00Z");

/** Creates processes on one store, with a clock and timers that the test controls. */
function createProcesses(count: number) {
  const store = createMemoryLimits();
  let now = start;
  let isDown = false;
  const timers = new Map<number, () => void>();
  const clock = { now: () => new Date(now) };
  const down = async (): Promise<never> => {
    throw new Error("The store is down.");
  };
  const open = (process: number): DeferredCounts =>
    createDeferredCounts(
      {
        consumeFromBuckets: (...asked) => (isDown ? down() : store.consumeFromBuckets(...asked)),
        consumeFromMany: (...asked) => (isDown ? down() : store.consumeFromMany(...asked)),
      },
      clock,
      (ms, work) => {
        assert.equal(ms, 1000);
        timers.set(process, work);
        return () => timers.delete(process);
      },
    );
  const processes = Array.from({ length: count }, (_, process) => open(process));
  const of = (process: number): DeferredCounts => processes[process] ?? assert.fail();
  return {
    store,
    of,
    now: () => now,
    wait: (ms: number) => {
      now += ms;
    },
    setDown: (to: boolean) => {
      isDown = to;
    },
    async runTimer(process: number) {
      timers.get(process)?.();
      await new Promise(setImmediate);
    },
    kill(process: number) {
      timers.delete(process);
      processes[process] = open(process);
    },
    /** Reads a bucket's level and then charges it, like a request that reads several buckets together. */
    async read(process: number, charge: Charge, cost: number) {
      const opened = of(process).open(charge);
      const [level] = await store.readBuckets([charge], clock.now());
      return opened.consume(level ?? assert.fail(), cost);
    },
  };
}

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom("read", "read", "count", "count", "timer", "kill", "down"),
    process: fc.integer({ min: 0, max: 2 }),
    cost: fc.integer({ min: 1, max: 3 }),
    // The wait is usually less than a second. Sometimes the clock jumps, even backwards.
    wait: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0, 0, 60_000, -4000, 3_600_000)),
    atOnce: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 120 },
);

test("processes together never exceed a bucket by more than a fiftieth of its quota each, plus one fiftieth for each killed process", async () => {
  await fc.assert(
    fc.asyncProperty(
      acts,
      fc.integer({ min: 5, max: 200 }),
      fc.integer({ min: 1, max: 120 }),
      async (steps, quota, seconds) => {
        const count = 3;
        const world = createProcesses(count);
        const charge: Charge = { bucket: "b", rate: { quota, seconds } };
        const share = Math.max(1, quota / 50);
        const granted: { at: number; cost: number }[] = [];
        // `elapsed` counts only the forward steps of the clock, which may also be set back.
        let [kills, elapsed] = [0, 0];
        for (const { kind, process, cost, wait, atOnce } of steps) {
          world.wait(wait);
          elapsed += Math.max(0, wait);
          if (kind === "timer") await world.runTimer(process);
          if (kind === "down") world.setDown(cost === 1);
          if (kind === "kill") {
            kills++;
            world.kill(process);
          }
          if (kind !== "read" && kind !== "count") continue;
          const levels = await Promise.allSettled(
            Array.from({ length: atOnce }, () =>
              kind === "read"
                ? world.read(process, charge, cost)
                : world.of(process).consume({ ...charge, cost }, new Date(world.now())),
            ),
          );
          for (const level of levels)
            if (level.status === "fulfilled" && level.value.granted) granted.push({ at: elapsed, cost });
          for (const first of granted) {
            const sum = granted.slice(granted.indexOf(first)).reduce((total, one) => total + one.cost, 0);
            const refilled = ((elapsed - first.at + 1) * quota) / (seconds * 1000);
            const allowed = quota + refilled + (count + kills) * share;
            assert.ok(sum <= allowed + 1e-6, `${sum} of ${allowed}`);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("a timer writes the charges one second after the first one, and another process then sees them", async () => {
  const world = createProcesses(2);
  const charge: Charge = { bucket: "b", rate: { quota: 100, seconds: 600 } };
  for (let count = 0; count < 2; count++) await world.read(0, charge, 1);
  assert.equal((await world.read(1, charge, 1)).left, 99);
  await world.runTimer(0);
  assert.equal(world.of(0).unwritten("b"), 0);
  assert.equal((await world.read(1, charge, 1)).left, 96);
});

test("counts that could not be written while the store was down are written later", async () => {
  const world = createProcesses(1);
  const charge: Charge = { bucket: "b", rate: { quota: 100, seconds: 600 } };
  await world.read(0, charge, 2);
  world.setDown(true);
  await world.runTimer(0);
  await assert.rejects(world.of(0).save());
  assert.equal(world.of(0).unwritten("b"), 2);
  assert.equal((await world.store.readBuckets([charge], new Date(start)))[0]?.left, 100);
  world.setDown(false);
  await world.of(0).save();
  assert.equal((await world.store.readBuckets([charge], new Date(start)))[0]?.left, 98);
});

test("a count that is returned before it is written is not charged", async () => {
  const world = createProcesses(1);
  const charge: Charge = { bucket: "b", rate: { quota: 1000, seconds: 600 } };
  await world.read(0, charge, 10);
  await world.of(0).consume({ ...charge, cost: -10 }, new Date(start));
  await world.of(0).save();
  const [level] = await world.store.readBuckets([charge], new Date(start));
  assert.equal(level?.left, 1000);
});

test("a refused charge returns when the bucket has enough again, and succeeds at that time", async () => {
  const world = createProcesses(1);
  const charge: Charge = { bucket: "b", rate: { quota: 10, seconds: 600 } };
  for (let count = 0; count < 10; count++)
    assert.equal((await world.read(0, charge, 1)).granted, true, `${count}`);
  const refused = await world.read(0, charge, 1);
  assert.deepEqual([refused.granted, refused.left], [false, 0]);
  world.wait(refused.retryAfter * 1000 - 1500);
  assert.equal((await world.read(0, charge, 1)).granted, false);
  world.wait(1500);
  assert.equal((await world.read(0, charge, 1)).granted, true);
});
