import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { StoreUnavailable, type Transaction } from "@lapor/channel/store";
import pg from "pg";
import type { ThrowAwayPostgres } from "../../../../scripts/postgres.ts";
import { ConfigError, type OpenStore, openStore } from "../../src/index.ts";
import { lockFolder } from "../../src/platform/data-folder.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { findMissing, migrate } from "../../src/store/engine/migrate.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { plantMigrations } from "./planted-migrations.ts";

const migrations = ["0001-schema"];

/** Keeps a transaction open until `end` is called. */
async function holdOpen(store: OpenStore, work: (transaction: Transaction) => Promise<void>) {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let over: Promise<void> = Promise.resolve();
  await new Promise<void>((begun, failed) => {
    over = store.transaction(async (transaction) => {
      await work(transaction);
      begun();
      await ended;
    });
    over.catch(failed);
  });
  return {
    end() {
      end();
      return over;
    },
  };
}

const take = (name: string) => async (transaction: Transaction) =>
  assert.equal(await transaction.lock(name), true);

const isLocked = async (store: OpenStore, name: string): Promise<boolean> =>
  !(await store.transaction((transaction) => transaction.lock(name)));

describe("the store on PGlite", () => {
  test("with PGlite's single connection, the store refuses a held lock at once and refuses work on a finished transaction", async () => {
    const store = await openStore({ folder: preparedFolder() });
    const holder = await holdOpen(store, take("a"));
    assert.equal(await isLocked(store, "a"), true);
    await holder.end();
    assert.equal(await isLocked(store, "a"), false);
    let leaked: Transaction | undefined;
    await store.transaction(async (transaction) => {
      leaked = transaction;
    });
    await assert.rejects(async () => leaked?.insertReport(sampleReport()), /transaction is over/);
    await store.close();
  });

  test("reopening the store finds everything", async () => {
    const folder = temporaryFolder();
    const report = sampleReport();
    const first = await openStore({ folder });
    assert.deepStrictEqual(first.migrated, migrations);
    await first.transaction(async (transaction) => {
      await transaction.insertReport(report);
      await transaction.insertTimeline(sampleEntry(report));
    });
    await first.close();
    await assert.rejects(first.ping(), StoreUnavailable);
    const second = await openStore({ folder });
    assert.deepStrictEqual(second.migrated, []);
    const found = await second.findReport({ trackingId: report.trackingId });
    assert.deepStrictEqual(found?.report, report);
    assert.equal(found?.timeline.length, 1);
    await second.close();
  });

  test("killing the process loses nothing acknowledged", async () => {
    const folder = preparedFolder();
    const script = fileURLToPath(new URL("insert-until-killed.ts", import.meta.url));
    const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 40) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(child.signalCode, "SIGKILL");

    const unlock = lockFolder(folder);
    const store = await openStore({ folder });
    for (const trackingId of acknowledged)
      assert.equal((await store.findReport({ trackingId }))?.timeline.length, 1, trackingId);
    await store.close();
    unlock();
  });
});

