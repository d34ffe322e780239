import type { Figure } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";
import type { Machine } from "../figures/result-line.ts";

/** The results of a run, as stored in `docs/benchmarks`. */
export interface SavedResult {
  bench: string;
  /** The command that repeats the run. */
  command: string;
  date: string;
  /** The commit of the measured source, with `+changes` if it had uncommitted changes. */
  commit: string;
  machine: Machine;
  /** The system's load average of the minute before the run. */
  loadBefore: number;
  versions: Readonly<Record<string, string>>;
  figures: readonly Figure[];
  tables: readonly { title: string; rows: readonly Row[] }[];
  doesNotShow: string;
}
