import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { workspace } from "../build/workspace.ts";

/** A run in which something was lost, sent twice or not shown. */
export interface Violation {
  /** The seed. `runChaos({ runs: 1, seed })` makes the same choices again. */
  seed: number;
  what: string[];
  trace: string[];
}

/** What happened to the drafts, summed over all runs. */
export interface ChaosResult {
  runs: number;
  /** The number of runs that lost text after the page had reported it as saved. */
  lostWords: number;
  /** The number of photos that were lost after the device had stored them. */
  lostPhotos: number;
  /** The number of drafts by the number of reports that they became. */
  reportsPerDraft: { 0: number; 1: number; more: number };
  violations: Violation[];
}

export interface ChaosOptions {
  runs: number;
  /**
   * The seed of the first run. Run n uses the seed `seed + n`. A repetition makes the same choices, but takes
   * different times.
   */
  seed: number;
  /** Receives a line for each finished run, and the trace of each run with a violation. */
  log?: (line: string) => void;
}

/**
 * Simulates citizens who send reports while faults occur: dropped connections, lost responses, missing parts,
 * killed tabs and browsers, two tabs, and double clicks. The seed determines the faults. Afterwards, the
 * faults stop, and each citizen returns and does what the page offers. A run takes about 5 s. Rejects if the
 * simulation itself could not run.
 * @example const { lostWords, lostPhotos, reportsPerDraft, violations } = await runChaos({ runs: 100, seed: 1
 * });
 */
export async function runChaos({ runs, seed, log = () => {} }: ChaosOptions): Promise<ChaosResult> {
  const program = join(workspace, "packages/widget/test/support/faults/chaos-program.ts");
  const child = spawn(process.execPath, [program, `${runs}`, `${seed}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let last = "";
  for await (const line of createInterface({ input: child.stdout })) {
    if (last) log(last);
    last = line;
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`The chaos runs ended with ${code}, after: ${last}`);
  return JSON.parse(last) as ChaosResult;
}
