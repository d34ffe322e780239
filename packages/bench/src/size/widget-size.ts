import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { kib, type Size, sizeOf, sumOf } from "../build/compressed-size.ts";
import { languageOf, readWidgetBuild } from "../build/widget-build.ts";
import { workspace } from "../build/workspace.ts";
import { type Figure, withBar } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";

/**
 * A line from `size.mjs --json`. It contains the total size of what a phone loads while a citizen does
 * `what`, in KiB with Brotli.
 */
interface JourneySize {
  what: string;
  size: number;
  budget: number;
  stretch?: number;
  requests: number;
}

const sizeRow = (name: string, size: Size, requests: number): Row => ({
  name,
  "raw KiB": kib(size.raw),
  gzip: kib(size.gzip),
  brotli: kib(size.brotli),
  requests,
});

/**
 * Returns the sizes that `packages/widget/size.mjs` computes from the built files. The script fails if a
 * budget is exceeded, but its output is used anyway.
 */
function readJourneys(): JourneySize[] {
  const script = join(workspace, "packages/widget/size.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--json"], { encoding: "utf8" });
  if (!stdout) throw new Error(`size.mjs counted nothing: ${stderr}`);
  return JSON.parse(stdout) as JourneySize[];
}

/** Measures the widget's transfer sizes for each thing that a citizen does. */
export async function measureWidget(): Promise<{ figures: Figure[]; rows: Row[] }> {
  const build = await readWidgetBuild();
  const journeys = readJourneys();
  const find = (what: string): JourneySize => {
    const found = journeys.find((journey) => journey.what === what);
    if (!found) throw new Error(`packages/widget/journeys.ts has no "${what}".`);
    return found;
  };
  const page = find("opens a page with the form");
  const report = find("sends a report without a photo");
  const photo = find("sends a report with a photo");
  const all = find("all code in all languages, without the map");

  const rows: Row[] = journeys.map(({ what, size, requests }) => ({ name: what, brotli: size, requests }));
  const languages = new Set(build.later.flatMap((file) => languageOf(file) ?? []));
  for (const language of languages) {
    const files = build.later.filter((file) => languageOf(file) === language);
    const sizes = files.map(async (file) => sizeOf(await readFile(file)));
    rows.push(sizeRow(`strings, ${language}`, sumOf(await Promise.all(sizes)), files.length));
  }
  for (const file of [...build.oneFile, ...(build.map ? [build.map] : [])])
    rows.push(sizeRow(basename(file), sizeOf(await readFile(file)), 1));

  const inKib = { unit: "KiB" } as const;
  return {
    rows,
    figures: [
      withBar({ name: "first load of lapor.js, brotli", value: page.size, ...inKib, bar: "<= 14" }),
      withBar({ name: "requests of the first load", value: page.requests, unit: "", bar: "= 1" }),
      withBar({
        name: "a report without a photo, from first byte to receipt, brotli",
        value: report.size,
        ...inKib,
        bar: "<= 38",
        note: "stretch 32",
      }),
      withBar({ name: "requests of that report", value: report.requests, unit: "", bar: "<= 4" }),
      withBar({ name: "a report with a photo, brotli", value: photo.size, ...inKib, bar: "<= 44" }),
      withBar({
        name: "form, button and status in four languages, brotli",
        value: all.size,
        ...inKib,
        bar: "<= 100",
      }),
    ],
  };
}
