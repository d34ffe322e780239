import type { Features } from "./text/features.ts";

/** A text with a known topic. */
export interface LabelledText {
  readonly features: Features;
  /** The index of the text's topic. */
  readonly topic: number;
  /** The example's weight, relative to one whole example. */
  readonly weight: number;
}

/** The weight of each feature for each topic, at `table[feature * topics + topic]`. */
export interface Weights {
  readonly features: readonly string[];
  readonly topics: number;
  readonly table: Float64Array;
}

export interface FitOptions {
  /** The number of passes over all texts. The weights of the second half are averaged. */
  readonly rounds: number;
  /** The strength of the regularization towards the initial weights. */
  readonly hold: number;
  /** The initial step size. */
  readonly step: number;
  /**
   * The share of a text's features that are hidden in each round, so the fit does not depend on single words
   * (dropout, Srivastava 2014).
   */
  readonly hidden: number;
  /**
   * The number of weights to keep. After a third of the rounds, the strongest ones are selected, and the
   * remaining rounds change only these.
   */
  readonly kept: number;
}

const defaultFit: FitOptions = { rounds: 36, hold: 0.01, step: 0.5, hidden: 0.5, kept: 50_000 };

/** Smaller errors are ignored, because most topics are irrelevant to most texts. */
const leastError = 0.001;

/**
 * Computes e^x for x <= 0 using only multiplication, so every machine computes exactly the same weights.
 * Returns 0 below -60.
 */
function exponential(x: number): number {
  if (x < -60) return 0;
  let power = 1 + x / 1024;
  for (let squaring = 0; squaring < 10; squaring += 1) power *= power;
  return power;
}

/** Replaces sums with probabilities that add up to 1 (softmax). */
export function toShares(sums: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > highest) highest = sum;
  let total = 0;
  for (let topic = 0; topic < sums.length; topic += 1) {
    const share = exponential((sums[topic] as number) - highest);
    sums[topic] = share;
    total += share;
  }
  for (let topic = 0; topic < sums.length; topic += 1) sums[topic] = (sums[topic] as number) / total;
  return sums;
}

/**
 * Generates pseudo-random numbers in [0, 1), the same on every machine (linear congruential generator,
 * Numerical Recipes).
 */
function createNumbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen] as number, order[last] as number];
  }
}

/** Sets all but the strongest weights to 0. Returns a mask in which the strongest are 1. */
function keepStrongest(table: Float64Array, count: number): Uint8Array {
  const positions: number[] = [];
  for (let position = 0; position < table.length; position += 1)
    if (table[position] !== 0) positions.push(position);
  if (positions.length > count)
    positions.sort(
      (one, other) => Math.abs(table[other] as number) - Math.abs(table[one] as number) || one - other,
    );
  const kept = new Uint8Array(table.length);
  for (const position of positions.slice(0, count)) kept[position] = 1;
  for (const position of positions.slice(count)) table[position] = 0;
  return kept;
}

/** The positions of a text's features in the table, and their strengths. */
interface Placed {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

function placeTexts({ features, topics }: Weights, texts: readonly LabelledText[]): Placed[] {
  const startOf = new Map(features.map((feature, index) => [feature, index * topics]));
  return texts.map(({ features: found }) => {
    const known = [...found].filter(([feature]) => startOf.has(feature));
    return {
      starts: known.map(([feature]) => startOf.get(feature) as number),
      values: known.map(([, value]) => value),
    };
  });
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent with adaptive steps (AdaGrad, Duchi
 * 2011). It is regularized towards the initial weights: the lexicon sets these, and examples change them. The
 * same input produces the same weights.
 */
export function fitWeights(
  prior: Weights,
  texts: readonly LabelledText[],
  options: FitOptions = defaultFit,
): Weights {
  const { rounds, hold, step, hidden, kept } = options;
  const { topics, table: start } = prior;
  const table = Float64Array.from(start);
  const squares = new Float64Array(table.length);
  const sums = new Float64Array(table.length);
  const placed = placeTexts(prior, texts);
  const random = createNumbers();
  const order = texts.map((_, index) => index);
  const errors = new Float64Array(topics);
  const half = Math.floor(rounds / 2);
  let mask: Uint8Array | undefined;

  const findWrongTopics = ({ starts, values }: Placed, right: number): number[] => {
    errors.fill(0);
    for (const [index, from] of starts.entries()) {
      const value = values[index] as number;
      for (let topic = 0; topic < topics; topic += 1)
        errors[topic] = (errors[topic] as number) + value * (table[from + topic] as number);
    }
    toShares(errors);
    errors[right] = (errors[right] as number) - 1;
    const wrong: number[] = [];
    for (let topic = 0; topic < topics; topic += 1)
      if (Math.abs(errors[topic] as number) > leastError) wrong.push(topic);
    return wrong;
  };

  const move = ({ starts, values }: Placed, weight: number, wrong: readonly number[]): void => {
    for (const [index, from] of starts.entries()) {
      const value = weight * (values[index] as number);
      for (const topic of wrong) {
        const at = from + topic;
        if (mask && mask[at] === 0) continue;
        const now = table[at] as number;
        const gradient = value * (errors[topic] as number) + hold * (now - (start[at] as number));
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        table[at] = now - (step * gradient) / (0.1 + Math.sqrt(square));
      }
    }
  };

  /**
   * Hides some of the features. Short entries keep all of their features, because otherwise none would
   * remain.
   */
  const withoutHidden = ({ starts, values }: Placed): Placed => {
    if (hidden === 0 || starts.length < 4) return { starts, values };
    const seen = starts.map(() => random() >= hidden);
    return {
      starts: starts.filter((_, index) => seen[index]),
      values: values.filter((_, index) => seen[index]),
    };
  };

  for (let round = 0; round < rounds; round += 1) {
    if (round === Math.floor(rounds / 3)) mask = keepStrongest(table, kept);
    shuffle(order, random);
    for (const index of order) {
      const { topic, weight } = texts[index] as LabelledText;
      const seen = withoutHidden(placed[index] as Placed);
      move(seen, weight, findWrongTopics(seen, topic));
    }
    if (round >= half)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (table[at] as number);
  }
  return { ...prior, table: sums.map((sum) => sum / (rounds - half)) };
}
