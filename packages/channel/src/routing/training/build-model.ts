import { fitWeights, type LabelledText, type Weights } from "../fit.ts";
import { regionOfPhrase, type Strength, type TopicLexicon } from "../lexicon.ts";
import type { ModelSource } from "../pack-model.ts";
import { sparseWeights } from "../sparse-weights.ts";
import { createFeatureReader, type FeatureReader, longestPhrase } from "../text/features.ts";
import { isPhrase } from "../text/phrases.ts";
import { type Slang, tokensOf } from "../text/tokens.ts";

/** The initial weights by an entry's strength. */
const priorOf: Readonly<Record<Strength, number>> = { 1: 0.8, 2: 1.8, 3: 3.2 };

/**
 * The initial weight of a word that occurs in a topic's phrases, multiplied by the topic's share of all
 * phrases that contain the word.
 */
const partPrior = 0.8;

/** The weight of a lexicon entry relative to one whole example. */
const entryWeight = 0.35;

/**
 * A word that is in no entry is learned if at least this many examples contain it. Rarer words only take up
 * space.
 */
const leastExamples = 3;

export function vocabularyOf(lexicons: readonly TopicLexicon[], slang: Slang): Set<string> {
  const wordsOf = (text: string): Set<string> =>
    new Set(tokensOf(text, slang).filter((token) => !/^\d+$/.test(token)));
  const words = new Set<string>();
  for (const { entries, rules } of lexicons)
    for (const text of [...entries.keys(), ...rules.flatMap(({ phrases }) => phrases)])
      for (const word of wordsOf(text)) words.add(word);
  const counts = new Map<string, number>();
  for (const example of lexicons.flatMap(({ examples }) => examples))
    for (const word of wordsOf(example)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) if (count >= leastExamples) words.add(word);
  return words;
}

/**
 * Returns the words of the lexicons, the phrases that almost always indicate their topic or decide a rule,
 * and a reader that knows both. Any other phrase is left out, because its words indicate as much as the
 * phrase itself.
 */
function vocabulary(lexicons: readonly TopicLexicon[], slang: Slang) {
  const words = vocabularyOf(lexicons, slang);
  const { keyOf } = createFeatureReader(words, [], slang);
  const phrases = new Set<string>();
  for (const { entries, rules } of lexicons) {
    const deciding = new Set(rules.flatMap((rule) => rule.phrases.map(keyOf)));
    for (const [entry, strength] of entries) {
      const key = keyOf(entry);
      const isKept = strength === 3 || deciding.has(key);
      if (isKept && isPhrase(key) && key.split(" ").length <= longestPhrase) phrases.add(key);
    }
  }
  return { features: [...words, ...phrases].sort(), reader: createFeatureReader(words, phrases, slang) };
}

function priorWeights(
  lexicons: readonly TopicLexicon[],
  features: readonly string[],
  { keyOf }: FeatureReader,
): Weights {
  const topics = lexicons.length;
  const table = new Float64Array(features.length * topics);
  const startOf = new Map(features.map((feature, index) => [feature, index * topics]));
  const raise = (feature: string, topic: number, weight: number) => {
    const start = startOf.get(feature);
    if (start !== undefined) table[start + topic] = Math.max(table[start + topic] as number, weight);
  };
  const phrasesWith = new Map<string, Map<number, number>>();
  for (const [topic, { entries }] of lexicons.entries())
    for (const [entry, strength] of entries) {
      const key = keyOf(entry);
      raise(key, topic, priorOf[strength]);
      if (!isPhrase(key)) continue;
      for (const part of key.split(" ")) {
        const counts = phrasesWith.get(part) ?? new Map<number, number>();
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
        phrasesWith.set(part, counts);
      }
    }
  for (const [part, counts] of phrasesWith) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [topic, count] of counts) raise(part, topic, partPrior * (count / all));
  }
  return { features, topics, table };
}

const labelledTexts = (lexicons: readonly TopicLexicon[], { read }: FeatureReader): LabelledText[] =>
  lexicons.flatMap(({ entries, examples }, topic) => [
    ...examples.map((example) => ({ features: read(example), topic, weight: 1 })),
    ...[...entries]
      .filter(([, strength]) => strength > 1)
      .map(([entry]) => ({ features: read(entry), topic, weight: entryWeight })),
  ]);

/** Builds the router's model from the topics' lexicons, for `packModel` and `createModel`. */
export function buildModel(lexicons: readonly TopicLexicon[], slang: Slang): ModelSource {
  const { features, reader } = vocabulary(lexicons, slang);
  const prior = priorWeights(lexicons, features, reader);
  return {
    topicIds: lexicons.map(({ topicId }) => topicId),
    slang,
    features: sparseWeights(fitWeights(prior, labelledTexts(lexicons, reader))),
    rules: lexicons.map(({ rules }) =>
      rules.map(({ phrases, parties }) => ({
        phrases: phrases.map((phrase) => (regionOfPhrase(phrase) ? phrase : reader.keyOf(phrase))),
        parties,
      })),
    ),
  };
}
