import type { Features } from "./features.ts";

/** A text whose topic is known. */
export interface LabelledText {
  readonly features: Features;
  /** Index of its topic. */
  readonly topic: number;
  /** How much it counts. 1: a whole case. */
  readonly weight: number;
}

/** For each feature what it says for each topic, and what each topic has without any. */
export interface Weights {
  readonly biases: Float64Array;
  readonly byFeature: ReadonlyMap<string, Float64Array>;
}

export interface FitOptions {
  /** Rounds over all texts. */
  readonly rounds: number;
  /** How strongly weights are held to where they began. */
  readonly hold: number;
  /** Size of the first steps. */
  readonly step: number;
}

export const defaultFit: FitOptions = { rounds: 30, hold: 0.002, step: 0.5 };

/** What a text says for each topic, before it becomes a share of 1. */
export const sumOf = ({ biases, byFeature }: Weights, features: Features): Float64Array => {
  const sums = Float64Array.from(biases);
  for (const [feature, value] of features) {
    const weights = byFeature.get(feature);
    if (!weights) continue;
    for (let topic = 0; topic < sums.length; topic += 1)
      sums[topic] = (sums[topic] as number) + value * (weights[topic] as number);
  }
  return sums;
};

/** Shares of 1 in place of sums, in place. */
export const toShares = (sums: Float64Array): Float64Array => {
  const highest = Math.max(...sums);
  let total = 0;
  for (let topic = 0; topic < sums.length; topic += 1) {
    const share = Math.exp((sums[topic] as number) - highest);
    sums[topic] = share;
    total += share;
  }
  for (let topic = 0; topic < sums.length; topic += 1) sums[topic] = (sums[topic] as number) / total;
  return sums;
};

/** The same order for the same input on every machine: a linear congruential generator (Numerical Recipes). */
const shuffled = (count: number, seed: number): number[] => {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0;
  for (let last = count - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const chosen = state % (last + 1);
    [order[last], order[chosen]] = [order[chosen] as number, order[last] as number];
  }
  return order;
};

/** Features of one text as places in the table of weights. */
interface Places {
  readonly starts: Int32Array;
  readonly values: Float64Array;
}

/**
 * Multinomial logistic regression by stochastic gradients with steps that shrink where a weight has moved much (AdaGrad, Duchi 2011),
 * held to the weights that it begins with: what people wrote down about words is where it starts, and cases move it.
 * The same input gives the same weights.
 */
export const fitWeights = (
  prior: Weights,
  texts: readonly LabelledText[],
  { rounds, hold, step }: FitOptions = defaultFit,
): Weights => {
  const topics = prior.biases.length;
  const features = [...prior.byFeature.keys()];
  const startOf = new Map(features.map((feature, index) => [feature, index * topics]));
  const start = new Float64Array(features.length * topics);
  for (const [index, feature] of features.entries())
    start.set(prior.byFeature.get(feature) as Float64Array, index * topics);
  const weights = Float64Array.from(start);
  const squares = new Float64Array(weights.length);
  const placed = texts.map(({ features: found }): Places => {
    const known = [...found].filter(([feature]) => startOf.has(feature));
    return {
      starts: Int32Array.from(known, ([feature]) => startOf.get(feature) as number),
      values: Float64Array.from(known, ([, value]) => value),
    };
  });
  const wrong = new Float64Array(topics);

  const judge = ({ starts, values }: Places, right: number): void => {
    wrong.set(prior.biases);
    for (let index = 0; index < starts.length; index += 1) {
      const from = starts[index] as number;
      const value = values[index] as number;
      for (let topic = 0; topic < topics; topic += 1)
        wrong[topic] = (wrong[topic] as number) + value * (weights[from + topic] as number);
    }
    toShares(wrong);
    wrong[right] = (wrong[right] as number) - 1;
  };

  const move = ({ starts, values }: Places, weight: number): void => {
    for (let index = 0; index < starts.length; index += 1) {
      const from = starts[index] as number;
      const value = weight * (values[index] as number);
      for (let topic = 0; topic < topics; topic += 1) {
        const at = from + topic;
        const now = weights[at] as number;
        const gradient = value * (wrong[topic] as number) + hold * (now - (start[at] as number));
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        weights[at] = now - (step * gradient) / (0.1 + Math.sqrt(square));
      }
    }
  };

  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffled(texts.length, round + 1)) {
      const { topic, weight } = texts[index] as LabelledText;
      judge(placed[index] as Places, topic);
      move(placed[index] as Places, weight);
    }
  return {
    biases: prior.biases,
    byFeature: new Map(features.map((feature, index) => [feature, weights.slice(index * topics, (index + 1) * topics)])),
  };
};
