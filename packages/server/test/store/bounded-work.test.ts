import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createChannel, createMemoryBlobs, createMemoryStore, runJob, systemRandom } from "@lapor/channel";
import { createResealing } from "@lapor/channel/store";
import { type CompiledQuery, type Dialect, Kysely, PGliteDialect, PostgresDialect } from "kysely";
import { onStore } from "../../../../scripts/long-run.ts";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { listColumns } from "../../src/backup/table-shapes.ts";
import { openStore } from "../../src/index.ts";
import { openEngine, type RunSql, type StoreAddress } from "../../src/store/engine/engine.ts";
import { findMissing, migrate } from "../../src/store/engine/migrate.ts";
import { sqlEvidence } from "../../src/store/evidence.ts";
import { sqlPrivacyReads } from "../../src/store/privacy/privacy.ts";
import { reseal } from "../../src/store/privacy/reseal.ts";
import { sqlStatistics } from "../../src/store/public/statistics.ts";
import type { Tables } from "../../src/store/tables/tables.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";
import { nodesOf, type Plan } from "../support/watched-database.ts";
import { plantMigrations } from "./planted-migrations.ts";

/** More than one batch of any work, but so few that every engine inserts them in two seconds. */
const count = 8000;
/**
 * The most rows of a table that a batch may read. It is below the number of reports, and each report has two
 * entries.
 */
const mostTouched = 4100;

/** The number of rows that a plan read, used or not. */
const touchedBy = (plan: Plan): number =>
  Math.max(
    0,
    ...nodesOf(plan)
      .filter((node) => node["Relation Name"] !== undefined)
      .map((node) => (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"]),
  );

/** Copies the only row of a table, with different values in some columns. */
async function multiply(
  run: RunSql,
  table: string,
  others: Record<string, string>,
  from: string,
): Promise<void> {
  const columns = await listColumns(run, table);
  const values = columns.map((name) => others[name] ?? `row.${name}`);
  await run(
    `insert into ${table} (${columns.join(", ")}) select ${values.join(", ")} from ${table} row, ${from}`,
  );
}

/**
 * Inserts closed reports from eight years. Each has a late answer but no identity and no files, and none is
 * confidential.
 */
async function fill(address: StoreAddress): Promise<void> {
  const store = await openStore(address);
  const endedAt = new Date("2019-06-01T00:00:00Z");
  const report = sampleReport({
    status: "closed",
    dueAt: null,
    dueStage: null,
    submittedAt: new Date("2018-06-01T00:00:00Z"),
    updatedAt: endedAt,
    endedAt,
  });
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(sampleEntry(report, { kind: "overdue", actorKind: "channel" }));
  });
  await store.close();
  const engine = await openEngine(address);
  const at = "row.submitted_at + number * interval '8 hours'";
  await engine.longScript(async (run) => {
    await multiply(
      run,
      "report",
      {
        id: "gen_random_uuid()",
        tracking_id: "'T' || number",
        submitted_at: at,
        updated_at: at,
        ended_at: "row.ended_at - number * interval '1 minute'",
        responsible_agency_id: "case when number % 100 = 1 then 'pemkot-bandung' end",
      },
      `generate_series(1, ${count - 1}) number`,
    );
    for (const [version, kind] of [
      [1, "answered"],
      [2, "overdue"],
    ])
      await multiply(
        run,
        "timeline_entry",
        {
          id: "gen_random_uuid()",
          report_id: "other.id",
          version: `${version}`,
          kind: `'${kind}'`,
          at: "other.submitted_at + interval '3 days'",
        },
        `report other where other.id <> row.report_id and row.id = '${(await run("select id from timeline_entry order by at limit 1"))[0]?.id}'`,
      );
    await run("analyze");
  });
  await engine.close();
}

const engines: Record<
  string,
  () => Promise<{ address: StoreAddress; dialect: () => Promise<Dialect>; stop(): Promise<void> }>
> = {
  PGlite: async () => {
    const folder = preparedFolder();
    const dialect = async () => {
      const { PGlite } = await import("@electric-sql/pglite");
      return new PGliteDialect({ pglite: await PGlite.create({ dataDir: `${folder}/database` }) });
    };
    return { address: { folder }, dialect, stop: async () => {} };
  },
  PostgreSQL: async () => {
    const postgres = await startPostgres();
    const dialect = async () => {
      const { default: pg } = await import("pg");
      const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
      pool.on("error", () => {});
      return new PostgresDialect({ pool });
    };
    return { address: { databaseUrl: postgres.url }, dialect, stop: postgres.stop };
  },
};

