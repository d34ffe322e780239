import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { onStore } from "../../../../scripts/long-run.ts";
import { folderBlobs, openStore } from "../../src/index.ts";
import { channelJobs } from "../../src/jobs/channel-jobs.ts";
import type { Log } from "../../src/platform/log/log.ts";
import { installations } from "../support/engines.ts";
import { sampleAttachment } from "../support/record-samples.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { channelOn, testClock } from "../support/test-channel.ts";

const noon = Date.parse("2026-11-24T05:00:00Z");
const hour = 3_600_000;

for (const [name, start] of Object.entries(installations))
  test(
    `a file that cannot be removed is retried at growing intervals and counted, and blocks no other removal (${name})`,
    onStore(name),
    async () => {
      const { address } = await start();
      const store = await openStore(address);
      const folder = temporaryFolder();
      const blobs = folderBlobs(folder);
      const clock = testClock("2026-11-26T05:00:00Z");
      const channel = channelOn(store, { blobs, clock });
      const logged: string[] = [];
      const log: Log = (level, event, fields) => {
        logged.push([level, event, JSON.stringify(fields)].join(" "));
      };
      const clocks = { clock, readDatabaseClock: async () => clock.now(), log };
      const job = channelJobs(channel, { log, clocks, eraseAgain: async () => {} }).find(
        ({ name }) => name === "drop-expired",
      );
      assert.ok(job);
      const run = async (): Promise<string[]> => {
        logged.length = 0;
        await job.run(new AbortController().signal);
        return [...logged];
      };
      try {
        // These files are the oldest, so every run tries them first.
        const bad = Array.from({ length: 3 }, (_, age) =>
          sampleAttachment({ createdAt: new Date(noon - age - 1) }),
        );
        const good = Array.from({ length: 5 }, () => sampleAttachment({ createdAt: new Date(noon) }));
        await store.transaction(async (transaction) => {
          for (const attachment of [...bad, ...good]) await transaction.put("attachments", attachment);
        });
        // A folder in the file's place makes every attempt to remove the file fail.
        const pathOf = (id: string) => join(folder, id.slice(-2), id);
        for (const { id } of bad) mkdirSync(join(pathOf(id), "inside"), { recursive: true });
        for (const { id } of good) await blobs.put(id, new Uint8Array([1]));
        const left = async () => (await store.readDepths(clock.now())).filesResisting;

        const told = await run();
        assert.equal(told.filter((line) => line.startsWith("error file_removal")).length, 1);
        assert.ok(told.includes('info expired {"answers":0,"files":5,"events":0}'), told.join());
        assert.ok(told.includes('warn files_left {"count":3}'));
        assert.ok(!told.join().includes(bad[0]?.id as string) && !told.join().includes(folder));
        assert.equal(await left(), 3);
        for (const { id } of good)
          assert.deepEqual(
            [await store.find("attachments", { id }), await blobs.has(id)],
            [undefined, false],
          );

        assert.deepEqual(await run(), [], "put off");
        clock.pass(hour);
        assert.ok((await run()).includes('warn files_left {"count":3}'), "tried after an hour");
        clock.pass(hour);
        assert.deepEqual(await run(), [], "then after two");
        for (const { id } of bad) rmSync(pathOf(id), { recursive: true });
        clock.pass(hour);
        assert.deepEqual(await run(), ['info expired {"answers":0,"files":3,"events":0}']);
        assert.equal(await left(), 0);
      } finally {
        await store.close();
      }
    },
  );
