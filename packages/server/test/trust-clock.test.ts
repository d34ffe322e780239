import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { OpenStore } from "../src/index.ts";
import { trustClock } from "../src/jobs/trust-clock.ts";
import { engines } from "./served-channel.ts";

const minute = 60_000;

for (const [name, open] of Object.entries(engines))
  describe(`a job that trusts the clock (${name})`, () => {
    let store: OpenStore;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    test("runs while this machine and the database agree, and else says by how much they do not", async () => {
      let [ahead, runs] = [0, 0];
      const told: [string, string, unknown][] = [];
      const { run } = trustClock(
        {
          name: "drop-expired",
          cron: "15 * * * *",
          async run() {
            runs++;
          },
        },
        {
          clock: { now: () => new Date(Date.now() + ahead) },
          readDatabaseClock: store.readClock,
          log: (level, event, fields) => told.push([level, event, fields]),
        },
      );
      for (const off of [0, 4 * minute, -4 * minute]) {
        ahead = off;
        await run(AbortSignal.timeout(minute));
      }
      assert.deepEqual([runs, told], [3, []]);
      for (const off of [6 * minute, -6 * minute, 365 * 24 * 60 * minute]) {
        ahead = off;
        await run(AbortSignal.timeout(minute));
        const [level, event, fields] = told.at(-1) ?? [];
        assert.deepEqual([level, event], ["error", "clock_apart"]);
        const { job, aheadSeconds } = fields as { job: string; aheadSeconds: number };
        assert.ok(job === "drop-expired" && Math.abs(aheadSeconds - off / 1000) < 60, `${aheadSeconds} s`);
      }
      assert.equal(runs, 3);
    });
  });
