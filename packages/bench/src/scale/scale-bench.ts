import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewKey } from "@lapor/channel";
import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import type { Bench } from "../bench.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import { median, percentile } from "../figures/statistics.ts";
import { createKeys } from "../server/create-keys.ts";
import { type Load, saturate } from "../server/http-load.ts";
import { type Program, startLapor } from "../server/processes.ts";
import {
  getRequests,
  readRequests,
  sampleReport,
  seededRandom,
  submitRequests,
} from "../server/report-requests.ts";
import { commonAccessCode, createMultiplier } from "./multiply-reports.ts";
import { runLifeCycles } from "./run-life-cycles.ts";

const agencies = ["pemkot-bandung", "pemprov-jawa-barat", "pemkot-surabaya", "pemprov-aceh"];
const lived = 200;

const wanted: NewKey[] = [
  { kind: "publishable", agencyId: "pemkot-bandung", origins: [] },
  ...agencies.map((agencyId): NewKey => ({ kind: "secret", agencyId, role: "agency_admin" })),
];

/** The times of sequential requests. */
type Paces = Record<"getReport" | "inbox" | "search" | "submitReport", Load>;

/** Bytes of each table with its indexes, in total. */
async function bytesOf(client: pg.Client): Promise<{ name: string; table: number; indexes: number }[]> {
  const { rows } = await client.query<{ name: string; table: string; indexes: string }>(
    `select relname as name, pg_table_size(oid)::text as table, pg_indexes_size(oid)::text as indexes
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname = any ('{report, timeline_entry, event, event_agency, report_search}')`,
  );
  return rows.map(({ name, table, indexes }) => ({ name, table: Number(table), indexes: Number(indexes) }));
}

/** Grows one database and measures at each size. */
export const scaleBench: Bench = async ({ short, reports }) => {
  const sizes = short ? [2000, 10_000] : [210_000, reports];
  const seconds = short ? 1 : 5;
  const folder = mkdtempSync(join(tmpdir(), "lapor-scale-bench-"));
  const postgres = await startPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  const running: Program[] = [];
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    await client.query("alter database postgres set synchronous_commit = on");
    await client.query("set synchronous_commit = off");
    await client.query("set maintenance_work_mem = '256MB'");
    const [siteKey = "", ...officerKeys] = await createKeys({ databaseUrl: postgres.url }, wanted);
    const officers = agencies.map((agencyId, index) => ({ agencyId, key: officerKeys[index] as string }));

    const start = async (name: string): Promise<Program> => {
      const data = join(folder, name);
      mkdirSync(data);
      const program = await startLapor(data, { databaseUrl: postgres.url });
      running.push(program);
      return program;
    };
    const first = await start("first");
    const url = first.firstLine;
    await runLifeCycles(url, { siteKey, officers }, short ? 40 : lived);
    const multiplier = await createMultiplier(client);

    const random = seededRandom(11);
    const texts = Array.from({ length: 100 }, () => sampleReport(random));
    const measure = async (trackingIds: readonly string[]): Promise<Paces> => {
      const one = { url, connections: 1, seconds, expected: 200 };
      const receipts = trackingIds.map((trackingId) => ({ trackingId, accessCode: commonAccessCode }));
      const officer = officerKeys[0] as string;
      const page = readRequests(officer, [
        "/v1/agency-reports?limit=25&status=submitted,assigned,in_progress",
      ]);
      const search = readRequests(
        officer,
        ["jembatan", "lampu sekolah", "pupuk irigasi", "banjir sungai"].map(
          (words) => `/v1/agency-reports?limit=25&q=${encodeURIComponent(words)}`,
        ),
      );
      const submit = { ...one, expected: 201, request: submitRequests(siteKey, texts) };
      await saturate({ ...submit, seconds: 1 });
      return {
        getReport: await saturate({ ...one, request: getRequests(siteKey, receipts) }),
        inbox: await saturate({ ...one, request: page }),
        search: await saturate({ ...one, request: search }),
        submitReport: await saturate(submit),
      };
    };

    const found: {
      size: number;
      paces: Paces;
      bytes: Awaited<ReturnType<typeof bytesOf>>;
      seconds: number;
    }[] = [];
    for (const size of sizes) {
      const began = performance.now();
      const trackingIds = await multiplier.growTo(size);
      const took = (performance.now() - began) / 1000;
      const bytes = await bytesOf(client);
      found.push({ size, bytes, seconds: took, paces: await measure(trackingIds) });
    }

    const replica = await start("second");
    const load = { url, connections: 32, seconds, expected: 201, request: submitRequests(siteKey, texts) };
    await saturate({ ...load, url: replica.firstLine, seconds: 1 });
    const alone = await saturate(load);
    const both = await Promise.all(
      [url, replica.firstLine].map((each) => saturate({ ...load, url: each, connections: 16 })),
    );
    const together = both.reduce((sum, { perSecond }) => sum + perSecond, 0);

    const [small, large] = [found[0], found.at(-1)] as [(typeof found)[0], (typeof found)[0]];
    const grown = (name: keyof Paces, share: number, bar: string): Figure =>
      withBar({
        name: `${name}: p${share * 100} with ${large.size} reports`,
        value: percentile(large.paces[name].latencies, share),
        unit: "ms",
        peer: `with ${small.size}`,
        peerValue: percentile(small.paces[name].latencies, share),
        bar,
      });
    return {
      figures: [
        grown("getReport", 0.5, "<= 1.3"),
        grown("inbox", 0.5, "<= 1.3"),
        grown("submitReport", 0.5, "<= 1.3"),
        grown("search", 0.95, "<= 3"),
        withBar({
          name: "bytes on disk per report",
          value: Math.round(
            large.bytes.reduce((sum, { table, indexes }) => sum + table + indexes, 0) / large.size,
          ),
          unit: "B",
          bar: "<= 4096",
          note: "with indexes, search, and 3.75 steps of history and events; without idempotency records",
        }),
        withBar({
          name: "submitReport: two replicas",
          value: Math.round(together),
          unit: "/s",
          peer: "one",
          peerValue: Math.round(alone.perSecond),
          note: "load, replicas and PostgreSQL share the cores of one machine: two cores cannot show the target ratio of 1.6",
        }),
      ],
      tables: [
        {
          title: "Milliseconds of sequential requests",
          rows: found.flatMap(({ size, paces, seconds: took }) =>
            Object.entries(paces).map(([name, { latencies, responses, refused }]) => ({
              reports: size,
              name,
              p50: median(latencies),
              p95: percentile(latencies, 0.95),
              responses,
              refused: Object.values(refused).reduce((sum, count) => sum + count, 0),
              "seconds to grow": Math.round(took),
            })),
          ),
        },
        {
          title: `Bytes per report, of ${large.size}`,
          rows: large.bytes.map(({ name, table, indexes }) => ({
            name,
            table: Math.round(table / large.size),
            indexes: Math.round(indexes / large.size),
          })),
        },
      ],
      versions: { postgres: rows[0]?.version ?? "" },
    };
  } finally {
    for (const program of running) await program.stop();
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
