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

/** Confidence for texts of one length and one door. */
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

/** The used part of the last line of `lapor routing eval --json`. */
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

/** Evaluates a file of cases in its own process, on one core where possible. */
export function evaluateFile(path: string): EvaluatedFile {
  const cli = join(workspace, "packages/server/src/cli.ts");
  const output = execFileSync(process.execPath, [cli, "routing", "eval", path, "--json"], {
    encoding: "utf8",
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}