for (const [name, start] of Object.entries(engines))
  describe(`work on all rows runs in batches of bounded size (${name})`, onStore(name), () => {
    let stop = async (): Promise<void> => {};
    let db: Kysely<Tables>;
    let asked: CompiledQuery[] = [];

    before(async () => {
      const engine = await start();
      await fill(engine.address);
      db = new Kysely<Tables>({
        dialect: await engine.dialect(),
        log: ({ query }) => void asked.push(query),
      });
      stop = () => db.destroy().finally(engine.stop);
    });
    after(() => stop());

    /** Returns the number of queries and the rows that the largest query read. */
    const measure = async (work: () => Promise<unknown>): Promise<{ questions: number; most: number }> => {
      asked = [];
      await work();
      const questions = asked.filter(({ sql }) => /^\s*(select|with)\b/i.test(sql));
      let most = 0;
      for (const { sql, parameters } of questions) {
        const explained = await db.executeQuery<{ "QUERY PLAN": [{ Plan: Plan }] }>({
          ...({ ...questions[0] } as CompiledQuery<{ "QUERY PLAN": [{ Plan: Plan }] }>),
          sql: `explain (analyze, format json) ${sql}`,
          parameters,
        });
        const [plan] = explained.rows[0]?.["QUERY PLAN"] ?? [];
        assert.ok(plan);
        most = Math.max(most, touchedBy(plan.Plan));
      }
      return { questions: questions.length, most };
    };

    test("statistics count every report once per period", async () => {
      const { countReports, firstSubmittedAt } = sqlStatistics(db);
      assert.equal((await firstSubmittedAt())?.getUTCFullYear(), 2018);
      let reports = 0;
      const { questions, most } = await measure(async () => {
        for (let year = 2018; year <= 2026; year++) {
          const span = { from: new Date(Date.UTC(year, 0, 1)), before: new Date(Date.UTC(year + 1, 0, 1)) };
          const total = (await countReports(span)).find(({ by }) => by === "quarter");
          if (!total) continue;
          reports += total.reports;
          // Only the first report has neither missed a deadline nor been answered.
          assert.ok(total.late >= total.reports - 1);
          assert.ok(total.answered >= total.reports - 1);
          assert.equal(total.daysToAnswer, 3);
        }
      });
      assert.equal(reports, count);
      assert.ok(questions >= 9);
      assert.ok(most <= mostTouched, `${most} rows`);
    });

    test("evidence counts every report once, and for one agency only its own", async () => {
      const { countEvidence } = sqlEvidence(db);
      const span = { from: new Date(Date.UTC(2018, 0, 1)), before: new Date(Date.UTC(2027, 0, 1)) };
      const read = async (keepers?: string[]) => {
        let reports = 0;
        const { questions, most } = await measure(async () => {
          const [total] = await countEvidence({ by: "party", ...span, ...(keepers && { keepers }) });
          reports = total?.figures.reports ?? 0;
        });
        return { reports, questions, most };
      };
      const all = await read();
      assert.equal(all.reports, count);
      assert.ok(all.questions >= count / 2000);
      assert.ok(all.most <= mostTouched, `${all.most} rows`);
      const own = await read(["pemkot-bandung"]);
      assert.deepEqual([own.reports, own.questions], [count / 100, 1]);
      assert.ok(own.most <= 3 * own.reports, `${own.most} rows`);
    });

    test("answered reports are each counted once, and for one agency only its own", async () => {
      const { countAnswered } = sqlEvidence(db);
      const span = { from: new Date(Date.UTC(2018, 0, 1)), before: new Date(Date.UTC(2027, 0, 1)) };
      const read = async (agencyIds?: string[]) => {
        let reports = 0;
        const { questions, most } = await measure(async () => {
          const counts = await countAnswered({ ...span, ...(agencyIds && { agencyIds }) });
          reports = counts.reduce((sum, count) => sum + count.reports, 0);
        });
        return { reports, questions, most };
      };
      const all = await read();
      assert.ok(all.questions >= count / 2000);
      assert.ok(all.most <= mostTouched, `${all.most} rows`);
      const own = await read(["pemkot-bandung"]);
      assert.deepEqual([own.reports, own.questions], [count / 100, 1]);
      assert.ok(own.most <= 3 * own.reports, `${own.most} rows`);
    });

    test("retention skips reports that have nothing left to erase", async () => {
      const { listErasable } = sqlPrivacyReads(db);
      for (const what of ["requested", "files", "identity"] as const) {
        let pages = 0;
        const { most } = await measure(async () => {
          const query = { what, endedBefore: new Date("2020-01-01T00:00:00Z"), among: 2000 };
          let { reports, last } = await listErasable(query);
          for (pages = 1; last; pages++) {
            assert.deepEqual(reports, []);
            ({ reports, last } = await listErasable({ ...query, after: last }));
          }
        });
        assert.equal(pages, what === "requested" ? 1 : count / 2000 + 1);
        assert.ok(most <= mostTouched, `${what}: ${most} rows`);
      }
    });

    test("resealing skips reports and entries that do not need it", async () => {
      const resealing = createResealing({ secret: systemRandom.bytes(32) });
      const { questions, most } = await measure(async () =>
        assert.deepEqual(await reseal(db, resealing), { resealed: 0, unopened: 0, unknownKeys: [] }),
      );
      assert.ok(questions > (2 * count) / 200);
      assert.ok(most <= mostTouched, `${most} rows`);
    });
  });

