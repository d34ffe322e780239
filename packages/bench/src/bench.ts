import type { Figure } from "./figures/figures.ts";
import type { Row } from "./figures/print.ts";
import type { BenchOptions } from "./options.ts";

/** The results of a bench. */
export interface BenchResult {
  /** The figures with their bars. */
  figures: readonly Figure[];
  /** The data behind the figures, for people. */
  tables: readonly { title: string; rows: readonly Row[] }[];
  /** Versions of the software on which the figures depend: browser, tools, peers. */
  versions: Readonly<Record<string, string>>;
}

/** One bench. Stops everything that it starts. Rejects only when it could not measure. */
export type Bench = (options: BenchOptions) => Promise<BenchResult>;
