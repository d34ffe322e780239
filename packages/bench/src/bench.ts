import type { Figure } from "./figures/figures.ts";
import type { Row } from "./figures/print.ts";
import type { BenchOptions } from "./options.ts";

export interface BenchResult {
  /** The measured values, with their bars. */
  figures: readonly Figure[];
  /** The human-readable data behind the figures. */
  tables: readonly { title: string; rows: readonly Row[] }[];
  /** The versions of the software that the figures depend on: browser, tools and peers. */
  versions: Readonly<Record<string, string>>;
}

/** Runs a benchmark. It stops everything that it starts, and rejects only if it could not measure. */
export type Bench = (options: BenchOptions) => Promise<BenchResult>;
