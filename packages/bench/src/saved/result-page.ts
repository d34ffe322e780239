import { figureTable, table } from "../figures/print.ts";
import type { SavedResult } from "./result.ts";

const day = (date: string): string => `${date.slice(0, 10)}, ${date.slice(11, 16)} UTC`;

const machineOf = ({ machine, loadBefore }: SavedResult): string =>
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.os}; load before the run ${loadBefore.toFixed(1)}`;

const versionsOf = ({ versions, commit }: SavedResult): string =>
  [...Object.entries(versions).map(([name, version]) => `${name} ${version}`), `source ${commit}`].join(", ");

const verdicts = ({ figures }: SavedResult): { held: number; bars: number } => {
  const withBars = figures.filter(({ bar }) => bar);
  return { held: withBars.filter(({ holds }) => holds).length, bars: withBars.length };
};

const note = "<!-- Written by `pnpm bench`; a test compares it with the JSON beside it. -->";

export function resultPage(result: SavedResult): string {
  const { bench, command, date, figures, tables, doesNotShow } = result;
  const { held, bars } = verdicts(result);
  return [
    `# Benchmark: ${bench}`,
    note,
    `${held} of ${bars} bars are held. [How to read the figures](../../packages/bench/README.md#how-to-read-the-figures)`,
    table([
      { "": "date", value: day(date) },
      { "": "machine", value: machineOf(result) },
      { "": "versions", value: versionsOf(result) },
      { "": "command", value: `\`${command}\`` },
    ]),
    `![Each figure with a bar, as a share of the bar; the table below has the same figures](${bench}.svg)`,
    "## Figures",
    figureTable(figures),
    ...tables.flatMap(({ title, rows }) => [`## ${title}`, table(rows)]),
    "## What this does not show",
    doesNotShow,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

export const indexPage = (results: readonly SavedResult[]): string =>
  [
    "# Benchmarks",
    note,
    "Saved runs of the benches in [packages/bench](../../packages/bench/README.md): each with its figures as JSON, a page and a plot. `pnpm bench NAME --save` measures again and replaces them. Compare figures of one run with each other, never with those of another machine.",
    table(
      results.map((result) => {
        const { held, bars } = verdicts(result);
        return {
          bench: `[${result.bench}](${result.bench}.md)`,
          date: result.date.slice(0, 10),
          "bars held": `${held} of ${bars}`,
        };
      }),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
