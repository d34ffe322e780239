import type { Weights } from "./fit.ts";
import { isPhrase } from "./text/phrases.ts";

/**
 * The weights that are not zero. The weights of feature i are at the positions from `starts[i]` to before
 * `starts[i + 1]`. Typed arrays, because 70,000 small objects would take ten times the memory.
 */
export interface SparseWeights {
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly topics: Uint8Array;
  readonly weights: Float64Array;
}

/** A feature with its weights by topic index. */
export interface NamedWeights {
  readonly name: string;
  readonly weights: readonly (readonly [topic: number, weight: number])[];
}

export function collectWeights(features: readonly NamedWeights[]): SparseWeights {
  const all = features.flatMap(({ weights }) => weights);
  const starts = new Uint32Array(features.length + 1);
  for (const [index, { weights }] of features.entries())
    starts[index + 1] = (starts[index] as number) + weights.length;
  return {
    names: features.map(({ name }) => name),
    starts,
    topics: Uint8Array.from(all, ([topic]) => topic),
    weights: Float64Array.from(all, ([, weight]) => weight),
  };
}

/** Returns the `[topic, weight]` pairs of the feature at an index. */
export function weightsAt(
  { starts, topics, weights }: SparseWeights,
  index: number,
): NamedWeights["weights"] {
  const from = starts[index] as number;
  return Array.from(topics.subarray(from, starts[index + 1]), (topic, place) => [
    topic,
    weights[from + place] as number,
  ]);
}

/**
 * Removes weights of 0. Words without any weight stay, because they can be roots and must not be mistaken for
 * typing errors.
 */
export const sparseWeights = ({ features, topics, table }: Weights): SparseWeights =>
  collectWeights(
    features
      .map((name, index) => {
        const weights: [topic: number, weight: number][] = [];
        for (let topic = 0; topic < topics; topic += 1) {
          const weight = table[index * topics + topic] as number;
          if (weight !== 0) weights.push([topic, weight]);
        }
        return { name, weights };
      })
      .filter(({ name, weights }) => weights.length > 0 || !isPhrase(name)),
  );

/** Restores the table from which `sparseWeights` was created. */
export function denseWeights(sparse: SparseWeights, topics: number): Weights {
  const table = new Float64Array(sparse.names.length * topics);
  for (const index of sparse.names.keys())
    for (let at = sparse.starts[index] as number; at < (sparse.starts[index + 1] as number); at += 1)
      table[index * topics + (sparse.topics[at] as number)] = sparse.weights[at] as number;
  return { features: sparse.names, topics, table };
}
