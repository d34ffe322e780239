import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchResult } from "../bench.ts";
import { inRounds, median, percentile } from "../figures/statistics.ts";
import type { BenchOptions } from "../options.ts";
import { Connection } from "../server/http-load.ts";
import { type Program, startLapor, threadsCpuMsOf } from "../server/processes.ts";
import { openReportStores, type ReportStore, storeTable } from "./report-stores.ts";

/** A report store and the URL of the server that runs on it. */
export interface ServedStore extends ReportStore {
  url: string;
}

/** A query that is measured on both stores. */
export interface ComparedView {
  name: string;
}

/** The duration of a response and the CPU time of server and PostgreSQL for it, in milliseconds. */
interface Timing {
  latency: number;
  cpu: number;
}

export interface Comparison<View> {
  view: View;
  small: readonly Timing[];
  large: readonly Timing[];
}

/** Returns a percentile of the latencies, in milliseconds. `share` is from 0 to 1. */
export const timeOf = (timings: readonly Timing[], share: number): number =>
  percentile(
    timings.map(({ latency }) => latency),
    share,
  );

const medianCpuOf = (timings: readonly Timing[]): number => median(timings.map(({ cpu }) => cpu));

export interface ComparedStores<View> {
  compared: readonly Comparison<View>[];
  stores: readonly [small: ReportStore, large: ReportStore];
  storeTable: BenchResult["tables"][number];
  versions: BenchResult["versions"];
}

/** The number of request pairs per view and round. */
const pairs = 20;
/** The maximum duration of a round of one view, in milliseconds. */
const longestRound = 5000;

/** Returns a function that returns a view's requests, which are sent one after the other. */
type Prepare<View> = (served: ServedStore) => Promise<(view: View) => Promise<readonly string[]>>;

/**
 * Sends the requests of each view alternately to two servers, whose stores have different sizes. Any other
 * load on the machine therefore slows both equally.
 */
export async function compareStores<View extends ComparedView>(
  { short, reports, runs, stores: keptFolder }: BenchOptions,
  views: readonly View[],
  prepare: Prepare<View>,
): Promise<ComparedStores<View>> {
  const folder = mkdtempSync(join(tmpdir(), "lapor-compared-stores-"));
  const stores = await openReportStores(keptFolder);
  const programs: Program[] = [];
  /** Starts a server. The returned function starts a round of a view. */
  const serve = async (store: ReportStore): Promise<(view: View) => Promise<() => Promise<Round>>> => {
    const program = await startLapor(mkdtempSync(join(folder, "data-")), store);
    programs.push(program);
    const requestsOf = await prepare({ ...store, url: program.firstLine });
    return async (view) => {
      const requests = await requestsOf(view);
      return async () => {
        const processes = [program.pid, ...(await stores.processesOf(store))];
        return openRound(view, program.firstLine, { requests, processes });
      };
    };
  };
  try {
    const sizes = short ? [2000, 10_000] : [210_000, reports];
    const opened: ReportStore[] = [];
    for (const size of sizes) opened.push(await stores.open(size));
    const [small, large] = opened as [ReportStore, ReportStore];
    const [ofSmall, ofLarge] = [await serve(small), await serve(large)];
    const entries: { view: View; startSmall: () => Promise<Round>; startLarge: () => Promise<Round> }[] = [];
    for (const view of views)
      entries.push({ view, startSmall: await ofSmall(view), startLarge: await ofLarge(view) });
    const measure = async ({ startSmall, startLarge }: (typeof entries)[0]) =>
      inTurn(await startSmall(), await startLarge(), short ? 3 : pairs);
    // Run once without measuring, so that code is compiled, statements are prepared and data is in memory.
    await inRounds(entries, 1, measure);
    const measured = await inRounds(entries, runs, measure);
    return {
      compared: measured.map(({ entry: { view }, results }) => ({
        view,
        small: results.flatMap((timings) => timings.small),
        large: results.flatMap((timings) => timings.large),
      })),
      stores: [small, large],
      storeTable: storeTable(stores.folder, opened),
      versions: { postgres: stores.version },
    };
  } finally {
    for (const program of programs) await program.stop();
    await stores.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A view's requests to one server, over a separate connection. */
interface Round {
  send(): Promise<Timing>;
  close(): void;
}

async function openRound(
  { name }: ComparedView,
  url: string,
  { requests, processes }: { requests: readonly string[]; processes: readonly number[] },
): Promise<Round> {
  const connection = await Connection.open(url);
  const used = () => processes.reduce((sum, pid) => sum + threadsCpuMsOf(pid), 0);
  let next = 0;
  return {
    async send() {
      const before = used();
      const began = performance.now();
      const status = await connection.send(requests[next++ % requests.length] as string);
      const latency = performance.now() - began;
      if (status !== 200) throw new Error(`${name} was answered with ${status}.`);
      return { latency, cpu: used() - before };
    },
    close: () => connection.close(),
  };
}

/** Sends each request to both servers. The order of the two alternates. */
async function inTurn(
  small: Round,
  large: Round,
  count: number,
): Promise<{ small: Timing[]; large: Timing[] }> {
  const timings = { small: [] as Timing[], large: [] as Timing[] };
  const until = performance.now() + longestRound;
  try {
    for (let pair = 0; pair < count && performance.now() < until; pair++) {
      if (pair % 2 === 1) timings.large.push(await large.send());
      timings.small.push(await small.send());
      if (pair % 2 === 0) timings.large.push(await large.send());
    }
  } finally {
    small.close();
    large.close();
  }
  return timings;
}

export const timesTable = <View extends ComparedView>(
  title: string,
  { compared, stores: [small, large] }: ComparedStores<View>,
): BenchResult["tables"][number] => ({
  title,
  rows: compared.map(({ view, ...timings }) => ({
    list: view.name,
    [`p50, ${small.reports}`]: timeOf(timings.small, 0.5),
    [`p50, ${large.reports}`]: timeOf(timings.large, 0.5),
    "p50 ratio": timeOf(timings.large, 0.5) / timeOf(timings.small, 0.5),
    [`p95, ${small.reports}`]: timeOf(timings.small, 0.95),
    [`p95, ${large.reports}`]: timeOf(timings.large, 0.95),
    "p95 ratio": timeOf(timings.large, 0.95) / timeOf(timings.small, 0.95),
    [`CPU, ${small.reports}`]: medianCpuOf(timings.small),
    [`CPU, ${large.reports}`]: medianCpuOf(timings.large),
    "CPU ratio": medianCpuOf(timings.large) / medianCpuOf(timings.small),
    responses: timings.large.length,
  })),
});
