import { cpus, release, totalmem } from "node:os";
import type { Figure } from "./figures.ts";

export interface Result {
  bench: string;
  figures: readonly Figure[];
  versions: Readonly<Record<string, string>>;
  date: Date;
}

export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  os: string;
}

export function readMachine(): Machine {
  const cores = cpus();
  return {
    cpu: cores[0]?.model ?? "unknown",
    cores: cores.length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    os: `${process.platform} ${release()}`,
  };
}

/** Returns the JSON line that `--json` prints last, with the machine on which the bench ran. */
export function resultLine({ bench, figures, versions, date }: Result): string {
  return JSON.stringify({
    bench,
    // A missing bar is null, so all figures have the same keys.
    figures: figures.map((figure) => ({ ...figure, bar: figure.bar ?? null, holds: figure.holds ?? null })),
    machine: readMachine(),
    versions: { node: process.version, ...versions },
    date: date.toISOString(),
  });
}
