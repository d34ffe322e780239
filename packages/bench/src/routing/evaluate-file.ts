import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { workspace } from "../build/workspace.ts";

interface Hits {
  cases: number;
  top1: number;
  top3: number;
  top1Interval: [number, number];
  top3Interval: [number, number];
}

/**
 * The reliability of suggestions for texts of one length. `rightDoor` is true if the text was typed on the
 * site of the responsible agency, and false if it was typed on another agency's site.
 */
export interface Reliability {
  fromWords: number;
  rightDoor: boolean;
  cases: number;
  top1: number;
  top3: number;
  confident: number;
  confidentRight: number;
  unsure: number;
  unsureRight: number;
}

/** The part of the last line of `lapor routing eval --json` that the bench uses. */
export interface EvaluatedFile {
  all: Hits;
  rightDoor: Hits;
  wrongDoor: Hits;
  macro: { top1: number };
  coverage: { threshold: number; share: number; top1: number }[];
  calibrationError: number;
  reliability: Reliability[];
  milliseconds: { p50: number; p99: number };
  startMilliseconds: number;
  addedMemoryMegabytes: number;
}

/** Evaluates a file with cases in a separate process, on a single core where possible. */
export function evaluateFile(path: string): EvaluatedFile {
  const cli = join(workspace, "packages/server/src/cli.ts");
  const output = execFileSync(process.execPath, [cli, "routing", "eval", path, "--json"], {
    encoding: "utf8",
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}
