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

/** What `lapor routing eval --json` says on its last line, as far as the bench reads it. */
export interface EvaluatedFile {
  all: Hits;
  rightDoor: Hits;
  wrongDoor: Hits;
  macro: { top1: number };
  calibrationError: number;
  milliseconds: { p50: number; p99: number };
  startMilliseconds: number;
  addedMemoryMegabytes: number;
}

/** Evaluates a file of cases in a process of its own, on one core as far as a process has one. */
export function evaluateFile(path: string): EvaluatedFile {
  const cli = join(workspace, "packages/server/src/cli.ts");
  const output = execFileSync(process.execPath, [cli, "routing", "eval", path, "--json"], {
    encoding: "utf8",
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}
