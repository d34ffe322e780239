import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { type Figure, judge } from "../figures/figures.ts";
import { median, percentile, spread } from "../figures/statistics.ts";
import { benchOnPglite, type PgliteFindings } from "./on-pglite.ts";
import { benchOnPostgres, names, type PostgresFindings } from "./on-postgres.ts";
import { type Round, refusedOf } from "./workloads.ts";

const noPgbench = "no pgbench here: it comes with postgresql-contrib, or name its folder in PG_BIN";

const rates = (rounds: readonly Round[] | undefined): number[] =>
  (rounds ?? []).map(({ perSecond }) => Math.round(perSecond));

/** How many a second against how many pgbench gets through, as the median of the rounds' ratios. */
function against(
  { rounds }: PostgresFindings,
  { name, ours, limit, bar }: { name: string; ours: string; limit: string; bar?: string },
): Figure {
  const [own, peer] = [rates(rounds.get(ours)), rates(rounds.get(limit))];
  if (peer.length === 0)
    return judge({ name, value: null, unit: "/s", note: noPgbench, ...(bar && { bar }) });
  const ratios = own.map((rate, round) => rate / (peer[round] ?? Number.NaN));
  return judge({
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

function postgresFigures(found: PostgresFindings): Figure[] {
  const { half, rounds, lost } = found;
  const typical = median(half.latencies);
  const slow = percentile(half.latencies, 0.99);
  const all = [...rounds.values()].flat();
  return [
    against(found, {
      name: "submitted reports a second",
      ours: names.submit,
      limit: names.submitLimit,
      bar: ">= 0.60",
    }),
    against(found, { name: "getReport a second", ours: names.get, limit: names.getLimit, bar: ">= 0.50" }),
    against(found, { name: "getReport, against one select", ours: names.get, limit: names.select }),
    judge({
      name: "p99 of submitReport at half of the highest load",
      value: slow,
      unit: "ms",
      peer: "its median",
      peerValue: typical,
      bar: "<= 8",
      note: `${Math.round(half.perSecond)}/s`,
    }),
    judge({ name: "acknowledged reports that the database has not", value: lost, unit: "", bar: "= 0" }),
    judge({
      name: "answers other than the expected",
      value: refusedOf(half) + all.reduce((sum, { refused }) => sum + refused, 0),
      unit: "",
      bar: "= 0",
    }),
  ];
}

const pgliteFigures = ({ submit, get, reports, starts }: PgliteFindings): Figure[] => [
  judge({
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
  judge({
    name: "the same, against bare PGlite in a folder that is there",
    value: median(starts.lapor),
    unit: "ms",
    peer: "bare PGlite again",
    peerValue: median(starts.again),
    ratio: median(starts.lapor.map((ms, round) => ms / (starts.again[round] ?? Number.NaN))),
  }),
  judge({ name: "submitted reports a second, PGlite", value: Math.round(submit.perSecond), unit: "/s" }),
  judge({ name: "getReport a second, PGlite", value: Math.round(get.perSecond), unit: "/s" }),
];

const cpuTable = ({ rounds }: PostgresFindings) => ({
  title:
    "Microseconds of CPU time that one takes, median of the rounds: what two cores do not lend to others",
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
 * What the channel gets through over HTTP, beside what PostgreSQL alone gets through on the same machine with the same statements; and how
 * soon it is ready. Load, channel and database share the machine's cores, and so do pgbench and its database.
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
