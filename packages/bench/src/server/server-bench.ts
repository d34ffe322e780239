import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import { median, percentile, spread } from "../figures/statistics.ts";
import { benchOnPglite, type PgliteResult } from "./on-pglite.ts";
import { benchOnPostgres, names, type PostgresResult } from "./on-postgres.ts";
import { type Round, unexpectedCount } from "./workloads.ts";

const noPgbench = "pgbench is not installed: install postgresql-contrib, or set PG_BIN to its folder";

const rates = (rounds: readonly Round[] | undefined): number[] =>
  (rounds ?? []).map(({ perSecond }) => Math.round(perSecond));

/** The rate compared with pgbench's, as the median of the rounds' ratios. */
function comparedWith(
  { rounds }: PostgresResult,
  { name, ours, limit, bar }: { name: string; ours: string; limit: string; bar?: string },
): Figure {
  const [own, peer] = [rates(rounds.get(ours)), rates(rounds.get(limit))];
  if (peer.length === 0)
    return withBar({ name, value: null, unit: "/s", note: noPgbench, ...(bar && { bar }) });
  const ratios = own.map((rate, round) => rate / (peer[round] ?? Number.NaN));
  return withBar({
    name,
    value: median(own),
    unit: "/s",
    spread: spread(own),
    peer: limit,
    peerValue: median(peer),
    ratio: median(ratios),
    note: `ratio ${spread(ratios)
      .map((ratio) => ratio.toFixed(2))
      .join(" to ")}`,
    ...(bar && { bar }),
  });
}

function postgresFigures(found: PostgresResult): Figure[] {
  const { half, rounds, lost } = found;
  const typical = median(half.latencies);
  const slow = percentile(half.latencies, 0.99);
  const all = [...rounds.values()].flat();
  return [
    comparedWith(found, {
      name: "submitReport a second",
      ours: names.submit,
      limit: names.submitLimit,
      bar: ">= 0.60",
    }),
    comparedWith(found, {
      name: "getReport a second",
      ours: names.get,
      limit: names.getLimit,
      bar: ">= 0.50",
    }),
    comparedWith(found, {
      name: "getReport a second, compared with one select",
      ours: names.get,
      limit: names.select,
    }),
    withBar({
      name: "p99 of submitReport at half of the highest load",
      value: slow,
      unit: "ms",
      peer: "its median",
      peerValue: typical,
      bar: "<= 8",
      note: `${Math.round(half.perSecond)}/s`,
    }),
    withBar({ name: "acknowledged reports missing in the database", value: lost, unit: "", bar: "= 0" }),
    withBar({
      name: "unexpected responses",
      value: unexpectedCount(half) + all.reduce((sum, { refused }) => sum + refused, 0),
      unit: "",
      bar: "= 0",
    }),
  ];
}

const pgliteFigures = ({ submit, get, reports, starts }: PgliteResult): Figure[] => [
  withBar({
    name: "start to ready, PGlite with data",
    value: median(starts.lapor),
    unit: "ms",
    spread: spread(starts.lapor),
    peer: "empty PGlite",
    peerValue: median(starts.empty),
    ratio: median(starts.lapor.map((ms, round) => ms / (starts.empty[round] ?? Number.NaN))),
    bar: "<= 3",
    note: `${reports} reports`,
  }),
  withBar({
    name: "the same, compared with bare PGlite in an existing folder",
    value: median(starts.lapor),
    unit: "ms",
    peer: "bare PGlite again",
    peerValue: median(starts.again),
    ratio: median(starts.lapor.map((ms, round) => ms / (starts.again[round] ?? Number.NaN))),
  }),
  withBar({ name: "submitReport a second, PGlite", value: Math.round(submit.perSecond), unit: "/s" }),
  withBar({ name: "getReport a second, PGlite", value: Math.round(get.perSecond), unit: "/s" }),
];

const cpuTable = ({ rounds }: PostgresResult) => ({
  title: "Microseconds of CPU time per request, median of the rounds",
  rows: [...rounds].map(([name, found]) => ({
    name,
    "/s": median(rates(found)),
    ...Object.fromEntries(
      Object.keys(found[0]?.cpu ?? {}).map((spender) => [
        spender,
        Math.round(median(found.map(({ cpu }) => cpu[spender] ?? Number.NaN))),
      ]),
    ),
  })),
});

/**
 * The channel's throughput over HTTP, compared with PostgreSQL alone on the same machine with the
 * same statements, and its start time. Load, channel and database share the machine's cores, as do
 * pgbench and its database.
 */
export const serverBench: Bench = async ({ short, runs }) => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-server-bench-"));
  try {
    const dataFolder = join(folder, "postgres");
    mkdirSync(dataFolder);
    const onPostgres = await benchOnPostgres(dataFolder, { short, runs });
    const onPglite = await benchOnPglite(folder, { short, runs });
    return {
      figures: [...postgresFigures(onPostgres), ...pgliteFigures(onPglite)],
      tables: [cpuTable(onPostgres)],
      versions: { postgres: onPostgres.version },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
