import { cpus, release, totalmem } from "node:os";
import type { Figure } from "./figures.ts";

/** What a run found, as one object. */
export interface Result {
  bench: string;
  figures: readonly Figure[];
  versions: Readonly<Record<string, string>>;
  date: Date;
}

/** The last line of `--json`: the result with the machine that it was measured on. */
export function resultLine({ bench, figures, versions, date }: Result): string {
  const cores = cpus();
  const machine = {
    cpu: cores[0]?.model ?? "unknown",
    cores: cores.length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    os: `${process.platform} ${release()}`,
  };
  return JSON.stringify({
    bench,
    // A bar that is not there is null: everyone who reads the line finds the same keys.
    figures: figures.map((figure) => ({ ...figure, bar: figure.bar ?? null, holds: figure.holds ?? null })),
    machine,
    versions: { node: process.version, ...versions },
    date: date.toISOString(),
  });
}
