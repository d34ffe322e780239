import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createMemoryLimits } from "../../src/limits/memory-store.ts";
import { addressNetwork, type Charge } from "../../src/store/index.ts";

const start = Date.parse("2026-11-24T02:00:00Z");

test("a bucket never grants more than its quota plus what has been refilled", async () => {
  const step = fc.record({ wait: fc.integer({ min: 0, max: 40_000 }), cost: fc.integer({ min: 1, max: 4 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 120 }),
      async (steps, quota, seconds) => {
        const limits = createMemoryLimits();
        let now = start;
        const given: { at: number; cost: number }[] = [];
        for (const { wait, cost } of steps) {
          now += wait;
          const charge: Charge = { bucket: "b", rate: { quota, seconds }, cost };
          const level = (await limits.consumeFromBuckets([[charge]], new Date(now)))[0]?.[0];
          if (level?.granted) given.push({ at: now, cost });
          for (const first of given) {
            const sum = given.filter(({ at }) => at >= first.at).reduce((total, one) => total + one.cost, 0);
            const allowed = quota + ((now - first.at + 1) * quota) / (seconds * 1000);
            assert.ok(sum <= allowed + 1e-6, `${sum} of ${allowed}`);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a bucket has enough again after Retry-After, but not 1.5 seconds earlier", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 3600 }),
      async (quota, seconds) => {
        const limits = createMemoryLimits();
        const charge: Charge = { bucket: "b", rate: { quota, seconds } };
        const at = async (now: number) =>
          (await limits.consumeFromBuckets([[charge]], new Date(now)))[0]?.[0];
        for (let count = 0; count < quota; count++) assert.equal((await at(start))?.granted, true);
        const refused = await at(start);
        assert.equal(refused?.granted, false);
        const wait = (refused?.retryAfter ?? 0) * 1000;
        if (wait > 1500) assert.equal((await at(start + wait - 1500))?.granted, false);
        assert.equal((await at(start + wait))?.granted, true);
      },
    ),
  );
});

test("a charge made with a clock that is far ahead does not make any client wait", async () => {
  const limits = createMemoryLimits();
  const charge: Charge = { bucket: "b", rate: { quota: 2, seconds: 60 } };
  await limits.consumeFromBuckets([[charge]], new Date(start + 365 * 86_400_000));
  const [level] = await limits.readBuckets([charge], new Date(start));
  assert.deepEqual([level?.granted, level?.left], [true, 2]);
});

test("a network is an IPv4 address or the first half of an IPv6 address, in any notation", () => {
  const same = ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2:0:0:0:9%eth0"];
  assert.deepEqual([...new Set(same.map(addressNetwork))], ["2001:db8:1:2"]);
  assert.notEqual(addressNetwork("2001:db8:1:3::1"), addressNetwork("2001:db8:1:2::1"));
  assert.equal(addressNetwork("::1"), "0:0:0:0");
  assert.equal(addressNetwork("2001:db8::1"), "2001:db8:0:0");
  assert.equal(addressNetwork("192.0.2.7"), "192.0.2.7");
  assert.equal(addressNetwork("::ffff:192.0.2.7"), "192.0.2.7");
  assert.equal(addressNetwork("64:ff9b::192.0.2.7"), "64:ff9b:0:0");
});

test("unused buckets are removed from memory while others are used, so a flood of addresses does not fill the memory", async () => {
  const limits = createMemoryLimits();
  const use = (bucket: string, now: number) =>
    limits.consumeFromBuckets([[{ bucket, rate: { quota: 60, seconds: 60 } }]], new Date(now));
  for (let count = 0; count < 1000; count++) await use(`address ${count}`, start + count);
  await use("late", start + 120_000);
  assert.equal(await limits.deleteFullBuckets(new Date(start + 240_000), 5000), 1);
});
