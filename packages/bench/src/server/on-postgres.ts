import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { inRounds, median } from "../figures/statistics.ts";
import { createSiteKey } from "./create-keys.ts";
import { type Load, sendAtRate } from "./http-load.ts";
import { findPgbench } from "./pgbench.ts";
import { parentOf, startLapor } from "./processes.ts";
import { recordPgbenchScripts } from "./record-pgbench-scripts.ts";
import {
  getRequests,
  sampleReport,
  seededRandom,
  submitForReceipts,
  submitRequests,
} from "./report-requests.ts";
import { type Round, requests, transactions, type Workload } from "./workloads.ts";

/**
 * Clients with one request in progress each. PostgreSQL gets ten connections, the size of the
 * channel's pool and of pgbench's.
 */
const clients = 32;
const poolSize = 10;

/** Names of the compared workloads. */
export const names = {
  submit: "submitReport",
  submitLimit: "pgbench, statements of submitReport",
  get: "getReport",
  getLimit: "pgbench, statements of getReport",
  select: "pgbench, one select by key",
};

/** The results on PostgreSQL. */
export interface PostgresResult {
  /** By name; those of pgbench are missing when it is not installed. */
  rounds: Map<string, Round[]>;
  /** Submissions at half of the highest load. */
  half: Load;
  /** Acknowledged reports that are missing in the database. */
  lost: number;
  version: string;
}

/** The channel and pgbench in turn, each on its own database of one PostgreSQL. */
export async function benchOnPostgres(
  folder: string,
  { short, runs }: { short: boolean; runs: number },
): Promise<PostgresResult> {
  // Whole seconds: pgbench accepts no others.
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
    const scripts = await recordPgbenchScripts(limitUrl, reports.slice(0, 8));
    const key = await createSiteKey({ databaseUrl });
    const lapor = await startLapor(folder, { databaseUrl });
    try {
      const url = lapor.firstLine;
      const postmaster = parentOf(pid);
      const receipts = await submitForReceipts(url, key, reports);
      const submit = {
        url,
        connections: clients,
        seconds,
        expected: 201,
        request: submitRequests(key, reports),
      };
      const get = { ...submit, expected: 200, seconds: readingSeconds, request: getRequests(key, receipts) };
      const processes = { node: lapor.pid, postgres: postmaster };
      const pgbench = findPgbench();
      const limit = (name: string, texts: readonly string[], length: number): Workload[] =>
        pgbench
          ? [
              transactions(name, { postgres: postmaster }, pgbench, {
                databaseUrl: limitUrl,
                scripts: texts,
                connections: poolSize,
                seconds: length,
              }),
            ]
          : [];
      const ways = [
        ...limit(names.submitLimit, scripts.submit, seconds),
        requests(names.submit, processes, submit),
        ...limit(names.getLimit, scripts.get, readingSeconds),
        requests(names.get, processes, get),
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
        half.responses +
        rates.flatMap(({ results }) => results).reduce((sum, { responses }) => sum + responses, 0);
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
