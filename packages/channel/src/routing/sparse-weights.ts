import { isPhrase } from "./features.ts";
import type { Weights } from "./fit.ts";

/** What a feature says for a topic, by the topic's index. */
export type FeatureWeights = readonly (readonly [topic: number, weight: number])[];

/** Weights that are not nothing, by feature. Words without any stay: they are roots, and keep others from being taken for typing errors. */
export const sparseWeights = ({ features, topics, table }: Weights): Map<string, FeatureWeights> => {
  const sparse = new Map<string, FeatureWeights>();
  for (const [index, feature] of features.entries()) {
    const weights: [topic: number, weight: number][] = [];
    for (let topic = 0; topic < topics; topic += 1) {
      const weight = table[index * topics + topic] as number;
      if (weight !== 0) weights.push([topic, weight]);
    }
    if (weights.length > 0 || !isPhrase(feature)) sparse.set(feature, weights);
  }
  return sparse;
};

/** The table that `sparseWeights` was made from. */
export const denseWeights = (sparse: ReadonlyMap<string, FeatureWeights>, topics: number): Weights => {
  const table = new Float64Array(sparse.size * topics);
  for (const [index, weights] of [...sparse.values()].entries())
    for (const [topic, weight] of weights) table[index * topics + topic] = weight;
  return { features: [...sparse.keys()], topics, table };
};