test("no timeout aborts migrations or the servers that wait for them (PostgreSQL)", async () => {
  const postgres = await startPostgres();
  const engine = await openEngine({ databaseUrl: postgres.url });
  try {
    const limits = ["statement_timeout", "idle_in_transaction_session_timeout"];
    const [short, long] = await Promise.all(
      [engine.script, engine.longScript].map((script) =>
        script(async (run) => {
          const shown = [];
          for (const limit of limits) shown.push(Object.values((await run(`show ${limit}`))[0] ?? {})[0]);
          return shown;
        }),
      ),
    );
    assert.deepEqual(short, ["15s", "30s"]);
    assert.deepEqual(long, ["0", "0"]);
    const script = () => assert.fail("A migration may take longer than a request.");
    assert.ok((await migrate({ ...engine, script })).includes("0001-schema"));
  } finally {
    await engine.close();
    await postgres.stop();
  }
});

test("other clients keep reading while migrations wait for a table that a backup reads (PostgreSQL)", async () => {
  const postgres = await startPostgres();
  const engine = await openEngine({ databaseUrl: postgres.url });
  const { default: pg } = await import("pg");
  const [backup, citizen] = [0, 1].map(() => new pg.Client({ connectionString: postgres.url }));
  assert.ok(backup && citizen);
  try {
    await Promise.all([backup.connect(), citizen.connect()]);
    await migrate(engine);
    const planted = await plantMigrations({
      "0002-index": "create index planted_order on report (submitted_at, id)",
      "0003-columns": "alter table attachment add column planted integer",
      "0004-last": "drop index report_in_order",
    });
    await citizen.query("set statement_timeout = '10s'");
    const untilTried = async (): Promise<void> => {
      for (;;) {
        const { rows } = await citizen.query(
          "select 1 from pg_locks where not granted and relation = 'attachment'::regclass",
        );
        if (rows.length > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };

    // The backup locks one table after the migration has created its index, and then all tables.
    await backup.query("begin; select from attachment limit 1");
    const migrating = migrate(engine, planted);
    await untilTried();
    await citizen.query("select from report limit 1");
    assert.ok(
      (await findMissing(engine, planted)).length > 0,
      "also what other servers ask meanwhile is answered",
    );
    // Waits behind the migration until its attempt to lock times out.
    await citizen.query("select from attachment limit 1");
    await backup.query("select from report limit 1");
    await untilTried();
    await citizen.query("select from report limit 1");
    await backup.query("commit");
    assert.deepEqual(await migrating, ["0002-index", "0003-columns", "0004-last"]);
  } finally {
    await Promise.all([backup.end(), citizen.end()]);
    await engine.close();
    await postgres.stop();
  }
});

test("statistics are published from the newest quarter backwards, and an interruption keeps those already published", async () => {
  const store = createMemoryStore();
  for (let year = 2019; year <= 2026; year++)
    await store.transaction(async (transaction) => {
      const at = new Date(`${year}-03-01T00:00:00Z`);
      for (let number = 0; number < 6; number++)
        await transaction.insertReport(sampleReport({ submittedAt: at, updatedAt: at }));
    });
  const stop = new AbortController();
  const quarters: string[] = [];
  const counted: typeof store = {
    ...store,
    async publishStatistics(quarter, rows) {
      quarters.push(`${quarter.year}-${quarter.quarter}`);
      if (quarters.length === 3) stop.abort();
      return store.publishStatistics(quarter, rows);
    },
  };
  const now = () => new Date("2026-11-25T00:00:00Z");
  const secret = systemRandom.bytes(32);
  const parts = { blobs: createMemoryBlobs(), random: systemRandom, clock: { now }, secret };
  const channel = createChannel({ ...parts, store: counted });
  await runJob(channel, "refresh-statistics", { signal: stop.signal });
  // The previous quarter is not published yet, because it ended too recently.
  assert.deepEqual(quarters, ["2026-2", "2026-1", "2025-4"]);
  assert.ok((await store.listStatistics({ year: 2026, quarter: 1, by: "month" })).length > 0);
  assert.deepEqual(await store.listStatistics({ year: 2024, quarter: 1, by: "month" }), []);
  await runJob(channel, "refresh-statistics");
  // All quarters since 2019-1 are published, each once.
  assert.equal(new Set(quarters).size, quarters.length);
  assert.equal(quarters.at(-1), "2019-1");
});
