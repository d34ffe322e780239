import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import pg from "pg";
import { ConfigError, startServer } from "../../src/index.ts";
import { type PreparedPostgres, preparedPostgres } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { noPgbouncer, startPgbouncer } from "../support/start-pgbouncer.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";

/** The line that packages/server/README.md names. */
const ignored = "ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout,options";

const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-11-01",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
  reporter: { name: "Ayu Lestari" },
};

describe("a server behind PgBouncer in transaction mode", { skip: noPgbouncer }, () => {
  const dataFolder = temporaryFolder();
  const policyFile = join(dataFolder, "policy.json");
  const secret = Buffer.alloc(32, 7).toString("base64");
  let postgres: PreparedPostgres;
  before(async () => {
    postgres = await preparedPostgres();
    const policy = { limits: { submitsPerAddress: null }, challenge: { mode: "off" } };
    writeFileSync(policyFile, JSON.stringify(policy));
  });
  after(() => postgres.stop());

  const serve = (databaseUrl: string) =>
    startServer({
      host: "127.0.0.1",
      port: 0,
      quiet: true,
      policyFile,
      dataFolder,
      databaseUrl,
      secret: new Uint8Array(32).fill(7),
    });

  test("does not start while PgBouncer refuses its time limits, and names the line to write", async () => {
    const pooler = await startPgbouncer(postgres.url, []);
    await assert.rejects(serve(pooler.url), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(
        error.message,
        /^PgBouncer, at the address in DATABASE_URL, refuses the time limits that lapor sends when it connects\./m,
      );
      assert.ok(error.message.includes(`Set in pgbouncer.ini: ${ignored}.`), error.message);
      return true;
    });
    await pooler.stop();
  });

  test("takes 100 reports on four connections to PostgreSQL, lists them, and runs its jobs", async () => {
    const pooler = await startPgbouncer(postgres.url, [ignored, "default_pool_size = 4"]);
    const server = await serve(pooler.url);
    const parts = { store: server.store, clock: systemClock, random: systemRandom };
    const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const response = await fetch(`${server.url}/v1/reports`, {
          method: "POST",
          headers: { ...headers, "idempotency-key": randomUUID() },
          body: JSON.stringify(report),
        });
        const receipt = (await response.json()) as { trackingId: string; accessCode: string };
        const read = await fetch(`${server.url}/v1/reports/${receipt.trackingId}`, {
          headers: { ...headers, "lapor-access-code": receipt.accessCode },
        });
        return `${response.status} ${read.status}`;
      }),
    );
    assert.deepEqual([...new Set(statuses)], ["201 200"]);
    const { reports } = await server.store.listInbox({ responsibleAgencyId: "pemkot-bandung", limit: 200 });
    assert.equal(reports.length, 100);
    const ready = await fetch(`${server.url}/readyz`);
    assert.equal(ready.status, 200, await ready.text());
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await until(async () => {
      const { rows } = await client.query("select 1 from lapor_jobs.job where state = 'completed'");
      return rows.length > 0;
    });
    await client.end();
    await server.stop();
    await pooler.stop();
  });

  test("the doctor names the time limits that PgBouncer drops, until the user has them", async () => {
    const pooler = await startPgbouncer(postgres.url, [ignored]);
    const doctor = async (databaseUrl: string): Promise<string[]> => {
      const { stdout } = await run("doctor --json", {
        DATABASE_URL: databaseUrl,
        LAPOR_SECRET: secret,
        LAPOR_DATA: dataFolder,
      });
      const { checks } = JSON.parse(stdout) as { checks: { check: string; findings: string[] }[] };
      return checks.find(({ check }) => check === "limits")?.findings ?? ["no such check"];
    };
    assert.deepEqual(await doctor(postgres.url), []);
    const findings = await doctor(pooler.url);
    assert.equal(findings.length, 2);
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    for (const finding of findings) {
      assert.match(finding, /^PostgreSQL runs without the \w+ that lapor asks for when it connects/);
      await client.query(/alter role \S+ set \S+ = '\d+s'/.exec(finding)?.[0] ?? "");
    }
    await client.end();
    await pooler.stop();
    const restarted = await startPgbouncer(postgres.url, [ignored]);
    assert.deepEqual(await doctor(restarted.url), []);
    await restarted.stop();
  });
});
