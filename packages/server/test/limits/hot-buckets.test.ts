import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { defaultPolicy, type Policy, runJob, systemRandom } from "@lapor/channel";
import pg from "pg";
import type { OpenStore } from "../../src/index.ts";
import { openTwice } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import {
  type Asked,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  siteKey,
  testClock,
} from "../support/test-channel.ts";
import { until } from "../support/until.ts";

// The clock does not advance, so no limit recovers during a test.
const clock = testClock("2026-11-24T02:00:00Z");
const now = clock.now();

describe("buckets shared by all visitors of a site (PostgreSQL)", () => {
  let stores: [OpenStore, OpenStore];
  let close: () => Promise<void>;
  let pool: pg.Pool;
  before(async () => {
    const databaseUrl = await freshDatabase();
    ({ stores, close } = await openTwice(databaseUrl));
    pool = new pg.Pool({ connectionString: databaseUrl });
    pool.on("error", () => {});
  });
  after(() => pool?.end().finally(close));

  /** Starts replicas of a channel, with a key for its site. */
  const serve = async (policy: Policy) => {
    const secret = systemRandom.bytes(32);
    const channels = stores.map((store) => channelOn(store, { clock, secret, policy }));
    const key = await makeKey(stores[0], siteKey, clock);
    const sendTo = (server: number, address: string, ...asked: [path: string, asked: Asked]) =>
      (channels[server % channels.length] ?? assert.fail()).fetch(requestWith(key, ...asked), { address });
    let sent = 0;
    /** Submits `count` reports, ten concurrently, each from a new address and to the next server. */
    const submit = async (count: number): Promise<number> => {
      let taken = 0;
      const one = async (): Promise<void> => {
        while (sent < count) {
          const index = sent++;
          const address = `10.0.${index >> 8}.${index & 255}`;
          const { status } = await sendTo(index, address, "/v1/reports", { body: newReport });
          if (status === 201) taken++;
        }
      };
      await Promise.all(Array.from({ length: 10 }, one));
      return taken;
    };
    /**
     * Submits a report. Returns a function that reads the report from one of the servers, from the address
     * with the given number.
     */
    const submitOne = async () => {
      const submitted = await sendTo(0, "10.1.0.1", "/v1/reports", { body: newReport });
      const { trackingId, accessCode } = (await submitted.json()) as Receipt;
      const headers = { "lapor-access-code": accessCode };
      return async (server: number, from: number): Promise<number> =>
        (await sendTo(server, `10.1.1.${from}`, `/v1/reports/${trackingId}`, { headers })).status;
    };
    return { submit, submitOne };
  };

  /**
   * Returns how many pages PostgreSQL reads to find one row, including its dead versions and their index
   * entries.
   */
  const pagesOf = async (namePattern: string): Promise<number> => {
    const { rows } = await pool.query("select name from limit_bucket where name like $1 limit 1", [
      namePattern,
    ]);
    const { rows: plans } = await pool.query(
      "explain (analyze, buffers, format json) select * from limit_bucket where name = $1",
      [(rows[0] as { name: string }).name],
    );
    const plan = plans[0]["QUERY PLAN"][0].Plan;
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  };

  test("many reports leave few dead row versions of the site's bucket, even while an old snapshot is open", async () => {
    const policy: Policy = {
      ...defaultPolicy,
      limits: { ...defaultPolicy.limits, submitsPerKey: { quota: 60_000, seconds: 60 } },
      challenge: { ...defaultPolicy.challenge, mode: "off" },
    };
    const { submit } = await serve(policy);
    const snapshot = await pool.connect();
    try {
      await snapshot.query("begin isolation level repeatable read");
      await snapshot.query("select count(*) from limit_bucket");
      assert.equal(await submit(900), 900);
      const [shared, own] = [await pagesOf("submitsPerKey %"), await pagesOf("submitsPerAddress %")];
      assert.ok(shared <= own + 4, `${shared} pages for the site's bucket, ${own} for an address's`);
    } finally {
      await snapshot.query("rollback");
      snapshot.release();
    }
  });

  test("replicas that count in memory exceed the bucket by at most a fiftieth each and waste none of it", async () => {
    const policy: Policy = {
      ...defaultPolicy,
      limits: { submitsPerKey: { quota: 300, seconds: 3600 } },
      challenge: { ...defaultPolicy.challenge, mode: "off" },
    };
    const { submit } = await serve(policy);
    const taken = await submit(400);
    assert.ok(taken >= 300 && taken <= 300 + 2 * (300 / 50), `${taken} taken`);
  });

  test("two replicas that count visits in memory exceed the limit by at most a fiftieth each", async () => {
    const limits = { ...defaultPolicy.limits, visitsPerReport: { quota: 100, seconds: 3600 } };
    const { submitOne } = await serve({ ...defaultPolicy, limits });
    const read = await submitOne();
    const statuses: number[] = [];
    for (let round = 0; round < 20; round++)
      statuses.push(...(await Promise.all(Array.from({ length: 8 }, (_, index) => read(index % 2, index)))));
    const opened = statuses.filter((status) => status === 200).length;
    assert.ok(opened >= 100 && opened <= 100 + 2 * (100 / 50), `${opened} opened`);
    assert.equal(statuses.filter((status) => status === 429).length, statuses.length - opened);
  });

  test("a replica writes its counts without waiting for a request, so a kill loses at most the last second", async () => {
    const limits = { ...defaultPolicy.limits, visitsPerReport: { quota: 1000, seconds: 3600 } };
    const { submitOne } = await serve({ ...defaultPolicy, limits });
    const read = await submitOne();
    await pool.query("delete from limit_bucket");
    for (let count = 0; count < 5; count++) assert.equal(await read(0, 1), 200);
    // Each visit takes 3.6 seconds to be refilled.
    await until(async () => {
      const { rows } = await pool.query(
        "select from limit_bucket where name like 'visitsPerReport %' and full_at = $1",
        [now.getTime() + 5 * 3600],
      );
      return rows.length === 1;
    });
  });

  test("full buckets are deleted in batches of 20,000, without sorting", async () => {
    await pool.query("delete from limit_bucket");
    await pool.query(
      "insert into limit_bucket (name, full_at, consumed_at) select 'x ' || n, $1, $1 from generate_series(1, 50000) n",
      [now.getTime() - 3_600_000],
    );
    const [inner] = stores;
    let steps = 0;
    const store: OpenStore = {
      ...inner,
      deleteFullBuckets(...asked) {
        steps++;
        return inner.deleteFullBuckets(...asked);
      },
    };
    const channel = channelOn(store, { clock });
    assert.equal((await runJob(channel, "drop-full-buckets")).count, 50_000);
    assert.equal(steps, 3);
    const { rows } = await pool.query("select count(*)::int as left from limit_bucket");
    assert.deepEqual(rows, [{ left: 0 }]);
  });
});
