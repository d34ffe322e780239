import type { BenchResult } from "../bench.ts";
import { type Figure, type Measured, withBar } from "../figures/figures.ts";
import { median, percentile, spread } from "../figures/statistics.ts";
import type { Load } from "./http-load.ts";
import type { PgliteResult } from "./on-pglite.ts";
import { type PostgresResult, pgbenchNames } from "./on-postgres.ts";
import { serverNames } from "./start-servers.ts";
import { type Round, unexpectedCount, workloadName } from "./workloads.ts";

type Rounds = ReadonlyMap<string, Round[]>;
type Operation = "submitReport" | "getReport";

const noPgbench = "pgbench is not installed: install postgresql-contrib, or set PG_BIN to its folder";

const rates = (rounds: readonly Round[] | undefined): number[] =>
  (rounds ?? []).map(({ perSecond }) => Math.round(perSecond));

/** Returns the CPU time of the server and its database, without that of the load processes. */
const cpuOf = (rounds: readonly Round[] | undefined): number[] =>
  (rounds ?? []).map(({ cpu: { load, ...own } }) => Object.values(own).reduce((sum, each) => sum + each, 0));

/** Compares two lists of values from the same rounds, by the median of the rounds' ratios. */
function paired(
  own: readonly number[],
  peer: readonly number[],
  measured: Pick<Measured, "name" | "unit" | "peer" | "bar">,
): Figure {
  const ratios = own.map((value, round) => value / (peer[round] ?? Number.NaN));
  const [lowest, highest] = spread(ratios).map((ratio) => ratio.toFixed(2));
  return withBar({
    ...measured,
    value: median(own),
    spread: spread(own),
    peerValue: median(peer),
    ratio: median(ratios),
    note: `ratio ${lowest} to ${highest}`,
  });
}

/** Compares the channel with the floor program, and the channel with and without limits. */
function serverComparisons(rounds: Rounds, engine: string): Figure[] {
  const of = (operation: Operation, server: keyof typeof serverNames) =>
    rounds.get(workloadName(operation, serverNames[server]));
  const rate = (operation: Operation, server: "on" | "off", peer: "floor" | "off", bar?: string): Figure =>
    paired(rates(of(operation, server)), rates(of(operation, peer)), {
      name: `${operation} a second, ${serverNames[server]}${engine}`,
      unit: "/s",
      peer: serverNames[peer],
      ...(bar && { bar }),
    });
  const cpu = (operation: Operation, server: "on" | "off"): Figure =>
    paired(cpuOf(of(operation, server)), cpuOf(of(operation, "floor")), {
      name: `CPU of one ${operation}, ${serverNames[server]}${engine}`,
      unit: "us",
      peer: serverNames.floor,
    });
  return [
    rate("submitReport", "on", "floor", ">= 0.65"),
    rate("submitReport", "off", "floor"),
    rate("submitReport", "on", "off", ">= 0.90"),
    rate("getReport", "on", "floor", ">= 0.60"),
    rate("getReport", "off", "floor", ">= 0.70"),
    rate("getReport", "on", "off", ">= 0.90"),
    cpu("submitReport", "on"),
    cpu("submitReport", "off"),
    cpu("getReport", "on"),
    cpu("getReport", "off"),
  ];
}

function pgbenchComparison(rounds: Rounds, operation: Operation, peer: string, bar?: string): Figure {
  const own = rates(rounds.get(workloadName(operation, serverNames.off)));
  const name = `${operation} a second, ${serverNames.off}`;
  const limit = rates(rounds.get(peer));
  if (limit.length === 0)
    return withBar({ name, value: null, unit: "/s", note: noPgbench, ...(bar && { bar }) });
  return paired(own, limit, { name, unit: "/s", peer, ...(bar && { bar }) });
}

/** Returns figures that show whether the measurement is reliable. */
function checks(rounds: Rounds, engine: string, unexpected = 0): Figure[] {
  const all = [...rounds.values()].flat();
  return [
    withBar({
      name: `unexpected responses${engine}`,
      value: all.reduce((sum, { refused }) => sum + refused, unexpected),
      unit: "",
      bar: "= 0",
    }),
    withBar({
      name: `largest share of a core that a load process used${engine}`,
      value: Math.max(...all.map(({ loadShare }) => loadShare)),
      unit: "",
      note: "near 1, the load is the limit",
    }),
  ];
}

/** Returns a figure for the slowest responses (99th percentile) at a rate that the server can handle. */
const tail = ({ latencies, perSecond }: Load, when: string, bar?: string): Figure =>
  withBar({
    name: `p99 of submitReport ${when}`,
    value: percentile(latencies, 0.99),
    unit: "ms",
    peer: "its median",
    peerValue: median(latencies),
    ...(bar && { bar }),
    note: `${Math.round(perSecond)}/s`,
  });

export function postgresFigures({ half, halfOfFloor, rounds, lost }: PostgresResult): Figure[] {
  return [
    ...serverComparisons(rounds, ""),
    pgbenchComparison(rounds, "submitReport", pgbenchNames.submit, ">= 0.60"),
    pgbenchComparison(rounds, "getReport", pgbenchNames.get),
    pgbenchComparison(rounds, "getReport", pgbenchNames.select),
    // The figure of the floor program is for comparison. It also has to wait when PostgreSQL adds a file to
    // its log or vacuums a table.
    tail(half, `at half of the highest load, ${serverNames.on}`, "<= 8"),
    tail(halfOfFloor, "at the same rate, floor"),
    withBar({ name: "acknowledged reports missing in the databases", value: lost, unit: "", bar: "= 0" }),
    ...checks(rounds, "", unexpectedCount(half.refused) + unexpectedCount(halfOfFloor.refused)),
  ];
}

export function pgliteFigures({ rounds, reports, starts }: PgliteResult): Figure[] {
  const start = (name: string, peer: string, peerStarts: readonly number[], bar?: string): Figure => ({
    ...paired(starts.lapor, peerStarts, { name, unit: "ms", peer, ...(bar && { bar }) }),
    note: `${reports} reports`,
  });
  return [
    ...serverComparisons(rounds, ", PGlite"),
    ...checks(rounds, ", PGlite"),
    start("start to ready, PGlite with data", "empty PGlite", starts.empty, "<= 3"),
    start("the same, compared with bare PGlite in an existing folder", "bare PGlite again", starts.again),
  ];
}

/** Returns a table with the CPU time and the rates of every workload. */
export const cpuTable = (engine: string, rounds: Rounds): BenchResult["tables"][number] => ({
  title: `${engine}: microseconds of CPU time per request, medians of the rounds`,
  rows: [...rounds].map(([name, found]) => {
    const [lowest, highest] = spread(rates(found));
    return {
      name,
      "/s": median(rates(found)),
      spread: `${lowest} to ${highest}`,
      ...Object.fromEntries(
        Object.keys(found[0]?.cpu ?? {}).map((spender) => [
          spender,
          Math.round(median(found.map(({ cpu }) => cpu[spender] ?? Number.NaN))),
        ]),
      ),
    };
  }),
});
