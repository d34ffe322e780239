import type { Figure } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import type { Machine } from "../figures/result-line.ts";

/** The results of a run, as `docs/benchmarks` holds them. */
export interface SavedResult {
  bench: string;
  /** Repeats the run. */
  command: string;
  date: string;
  /** The commit of the measured source; with `+changes` when it had uncommitted ones. */
  commit: string;
  machine: Machine;
  /** Processes that wanted a core in the minute before the run, on average. */
  loadBefore: number;
  versions: Readonly<Record<string, string>>;
  figures: readonly Figure[];
  tables: readonly { title: string; rows: readonly Row[] }[];
  doesNotShow: string;
}
