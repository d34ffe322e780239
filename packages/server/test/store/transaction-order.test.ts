import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { IdempotencyRecord } from "@lapor/channel/store";
import fc from "fast-check";
import pg from "pg";
import { type OpenStore, openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { sampleAnswer, sampleEntry, sampleEvent, sampleReport } from "../support/record-samples.ts";

// Statements are pipelined. These tests check what must hold nevertheless.

let databaseUrl: string;
before(async () => {
  databaseUrl = await freshDatabase();
});

const addresses = {
  PGlite: () => ({ folder: preparedFolder() }),
  PostgreSQL: () => ({ databaseUrl }),
};

for (const [name, address] of Object.entries(addresses))
  describe(`a transaction on ${name}`, () => {
    let store: OpenStore;
    before(async () => {
      store = await openStore(address());
    });
    after(() => store.close());

    test("each read in a transaction sees exactly the writes before it, whether or not they were awaited", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ writes: fc.boolean(), waits: fc.boolean() }), { maxLength: 12 }),
          async (steps) => {
            const answer = sampleAnswer();
            const { scope, keyHash } = answer;
            let written: string | undefined;
            const reads: { expected: string | undefined; found: Promise<IdempotencyRecord | undefined> }[] =
              [];
            await store.transaction(async (transaction) => {
              const all: Promise<unknown>[] = [];
              for (const [index, { writes, waits }] of steps.entries()) {
                let step: Promise<unknown>;
                if (writes) {
                  written = `{"step":${index}}`;
                  step = transaction.put("idempotencyRecords", { ...answer, body: written });
                } else {
                  const found = transaction.find("idempotencyRecords", { scope, keyHash });
                  reads.push({ expected: written, found });
                  step = found;
                }
                all.push(step);
                if (waits) await step;
              }
              await Promise.all(all);
            });
            for (const { expected, found } of reads) assert.equal((await found)?.body, expected);
            const kept = await store.transaction((transaction) =>
              transaction.find("idempotencyRecords", { scope, keyHash }),
            );
            assert.equal(kept?.body, written);
          },
        ),
        { numRuns: 40 },
      );
    });

    test("a transaction fails with its first error, writes nothing, and does not affect later transactions", async () => {
      // More rounds than there are connections.
      for (let round = 0; round < 12; round++) {
        const report = sampleReport();
        const entry = sampleEntry(report);
        const failing = store.transaction(async (transaction) => {
          await transaction.insertReport(report);
          await transaction.insertTimeline(entry);
          await transaction.insertTimeline(entry);
          if (round % 2) await transaction.lockReport(report.id);
          await transaction.put("idempotencyRecords", sampleAnswer());
        });
        await assert.rejects(failing, (error) => {
          assert.ok(error instanceof Error && "code" in error);
          assert.equal(error.code, "23505", "the doubled entry, not what follows from it");
          return true;
        });
        assert.equal(await store.findReport({ trackingId: report.trackingId }), undefined);
      }
    });

    test("when a transaction's work fails, nothing remains of its unawaited writes", async () => {
      // More rounds than there are connections.
      for (let round = 0; round < 24; round++) {
        const answer = sampleAnswer();
        const report = sampleReport();
        const sent: Promise<unknown>[] = [];
        const failing = store.transaction(async (transaction) => {
          // The first statement begins the transaction, and the work fails while it is in flight.
          const writes = [
            () => transaction.put("idempotencyRecords", answer),
            () => transaction.insertReport(report),
            () => transaction.lockReport(report.id),
          ];
          for (let index = 0; index < 3; index++)
            sent.push(writes[(round + index) % 3]?.() ?? Promise.resolve());
          // The work fails after a number of event-loop turns that depends on the round.
          for (let turn = 0; turn < round; turn++) await Promise.resolve();
          throw new RangeError("the work fails");
        });
        await assert.rejects(failing, RangeError);
        await Promise.allSettled(sent);
        const { scope, keyHash } = answer;
        const kept = await store.transaction((transaction) =>
          transaction.find("idempotencyRecords", { scope, keyHash }),
        );
        assert.deepEqual(
          [kept, await store.findReport({ trackingId: report.trackingId })],
          [undefined, undefined],
        );
      }
    });

    test("a transaction can take a lock among other queries, and releases it", async () => {
      const lock = `lock ${name}`;
      const { scope, keyHash } = sampleAnswer();
      await store.transaction(async (transaction) => {
        const [isMine, kept] = await Promise.all([
          transaction.lock(lock),
          transaction.find("idempotencyRecords", { scope, keyHash }),
        ]);
        assert.deepEqual([isMine, kept], [true, undefined]);
        assert.equal(await transaction.lock(lock), true);
      });
      assert.equal(await store.transaction((transaction) => transaction.lock(lock)), true);
    });
  });

test("prepared statements keep working when another version of this program adds columns", async () => {
  const store = await openStore({ databaseUrl });
  const report = sampleReport();
  const use = async () => {
    const answer = sampleAnswer();
    await store.transaction(async (transaction) => {
      await transaction.find("idempotencyRecords", { scope: answer.scope, keyHash: answer.keyHash });
      await transaction.put("idempotencyRecords", answer);
      await transaction.lockReport(report.id);
    });
    assert.deepStrictEqual((await store.findReport({ trackingId: report.trackingId }))?.report, report);
    assert.equal(await store.find("keys", { hash: "unknown" }), undefined);
    const submitted = sampleReport();
    await store.transactionOnce({ ...sampleAnswer(), expiredUntil: new Date(0) }, async (transaction) => {
      const entry = sampleEntry(submitted);
      await transaction.insertReport(submitted);
      await transaction.insertTimeline(entry);
      await transaction.insertEvent(sampleEvent(submitted, entry));
      return { body: "{}", reportId: submitted.id };
    });
    assert.deepStrictEqual((await store.findReport({ trackingId: submitted.trackingId }))?.report, submitted);
    const charge = { bucket: "test", rate: { quota: 9, seconds: 60 } };
    await store.consumeFromBuckets([[charge]], new Date());
    assert.equal((await store.readBuckets([charge], new Date()))[0]?.granted, true);
  };
  await store.transaction((transaction) => transaction.insertReport(report));
  await use();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const table of [
    "report",
    "report_search",
    "timeline_entry",
    "pending_event",
    "attachment",
    "idempotency_record",
    "api_key",
    "limit_bucket",
  ])
    await client.query(`alter table ${table} add column later text`);
  await client.end();
  await use();
  await store.close();
});
