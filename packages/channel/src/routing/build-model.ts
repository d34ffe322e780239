import { createFeatureReader, type FeatureReader, hasPhraseLength, isPhrase } from "./features.ts";
import { defaultFit, type FitOptions, fitWeights, type LabelledText, type Weights } from "./fit.ts";
import type { Strength, TopicLexicon } from "./lexicon.ts";
import type { ModelSource } from "./model.ts";
import { type Slang, tokensOf } from "./tokens.ts";

/** Where a weight begins, by what the lexicon says of the entry. */
const priorOf: Readonly<Record<Strength, number>> = { 1: 0.8, 2: 1.8, 3: 3.2 };

/** A word that stands in phrases of a topic begins with this, times the share of that topic in all phrases with the word. */
const partPrior = 0.8;

/** What an entry of the lexicon alone counts beside a whole example. */
const entryWeight = 0.35;

/** How much of the fitted weights is published. */
export interface PruneOptions {
  /** Smaller weights are left out. */
  readonly least: number;
  /** Topics that one feature speaks for or against, at the most. */
  readonly most: number;
}

export const defaultPrune: PruneOptions = { least: 0.25, most: 5 };

const vocabularyOf = (lexicons: readonly TopicLexicon[], slang: Slang): Set<string> => {
  const words = new Set<string>();
  for (const { entries, examples, rules } of lexicons)
    for (const text of [...entries.keys(), ...examples, ...rules.flatMap(({ phrases }) => phrases)])
      for (const token of tokensOf(text, slang)) if (!/^\d+$/.test(token)) words.add(token);
  return words;
};

/** A reader that knows the words of the lexicons, and its phrases. */
const readerOf = (lexicons: readonly TopicLexicon[], slang: Slang) => {
  const words = vocabularyOf(lexicons, slang);
  const { phraseKey } = createFeatureReader(words, [], slang);
  const phrases = new Set<string>();
  for (const { entries } of lexicons)
    for (const entry of entries.keys()) {
      const key = phraseKey(entry);
      if (isPhrase(key) && hasPhraseLength(key)) phrases.add(key);
    }
  return { words, phrases, reader: createFeatureReader(words, phrases, slang) };
};

const priorWeights = (lexicons: readonly TopicLexicon[], reader: FeatureReader, features: Iterable<string>): Weights => {
  const byFeature = new Map([...features].map((feature) => [feature, new Float64Array(lexicons.length)]));
  const parts = new Map<string, Float64Array>();
  for (const [topic, { entries }] of lexicons.entries()) {
    for (const [entry, strength] of entries) {
      const key = reader.phraseKey(entry);
      const weights = byFeature.get(key);
      if (weights) weights[topic] = Math.max(weights[topic] as number, priorOf[strength]);
      if (!isPhrase(key)) continue;
      for (const part of key.split(" ")) {
        const counts = parts.get(part) ?? new Float64Array(lexicons.length);
        counts[topic] = (counts[topic] as number) + 1;
        parts.set(part, counts);
      }
    }
  }
  for (const [part, counts] of parts) {
    const weights = byFeature.get(part);
    if (!weights) continue;
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (const [topic, count] of counts.entries())
      weights[topic] = Math.max(weights[topic] as number, partPrior * (count / all));
  }
  return { biases: new Float64Array(lexicons.length), byFeature };
};

/** A case from elsewhere: what officers decided, or invented development cases. */
export interface TopicCase {
  readonly text: string;
  readonly topicId: string;
  readonly weight?: number;
}

/**
 * Makes the router's model out of the topics' lexicons, and of further cases if there are any.
 * @returns what `packModel` writes and `createModel` reads.
 */
export const buildModel = (
  lexicons: readonly TopicLexicon[],
  slang: Slang,
  { cases = [], fit = defaultFit, prune = defaultPrune }: { cases?: readonly TopicCase[]; fit?: FitOptions; prune?: PruneOptions } = {},
): ModelSource => {
  const { words, phrases, reader } = readerOf(lexicons, slang);
  const indexOf = new Map(lexicons.map(({ topicId }, index) => [topicId, index]));
  const texts: LabelledText[] = [];
  for (const [topic, { entries, examples }] of lexicons.entries()) {
    for (const example of examples) texts.push({ features: reader.read(example).features, topic, weight: 1 });
    for (const [entry, strength] of entries)
      if (strength > 1) texts.push({ features: reader.read(entry).features, topic, weight: entryWeight });
  }
  for (const { text, topicId, weight = 1 } of cases) {
    const topic = indexOf.get(topicId);
    if (topic !== undefined) texts.push({ features: reader.read(text).features, topic, weight });
  }
  const prior = priorWeights(lexicons, reader, [...words, ...phrases]);
  const { biases, byFeature } = fitWeights(prior, texts, fit);
  const kept = new Map<string, [topic: number, weight: number][]>();
  for (const [feature, weights] of byFeature) {
    const strongest = [...weights.entries()]
      .filter(([, weight]) => Math.abs(weight) >= prune.least)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, prune.most);
    if (strongest.length > 0 || !isPhrase(feature)) kept.set(feature, strongest);
  }
  return {
    topicIds: lexicons.map(({ topicId }) => topicId),
    biases: [...biases],
    slang,
    features: kept,
    rules: lexicons.map(({ rules }) => rules),
  };
};
