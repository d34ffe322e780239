import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { Charge, LimitStore } from "@lapor/channel/store";
import fc from "fast-check";
import { replicaEngines } from "../support/engines.ts";

const at = (ms: number): Date => new Date(Date.parse("2026-11-24T02:00:00Z") + ms);
const chargeOf = (bucket: string, quota: number, more: Partial<Charge> = {}): Charge => ({
  bucket,
  rate: { quota, seconds: 60 },
  ...more,
});

for (const [name, open] of Object.entries(replicaEngines))
  describe(`rate-limit buckets (${name})`, () => {
    let stores: readonly LimitStore[];
    let close: () => Promise<void>;
    before(async () => {
      ({ stores, close } = await open());
    });
    after(() => close());
    const some = (index: number): LimitStore => stores[index % stores.length] as LimitStore;

    test("a hundred concurrent calls from all servers consume exactly the available amount", async () => {
      const bucket = randomUUID();
      const chains = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          some(index).consumeFromBuckets([[chargeOf(bucket, 30)]], at(0)),
        ),
      );
      const levels = chains.flat().flat();
      assert.equal(levels.filter(({ granted }) => granted).length, 30);
      assert.equal(levels.length, 100);
      for (const { granted, retryAfter } of levels) assert.equal(retryAfter, granted ? 0 : 2);
    });

    test("a chain stops at the first bucket with too little and leaves the later ones unchanged", async () => {
      const [own, shared] = [randomUUID(), randomUUID()];
      const chain = [chargeOf(own, 1), chargeOf(shared, 10)];
      const [first] = await some(0).consumeFromBuckets([chain], at(0));
      assert.deepEqual(
        first?.map(({ bucket, granted, left }) => [bucket, granted, left]),
        [
          [own, true, 0],
          [shared, true, 9],
        ],
      );
      for (let index = 0; index < 5; index++) {
        const [refused] = await some(index).consumeFromBuckets([chain], at(0));
        assert.deepEqual(
          refused?.map(({ bucket, granted }) => [bucket, granted]),
          [[own, false]],
        );
      }
      const [level] = await some(1).readBuckets([chargeOf(shared, 10)], at(0));
      assert.equal(level?.left, 9);
    });

    test("a cost larger than the bucket is refused and consumes nothing", async () => {
      const charge = chargeOf(randomUUID(), 10, { cost: 11 });
      const [[refused] = []] = await some(0).consumeFromBuckets([[charge]], at(0));
      assert.equal(refused?.granted, false);
      const [level] = await some(0).readBuckets([charge], at(0));
      assert.equal(level?.left, 10);
    });

    test("a client waits at most one window, no matter how many charges were refused", async () => {
      const charge = chargeOf(randomUUID(), 1, { cost: 1 });
      for (let index = 0; index < 20; index++) await some(index).consumeFromBuckets([[charge]], at(0));
      const [level] = await some(0).readBuckets([{ ...charge, cost: 1 }], at(0));
      assert.equal(level?.granted, false);
      assert.ok((level?.retryAfter ?? 0) > 58 && (level?.retryAfter ?? 0) <= 60, JSON.stringify(level));
    });

    test("buckets give the same results as the in-memory calculation for any sequence of calls", async () => {
      const step = fc.record({
        wait: fc.integer({ min: -3900, max: 20_000 }),
        cost: fc.integer({ min: -5, max: 5 }),
        which: fc.integer({ min: 0, max: 2 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
          const model = createMemoryStore();
          const name = randomUUID();
          let now = 0;
          for (const { wait, cost, which } of steps) {
            now = Math.max(0, now + wait);
            const chain = [chargeOf(`${name} ${which}`, 7, { cost }), chargeOf(`${name} all`, 12)];
            assert.deepEqual(
              await some(which).consumeFromBuckets([chain], at(now)),
              await model.consumeFromBuckets([chain], at(now)),
            );
            assert.deepEqual(
              await some(0).readBuckets(chain, at(now)),
              await model.readBuckets(chain, at(now)),
            );
          }
        }),
        { numRuns: 25 },
      );
    });

    test("one statement charges many buckets of the same rate, and skips those with too little left", async () => {
      const rate = { quota: 7, seconds: 60 };
      const costs = fc.array(fc.integer({ min: -3, max: 8 }), { minLength: 1, maxLength: 6 });
      const rounds = fc.array(fc.record({ wait: fc.integer({ min: -3900, max: 20_000 }), costs }), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(rounds, async (steps) => {
          const model = createMemoryStore();
          const name = randomUUID();
          let now = 0;
          for (const [index, { wait, costs }] of steps.entries()) {
            now = Math.max(0, now + wait);
            const asked = new Map(costs.map((cost, place) => [`${name} ${place}`, cost]));
            assert.deepEqual(
              await some(index).consumeFromMany(rate, asked, at(now)),
              await model.consumeFromMany(rate, asked, at(now)),
            );
            const charges = [...asked.keys()].map((bucket) => ({ bucket, rate }));
            assert.deepEqual(
              await some(index + 1).readBuckets(charges, at(now)),
              await model.readBuckets(charges, at(now)),
            );
          }
        }),
        { numRuns: 20 },
      );
    });

    test("a clock that is briefly set back refills nothing", async () => {
      const bucket = randomUUID();
      const day = 5 * 86_400_000;
      await some(0).consumeFromBuckets([[chargeOf(bucket, 7, { cost: 7 })]], at(day));
      // The bucket is full now, so a clean-up may delete it.
      await some(0).consumeFromBuckets([[chargeOf(randomUUID(), 7)]], at(day + 60_050));
      const [level] = await some(0).readBuckets([chargeOf(bucket, 7)], at(day + 59_000));
      assert.deepEqual([level?.left, level?.fullIn], [6, 1]);
    });

    test("a call from a clock that is a millisecond behind is counted", async () => {
      const charge = chargeOf(randomUUID(), 1);
      const takeAt = async (replica: number, ms: number) =>
        (await some(replica).consumeFromBuckets([[charge]], at(ms)))[0]?.[0]?.granted;
      assert.equal(await takeAt(0, 1), true);
      assert.equal(await takeAt(1, 0), false);
      const [read] = await some(1).readBuckets([charge], at(0));
      assert.deepEqual([read?.granted, read?.left, read?.retryAfter], [false, 0, 60]);
    });

    test("replicas with different clocks together consume no more than is available, and none waits because of another's clock", async () => {
      // The clocks differ by as much as the bucket's window, or more.
      for (const apart of [5000, 60_000, 290_000]) {
        const charge = chargeOf(randomUUID(), 60);
        const granted = [0, 0];
        for (let second = 0; second < 30; second++)
          for (const [replica, ahead] of [0, apart].entries())
            for (let count = 0; count < 3; count++) {
              const now = at(second * 1000 + ahead);
              const [[level] = []] = await some(replica).consumeFromBuckets([[charge]], now);
              if (level?.granted) granted[replica] = (granted[replica] ?? 0) + 1;
            }
        const [behind = 0, before = 0] = granted;
        // The most that can be granted: a minute's quota, the refill of 29 seconds, and once the amount that
        // the faster clock gained by being ahead.
        assert.ok(behind + before <= 60 + 29 + Math.min(3, apart / 1000), `${granted} at ${apart} ms`);
        assert.ok(behind >= 30 && before >= 30, `${granted} at ${apart} ms`);
      }
    });

    test("calls from a clock that is a day ahead make no client wait", async () => {
      const day = 86_400_000;
      for (const charge of [
        chargeOf(randomUUID(), 2, { cost: 2 }),
        { ...chargeOf(randomUUID(), 2, { cost: 2 }), rate: { quota: 2, seconds: 7 * 86_400 } },
      ]) {
        await some(0).consumeFromBuckets([[charge]], at(day));
        const [read] = await some(1).readBuckets([charge], at(0));
        assert.deepEqual([read?.granted, read?.left], [true, 2]);
        const [[level] = []] = await some(1).consumeFromBuckets([[charge]], at(0));
        assert.deepEqual([level?.granted, level?.left], [true, 0]);
      }
    });

    test("buckets give the same results as the in-memory calculation for a clock that is behind by any amount", async () => {
      const charge = fc.record({
        cost: fc.integer({ min: 1, max: 9 }),
        rate: fc.record({ quota: fc.constant(7), seconds: fc.constantFrom(1, 60, 900) }),
      });
      const far = fc.oneof(
        fc.integer({ min: 0, max: 700_000 }),
        fc.constantFrom(1, 299_999, 300_000, 300_001),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(charge, { minLength: 2, maxLength: 2 }), far, async (charges, ahead) => {
          const model = createMemoryStore();
          const bucket = randomUUID();
          for (const [index, now] of [at(ahead), at(0)].entries()) {
            const chain = [{ ...(charges[index] as Charge), bucket }];
            assert.deepEqual(
              await some(index).consumeFromBuckets([chain], now),
              await model.consumeFromBuckets([chain], now),
            );
            assert.deepEqual(
              await some(index).readBuckets(chain, at(0)),
              await model.readBuckets(chain, at(0)),
            );
          }
        }),
        { numRuns: 50 },
      );
    });

    test("a clean-up deletes only full buckets, up to the given number", async () => {
      const later = at(10 * 86_400_000);
      while ((await some(0).deleteFullBuckets(later, 1000)) > 0);
      const charges = Array.from({ length: 5 }, () => chargeOf(randomUUID(), 1));
      const slow = { ...chargeOf(randomUUID(), 1), rate: { quota: 1, seconds: 3600 } };
      await some(0).consumeFromBuckets(
        [...charges, slow].map((charge) => [charge]),
        later,
      );
      assert.equal(await some(1).deleteFullBuckets(later, 10), 0);
      const minuteLater = new Date(later.getTime() + 61_000);
      assert.equal(await some(0).deleteFullBuckets(minuteLater, 3), 3);
      assert.equal(await some(1).deleteFullBuckets(minuteLater, 3), 2);
      const [left] = await some(0).readBuckets([slow], minuteLater);
      assert.equal(left?.granted, false);
    });
  });
