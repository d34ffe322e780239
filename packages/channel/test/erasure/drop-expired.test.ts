import assert from "node:assert/strict";
import { test } from "node:test";
import { createChannel, createMemoryBlobs, createMemoryStore, systemRandom } from "@lapor/channel";
import { runJob } from "../../src/jobs.ts";

const day = 86_400_000;

test("an erasure run stops after fifty files that could not be removed, and the next run starts with other files", async () => {
  const store = createMemoryStore();
  const tried: string[] = [];
  let isAway = true;
  const blobs = {
    ...createMemoryBlobs(),
    async delete(key: string) {
      tried.push(key);
      if (isAway) throw new Error("away");
    },
  };
  let now = Date.parse("2026-11-24T05:00:00Z");
  const clock = { now: () => new Date(now) };
  const channel = createChannel({
    store,
    blobs,
    clock,
    random: systemRandom,
    secret: systemRandom.bytes(32),
  });
  const ids = Array.from({ length: 130 }, () => crypto.randomUUID());
  await store.transaction(async (transaction) => {
    for (const id of ids)
      await transaction.put("attachments", {
        id,
        reportId: null,
        entryId: null,
        supportId: null,
        keyId: crypto.randomUUID(),
        ...{
          fileName: "lubang.jpg",
          mediaType: "image/jpeg",
          bytes: 1,
          width: 1,
          height: 1,
          contentHash: "hash",
          createdAt: clock.now(),
        },
      });
  });
  now += 2 * day;
  const faults: unknown[] = [];
  const run = () => runJob(channel, "drop-expired", { onError: (error) => faults.push(error) });
  assert.deepEqual(await run(), { answers: 0, events: 0, files: 0, filesLeft: 50 });
  assert.deepEqual(await run(), { answers: 0, events: 0, files: 0, filesLeft: 50 });
  assert.equal(new Set(tried).size, 100);
  assert.equal(faults.length, 100);
  isAway = false;
  assert.equal((await run()).files, 30);
  now += day;
  assert.deepEqual(await run(), { answers: 0, events: 0, files: 100, filesLeft: 0 });
  for (const id of ids) assert.equal(await store.find("attachments", { id }), undefined);
});
