import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { sizeOf } from "../build/compressed-size.ts";
import { workspace } from "../build/workspace.ts";
import { withBar } from "../figures/figures.ts";
import { type EvaluatedFile, evaluateFile } from "./evaluate-file.ts";
import { longCases } from "./long-cases.ts";
import { perturbations, perturbCases } from "./perturbations.ts";

const fileOf = (name: string): string => join(workspace, "packages/channel/routing-cases", name);

/**
 * The cases to which the bar applies. The lexicon was first written without them and was tuned with them
 * later.
 */
const blind = "tune.jsonl";
/** Cases by other authors that the lexicon was also tuned with. They are shown without a bar. */
const others = [
  "tune-long.jsonl",
  "tune-long-b.jsonl",
  "tune-long-c.jsonl",
  "tune-long-d.jsonl",
  "tune-long-e.jsonl",
  "tune-long-f.jsonl",
  "tune-d.jsonl",
  "tune-f.jsonl",
  "tune-g.jsonl",
  "tune-h.jsonl",
  "tune-i.jsonl",
  "tune-j.jsonl",
  "tune-k.jsonl",
  "tune-l.jsonl",
  "tune-m.jsonl",
  "tune-n.jsonl",
  "tune-o.jsonl",
  "tune-p.jsonl",
  "tune-q.jsonl",
  "tune-r.jsonl",
  "tune-s.jsonl",
  "tune-t.jsonl",
  "guard-t.jsonl",
  "tune-b.jsonl",
  "tune-c.jsonl",
  "dev.jsonl",
] as const;
/** The files in which reliability is measured by text length, and for right and wrong sites. */
const measured = [blind, ...others.filter((name) => name !== "dev.jsonl")];

const perturbed = ["tune-b.jsonl", "tune-long.jsonl", "tune-long-b.jsonl", "tune-long-c.jsonl"] as const;

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Evaluates cases from a string instead of a file. */
function evaluateLines(jsonLines: string): EvaluatedFile {
  const folder = mkdtempSync(join(tmpdir(), "lapor-routing-"));
  try {
    const path = join(folder, "cases.jsonl");
    writeFileSync(path, jsonLines);
    return evaluateFile(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const linesOf = (name: string): string => readFileSync(fileOf(name), "utf8").trim();

/** The minimum score of a suggestion that counts as confident. */
const confident = 0.8;

/** Formats how often the first suggestion, and one of the first three, is right, in %. */
const doorOf = ({ cases, top1, top3 }: EvaluatedFile["all"]): string =>
  cases === 0 ? "-" : `${percent(top1)} / ${percent(top3)}`;

/**
 * Returns the table of the perturbed texts. It shows in % how often the first suggestion is right and how
 * often one of the first three is, also separately for right and wrong sites.
 */
function perturbationRows() {
  const lines = perturbed.map(linesOf).join("\n");
  return perturbations.map((perturbation) => {
    const { all, rightDoor, wrongDoor, coverage } = evaluateLines(perturbCases(lines, perturbation));
    const sure = coverage.find(({ threshold }) => threshold === confident);
    return {
      [`texts (${all.cases})`]: perturbation.name,
      "top-1": percent(all.top1),
      "top-3": percent(all.top3),
      "right door": doorOf(rightDoor),
      "wrong door": doorOf(wrongDoor),
      "confident but wrong": sure ? percent(sure.share * (1 - sure.top1)) : 0,
    };
  });
}

const shareOf = (count: number, of: number): number | string => (of === 0 ? "-" : percent(count / of));

/**
 * Returns the reliability of confident and unsure suggestions, by the number of words and for right and wrong
 * sites.
 */
function reliabilityRows() {
  const { reliability } = evaluateLines(measured.map(linesOf).join("\n"));
  return reliability.map((one) => ({
    words: `from ${one.fromWords}`,
    door: one.rightDoor ? "right" : "wrong",
    cases: one.cases,
    "top-1": percent(one.top1),
    "top-3": percent(one.top3),
    confident: shareOf(one.confident, one.cases),
    "of these right": shareOf(one.confidentRight, one.confident),
    unsure: shareOf(one.unsure, one.cases),
    "of these right (unsure)": shareOf(one.unsureRight, one.unsure),
  }));
}

const rowOf = (file: string, { all, rightDoor, wrongDoor, macro, calibrationError }: EvaluatedFile) => ({
  cases: `${file} (${all.cases})`,
  "top-1": percent(all.top1),
  "95 %": all.top1Interval.map(percent).join(" to "),
  "top-3": percent(all.top3),
  "right door": doorOf(rightDoor),
  "wrong door": doorOf(wrongDoor),
  "macro top-1": percent(macro.top1),
  "calibration error": percent(calibrationError),
});

/** Measures the router's accuracy on the development cases, and its cost. */
export const routingBench: Bench = async () => {
  const tuned = evaluateFile(fileOf(blind));
  const long = evaluateLines(longCases(linesOf(blind)));
  const model = readFileSync(join(workspace, "packages/channel/src/routing/model.gen.ts"));
  const note = "the lexicon was tuned with these cases: an upper limit";
  const share = (name: string, value: number, bar: string) =>
    withBar({ name, value: percent(value), unit: "%", bar, note });
  return {
    figures: [
      share("top-1, all", tuned.all.top1, ">= 93"),
      share("top-3, all", tuned.all.top3, ">= 98"),
      share("top-1, right door", tuned.rightDoor.top1, ">= 92"),
      share("top-1, wrong door", tuned.wrongDoor.top1, ">= 89"),
      share("top-3, wrong door", tuned.wrongDoor.top3, ">= 96"),
      withBar({ name: "a suggestion, p99", value: tuned.milliseconds.p99, unit: "ms", bar: "<= 2" }),
      withBar({
        name: "a suggestion for 10,000 letters, p99",
        value: long.milliseconds.p99,
        unit: "ms",
        bar: "<= 2",
      }),
      withBar({ name: "start", value: tuned.startMilliseconds, unit: "ms", bar: "<= 300" }),
      withBar({ name: "added memory", value: tuned.addedMemoryMegabytes, unit: "MB", bar: "<= 64" }),
      withBar({
        name: "lexicon and model, brotli",
        value: sizeOf(model).brotli / 1000,
        unit: "kB",
        bar: "<= 170",
      }),
    ],
    tables: [
      {
        title: "Right agency, %",
        rows: [rowOf(blind, tuned), ...others.map((name) => rowOf(name, evaluateFile(fileOf(name))))],
      },
      { title: "Confidence by length and door, all tuning cases, %", rows: reliabilityRows() },
      { title: "Right agency for perturbed texts, %", rows: perturbationRows() },
    ],
    versions: {},
  };
};
