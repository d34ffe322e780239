import type { Figure } from "./figures/figures.ts";
import type { Row } from "./figures/print.ts";
import type { BenchOptions } from "./options.ts";

/** What a bench found. */
export interface Findings {
  /** Measured values, each with its target. */
  figures: readonly Figure[];
  /** What stands behind the figures, to be read by people. */
  tables: readonly { title: string; rows: readonly Row[] }[];
  /** Of whatever the figures depend on: browser, tools, peers. */
  versions: Readonly<Record<string, string>>;
}

/** One bench. Ends everything that it starts; rejects only when it could not measure. */
export type Bench = (options: BenchOptions) => Promise<Findings>;
