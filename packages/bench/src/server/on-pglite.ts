import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@lapor/server";
import { inRounds } from "../figures/statistics.ts";
import { startLoadProcesses } from "./load/load-processes.ts";
import { startBarePglite, startLapor } from "./processes.ts";
import type { RecordedWork } from "./record-work.ts";
import { receiptCount, type StartedServer, startChannel, startFloorServer } from "./start-servers.ts";
import { type Round, requests } from "./workloads.ts";

/** The number of clients. PGlite has only one connection, so more clients would only wait longer. */
const clients = 8;

export interface PgliteResult {
  rounds: Map<string, Round[]>;
  /** The number of reports that exist when the server restarts. */
  reports: number;
  /** The durations from process start to ready in each round, in milliseconds. */
  starts: { lapor: number[]; empty: number[]; again: number[] };
}

/**
 * Measures the floor program and the channel with and without limits, alternately and each on its own folder.
 * Then measures the start of the channel on the existing data. The floor program writes the rows that the
 * channel wrote to PostgreSQL.
 */
export async function benchOnPglite(
  folder: string,
  work: readonly RecordedWork[],
  { short, runs }: { short: boolean; runs: number },
): Promise<PgliteResult> {
  const [limited, unlimited] = [join(folder, "limited"), join(folder, "unlimited")];
  const servers: StartedServer[] = [];
  const loads = startLoadProcesses();
  let rounds: PgliteResult["rounds"];
  let reports: number;
  try {
    const receipts = receiptCount(short);
    const database = { dataDir: await makeTables(join(folder, "floor")) };
    servers.push(await startFloorServer(folder, { work, database, receipts }));
    servers.push(await startChannel(limited, { limits: true, receipts }));
    servers.push(await startChannel(unlimited, { limits: false, receipts }));
    const order = { connections: clients, seconds: short ? 1 : 2 };
    // Prepare more solutions than PGlite can accept reports in that time.
    const solutions = short ? 300 : 2000;
    const ways = servers.flatMap((server) => [
      requests(server, loads, { operation: "submitReport", ...order, solutions }),
      requests(server, loads, { operation: "getReport", ...order }),
    ]);
    const warm = await inRounds(ways, short ? 0 : 1, ({ measure }) => measure());
    const found = await inRounds(ways, runs, ({ measure }) => measure());
    rounds = new Map(found.map(({ entry, results }) => [entry.name, results]));
    const ours = [...warm, ...found].filter(({ entry }) => entry === ways[4]);
    reports = ours
      .flatMap(({ results }) => results.map(({ responses }) => responses))
      .reduce((sum, count) => sum + count, servers[2]?.receipts.length ?? 0);
  } finally {
    await loads.stop();
    for (const { program } of servers) await program.stop();
  }
  return { rounds, reports, starts: await measureStarts(folder, unlimited, runs) };
}

/** Creates the channel's tables in a folder, and returns the path of the PGlite folder in it. */
async function makeTables(folder: string): Promise<string> {
  mkdirSync(folder);
  await (await openStore({ folder })).close();
  return join(folder, "database");
}

async function measureStarts(folder: string, used: string, runs: number): Promise<PgliteResult["starts"]> {
  let fresh = 0;
  const bare = join(folder, "bare");
  await (await startBarePglite(bare)).stop();
  const ways = [
    () => startBarePglite(join(folder, `empty-${fresh++}`)),
    () => startBarePglite(bare),
    () => startLapor(used),
  ];
  const found = await inRounds(ways, runs, async (start) => {
    const { startMs, stop } = await start();
    await stop();
    return startMs;
  });
  const [empty, again, own] = found.map(({ results }) => results) as [number[], number[], number[]];
  return { lapor: own, empty, again };
}
