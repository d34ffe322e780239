import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import {
  type Channel,
  createChannel,
  createKey,
  createMemoryBlobs,
  defaultPolicy,
  type Policy,
  runJob,
  systemRandom,
} from "@lapor/channel";
import pg from "pg";
import type { ThrowAwayPostgres } from "../../../../scripts/postgres.ts";
import { type OpenStore, openStore } from "../../src/index.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { until } from "../support/until.ts";

/** The clock does not advance, so that no limit recovers during a test. */
const now = new Date("2026-11-24T02:00:00Z");
const clock = { now: () => now };

const complaint = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
};

describe("buckets shared by a whole site (PostgreSQL)", () => {
  let postgres: ThrowAwayPostgres;
  let stores: OpenStore[];
  let pool: pg.Pool;
  before(async () => {
    postgres = await preparedPostgres();
    stores = [await openStore({ databaseUrl: postgres.url }), await openStore({ databaseUrl: postgres.url })];
    pool = new pg.Pool({ connectionString: postgres.url });
    pool.on("error", () => {});
  });
  after(async () => {
    await pool?.end();
    await Promise.all((stores ?? []).map((store) => store.close()));
    await postgres.stop();
  });

  /** Replicas of one channel, with a key of its site. */
  const serve = async (policy: Policy) => {
    const blobs = createMemoryBlobs();
    const secret = systemRandom.bytes(32);
    const channels = stores.map((store) =>
      createChannel({ store, blobs, clock, random: systemRandom, secret, policy }),
    );
    const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
    const { key } = await createKey({ store: stores[0] as OpenStore, clock, random: systemRandom }, wanted);
    const authorization = `Bearer ${key}`;
    let sent = 0;
    /** Sends this many reports, ten concurrently, each from a new address and to the next server. */
    const submit = async (count: number): Promise<number> => {
      let taken = 0;
      const one = async (): Promise<void> => {
        while (sent < count) {
          const index = sent++;
          const channel = channels[index % channels.length] as (typeof channels)[number];
          const request = new Request("http://channel.test/v1/reports", {
            method: "POST",
            headers: {
              authorization,
              "content-type": "application/json",
              "idempotency-key": crypto.randomUUID(),
            },
            body: JSON.stringify(complaint),
          });
          const { status } = await channel.fetch(request, { address: `10.0.${index >> 8}.${index & 255}` });
          if (status === 201) taken++;
        }
      };
      await Promise.all(Array.from({ length: 10 }, one));
      return taken;
    };
    /** Submits a report. Returns a function that reads it at a server, from an address of the number. */
    const submitOne = async () => {
      const headers = { authorization, "content-type": "application/json", "idempotency-key": randomUUID() };
      const request = new Request("http://channel.test/v1/reports", {
        method: "POST",
        headers,
        body: JSON.stringify(complaint),
      });
      const submitted = await (channels[0] as Channel).fetch(request, { address: "10.1.0.1" });
      const { trackingId, accessCode } = (await submitted.json()) as Record<string, string>;
      return async (server: number, from: number): Promise<number> => {
        const url = `http://channel.test/v1/reports/${trackingId}`;
        const asked = new Request(url, {
          headers: { authorization, "lapor-access-code": accessCode as string },
        });
        const channel = channels[server] ?? assert.fail();
        return (await channel.fetch(asked, { address: `10.1.1.${from}` })).status;
      };
    };
    return { submit, submitOne };
  };

  /** The pages that are read to find one row, including dead versions of it and their index entries. */
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

  test("many reports leave few dead row versions of the site's bucket while an old snapshot is open", async () => {
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

  test("replicas that count in memory exceed the bucket by at most a fiftieth each, and leave nothing unused", async () => {
    const policy: Policy = {
      ...defaultPolicy,
      limits: { submitsPerKey: { quota: 300, seconds: 3600 } },
      challenge: { ...defaultPolicy.challenge, mode: "off" },
    };
    const { submit } = await serve(policy);
    const taken = await submit(400);
    assert.ok(taken >= 300 && taken <= 300 + 2 * (300 / 50), `${taken} taken`);
  });

  test("visits that two replicas count in memory exceed the limit by at most a fiftieth each", async () => {
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

  test("a replica writes what it counted without a further request, so that a kill forgets only its last second", async () => {
    const limits = { ...defaultPolicy.limits, visitsPerReport: { quota: 1000, seconds: 3600 } };
    const { submitOne } = await serve({ ...defaultPolicy, limits });
    const read = await submitOne();
    await pool.query("delete from limit_bucket");
    for (let count = 0; count < 5; count++) assert.equal(await read(0, 1), 200);
    // Each visit takes 3.6 seconds to refill.
    await until(async () => {
      const { rows } = await pool.query(
        "select from limit_bucket where name like 'visitsPerReport %' and full_at = $1",
        [now.getTime() + 5 * 3600],
      );
      return rows.length === 1;
    });
  });

  test("full buckets are deleted in batches of 20,000, without a sort", async () => {
    await pool.query("delete from limit_bucket");
    await pool.query(
      "insert into limit_bucket (name, full_at, consumed_at) select 'x ' || n, $1, $1 from generate_series(1, 50000) n",
      [now.getTime() - 3_600_000],
    );
    const inner = stores[0] as OpenStore;
    let steps = 0;
    const store: OpenStore = {
      ...inner,
      deleteFullBuckets(...asked) {
        steps++;
        return inner.deleteFullBuckets(...asked);
      },
    };
    const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
    const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
    assert.equal((await runJob(channel, "drop-full-buckets")).count, 50_000);
    assert.equal(steps, 3);
    const { rows } = await pool.query("select count(*)::int as left from limit_bucket");
    assert.deepEqual(rows, [{ left: 0 }]);
  });
});
