import { findAgency, listResponsibleAgencies } from "@lapor/directory";
import type { Model } from "../model.ts";
import { suggest } from "../suggest.ts";
import { type RoutingCase, wordsOf } from "./read-cases.ts";
import { type Reliability, type Outcome as ReliabilityOutcome, reliabilityOf } from "./reliability.ts";

/** The 95 % Wilson interval of a share: `[low, high]`. */
export type Interval = readonly [low: number, high: number];

/** The shares of cases in which the first suggestion, and one of three suggestions, was right. */
export interface Hits {
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
  readonly top1Interval: Interval;
  readonly top3Interval: Interval;
}

/** Suggestions that reach a minimum score: their share of all cases and their accuracy. */
export interface Coverage {
  readonly threshold: number;
  readonly share: number;
  readonly top1: number;
}

/** Cases of one kind of agency for which another kind was suggested. */
export interface Confusion {
  readonly expected: string;
  readonly suggested: string;
  readonly cases: number;
}

/** The result of an evaluation. Shares are from 0 to 1, times in milliseconds. */
export interface Evaluation {
  readonly all: Hits;
  readonly rightDoor: Hits;
  readonly wrongDoor: Hits;
  /** The mean over agencies with equal weight. All local governments of a level count as one agency. */
  readonly macro: { readonly agencies: number; readonly top1: number; readonly top3: number };
  readonly coverage: readonly Coverage[];
  /** The mean difference between score and accuracy, over ten score bins (expected calibration error). */
  readonly calibrationError: number;
  /**
   * The reliability of "confident" and "unsure" suggestions, by text length and by whether the report came
   * from the responsible agency's site.
   */
  readonly reliability: readonly Reliability[];
  /** At most ten, most frequent first. */
  readonly confusions: readonly Confusion[];
  /**
   * The time per suggestion in a warm process, measured with the given clock: for each case, the median of
   * three runs.
   */
  readonly milliseconds: { readonly mean: number; readonly p50: number; readonly p99: number };
}

interface Outcome extends ReliabilityOutcome {
  readonly expected: string;
  readonly suggested: string;
  readonly score: number;
  readonly milliseconds: number;
}

/** Computes Wilson's score interval (1927), which is also valid for few cases and near 0 and 1. */
export function wilson(hits: number, cases: number): Interval {
  if (cases === 0) return [0, 1];
  const z = 1.96;
  const share = hits / cases;
  const middle = share + z ** 2 / (2 * cases);
  const half = z * Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
  const whole = 1 + z ** 2 / cases;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = groups.get(key);
    if (there) there.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function hitsOf(outcomes: readonly Outcome[]): Hits {
  const cases = outcomes.length;
  const [first, three] = [count(outcomes, ({ first }) => first), count(outcomes, ({ three }) => three)];
  return {
    cases,
    top1: cases && first / cases,
    top3: cases && three / cases,
    top1Interval: wilson(first, cases),
    top3Interval: wilson(three, cases),
  };
}

/** Groups local governments by level, because there are too many to compare individually. */
function kindOf(agencyId: string): string {
  const level = findAgency(agencyId)?.regionLevel;
  if (level === undefined) return agencyId;
  return level === "province" ? "level:province" : "level:regency";
}

function macroOf(outcomes: readonly Outcome[]) {
  const groups = [...grouped(outcomes, ({ expected }) => kindOf(expected)).values()].map(hitsOf);
  return {
    agencies: groups.length,
    top1: mean(groups.map(({ top1 }) => top1)),
    top3: mean(groups.map(({ top3 }) => top3)),
  };
}

const thresholds = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

const coverageOf = (outcomes: readonly Outcome[]): Coverage[] =>
  thresholds.map((threshold) => {
    const above = outcomes.filter(({ score }) => score >= threshold);
    return { threshold, share: above.length / outcomes.length, top1: hitsOf(above).top1 };
  });

function calibrationErrorOf(outcomes: readonly Outcome[]): number {
  const classes = grouped(outcomes, ({ score }) => Math.min(9, Math.floor(score * 10)));
  const errors = [...classes.values()].map(
    (outcomes) =>
      Math.abs(hitsOf(outcomes).top1 - mean(outcomes.map(({ score }) => score))) * outcomes.length,
  );
  return errors.reduce((sum, error) => sum + error, 0) / outcomes.length;
}

function confusionsOf(outcomes: readonly Outcome[]): Confusion[] {
  const wrong = outcomes.filter(({ first }) => !first);
  const pairs = grouped(wrong, ({ expected, suggested }) => `${kindOf(expected)} ${kindOf(suggested)}`);
  return [...pairs]
    .map(([pair, { length }]) => {
      const [expected = "", suggested = ""] = pair.split(" ");
      return { expected, suggested, cases: length };
    })
    .sort((one, other) => other.cases - one.cases || (one.expected < other.expected ? -1 : 1))
    .slice(0, 10);
}

function timesOf(outcomes: readonly Outcome[]) {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { mean: mean(times), p50: at(0.5), p99: at(0.99) };
}

const medianOf = (...three: [number, number, number]): number => three.sort((a, b) => a - b)[1] as number;

/** The number of suggestions to make before the measurement. */
const warmUp = 1000;

/**
 * Returns the agencies that are currently right: an abolished agency is replaced by its successors, by topic
 * if its tasks were divided.
 */
export const rightAgencyIds = ({ expectedAgencyIds, topic }: RoutingCase): string[] =>
  expectedAgencyIds.flatMap((id) => listResponsibleAgencies(id, topic).map((agency) => agency.id));

/**
 * Measures a model's accuracy on cases. If an expected agency was abolished, its successor for the topic is
 * right. If the topic does not distinguish the successors, each of them is right.
 * @param now A clock in milliseconds, for measuring durations.
 */
export function evaluate(model: Model, cases: readonly RoutingCase[], now: () => number): Evaluation {
  const ask = (one: RoutingCase) =>
    suggest(model, { text: wordsOf(one), regionCode: one.regionCode, siteAgencyId: one.embedAgencyId });
  const timed = (one: RoutingCase): number => {
    const started = now();
    ask(one);
    return now() - started;
  };
  // A server process has already compiled this code, so the measurement starts after a warm-up.
  for (let run = 0; run < warmUp; run += 1) ask(cases[run % cases.length] as RoutingCase);
  const outcomes = cases.map((one): Outcome => {
    const { agencies, confidence } = ask(one);
    const milliseconds = medianOf(timed(one), timed(one), timed(one));
    const suggested = agencies.map(({ agencyId }) => agencyId);
    const right = rightAgencyIds(one);
    return {
      words: one.text.split(/\s+/).filter(Boolean).length,
      rightDoor: one.rightDoor,
      confidence,
      expected: right[0] ?? (one.expectedAgencyIds[0] as string),
      suggested: suggested[0] as string,
      score: agencies[0]?.score ?? 0,
      first: right.includes(suggested[0] as string),
      three: suggested.some((agencyId) => right.includes(agencyId)),
      milliseconds,
    };
  });
  return {
    all: hitsOf(outcomes),
    rightDoor: hitsOf(outcomes.filter(({ rightDoor }) => rightDoor)),
    wrongDoor: hitsOf(outcomes.filter(({ rightDoor }) => !rightDoor)),
    macro: macroOf(outcomes),
    coverage: coverageOf(outcomes),
    calibrationError: calibrationErrorOf(outcomes),
    reliability: reliabilityOf(outcomes),
    confusions: confusionsOf(outcomes),
    milliseconds: timesOf(outcomes),
  };
}
