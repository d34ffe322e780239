import { type Figure, withBar } from "../../figures/figures.ts";
import type { Row } from "../../figures/print.ts";
import { median, percentile, spread } from "../../figures/statistics.ts";
import { similarReports } from "../similar-reports.ts";
import type { Phase, Round } from "./attack-round.ts";

export interface Attacked {
  engine: string;
  attack: string;
  rounds: readonly Round[];
}

type Step = keyof Phase["citizens"]["latencies"];

const mebibyte = 1024 * 1024;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Returns, for each round, the latency of a step under attack divided by its latency in the quiet phase. The
 * ratio is infinite if no request of the step succeeded under attack.
 */
const slowdowns = (rounds: readonly Round[], step: Step, share: number): number[] =>
  rounds.map(({ quiet, attacked }) => {
    const [before, during] = [quiet, attacked].map(({ citizens }) => citizens.latencies[step]) as [
      number[],
      number[],
    ];
    return during.length === 0
      ? Number.POSITIVE_INFINITY
      : percentile(during, share) / percentile(before, share);
  });

const memoryRatios = (rounds: readonly Round[]): number[] =>
  rounds.map(({ quiet, attacked }) => attacked.peak / quiet.peak);

const notTaken = (rounds: readonly Round[]): number =>
  sum(rounds.map(({ attacked: { citizens } }) => citizens.sent - citizens.taken));

const photosNotTaken = (rounds: readonly Round[]): number =>
  sum(rounds.map(({ attacked: { citizens } }) => citizens.sent - citizens.photosTaken));

/** Returns whether the status is a 5xx or there was no response. */
const isServerError = (status: string): boolean => !/^[1-4]\d\d$/.test(status);

const serverErrors = (rounds: readonly Round[]): number =>
  sum(
    rounds.flatMap(({ attacked }) =>
      Object.entries(attacked.citizens.statuses).map(([status, count]) =>
        isServerError(status) ? count : 0,
      ),
    ),
  );

export function figuresOf({ engine, attack, rounds }: Attacked): Figure[] {
  const name = (what: string): string => `${what}, ${attack === "none" ? "no attack" : attack} (${engine})`;
  const ratio = (what: string, ratios: readonly number[], bar?: string): Figure =>
    withBar({
      name: name(what),
      value: median(ratios),
      unit: "x quiet",
      spread: spread(ratios),
      ...(bar && { bar }),
    });
  const none = (what: string, value: number): Figure =>
    withBar({ name: name(what), value, unit: "", bar: "= 0" });
  return [
    ratio("peak memory", memoryRatios(rounds), "<= 2"),
    none("honest reports not accepted", notTaken(rounds)),
    none("honest photos not accepted", photosNotTaken(rounds)),
    none("honest requests with 5xx or without response", serverErrors(rounds)),
    ratio(
      "submit p50",
      slowdowns(rounds, "submit", 0.5),
      attack === similarReports.name ? "<= 2" : undefined,
    ),
    ratio("submit p95", slowdowns(rounds, "submit", 0.95)),
  ];
}

function times(ratios: readonly number[]): string {
  const [least, most] = spread(ratios);
  const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(value < 10 ? 1 : 0) : "-");
  return ratios.length > 1
    ? `${shown(median(ratios))} (${shown(least)} to ${shown(most)})`
    : shown(median(ratios));
}

function merged(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [key, count] of counts.flatMap((entry) => Object.entries(entry)))
    all[key] = (all[key] ?? 0) + count;
  return all;
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([key, count]) => `${key}: ${count}`)
    .join(", ");

const nonZero = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Returns the counts behind the figures, with one line for each attack on each engine. */
export const attackTable = (found: readonly Attacked[]): { title: string; rows: Row[] } => ({
  title:
    "Each attack against the same citizens without it: medians of the rounds (least to most). Memory in MiB; slower means latency under attack over latency without",
  rows: found.map(({ engine, attack, rounds }) => ({
    engine,
    attack,
    "MiB quiet": Math.round(median(rounds.map(({ quiet }) => quiet.peak)) / mebibyte),
    "MiB attacked": Math.round(median(rounds.map(({ attacked }) => attacked.peak)) / mebibyte),
    ratio: times(memoryRatios(rounds)),
    "reports taken": `${sum(rounds.map(({ attacked }) => attacked.citizens.taken))}/${sum(rounds.map(({ attacked }) => attacked.citizens.sent))}`,
    photos: sum(rounds.map(({ attacked }) => attacked.citizens.photosTaken)),
    "5xx": serverErrors(rounds),
    "submit p50 slower": times(slowdowns(rounds, "submit", 0.5)),
    "submit p95": times(slowdowns(rounds, "submit", 0.95)),
    "upload p50": times(slowdowns(rounds, "upload", 0.5)),
    "read p50": times(slowdowns(rounds, "read", 0.5)),
    "download p50": times(slowdowns(rounds, "download", 0.5)),
    "honest statuses": listed(merged(rounds.map(({ attacked }) => attacked.citizens.statuses))),
    "attacker got": listed(merged(rounds.map(({ attacker }) => attacker.statuses))),
    "closed by server": sum(rounds.map(({ attacker }) => attacker.closedByServer)),
    "server counted": listed(nonZero(rounds.at(-1)?.counters ?? {})),
  })),
});
