import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export interface BenchOptions {
  /** The number of rounds of timed measurements. */
  runs: number;
  /** The names of the peers to measure next to our own packages. Empty for all peers. */
  only: readonly string[];
  /**
   * Whether to check only that the bench works, with fewer rounds, letters and states. The figures of such a
   * run are not meaningful.
   */
  short: boolean;
  /** The number of reports up to which `scale`, `inbox` and `public` measure. */
  reports: number;
  /** The folder with report stores from an earlier build. Default: the folder for the current schema. */
  stores: string | undefined;
  /** The folder outside the repository where peers are installed. */
  work: string;
}

export interface CommandLine {
  bench: string;
  json: boolean;
  /** Whether to save the result in `docs/benchmarks`. */
  save: boolean;
  help: boolean;
  options: BenchOptions;
}

/**
 * Parses `pnpm bench <name> [--json] [--save] [--runs N] [--only a,b] [--short] [--reports N] [--stores DIR]
 * [--work DIR]`. Throws an error that explains the invalid option.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    // `pnpm bench -- size` passes the dashes on to this program.
    args: args.filter((arg) => arg !== "--"),
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      runs: { type: "string" },
      only: { type: "string", default: "" },
      short: { type: "boolean", default: false },
      reports: { type: "string", default: "2100000" },
      stores: { type: "string" },
      work: { type: "string", default: join(tmpdir(), "lapor-bench-peers") },
    },
  });
  const runs = Number(values.runs ?? (values.short ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1 || runs > 101)
    throw new Error(`--runs expects a whole number from 1 to 101, not "${values.runs}".`);
  const reports = Number(values.reports);
  if (!Number.isInteger(reports) || reports < 210_000)
    throw new Error(`--reports expects a whole number of at least 210000, not "${values.reports}".`);
  if (values.save && values.short) throw new Error("A short run proves nothing and cannot be saved.");
  if (positionals.length > 1)
    throw new Error(
      `Run one bench at a time, because parallel ones disturb each other (${positionals.join(", ")}).`,
    );
  return {
    bench: positionals[0] ?? "",
    json: values.json,
    save: values.save,
    help: values.help,
    options: {
      runs,
      only: values.only.split(",").filter(Boolean),
      short: values.short,
      reports,
      stores: values.stores,
      work: values.work,
    },
  };
}
