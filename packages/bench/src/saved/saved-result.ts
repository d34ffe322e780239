import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "../build/workspace.ts";
import { drawPlot } from "./draw-plot.ts";
import type { SavedResult } from "./result.ts";
import { indexPage, resultPage } from "./result-page.ts";

export const savedFolder = join(workspace, "docs/benchmarks");

/** Returns the current commit, with `+changes` if there are uncommitted changes. */
export function measuredCommit(): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: workspace, encoding: "utf8" }).trim();
  return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") ? "+changes" : "");
}

/** Returns the pages and plots of the saved results, by file name. */
export function filesOf(results: readonly SavedResult[]): Map<string, string> {
  const files = new Map([["README.md", indexPage(results)]]);
  for (const result of results) {
    files.set(`${result.bench}.md`, resultPage(result));
    files.set(`${result.bench}.svg`, drawPlot(result));
  }
  return files;
}

export const readSavedResults = (): SavedResult[] =>
  readdirSync(savedFolder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(savedFolder, name), "utf8")) as SavedResult);

/** Formats a result as JSON. Omits values that could not be measured, because JSON has no NaN. */
const toJson = (result: SavedResult): string =>
  JSON.stringify(result, (_, value: unknown) => (Number.isNaN(value) ? undefined : value), 2);

/** Saves a result with its page and plot, and updates the index. Returns the path of the page. */
export function saveResult(result: SavedResult): string {
  mkdirSync(savedFolder, { recursive: true });
  writeFileSync(join(savedFolder, `${result.bench}.json`), `${toJson(result)}\n`);
  for (const [name, text] of filesOf(readSavedResults())) writeFileSync(join(savedFolder, name), text);
  return join(savedFolder, `${result.bench}.md`);
}
