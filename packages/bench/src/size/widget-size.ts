import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { kib, type Size, sizeOf, sumOf } from "../build/compressed-size.ts";
import { languageOf, partName, pathInBuild, readWidgetBuild } from "../build/widget-build.ts";
import { type Figure, judge } from "../figures/figures.ts";
import type { Row } from "../figures/print.ts";

/** A line of a size table; KiB. */
const sizeRow = (name: string, size: Size, rest: Row = {}): Row => ({
  name,
  "raw KiB": kib(size.raw),
  gzip: kib(size.gzip),
  brotli: kib(size.brotli),
  ...rest,
});

const measure = async (files: readonly string[]): Promise<Size> =>
  sumOf(await Promise.all(files.map(async (file) => sizeOf(await readFile(file)))));

/** Of the languages beside Indonesian and English the largest; one that is hardly there yet would flatter. */
const thirdLanguage = async (parts: readonly string[]): Promise<string | undefined> => {
  const others = new Map<string, number>();
  for (const file of parts) {
    const language = languageOf(file);
    if (!language || ["id", "en"].includes(language)) continue;
    others.set(language, (others.get(language) ?? 0) + (await measure([file])).brotli);
  }
  return [...others].sort(([, one], [, other]) => other - one)[0]?.[0];
};

/** The widget's bytes on the wire: its first load, each part that is loaded later, and all of it with two and with three languages. */
export async function measureWidget(): Promise<{ figures: Figure[]; rows: Row[] }> {
  const build = await readWidgetBuild();
  const parts = build.later.filter((file) => partName(file) !== "map");
  const third = await thirdLanguage(parts);
  const speaking = (...languages: (string | undefined)[]) =>
    measure([
      ...build.first,
      ...parts.filter((file) => !languageOf(file) || languages.includes(languageOf(file))),
    ]);
  const [firstLoad, twoLanguages, threeLanguages] = [
    await measure(build.first),
    await speaking("id", "en"),
    await speaking("id", "en", third),
  ];
  const all = third ? `all code, Indonesian, English and ${third}` : "all code, Indonesian and English";
  const added = threeLanguages.brotli - twoLanguages.brotli;

  const rows = [sizeRow("first load", firstLoad, { requests: build.first.length, when: "at once" })];
  const list = async (name: string, file: string, when: string) =>
    rows.push(sizeRow(name, await measure([file]), { requests: 1, when }));
  for (const file of parts) await list(pathInBuild(file), file, "later");
  rows.push(sizeRow("all code, Indonesian and English", twoLanguages));
  if (third) rows.push(sizeRow(all, threeLanguages));
  for (const file of build.oneFile) await list(basename(file), file, "instead, everything in one");
  if (build.map) await list("map, apart", build.map, "on a click");

  return {
    rows,
    figures: [
      judge({
        name: "first load of lapor.js, brotli",
        value: kib(firstLoad.brotli),
        unit: "KiB",
        bar: "<= 12",
        note: "stretch 10",
      }),
      judge({ name: "requests of the first load", value: build.first.length, unit: "", bar: "= 1" }),
      judge({
        name: `${all}, brotli`,
        value: kib(threeLanguages.brotli),
        unit: "KiB",
        bar: "<= 30",
        note: third ? `of which ${third}: ${added} bytes` : "there is no third language yet",
      }),
    ],
  };
}
