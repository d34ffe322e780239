import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { startPostgres, type ThrowAwayPostgres } from "../../../../scripts/postgres.ts";
import { connectionCheck } from "../../src/doctor/check-database.ts";
import { openDoctorContext } from "../../src/doctor/open-context.ts";
import { ConfigError, startServer } from "../../src/index.ts";
import { requireDatabase } from "../../src/setup/probe-services.ts";
import { en } from "../../src/setup/strings/en.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { migrate } from "../../src/store/engine/migrate.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";
import { noPgbouncer, startPgbouncer } from "./start-pgbouncer.ts";

/** The README's configuration. The first test checks that they agree. */
const ignore = "ignore_startup_parameters = statement_timeout,idle_in_transaction_session_timeout";
const track = "track_extra_parameters = IntervalStyle,default_transaction_read_only";
const prepared = "max_prepared_statements = 200";
const connectQuery = "set statement_timeout = 15000; set idle_in_transaction_session_timeout = 30000";
const settings = [ignore, track, prepared];

/**
 * The server's connections share so few connections to PostgreSQL that two statements in a row often use
 * different ones.
 */
const few = "default_pool_size = 3";

const refusal = `PgBouncer, at the address in DATABASE_URL, refuses the settings that lapor sends when it connects. Set in the section [pgbouncer] of pgbouncer.ini: ${ignore} and ${track}. Add to the database's line in [databases]: connect_query='${connectQuery}'.`;

test("the README lists the settings that these tests use", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const line of [...settings, `connect_query='${connectQuery}'`, "pool_mode = transaction"])
    assert.ok(readme.includes(line), line);
});

