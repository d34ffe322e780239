import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { matterOf, soughtPublicWords } from "@lapor/channel/testing";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { PreparedClient } from "../../src/store/engine/prepared-client.ts";
import { sqlPublicReads } from "../../src/store/public/public-reports.ts";
import type { Tables } from "../../src/store/tables/tables.ts";
import { nodesOf, type Plan, type WatchedDatabase, watchDatabase } from "../support/watched-database.ts";
import { createCrowd, insertCrowd } from "./public-crowd.ts";

describe("public queries on 20,000 reports (PostgreSQL)", () => {
  let watched: WatchedDatabase;
  let pool: WatchedDatabase["pool"];
  let db: WatchedDatabase["db"];

  before(async () => {
    watched = await watchDatabase();
    ({ pool, db } = watched);
    await insertCrowd(pool, 20_000, new Date("2026-11-25T00:00:00Z"));
  });
  after(() => watched.stop());

  /** Returns the indexes that the statements' plans use. Fails when a plan reads the whole table. */
  const indexesOf = async (ask: () => Promise<unknown>): Promise<string[]> => {
    const used: string[] = [];
    for (const query of await watched.statementsOf(ask)) {
      const { rows } = await pool.query(`explain (format json) ${query.sql}`, [...query.parameters]);
      const nodes = nodesOf((rows[0] as { "QUERY PLAN": [{ Plan: Plan }] })["QUERY PLAN"][0].Plan);
      assert.ok(!nodes.some((node) => node["Node Type"] === "Seq Scan"), JSON.stringify(nodes));
      used.push(...nodes.flatMap((node) => node["Index Name"] ?? []));
    }
    return used;
  };

  test("each query uses its index", async () => {
    const reads = sqlPublicReads(db);
    const crowd = createCrowd(5);
    const page = { limit: 26 };
    const rare = { ...page, words: soughtPublicWords(crowd.rareWord()) };
    assert.deepEqual(await indexesOf(() => reads.listPublicReports(page)), ["public_report_newest"]);
    const after = { submittedOn: "2026-05-01", trackingId: "777-777-777" };
    assert.deepEqual(await indexesOf(() => reads.listPublicReports({ ...page, after })), [
      "public_report_newest",
    ]);
    const ofAgency = () => reads.listPublicReports({ ...page, responsibleAgencyId: crowd.agencyId() });
    assert.deepEqual(await indexesOf(ofAgency), ["public_report_agency"]);
    // A search looks at the newest 5,000 reports first. If they are not enough, it searches all reports
    // through the word index.
    const both = ["public_report_newest", "public_report_words"];
    assert.deepEqual(await indexesOf(() => reads.listPublicReports(rare)), both);
    const absent = { words: soughtPublicWords("tidakadasamasekali") };
    assert.deepEqual(await indexesOf(() => reads.listPublicReports({ ...absent, limit: 1 })), both);
    const words = matterOf(`${crowd.rareWord()} ${crowd.rareWord()} ${crowd.rareWord()}`, 8);
    const matter = { place: { regionCode: null, point: null }, categoryId: null };
    const similar = { words, matter, from: "2025-11-25", among: 500, candidates: 100, limit: 5 };
    for (const [regionCode, index] of [
      ["32.73", "public_report_regency"],
      ["32", "public_report_province"],
      [undefined, "public_report_newest"],
    ] as const)
      assert.deepEqual(
        await indexesOf(() => reads.listSimilarReports({ ...similar, ...(regionCode && { regionCode }) })),
        [index, "public_report_tracking_id_key"],
      );
    const counts = { by: "status", codeLength: 2, among: 2000 } as const;
    for (const [filters, index] of [
      [{}, "public_report_newest"],
      [{ regionCode: "32" }, "public_report_province"],
      [{ categoryId: crowd.categoryId() }, "public_report_category"],
    ] as const)
      assert.deepEqual(await indexesOf(() => reads.countPublicReports({ ...counts, ...filters })), [index]);
    const few = { ...counts, ...absent, among: 1 };
    assert.deepEqual(await indexesOf(() => reads.countPublicReports(few)), both);
    const one = () => reads.findPublicReport("222-222-222");
    assert.deepEqual(await indexesOf(one), ["public_report_tracking_id_key"]);
  });

  test("the district list is planned at each call, but the regency list and similar reports use prepared plans", async () => {
    const prepared = new pg.Pool({ connectionString: watched.url, max: 1, Client: PreparedClient });
    // Stopping PostgreSQL can interrupt a connection that the ended pool has not closed yet.
    prepared.on("error", () => {});
    const connected = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared }) });
    const reads = sqlPublicReads(connected);
    for (const regionCode of ["32.73", "32.73.05"]) await reads.listPublicReports({ limit: 26, regionCode });
    const words = matterOf("Jalan berlubang di depan pasar", 8);
    const matter = { place: { regionCode: null, point: null }, categoryId: null };
    const similar = { words, matter, from: "2025-11-25", among: 500, candidates: 100, limit: 5 };
    await reads.listSimilarReports({ ...similar, regionCode: "32.73" });
    const { rows } = await prepared.query<{ statement: string }>(
      "select statement from pg_prepared_statements",
    );
    await connected.destroy();
    assert.deepEqual(
      rows.map(({ statement }) => /where "?public_report"?\.regency = \$1 order by/.test(statement)).sort(),
      [false, true],
    );
    assert.ok(rows.some(({ statement }) => statement.includes("best join public_report")));
  });
});
