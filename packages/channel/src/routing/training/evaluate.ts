import { findAgency } from "@lapor/directory";
import type { Model } from "../model.ts";
import { suggest } from "../suggest.ts";
import type { RoutingCase } from "./read-cases.ts";

/** Wilson's interval of 95 % around a share: `[low, high]`. */
export type Interval = readonly [low: number, high: number];

/** How often the first suggestion, and one of three, was right: shares of 1. */
export interface Hits {
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
  readonly top1Interval: Interval;
  readonly top3Interval: Interval;
}

/** Suggestions that score at least so much: which share of all cases has one, and how often it is right. */
export interface Coverage {
  readonly threshold: number;
  readonly share: number;
  readonly top1: number;
}

/** Cases of one kind of agency that went to another kind. */
export interface Confusion {
  readonly expected: string;
  readonly suggested: string;
  readonly cases: number;
}

/** What an evaluation found. Shares are of 1, times in milliseconds. */
export interface Evaluation {
  readonly all: Hits;
  readonly rightDoor: Hits;
  readonly wrongDoor: Hits;
  /** Mean over agencies, each counting the same however many cases it has; local governments of one level are one. */
  readonly macro: { readonly agencies: number; readonly top1: number; readonly top3: number };
  readonly coverage: readonly Coverage[];
  /** How far scores are from the share that is right, over ten classes of scores (expected calibration error). */
  readonly calibrationError: number;
  /** The most frequent ones first, ten at the most. */
  readonly confusions: readonly Confusion[];
  /** Of suggestions in a process that is warm; each case takes the median of three times. */
  readonly milliseconds: { readonly mean: number; readonly p50: number; readonly p99: number };
}

interface Outcome {
  readonly rightDoor: boolean;
  readonly expected: string;
  readonly suggested: string;
  readonly score: number;
  readonly first: boolean;
  readonly three: boolean;
  readonly milliseconds: number;
}

/** By the score interval of Wilson (1927), which holds for few cases and near 0 and 1 too. */
export const wilson = (hits: number, cases: number): Interval => {
  if (cases === 0) return [0, 1];
  const z = 1.96;
  const share = hits / cases;
  const middle = share + z ** 2 / (2 * cases);
  const half = z * Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
  const whole = 1 + z ** 2 / cases;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
};

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const grouped = <T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> => {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = groups.get(key);
    if (there) there.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const hitsOf = (outcomes: readonly Outcome[]): Hits => {
  const cases = outcomes.length;
  const [first, three] = [count(outcomes, ({ first }) => first), count(outcomes, ({ three }) => three)];
  return {
    cases,
    top1: cases && first / cases,
    top3: cases && three / cases,
    top1Interval: wilson(first, cases),
    top3Interval: wilson(three, cases),
  };
};

/** Local governments are too many to compare one by one: they count by their level. */
const kindOf = (agencyId: string): string => {
  const level = findAgency(agencyId)?.regionLevel;
  if (level === undefined) return agencyId;
  return level === "province" ? "level:province" : "level:regency";
};

const macroOf = (outcomes: readonly Outcome[]) => {
  const groups = [...grouped(outcomes, ({ expected }) => kindOf(expected)).values()].map(hitsOf);
  return {
    agencies: groups.length,
    top1: mean(groups.map(({ top1 }) => top1)),
    top3: mean(groups.map(({ top3 }) => top3)),
  };
};

const thresholds = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

const coverageOf = (outcomes: readonly Outcome[]): Coverage[] =>
  thresholds.map((threshold) => {
    const above = outcomes.filter(({ score }) => score >= threshold);
    return { threshold, share: above.length / outcomes.length, top1: hitsOf(above).top1 };
  });

const calibrationErrorOf = (outcomes: readonly Outcome[]): number => {
  const classes = grouped(outcomes, ({ score }) => Math.min(9, Math.floor(score * 10)));
  const errors = [...classes.values()].map(
    (outcomes) =>
      Math.abs(hitsOf(outcomes).top1 - mean(outcomes.map(({ score }) => score))) * outcomes.length,
  );
  return errors.reduce((sum, error) => sum + error, 0) / outcomes.length;
};

const confusionsOf = (outcomes: readonly Outcome[]): Confusion[] => {
  const wrong = outcomes.filter(({ first }) => !first);
  const pairs = grouped(wrong, ({ expected, suggested }) => `${kindOf(expected)} ${kindOf(suggested)}`);
  return [...pairs]
    .map(([pair, { length }]) => {
      const [expected = "", suggested = ""] = pair.split(" ");
      return { expected, suggested, cases: length };
    })
    .sort((one, other) => other.cases - one.cases || (one.expected < other.expected ? -1 : 1))
    .slice(0, 10);
};

const timesOf = (outcomes: readonly Outcome[]) => {
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { mean: mean(times), p50: at(0.5), p99: at(0.99) };
};

const medianOf = (...three: [number, number, number]): number => three.sort((a, b) => a - b)[1] as number;

/** Cases that are asked before any is timed. */
const warmUp = 500;

/** Title and text together, as the form asks with both. */
const wordsOf = ({ title, text }: RoutingCase): string => (title ? `${title}. ${text}` : text);

/** Asks the router for every case, and says how often it was right. @param now milliseconds of a clock for durations. */
export const evaluate = (model: Model, cases: readonly RoutingCase[], now: () => number): Evaluation => {
  const ask = (one: RoutingCase) =>
    suggest(model, { text: wordsOf(one), regionCode: one.regionCode, siteAgencyId: one.embedAgencyId });
  const timed = (one: RoutingCase): number => {
    const started = now();
    ask(one);
    return now() - started;
  };
  // A process that serves has long compiled what it runs.
  for (const one of cases.slice(0, warmUp)) ask(one);
  const outcomes = cases.map((one): Outcome => {
    const { agencies } = ask(one);
    const milliseconds = medianOf(timed(one), timed(one), timed(one));
    const suggested = agencies.map(({ agencyId }) => agencyId);
    return {
      rightDoor: one.rightDoor,
      expected: one.expectedAgencyIds[0] as string,
      suggested: suggested[0] as string,
      score: agencies[0]?.score ?? 0,
      first: one.expectedAgencyIds.includes(suggested[0] as string),
      three: suggested.some((agencyId) => one.expectedAgencyIds.includes(agencyId)),
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
    confusions: confusionsOf(outcomes),
    milliseconds: timesOf(outcomes),
  };
};
