import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What a bench is asked for. */
export interface BenchOptions {
  /** Rounds of whatever is timed. */
  runs: number;
  /** Names of peers to measure beside ours; all of them when empty. */
  only: readonly string[];
  /** A look whether everything works: fewer rounds, letters and states. Its figures are no proof. */
  short: boolean;
  /** Reports that `scale` grows to. */
  reports: number;
  /** Folder outside of the tree into which peers are installed. */
  work: string;
}

/** The whole command line. */
export interface CommandLine {
  bench: string;
  json: boolean;
  help: boolean;
  options: BenchOptions;
}

/** Reads `pnpm bench <name> [--json] [--runs N] [--only a,b] [--short] [--reports N] [--work DIR]`. Throws a sentence on what it cannot read. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    // `pnpm bench -- size` hands the dashes on.
    args: args.filter((arg) => arg !== "--"),
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      runs: { type: "string" },
      only: { type: "string", default: "" },
      short: { type: "boolean", default: false },
      reports: { type: "string", default: "2100000" },
      work: { type: "string", default: join(tmpdir(), "lapor-bench-peers") },
    },
  });
  const runs = Number(values.runs ?? (values.short ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1 || runs > 101)
    throw new Error(`--runs takes a whole number from 1 to 101, not "${values.runs}".`);
  const reports = Number(values.reports);
  if (!Number.isInteger(reports) || reports < 210_000)
    throw new Error(`--reports takes a whole number from 210000 on, not "${values.reports}".`);
  if (positionals.length > 1)
    throw new Error(`One bench at a time: they would disturb each other (${positionals.join(", ")}).`);
  return {
    bench: positionals[0] ?? "",
    json: values.json,
    help: values.help,
    options: {
      runs,
      only: values.only.split(",").filter(Boolean),
      short: values.short,
      reports,
      work: values.work,
    },
  };
}
