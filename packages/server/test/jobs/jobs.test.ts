import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { OpenStore } from "../../src/index.ts";
import { prepareJobs, startJobs } from "../../src/jobs/start-jobs.ts";
import type { Job } from "../../src/platform/job.ts";
import { postgresQueue } from "../../src/platform/job-queue.ts";
import { noLog } from "../../src/platform/log/log.ts";
import { engines, openTwice } from "../support/engines.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { until } from "../support/until.ts";

/** A job that counts its runs. Its schedule is never due during a test. */
function counting(work: (signal: AbortSignal) => Promise<void> = async () => {}) {
  const seen = { runs: 0 };
  const job: Job<"count"> = {
    name: "count",
    schedule: "0 0 1 1 *",
    run: (signal) => {
      seen.runs++;
      return work(signal);
    },
  };
  return { job, seen };
}

for (const engine of Object.keys(engines) as (keyof typeof engines)[])
  describe(`jobs on ${engine}`, () => {
    let store: OpenStore;
    before(async () => {
      store = await engines[engine]();
    });
    after(() => store.close());

    test("jobs run at server start, when woken, and at their scheduled times", async () => {
      const { job, seen } = counting();
      const jobs = await startJobs(store.queue, [job], noLog);
      await until(() => seen.runs === 1);
      await jobs.wake("count");
      await until(() => seen.runs === 2);
      await jobs.wake("count", new Date(Date.now() + 500));
      await until(() => seen.runs === 3);
      await jobs.stop();
    });

    test("pending wake-ups of a job are merged, and a wake-up during a run causes another run", async () => {
      let goOn = (): void => {};
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const { job, seen } = counting(async () => {
        await held;
      });
      const jobs = await startJobs(store.queue, [job], noLog);
      await until(() => seen.runs === 1);
      await Promise.all(Array.from({ length: 10 }, () => jobs.wake("count")));
      goOn();
      await until(() => seen.runs === 2);
      await jobs.stop();
      assert.equal(seen.runs, 2);
    });

    test("a failed job is logged without its message, which is not stored either, and runs again when woken", async () => {
      const words = "Ayu Lestari";
      const lines: string[] = [];
      const { job, seen } = counting(async () => {
        if (seen.runs === 1) throw new Error(`value "${words}" is too long`);
      });
      const jobs = await startJobs(store.queue, [job], (...line) => void lines.push(JSON.stringify(line)));
      await until(() => lines.length === 1);
      await jobs.wake("count");
      await until(() => seen.runs === 2);
      await jobs.stop();
      assert.match(lines[0] ?? "", /"job":"count".*"name":"Error"/);
      assert.ok(!lines.join().includes(words));
      const kept = await readJobs(store);
      assert.ok(kept.includes("The log says why.") && !kept.includes(words));
    });

    test("a stopping server aborts running jobs and waits for them", async () => {
      const ended: string[] = [];
      const { job, seen } = counting(async (signal) => {
        await wait(60_000, undefined, { signal }).catch(() => {});
        await wait(50);
        ended.push("run");
      });
      const jobs = await startJobs(store.queue, [job], noLog);
      await until(() => seen.runs === 1);
      await jobs.stop();
      assert.deepEqual(ended, ["run"]);
      await jobs.wake("count");
      assert.equal(seen.runs, 1);
    });

    test("a job neither joins nor bypasses an open transaction of another caller", async () => {
      const { job, seen } = counting();
      const jobs = await startJobs(store.queue, [job], noLog);
      await until(() => seen.runs === 1);
      let woken: Promise<void> | undefined;
      await assert.rejects(
        store.transaction(async (transaction) => {
          await transaction.lock("a");
          woken = jobs.wake("count");
          await transaction.lock("b");
          throw new Error("taken back");
        }),
        /taken back/,
      );
      await woken;
      await until(() => seen.runs === 2);
      await jobs.stop();
    });
  });

test("with two replicas, a wake-up runs a job once, on one of them", async () => {
  const { stores, close } = await openTwice();
  const counted = stores.map(() => counting());
  const running = await Promise.all(
    stores.map((store, index) =>
      startJobs(store.queue, [(counted[index] as { job: Job<"count"> }).job], noLog),
    ),
  );
  const total = () => counted.reduce((sum, { seen }) => sum + seen.runs, 0);
  await until(() => total() >= 1);
  // Each wake-up is for a different second, so none repeats another and all must run.
  const seconds = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 0, 1, 0, 0, index)));
  await Promise.all(seconds.map((second, index) => running[index % 2]?.wake("count", second)));
  const isDone = async () => {
    const states = (await readJobs(stores[0])).match(/"state":"\w+"/g) ?? [];
    return states.length >= seconds.length && states.every((state) => state.includes("completed"));
  };
  await until(isDone);
  await Promise.all(running.map(({ stop }) => stop()));
  assert.ok(total() <= seconds.length + 2, `${total()} runs`);
  await close();
});

test("jobs do not start when the database user may not create the schema, and the error says what to grant", async () => {
  const postgres = await preparedPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query("create role poor login");
  const loadClient = async () => pg.Client;
  const poor = postgresQueue(postgres.url.replace("postgres@", "poor@"), loadClient);
  const { job } = counting();
  await assert.rejects(
    startJobs(poor, [job], noLog),
    /^ConfigError: DATABASE_URL should name a user who may create/,
  );
  // A user who may not create the schema can use tables that another user has created.
  await prepareJobs(postgresQueue(postgres.url, loadClient));
  await client.query("grant usage, create on schema lapor_jobs to poor");
  await client.query("grant all on all tables in schema lapor_jobs to poor");
  await client.query("grant execute on all functions in schema lapor_jobs to poor");
  await client.end();
  const jobs = await startJobs(poor, [job], noLog);
  await jobs.stop();
  await postgres.stop();
});

/** Returns the rows of the queue `count` as text. */
async function readJobs(store: OpenStore): Promise<string> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({ ...(await store.queue()), supervise: false, schedule: false });
  await boss.start();
  const { rows } = await boss
    .getDb()
    .executeSql("select state, output from lapor_jobs.job where name = $1", ["count"]);
  await boss.stop({ graceful: false });
  return JSON.stringify(rows);
}