describe("the store on PostgreSQL", () => {
  let postgres: ThrowAwayPostgres;
  let store: OpenStore;
  before(async () => {
    postgres = await preparedPostgres();
    store = await openStore({ databaseUrl: postgres.url });
  });
  after(() => store.close().finally(postgres.stop));

  const sql = async (text: string, connectionString = postgres.url): Promise<void> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(text);
    await client.end();
  };

  const database = async (name: string): Promise<string> => {
    await sql(`create database ${name}`);
    return postgres.url.replace(/postgres$/, name);
  };

  test("the store keeps working, and can be closed, after more commits have failed than it has connections", async () => {
    const url = await database("commits");
    const failing = await openStore({ databaseUrl: url });
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = 'commits' and state = 'idle in transaction'`;
    for (let failures = 0; failures < 12; failures++)
      await assert.rejects(
        failing.transaction(async (transaction) => {
          await transaction.find("attachments", { id: "00000000-0000-7000-8000-000000000000" });
          await sql(end);
        }),
        StoreUnavailable,
      );
    await failing.ping();
    await failing.close();
  });

  test("the store rejects a lock at once when another process holds it", async () => {
    const other = await openStore({ databaseUrl: postgres.url });
    const holder = await holdOpen(store, take("b"));
    assert.equal(await isLocked(other, "b"), true);
    assert.equal(await isLocked(other, "c"), false);
    await holder.end();
    assert.equal(await isLocked(other, "b"), false);
    await other.close();
  });

  test("the store grants a lock to only one of fifty concurrent callers in two processes", async () => {
    const other = await openStore({ databaseUrl: postgres.url });
    let freed = (): void => {};
    const asked: Promise<void>[] = [];
    const allAsked = new Promise<void>((resolve) => {
      freed = resolve;
    });
    const taken = Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? store : other).transaction(async (transaction) => {
        const lock = transaction.lock("d");
        asked.push(lock.then(() => {}));
        if (asked.length === 50) Promise.all(asked).then(freed);
        const isMine = await lock;
        if (isMine) await allAsked;
        return isMine;
      }),
    );
    assert.equal((await Promise.all(taken)).filter(Boolean).length, 1);
    await other.close();
  });

  test("each table is created once when four processes start at the same time", async () => {
    const databaseUrl = await database("four_at_once");
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ databaseUrl })));
    assert.deepStrictEqual(
      stores.flatMap(({ migrated }) => migrated),
      migrations,
    );
    await Promise.all(stores.map(({ close }) => close()));
  });

  test("every table has a replica identity, so logical replication transfers every change", async () => {
    const engine = await openEngine({ databaseUrl: postgres.url });
    const keyless = await engine.script((run) =>
      run(`select relname from pg_class
        where relkind = 'r' and relreplident <> 'f' and relnamespace = current_schema()::regnamespace
          and not exists (select from pg_index where indrelid = pg_class.oid and indisprimary)`),
    );
    await engine.close();
    assert.deepEqual(keyless, []);
  });

  test("the store keeps its reports when a later migration changes their table", async () => {
    const databaseUrl = await database("planted");
    const report = sampleReport();
    const first = await openStore({ databaseUrl });
    await first.transaction((transaction) => transaction.insertReport(report));
    await first.close();
    const planted = await plantMigrations({
      "0002-planted": "alter table report add column planted text not null default 'yes'",
    });
    const engine = await openEngine({ databaseUrl });
    assert.deepStrictEqual(await findMissing(engine, planted), ["0002-planted"]);
    assert.deepStrictEqual(await migrate(engine, planted), ["0002-planted"]);
    assert.deepStrictEqual(await migrate(engine, planted), []);
    assert.deepStrictEqual(await findMissing(engine, planted), []);
    const rows = await engine.script((run) => run("select id, planted from report"));
    assert.deepStrictEqual(rows, [{ id: report.id, planted: "yes" }]);
    await engine.close();
  });

  test("the schema is unchanged when a later migration fails", async () => {
    const databaseUrl = await database("failing");
    const planted = await plantMigrations({
      "0002-planted": "create table planted (id uuid)",
      "0003-failing": "alter table planted add column id uuid",
    });
    const engine = await openEngine({ databaseUrl });
    await assert.rejects(migrate(engine, planted), /already exists/);
    const tables = await engine.script((run) => run("select from pg_tables where schemaname = 'public'"));
    assert.deepStrictEqual(tables, []);
    await engine.close();
  });

  test("the store rejects a database created by another edition of the schema", async () => {
    const databaseUrl = await database("edition");
    await (await openStore({ databaseUrl })).close();
    const isRefused = (found: RegExp) =>
      assert.rejects(openStore({ databaseUrl }), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, found);
        assert.match(
          error.message,
          /No version has been released yet.* delete the database, or the data folder/,
        );
        return true;
      });
    await sql("update schema_migration set hash = repeat('ab', 32)", databaseUrl);
    await isRefused(
      /another edition of 0001-schema: its hash is abababababab, and this program expects \w{12}\./,
    );
    await sql("update schema_migration set name = '0001-reports'", databaseUrl);
    await isRefused(
      /earlier edition of lapor: it holds 0001-reports, and this program expects 0001-schema\./,
    );
  });

  test("the store leaves a database created by a newer version unchanged", async () => {
    const databaseUrl = await database("newer");
    await (await openStore({ databaseUrl })).close();
    await sql("insert into schema_migration values ('9999-later', now(), '')", databaseUrl);
    await assert.rejects(openStore({ databaseUrl }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /newer version of lapor.*9999-later.*Run the newer version/);
      return true;
    });
  });

  test("a program cannot bypass the constraints of the tables", async () => {
    const broken = [
      { status: "lost" as never },
      { responsibleAgencyId: "" },
      { unitId: crypto.randomUUID() },
      { officerId: crypto.randomUUID() },
      { dueStage: null },
      { version: 0 },
      { notice: { version: "2026-11" } as never },
    ];
    for (const changes of broken)
      await assert.rejects(
        store.transaction((transaction) => transaction.insertReport(sampleReport(changes))),
        // The error is an invalid enum value (22P02) or a failed check (23514).
        (error) =>
          error instanceof Error && "code" in error && ["22P02", "23514"].includes(String(error.code)),
        JSON.stringify(changes),
      );
  });

  test("the store reports broken connections as unavailable, rolls back open transactions, and recovers", async () => {
    const report = sampleReport();
    const breaking = store.transaction(async (transaction) => {
      await transaction.insertReport(report);
      await sql(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'lapor/%'",
      );
      await transaction.insertTimeline(sampleEntry(report));
    });
    await assert.rejects(breaking, StoreUnavailable);
    await store.ping();
    assert.equal(await store.findReport({ trackingId: report.trackingId }), undefined);
  });

  test("the store reports that it is unavailable when PostgreSQL is gone", async () => {
    const gone = await preparedPostgres();
    const lost = await openStore({ databaseUrl: gone.url });
    await gone.stop();
    await assert.rejects(lost.ping(), StoreUnavailable);
    await assert.rejects(lost.find("keys", { hash: "x" }), StoreUnavailable);
    await assert.rejects(
      lost.transaction((transaction) => transaction.lock("x")),
      StoreUnavailable,
    );
    await lost.close();
    await assert.rejects(openStore({ databaseUrl: gone.url }), StoreUnavailable);
  });
});
