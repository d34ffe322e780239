import type { CompetentParty } from "@lapor/directory";
import { toShares } from "./fit.ts";
import { regionOfPhrase } from "./lexicon.ts";
import type { ModelSource } from "./pack-model.ts";
import { createFeatureReader, type Features } from "./text/features.ts";
import { isPhrase } from "./text/phrases.ts";

/** A model as the router uses it. */
export interface Model {
  readonly topicIds: readonly string[];
  read(text: string): Features;
  /** The probability of each topic, by its index. They add up to 1. */
  sharesOf(features: Features): Float64Array;
  /** All parties in the rules of a topic, by its index. */
  readonly ruleParties: readonly ReadonlySet<CompetentParty>[];
  /**
   * The parties of the rule with the longest phrase in the text, and that phrase; else of the rule for the
   * region; undefined without a rule.
   */
  ruleFor(
    topic: number,
    features: Features,
    regionCode: string | undefined,
  ): { readonly parties: readonly CompetentParty[]; readonly phrase?: string } | undefined;
}

/**
 * Divisor of the fitted sums, which are overconfident (temperature scaling, Guo 2017). Between the optimum
 * for held-out examples (1.45) and for the tuning cases (1.0).
 */
const temperature = 1.25;

/** A rule with words and regions separated. */
interface KeyedRule {
  readonly keys: readonly string[];
  readonly regions: readonly string[];
  readonly parties: readonly CompetentParty[];
}

/** Creates a model from its source. */
export function createModel({ topicIds, features, rules, slang }: ModelSource): Model {
  const { names, starts, topics, weights } = features;
  const words = new Set(names.filter((name) => !isPhrase(name)));
  const places = new Map(names.map((name, index) => [name, index]));
  const keyed: KeyedRule[][] = rules.map((ofTopic) =>
    ofTopic.map(({ phrases, parties }) => ({
      keys: phrases.filter((phrase) => regionOfPhrase(phrase) === undefined),
      regions: phrases.flatMap((phrase) => regionOfPhrase(phrase) ?? []),
      parties,
    })),
  );
  const ruleKeys = keyed.flat().flatMap(({ keys }) => keys);
  const reader = createFeatureReader(words, new Set([...names, ...ruleKeys]), slang);

  return {
    topicIds,
    ruleParties: rules.map((ofTopic) => new Set(ofTopic.flatMap(({ parties }) => parties))),
    read: reader.read,
    sharesOf(found) {
      const sums = new Float64Array(topicIds.length);
      for (const [feature, value] of found) {
        const place = places.get(feature);
        if (place === undefined) continue;
        const end = starts[place + 1] as number;
        for (let at = starts[place] as number; at < end; at += 1) {
          const topic = topics[at] as number;
          sums[topic] = (sums[topic] as number) + ((weights[at] as number) * value) / temperature;
        }
      }
      return toShares(sums);
    },
    ruleFor(topic, found, regionCode) {
      let most = 0;
      let said: { parties: readonly CompetentParty[]; phrase: string } | undefined;
      for (const rule of keyed[topic] ?? [])
        for (const key of rule.keys) {
          const value = found.get(key);
          // Adjacent words ("jalan provinsi lintas") count more than the same number with words in between
          // ("jalan … lintas").
          const strength = value === undefined ? 0 : key.split(" ").length + value / 2;
          if (strength <= most) continue;
          most = strength;
          said = { parties: rule.parties, phrase: key };
        }
      return (
        said ?? keyed[topic]?.find(({ regions }) => regions.some((region) => regionCode?.startsWith(region)))
      );
    },
  };
}
