import type { CompetentParty } from "@lapor/directory";
import { createFeatureReader, type Features, isPhrase } from "./features.ts";
import { toShares } from "./fit.ts";
import type { ModelSource } from "./pack-model.ts";

/** What the router asks of a model. */
export interface Model {
  readonly topicIds: readonly string[];
  read(text: string): Features;
  /** How likely each topic is, by its index; together 1. */
  sharesOf(features: Features): Float64Array;
  /** All parties that rules of a topic name, by its index. */
  readonly ruleParties: readonly ReadonlySet<CompetentParty>[];
  /** The parties of the rule with the longest phrase that stands in the text; undefined when none does. */
  partiesFor(topic: number, features: Features): readonly CompetentParty[] | undefined;
}

/**
 * Fitted sums are too sure of themselves and are divided by this (temperature, Guo 2017). Between what is best for examples that were held out in
 * fitting (1.45) and for the tuning cases (1.0).
 */
const temperature = 1.4;

/** A rule's phrases as the features of a text hold them. */
interface KeyedRule {
  readonly keys: readonly string[];
  readonly parties: readonly CompetentParty[];
}

/** Makes a model ready for use. */
export const createModel = ({ topicIds, features, rules, slang }: ModelSource): Model => {
  const words = new Set([...features.keys()].filter((feature) => !isPhrase(feature)));
  const { keyOf } = createFeatureReader(words, [], slang);
  const keyed: KeyedRule[][] = rules.map((ofTopic) =>
    ofTopic.map(({ phrases, parties }) => ({ keys: phrases.map(keyOf), parties })),
  );
  const ruleKeys = keyed.flat().flatMap(({ keys }) => keys);
  const reader = createFeatureReader(words, new Set([...features.keys(), ...ruleKeys]), slang);

  return {
    topicIds,
    ruleParties: rules.map((ofTopic) => new Set(ofTopic.flatMap(({ parties }) => parties))),
    read: reader.read,
    sharesOf(found) {
      const sums = new Float64Array(topicIds.length);
      for (const [feature, value] of found)
        for (const [topic, weight] of features.get(feature) ?? [])
          sums[topic] = (sums[topic] as number) + (weight * value) / temperature;
      return toShares(sums);
    },
    partiesFor(topic, found) {
      let longest = 0;
      let parties: readonly CompetentParty[] | undefined;
      for (const rule of keyed[topic] ?? [])
        for (const key of rule.keys) {
          const length = key.split(" ").length;
          if (length <= longest || !found.has(key)) continue;
          longest = length;
          parties = rule.parties;
        }
      return parties;
    },
  };
};
