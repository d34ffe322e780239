import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { inRounds, median } from "../figures/statistics.ts";
import { type Load, sendAtRate } from "./http-load.ts";
import { submissions } from "./load/client-requests.ts";
import { startLoadProcesses } from "./load/load-processes.ts";
import { solveChallenges } from "./load/solve-challenges.ts";
import { pgbenchScript } from "./pgbench/pgbench-script.ts";
import { findPgbench } from "./pgbench/run-pgbench.ts";
import { parentOf } from "./processes.ts";
import { type RecordedWork, recordWork } from "./record-work.ts";
import { sampleReport, seededRandom } from "./report-requests.ts";
import {
  receiptCount,
  type StartedServer,
  serverNames,
  startChannel,
  startFloorServer,
} from "./start-servers.ts";
import { type Round, requests, transactions, type Workload, workloadName } from "./workloads.ts";

/**
 * The number of clients. Each has one request in progress. The channel, the floor program and pgbench each
 * use ten connections to PostgreSQL.
 */
const clients = 32;
const poolSize = 10;
/** The process number of the clients that send half of the maximum rate. */
const halfProcess = 14;

export const pgbenchNames = {
  submit: "pgbench, statements of submitReport",
  get: "pgbench, statements of getReport",
  select: "pgbench, one select by key",
};

export interface PostgresResult {
  /** The rounds by name. Those of pgbench are missing if pgbench is not installed. */
  rounds: Map<string, Round[]>;
  /**
   * The results of submitting at half of the maximum rate of the channel with limits, to the channel and to
   * the floor program.
   */
  half: Load;
  halfOfFloor: Load;
  /** The number of acknowledged reports that are missing in the databases. */
  lost: number;
  version: string;
  /** The statements that the channel sent to the database. They are repeated on other engines. */
  work: RecordedWork[];
}

interface Timing {
  submitSeconds: number;
  readSeconds: number;
  /** More submissions per second than one machine accepts. Determines the number of solved challenges. */
  mostPerSecond: number;
}

function pgbenchWorkloads(
  work: readonly RecordedWork[],
  { databaseUrl, postmaster }: { databaseUrl: string; postmaster: number },
  { submitSeconds, readSeconds }: Timing,
): Workload[] {
  const pgbench = findPgbench();
  if (!pgbench) return [];
  const workload = (name: string, scripts: string[], seconds: number): Workload => {
    const options = { databaseUrl, scripts, connections: poolSize, seconds };
    return transactions(name, { postgres: postmaster }, pgbench, options);
  };
  const selects = work.map(({ receipt: { trackingId } }) => {
    const bare = [{ text: "select * from report where tracking_id = $1", values: [trackingId] }];
    return pgbenchScript(bare, bare);
  });
  return [
    workload(
      pgbenchNames.submit,
      work.map(({ submit: { statements, again } }) => pgbenchScript(statements, again)),
      submitSeconds,
    ),
    workload(
      pgbenchNames.get,
      work.map(({ get: { statements } }) => pgbenchScript(statements, statements)),
      readSeconds,
    ),
    workload(pgbenchNames.select, selects, readSeconds),
  ];
}

/**
 * Measures the floor program, the channel with and without limits, and pgbench alternately, each on its own
 * database in one PostgreSQL.
 */
export async function benchOnPostgres(
  folder: string,
  { short, runs }: { short: boolean; runs: number },
): Promise<PostgresResult> {
  // Use whole seconds, because pgbench does not accept fractions.
  const timing: Timing = short
    ? { submitSeconds: 1, readSeconds: 1, mostPerSecond: 300 }
    : { submitSeconds: 4, readSeconds: 3, mostPerSecond: 2000 };
  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.url });
  const servers: StartedServer[] = [];
  const loads = startLoadProcesses();
  try {
    await admin.connect();
    const { rows } = await admin.query<{ pid: number; version: string }>(
      "select pg_backend_pid() as pid, current_setting('server_version') as version",
    );
    const { pid, version } = rows[0] as { pid: number; version: string };
    const postmaster = parentOf(pid);
    const createDatabase = async (name: string, template = "template1"): Promise<string> => {
      await admin.query(`create database ${name} template ${template}`);
      return postgres.url.replace(/postgres$/, name);
    };

    const random = seededRandom(1);
    const pgbenchUrl = await createDatabase("pgbench");
    const work = await recordWork(
      pgbenchUrl,
      Array.from({ length: 8 }, () => sampleReport(random)),
    );
    const floorUrl = await createDatabase("floor", "pgbench");
    const database = { databaseUrl: floorUrl, connections: poolSize };
    const receipts = receiptCount(short);
    const common = { receipts, extraProcesses: { postgres: postmaster } };
    servers.push(await startFloorServer(folder, { ...common, work, database }));
    for (const limits of [true, false]) {
      const name = limits ? "limited" : "unlimited";
      const databaseUrl = await createDatabase(name);
      servers.push(await startChannel(join(folder, name), { ...common, limits, databaseUrl }));
    }

    const ways = [
      ...servers.flatMap((server) => [
        requests(server, loads, {
          operation: "submitReport",
          connections: clients,
          seconds: timing.submitSeconds,
          solutions: timing.mostPerSecond * timing.submitSeconds,
        }),
        requests(server, loads, {
          operation: "getReport",
          connections: clients,
          seconds: timing.readSeconds,
        }),
      ]),
      ...pgbenchWorkloads(work, { databaseUrl: pgbenchUrl, postmaster }, timing),
    ];
    // Run once without measuring, so that code is compiled, statements are prepared and data is in memory.
    const warm = await inRounds(ways, short ? 0 : 1, ({ measure }) => measure());
    const found = await inRounds(ways, runs, ({ measure }) => measure());
    const rounds = new Map(found.map(({ entry, results }) => [entry.name, results]));
    const [floor, limited] = servers as [StartedServer, StartedServer];
    const own = rounds.get(workloadName("submitReport", limited.name)) ?? [];
    const slow = { rate: median(own.map(({ perSecond }) => perSecond)) / 2, seconds: short ? 2 : 20 };
    const half = await sendSlowly(limited, slow);
    const halfOfFloor = await sendSlowly(floor, slow);

    let lost = half.responses;
    for (const { name, receipts } of servers.slice(1)) {
      const own = [...warm, ...found].filter(
        ({ entry }) => entry.name === workloadName("submitReport", name),
      );
      const submitted = own.flatMap(({ results }) => results.map(({ responses }) => responses));
      lost += receipts.length + submitted.reduce((sum, count) => sum + count, 0);
      const database = name === serverNames.on ? "limited" : "unlimited";
      lost -= await countReports(postgres.url.replace(/postgres$/, database));
    }
    return { rounds, half, halfOfFloor, version, lost, work };
  } finally {
    await loads.stop();
    for (const { program } of servers) await program.stop();
    await admin.end();
    await postgres.stop();
  }
}

async function sendSlowly(
  { url, keys, challenge }: StartedServer,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Load> {
  const count = Math.ceil(rate * seconds);
  const solutions = challenge ? await solveChallenges({ url, keys, process: halfProcess }, count) : undefined;
  const request = submissions(keys, halfProcess, solutions);
  return sendAtRate(rate, { url, connections: clients, seconds, expected: 201, request });
}

async function countReports(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::integer as count from report");
  await client.end();
  return rows[0]?.count ?? 0;
}
