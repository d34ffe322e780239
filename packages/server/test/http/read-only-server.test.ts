import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import pg from "pg";
import type { RunningServer } from "../../src/index.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { serve } from "../support/servers.ts";
import { makeKey, newReport, requestWith } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

describe("a read-only PostgreSQL, as after a failover", () => {
  let databaseUrl: string;
  let server: RunningServer;
  let publishable: string;
  const lines: string[] = [];
  const write = process.stderr.write;

  before(async () => {
    databaseUrl = await freshDatabase();
    process.stderr.write = ((text: string) => lines.push(String(text)) > 0) as typeof write;
    server = await serve({ databaseUrl, quiet: false, secret: systemRandom.bytes(32) });
    publishable = await makeKey(server.store);
  });
  after(async () => {
    await server.stop();
    process.stderr.write = write;
  });

  /** Runs `work` on a connection that can write although the database is read-only. */
  const asOperator = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      options: "-c default_transaction_read_only=off",
    });
    await client.connect();
    await work(client).finally(() => client.end());
  };
  const setReadOnly = (how: "on" | "off", { terminate }: { terminate: boolean }) =>
    asOperator(async (client) => {
      const { rows } = await client.query("select quote_ident(current_database()) as name");
      await client.query(`alter database ${rows[0].name} set default_transaction_read_only = ${how}`);
      if (terminate)
        await client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
        );
    });
  const submit = (url: string, key: string) =>
    fetch(requestWith(key, `${url}/v1/reports`, { body: newReport }));

  test("the server reports it in /readyz and once in the log, and switches as soon as another server accepts writes", async () => {
    assert.equal((await submit(server.url, publishable)).status, 201);
    await setReadOnly("on", { terminate: true });
    const readiness = async () => (await fetch(`${server.url}/readyz`)).status;
    await until(async () => (await readiness()) === 503);
    for (let count = 0; count < 30; count++) {
      const { status, headers } = await submit(server.url, publishable);
      assert.equal(status, 503);
      assert.ok(headers.get("content-type")?.startsWith("application/problem+json"));
    }
    const { failed } = (await (await fetch(`${server.url}/readyz`)).json()) as { failed: string[] };
    assert.ok(failed.includes("database"), String(failed));
    // A single write can log several lines.
    const logged = lines.join("").trim().split("\n");
    const own = logged.map((line) => JSON.parse(line) as { level: string; event: string; code?: string });
    assert.deepEqual(
      own.filter(({ event }) => event === "fault"),
      [],
    );
    const told = own.filter(({ event }) => event === "unavailable");
    assert.ok(told.length > 0 && told.length <= 4, JSON.stringify(told));
    assert.ok(told.every(({ level }) => level === "warn"));
    assert.ok(
      told.some(({ code }) => code === "25006" || code === "57P01"),
      JSON.stringify(told),
    );

    // Nothing terminates the connections from outside. The server itself drops each connection that refused a
    // write.
    await setReadOnly("off", { terminate: false });
    await until(async () => (await submit(server.url, publishable)).status === 201);
    await until(async () => (await readiness()) === 200);
  });
});