describe("a server behind a real PgBouncer in transaction mode", {
  skip: noPgbouncer,
  timeout: 120_000,
}, () => {
  const secret = new Uint8Array(randomBytes(32));
  const dataFolder = temporaryFolder();
  const policyFile = join(dataFolder, "policy.json");
  writeFileSync(
    policyFile,
    JSON.stringify({ limits: { submitsPerAddress: null }, challenge: { mode: "off" } }),
  );
  let postgres: ThrowAwayPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.stop());

  /** Runs work behind a PgBouncer. */
  async function behind(
    lines: readonly string[],
    query: string | undefined,
    work: (url: string) => Promise<void>,
  ): Promise<void> {
    const pooler = await startPgbouncer(postgres.url, [few, ...lines], query);
    try {
      await work(pooler.url);
    } finally {
      await pooler.stop();
    }
  }

  const serve = (databaseUrl: string) =>
    startServer({
      host: "127.0.0.1",
      port: 0,
      quiet: true,
      policyFile,
      databaseUrl,
      secret,
      dataFolder,
    });

  async function findingsAt(databaseUrl: string): Promise<string[]> {
    const config = { host: "127.0.0.1", port: 0, databaseUrl, dataFolder };
    const { context, close } = await openDoctorContext(config);
    try {
      const { findings } = await connectionCheck.examine(context);
      return [...(findings as Iterable<string>)];
    } finally {
      await close();
    }
  }

  test("a PgBouncer without the required settings ends the server, the doctor and the setup, which name the settings", () =>
    behind([], undefined, async (url) => {
      await assert.rejects(serve(url), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.equal(error.message, refusal);
        return true;
      });
      const doctor = await run("doctor", { DATABASE_URL: url, LAPOR_DATA: dataFolder });
      assert.deepEqual([doctor.code, doctor.stderr.trim()], [1, refusal]);
      await assert.rejects(requireDatabase(url, secret, en), { message: en.poolerSettings });
    }));

  test("a PgBouncer that does not track prepared statements ends the server at its first start", () =>
    behind([ignore, track, "max_prepared_statements = 0"], connectQuery, async (url) => {
      for (const _ of ["first", "second"])
        await assert.rejects(serve(url), (error) => {
          assert.ok(error instanceof ConfigError);
          assert.match(error.message, /^PgBouncer, .* does not keep prepared statements apart\. .* = 200\./);
          return true;
        });
      await assert.rejects(requireDatabase(url, secret, en), { message: en.poolerSettings });
    }));

  test("the channel creates its tables, and accepts, shows and lists reports over a few shared connections", () =>
    behind(settings, connectQuery, async (url) => {
      const server = await serve(url);
      try {
        const parts = { store: server.store, clock: systemClock, random: systemRandom };
        const agencyId = "pemkot-bandung";
        const { key } = await createKey(parts, { kind: "publishable", agencyId, origins: [] });
        const office = await createKey(parts, { kind: "secret", agencyId, role: "agency_admin" });
        const call = async (path: string, authorization: string, init: RequestInit = {}) => {
          const headers = { authorization: `Bearer ${authorization}`, ...(init.headers as object) };
          const response = await fetch(`${server.url}${path}`, { ...init, headers });
          assert.ok(response.ok, `${path}: ${response.status} ${await response.clone().text()}`);
          return response.json();
        };
        const submit = (index: number): Promise<{ trackingId: string; accessCode: string }> =>
          call("/v1/reports", key, {
            method: "POST",
            headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
            body: JSON.stringify({
              classification: "complaint",
              title: `Jalan berlubang ${index}`,
              body: "Ada lubang besar di depan nomor 12.",
              occurredOn: "2026-11-01",
              location: { regionCode: "32.73" },
              agencyId,
              reporter: { name: "Ayu Lestari" },
            }),
          });
        const count = 40;
        const receipts = await Promise.all(Array.from({ length: count }, (_, index) => submit(index)));
        const titles = await Promise.all(
          receipts.map(async ({ trackingId, accessCode }) => {
            const headers = { "lapor-access-code": accessCode };
            return (await call(`/v1/reports/${trackingId}`, key, { headers })).title;
          }),
        );
        assert.deepEqual(
          titles,
          Array.from({ length: count }, (_, index) => `Jalan berlubang ${index}`),
        );
        const { data } = await call("/v1/agency-reports?limit=100", office.key);
        assert.equal(data.length, count);
        await until(async () => (await call("/v1/events?limit=100", office.key)).data.length >= count);
        const engine = await openEngine({ databaseUrl: postgres.url });
        try {
          const completed = "select 1 from lapor_jobs.job where state = 'completed'";
          await until(async () => (await engine.script((script) => script(completed))).length > 0);
        } finally {
          await engine.close();
        }
      } finally {
        await server.stop();
      }
    }));

  test("serving time limits never end a migration or a backup, and a reading command cannot write", () =>
    behind(settings, connectQuery, async (url) => {
      const show =
        "select name, setting from pg_settings where name ~ '^(statement|idle_in_trans.*)_timeout$'";
      const limitsOf = async (script: (typeof engine)["script"]) =>
        (await script((sql) => sql(`${show} order by 1`))).map(({ setting }) => setting);
      const engine = await openEngine({ databaseUrl: url });
      const backup = await openEngine({ databaseUrl: url }, { readOnly: true, noTimeout: true });
      try {
        await migrate(engine);
        assert.deepEqual(await limitsOf(engine.script), ["30000", "15000"]);
        assert.deepEqual(await limitsOf(engine.longScript), ["0", "0"]);
        assert.deepEqual(await limitsOf(backup.script), ["0", "0"]);
        await assert.rejects(backup.script((sql) => sql("create table planted (id integer)")));
        // Later users of these connections get their own limits and may write.
        assert.deepEqual(await limitsOf(engine.script), ["30000", "15000"]);
        await engine.script((sql) => sql("create table planted (id integer); drop table planted"));
      } finally {
        await Promise.all([engine.close(), backup.close()]);
      }
      const folder = join(temporaryFolder(), "backup");
      const environment = { DATABASE_URL: url, LAPOR_DATA: dataFolder };
      const done = await run(`backup ${folder}`, {
        ...environment,
        LAPOR_SECRET: Buffer.from(secret).toString("base64"),
      });
      assert.equal(done.code, 0, done.stderr);
    }));

  test("lapor doctor reports limits and a read-only mode that the pooler drops, and nothing without a pooler", async () => {
    assert.deepEqual(await findingsAt(postgres.url), []);
    await behind(settings, connectQuery, async (url) => assert.deepEqual(await findingsAt(url), []));
    await behind(settings, undefined, async (url) => {
      const [statement = "", idle = "", ...more] = await findingsAt(url);
      assert.match(statement, /has statement_timeout = 0 instead of 15000 .*"set statement_timeout = 15000"/);
      assert.match(idle, /has idle_in_transaction_session_timeout = 0 instead of 30000 /);
      assert.deepEqual(more, []);
    });
    await behind([`${ignore},options`, prepared], connectQuery, async (url) => {
      const [readOnly = "", ...more] = await findingsAt(url);
      assert.match(readOnly, /would accept writes from commands that only read.* set track_extra_parameters/);
      assert.deepEqual(more, []);
    });
  });
});
