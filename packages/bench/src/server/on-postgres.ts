import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { inRounds, median } from "../figures/statistics.ts";
import { createSiteKey } from "./create-keys.ts";
import { type Load, sendAtRate } from "./http-load.ts";
import { findPgbench } from "./pgbench.ts";
import { parentOf, startLapor } from "./processes.ts";
import { recordLimit } from "./record-pgbench-scripts.ts";
import {
  getRequests,
  sampleReport,
  seededRandom,
  submitForReceipts,
  submitRequests,
} from "./report-requests.ts";
import { type Round, requests, transactions, type Way } from "./workloads.ts";

/** Clients with one request on its way each. PostgreSQL gets ten connections: the channel's pool has as many, and so has pgbench. */
const clients = 32;
const poolSize = 10;

/** The ways that are compared, by their names. */
export const names = {
  submit: "submitReport",
  submitLimit: "pgbench, statements of submitReport",
  get: "getReport",
  getLimit: "pgbench, statements of getReport",
  select: "pgbench, one select by key",
};

/** What was found on PostgreSQL. */
export interface PostgresFindings {
  /** By name; pgbench's are missing where it is. */
  rounds: Map<string, Round[]>;
  /** Submitted at half of the highest load. */
  half: Load;
  /** Reports that were acknowledged and that the database has not. */
  lost: number;
  version: string;
}

/** The channel and pgbench in turn, each on a database of its own of one PostgreSQL. */
export async function benchOnPostgres(
  folder: string,
  { short, runs }: { short: boolean; runs: number },
): Promise<PostgresFindings> {
  // Whole ones: pgbench knows no others.
  const [seconds, readingSeconds] = short ? [1, 1] : [6, 3];
  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.url });
  try {
    await admin.connect();
    const { rows } = await admin.query<{ pid: number; version: string }>(
      "select pg_backend_pid() as pid, current_setting('server_version') as version",
    );
    const { pid, version } = rows[0] as { pid: number; version: string };
    const [limitUrl, databaseUrl] = ["pgbench", "lapor"].map((name) =>
      postgres.url.replace(/postgres$/, name),
    ) as [string, string];
    for (const name of ["pgbench", "lapor"]) await admin.query(`create database ${name}`);

    const random = seededRandom(1);
    const reports = Array.from({ length: 100 }, () => sampleReport(random));
    const scripts = await recordLimit(limitUrl, reports.slice(0, 8));
    const key = await createSiteKey({ databaseUrl });
    const lapor = await startLapor(folder, { databaseUrl });
    try {
      const url = lapor.firstLine;
      const postmaster = parentOf(pid);
      const receipts = await submitForReceipts(url, key, reports);
      const submit = {
        ...{ url, connections: clients, seconds, expected: 201 },
        request: submitRequests(key, reports),
      };
      const get = { ...submit, expected: 200, seconds: readingSeconds, request: getRequests(key, receipts) };
      const spenders = { node: lapor.pid, postgres: postmaster };
      const pgbench = findPgbench();
      const limit = (name: string, texts: readonly string[], length: number): Way[] =>
        pgbench
          ? [
              transactions(name, { postgres: postmaster }, pgbench, {
                ...{ databaseUrl: limitUrl, scripts: texts, connections: poolSize, seconds: length },
              }),
            ]
          : [];
      const ways = [
        ...limit(names.submitLimit, scripts.submit, seconds),
        requests(names.submit, spenders, submit),
        ...limit(names.getLimit, scripts.get, readingSeconds),
        requests(names.get, spenders, get),
        ...limit(names.select, scripts.select, readingSeconds),
      ];
      // Warm: compiled, prepared, read into memory.
      const warm = await inRounds(ways, 1, ({ measure }) => measure());
      const found = await inRounds(ways, runs, ({ measure }) => measure());
      const rounds = new Map(found.map(({ entry, results }) => [entry.name, results]));
      const highest = median((rounds.get(names.submit) ?? []).map(({ perSecond }) => perSecond));
      const half = await sendAtRate(highest / 2, { ...submit, seconds: short ? 2 : 20 });

      const rates = [...warm, ...found].filter(({ entry }) => entry.name === names.submit);
      const acknowledged =
        receipts.length +
        half.answered +
        rates.flatMap(({ results }) => results).reduce((sum, { answered }) => sum + answered, 0);
      return { rounds, half, version, lost: acknowledged - (await countReports(databaseUrl)) };
    } finally {
      await lapor.stop();
    }
  } finally {
    await admin.end();
    await postgres.stop();
  }
}

async function countReports(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::integer as count from report");
  await client.end();
  return rows[0]?.count ?? 0;
}
