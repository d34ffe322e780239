import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inRounds } from "../figures/statistics.ts";
import { createSiteKey } from "./create-keys.ts";
import { startBarePglite, startLapor } from "./processes.ts";
import {
  getRequests,
  sampleReport,
  seededRandom,
  submitForReceipts,
  submitRequests,
} from "./report-requests.ts";
import { type Round, requests } from "./workloads.ts";

/** PGlite has one connection: more clients would only wait longer. */
const clients = 8;

/** The results on PGlite. */
export interface PgliteResult {
  submit: Round;
  get: Round;
  /** Existing reports at the restart. */
  reports: number;
  /** Milliseconds from process start to ready, in each round. */
  starts: { lapor: number[]; empty: number[]; again: number[] };
}

/** The channel on a folder: its throughput, and its start with the existing data. */
export async function benchOnPglite(
  folder: string,
  { short, runs }: { short: boolean; runs: number },
): Promise<PgliteResult> {
  const seconds = short ? 1 : 6;
  const dataFolder = join(folder, "data");
  mkdirSync(dataFolder);
  const key = await createSiteKey({ folder: dataFolder });
  const random = seededRandom(2);
  const reports = Array.from({ length: 100 }, () => sampleReport(random));
  const lapor = await startLapor(dataFolder);
  const url = lapor.firstLine;
  let submit: Round;
  let get: Round;
  let count: number;
  try {
    const receipts = await submitForReceipts(url, key, reports);
    const load = {
      url,
      connections: clients,
      seconds,
      expected: 201,
      request: submitRequests(key, reports),
    };
    const reading = { ...load, expected: 200, request: getRequests(key, receipts) };
    submit = await requests("submitReport", { node: lapor.pid }, load).measure();
    get = await requests("getReport", { node: lapor.pid }, reading).measure();
    count = receipts.length + submit.responses;
  } finally {
    await lapor.stop();
  }

  let fresh = 0;
  const used = join(folder, "used");
  await (await startBarePglite(used)).stop();
  const ways = [
    () => startBarePglite(join(folder, `empty-${fresh++}`)),
    () => startBarePglite(used),
    () => startLapor(dataFolder),
  ];
  const found = await inRounds(ways, runs, async (start) => {
    const { startMs, stop } = await start();
    await stop();
    return startMs;
  });
  const [empty, again, own] = found.map(({ results }) => results) as [number[], number[], number[]];
  return { submit, get, reports: count, starts: { lapor: own, empty, again } };
}
