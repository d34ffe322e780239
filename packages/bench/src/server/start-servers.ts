import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createKeys } from "./create-keys.ts";
import { createFloorOrder, type FloorOrder } from "./floor/floor-order.ts";
import { collectReceipts } from "./load/collect-receipts.ts";
import { type Program, startFloor, startLapor } from "./processes.ts";
import type { RecordedWork } from "./record-work.ts";
import type { LoadedServer } from "./workloads.ts";

/** Enough keys that the limit per key (6,000 reports a minute) rejects no requests. */
const keyCount = 32;
/** Enough reports that the limit per report (240 reads in ten minutes) rejects no requests. */
export const receiptCount = (short: boolean): number => (short ? 100 : 1000);

export interface StartedServer extends LoadedServer {
  program: Program;
}

export const serverNames = { floor: "floor", on: "limits on", off: "limits off" } as const;

/**
 * The default limits, with a challenge for every report. In production, challenges are required above two
 * reports a second. The challenge is easy, because clients solve it before the load. Checking it costs the
 * channel as much as checking a hard one.
 */
const limited: object = { challenge: { mode: "on", work: 1 } };

interface Common {
  /** The number of reports to submit and then read. */
  receipts: number;
  /** Other processes whose CPU time is measured, by name. */
  extraProcesses?: Readonly<Record<string, number>>;
}

/** Starts the floor program on a database with the channel's tables. */
export async function startFloorServer(
  folder: string,
  {
    work,
    database,
    receipts,
    extraProcesses,
  }: Common & { work: readonly RecordedWork[]; database: FloorOrder["database"] },
): Promise<StartedServer> {
  const orderFile = join(folder, "floor.json");
  writeFileSync(orderFile, JSON.stringify(createFloorOrder(work, database)));
  const program = await startFloor(orderFile);
  const server = { url: program.firstLine, keys: ["pk_floor"], challenge: false };
  return {
    ...server,
    name: serverNames.floor,
    receipts: await collectReceipts(server, receipts),
    processes: { node: program.pid, ...extraProcesses },
    program,
  };
}

/**
 * Starts the channel behind a trusted proxy, with or without the default limits and challenges. Without
 * `databaseUrl`, it uses PGlite in the folder.
 */
export async function startChannel(
  folder: string,
  { limits, databaseUrl, receipts, extraProcesses }: Common & { limits: boolean; databaseUrl?: string },
): Promise<StartedServer> {
  mkdirSync(folder);
  const site = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const keys = await createKeys(databaseUrl ? { databaseUrl } : { folder }, Array(keyCount).fill(site));
  const program = await startLapor(folder, {
    databaseUrl,
    ...(limits && { policy: limited }),
    environment: { LAPOR_TRUSTED_PROXIES: "127.0.0.1" },
  });
  const server = { url: program.firstLine, keys, challenge: limits };
  return {
    ...server,
    name: limits ? serverNames.on : serverNames.off,
    receipts: await collectReceipts(server, receipts),
    processes: { node: program.pid, ...extraProcesses },
    program,
  };
}
