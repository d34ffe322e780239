import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import {
  CaseError,
  createModel,
  type Evaluation,
  evaluate,
  type Hits,
  loadShippedModel,
  type Reliability,
  type RoutingCase,
  readCases,
  readModel,
  suggest,
} from "@lapor/channel/router";
import { findTopic } from "@lapor/directory";
import { UsageError } from "../usage-error.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

interface Costs {
  /** Milliseconds until the first suggestion. */
  readonly startMilliseconds: number;
  readonly peakMemoryMegabytes: number;
  /** Peak memory since the router was loaded, including the router and the evaluation itself. */
  readonly addedMemoryMegabytes: number;
}

/**
 * Measures the shipped router on a file of cases, without a server or a database. With `--json`, the last
 * line is a JSON object. Resolves to the exit code.
 */
export async function evalRouting(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0)
    throw new UsageError("Name a file: lapor routing eval FILE, with one JSON object per line.");
  const cases = await readCaseFile(path);
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const before = peak();
  const started = performance.now();
  const { id, packed } = await loadShippedModel();
  const model = createModel(readModel(packed));
  const [{ text, regionCode, embedAgencyId: siteAgencyId }] = cases as [RoutingCase];
  suggest(model, { text, regionCode, siteAgencyId });
  const startMilliseconds = performance.now() - started;
  const found = evaluate(model, cases, cpuMilliseconds);
  const peakMemoryMegabytes = peak();
  const costs = {
    startMilliseconds,
    peakMemoryMegabytes,
    addedMemoryMegabytes: peakMemoryMegabytes - before,
  };
  process.stdout.write(`${describe(found, costs)}${warnOfTopics(cases)}`);
  if (values.json)
    process.stdout.write(`${JSON.stringify({ cases: cases.length, ...found, ...costs, modelId: id })}\n`);
  return 0;
}

/** The CPU time of this process, which other processes on the machine hardly affect. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function readCaseFile(path: string): Promise<RoutingCase[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new UsageError(`FILE should be a readable file of cases, but "${path}" is not${code}.`);
  }
  try {
    return readCases(text);
  } catch (error) {
    if (error instanceof CaseError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

function describeHits(name: string, { cases, top1, top3, top1Interval, top3Interval }: Hits): string {
  const within = ([low, high]: readonly [number, number]) => `(${percent(low)} to ${percent(high)})`;
  return `${name.padEnd(12)} ${String(cases).padStart(6)} cases   first ${percent(top1)} ${within(top1Interval)}   in three ${percent(top3)} ${within(top3Interval)}`;
}

function describeReliability({ fromWords, rightDoor, cases, ...found }: Reliability): string {
  const { top1, confident, confidentRight, unsure, unsureRight } = found;
  const door = rightDoor ? "right door" : "wrong door";
  return `${`from ${fromWords} words`.padEnd(15)} ${door} ${String(cases).padStart(5)} cases   first ${percent(top1)}   confident ${confident}, right ${confidentRight}   unsure ${unsure}, right ${unsureRight}`;
}

function describe(found: Evaluation, costs: Costs): string {
  const { all, rightDoor, wrongDoor, macro, coverage, calibrationError, confusions, milliseconds } = found;
  const { mean, p50, p99 } = milliseconds;
  return [
    "Right agency, with 95 % intervals",
    describeHits("all", all),
    describeHits("right door", rightDoor),
    describeHits("wrong door", wrongDoor),
    `${"macro".padEnd(12)} ${String(macro.agencies).padStart(6)} agencies   first ${percent(macro.top1)}   in three ${percent(macro.top3)}`,
    "",
    "Of the suggestions that score at least",
    ...coverage.map(
      ({ threshold, share, top1 }) =>
        `${threshold.toFixed(2).padStart(6)}   ${percent(share).padStart(7)} of all cases   right ${percent(top1)}`,
    ),
    `Scores are off by ${percent(calibrationError)} on average.`,
    "",
    "Confidence by length of the text (without its title) and by door",
    ...found.reliability.map(describeReliability),
    "",
    "Most frequent confusions",
    ...confusions.map(
      ({ expected, suggested, cases }) => `${String(cases).padStart(6)}   ${expected} -> ${suggested}`,
    ),
    "",
    `Warm, a case takes ${mean.toFixed(3)} ms of CPU time (p50 ${p50.toFixed(3)}, p99 ${p99.toFixed(3)}; median of three). First suggestion after ${costs.startMilliseconds.toFixed(0)} ms, peak memory ${costs.peakMemoryMegabytes.toFixed(0)} MB, of which ${costs.addedMemoryMegabytes.toFixed(0)} MB since the router was loaded, evaluation included.`,
    "",
  ].join("\n");
}

/** Warns about topics that are not IDs in the directory. Such a case still counts. */
function warnOfTopics(cases: readonly RoutingCase[]): string {
  const unknown = cases.flatMap(({ topic }) => (topic === undefined || findTopic(topic) ? [] : [topic]));
  if (unknown.length === 0) return "";
  const names = [...new Set(unknown)].slice(0, 5).map((topic) => `"${topic.slice(0, 60)}"`);
  const what = unknown.length === 1 ? "1 case has" : `${unknown.length} cases have`;
  return `Warning: ${what} a topic that is not in the directory (${names.join(", ")}). Nevertheless it counts.\n`;
}
