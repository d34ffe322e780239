import type { CompetentParty } from "@lapor/directory";
import { toShares } from "./fit.ts";
import { regionOfPhrase } from "./lexicon.ts";
import type { ModelSource } from "./pack-model.ts";
import { createFeatureReader, type Features, mergeFeatures } from "./text/features.ts";
import { isPhrase } from "./text/phrases.ts";
import { headlineOf } from "./text/tokens.ts";

/** A text as the model understands it: as a whole, and split into pieces of one or more sentences. */
export interface Reading {
  readonly whole: Features;
  readonly pieces: readonly Features[];
  /** The features of the headline, if the text is divided into pieces. Otherwise empty. */
  readonly headline: Features;
}

/** A model in the form that the router uses. */
export interface Model {
  readonly topicIds: readonly string[];
  read(text: string): Reading;
  /** Returns each topic's probability, by topic index. The probabilities add up to 1. */
  sharesOf(reading: Reading): Float64Array;
  /** All parties in a topic's rules, by topic index. */
  readonly ruleParties: readonly ReadonlySet<CompetentParty>[];
  /**
   * Returns the parties of the rule with the longest phrase in the text, and that phrase; otherwise the
   * parties of the region's rule. Returns undefined if no rule applies.
   */
  ruleFor(
    topic: number,
    features: Features,
    regionCode: string | undefined,
  ): { readonly parties: readonly CompetentParty[]; readonly phrase?: string } | undefined;
  /**
   * Returns the first party of each rule with a phrase in the text that shows the topic on its own, because
   * it names something that the party runs, such as an app or a programme. The topic of the rest of the text
   * does not matter.
   */
  partiesOfNames(features: Features): ReadonlySet<CompetentParty>;
}

/**
 * The divisor of the fitted sums, which are overconfident (temperature scaling, Guo 2017). It lies between
 * the optimum for held-out examples (1.45) and for the tuning cases (1.0).
 */
const temperature = 1.25;

/** The minimum weight for its topic with which a phrase shows the topic on its own. */
const weightOfName = 2.5;

/** A rule whose phrases are separated into words and regions. */
interface KeyedRule {
  readonly keys: readonly string[];
  /** The keys that show the topic without any other words. */
  readonly names: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly parties: readonly CompetentParty[];
}

/** The weight of the whole text in the probabilities of a long text. The pieces have the remaining weight. */
const wholeShare = 0.3;

/**
 * A piece counts by its evidence: how far its best topic is above the mean of all topics. The exponent lets a
 * few clear words outweigh many vague ones. Evidence above `fullEvidence` makes no difference.
 */
const powerOfEvidence = 6;
const fullEvidence = 12;

/**
 * The additional weight of a long text's headline, and the evidence that the headline must have. A greeting
 * does not have that much.
 */
const headlinePower = 0.2;
const leastOfHeadline = 3;

function evidenceOf(sums: Float64Array): number {
  let highest = 0;
  let mean = 0;
  for (const sum of sums) {
    if (sum > highest) highest = sum;
    mean += sum / sums.length;
  }
  return highest - mean;
}

/**
 * Returns a long text's topic probabilities. Pieces count by their evidence, so greetings and life stories do
 * not outweigh the actual matter. The sum over all words of a long text would be overconfident. The headline
 * names the matter, so it counts twice.
 */
function sharesOfReading(
  { whole: features, pieces, headline }: Reading,
  sumsOf: (found: Features) => Float64Array,
): Float64Array {
  const whole = sumsOf(features);
  if (pieces.length < 2) return toShares(whole);
  const cooling = Math.sqrt(pieces.length);
  const shares = toShares(whole.map((sum) => sum / cooling));
  const parts = pieces.map((piece) => {
    const sums = sumsOf(piece);
    return { weight: Math.min(fullEvidence, evidenceOf(sums)) ** powerOfEvidence, shares: toShares(sums) };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let topic = 0; topic < shares.length; topic += 1) {
    let mean = 0;
    for (const { weight, shares } of parts) mean += (weight / total) * (shares[topic] as number);
    shares[topic] = wholeShare * (shares[topic] as number) + (1 - wholeShare) * mean;
  }
  const ofHeadline = sumsOf(headline);
  if (evidenceOf(ofHeadline) < leastOfHeadline) return shares;
  let all = 0;
  for (const [topic, share] of toShares(ofHeadline).entries()) {
    const part = (shares[topic] as number) * share ** headlinePower;
    shares[topic] = part;
    all += part;
  }
  return shares.map((share) => share / all);
}

/** Creates a model from its source. */
export function createModel({ topicIds, features, rules, slang }: ModelSource): Model {
  const { names, starts, topics } = features;
  const weights = features.weights.map((weight) => weight / temperature);
  const words = new Set(names.filter((name) => !isPhrase(name)));
  const places = new Map(names.map((name, index) => [name, index]));
  const weightOf = (feature: string, topic: number): number => {
    const place = places.get(feature);
    if (place === undefined) return 0;
    const at = topics.subarray(starts[place], starts[place + 1]).indexOf(topic);
    return at < 0 ? 0 : (weights[(starts[place] as number) + at] as number);
  };
  const keyed: KeyedRule[][] = rules.map((ofTopic, topic) =>
    ofTopic.map(({ phrases, parties }) => {
      const keys = phrases.filter((phrase) => regionOfPhrase(phrase) === undefined);
      return {
        keys,
        names: new Set(keys.filter((key) => weightOf(key, topic) >= weightOfName)),
        regions: phrases.flatMap((phrase) => regionOfPhrase(phrase) ?? []),
        parties,
      };
    }),
  );
  const ruleKeys = keyed.flat().flatMap(({ keys }) => keys);
  const reader = createFeatureReader(words, new Set([...names, ...ruleKeys]), slang);

  const saidBy = createRuleFinder(keyed);

  const sumsOf = (found: Features): Float64Array => {
    const sums = new Float64Array(topicIds.length);
    // Uses `forEach`, because iteration would create an array per feature.
    found.forEach((value, feature) => {
      const place = places.get(feature);
      if (place === undefined) return;
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at += 1) {
        const topic = topics[at] as number;
        sums[topic] = (sums[topic] as number) + (weights[at] as number) * value;
      }
    });
    return sums;
  };

  return {
    topicIds,
    ruleParties: rules.map((ofTopic) => new Set(ofTopic.flatMap(({ parties }) => parties))),
    read(text) {
      const pieces = reader.readPieces(text);
      const headline = pieces.length < 2 ? new Map() : reader.read(headlineOf(text));
      return { whole: mergeFeatures(pieces), pieces, headline };
    },
    sharesOf: (reading) => sharesOfReading(reading, sumsOf),
    ruleFor: (topic, found, regionCode) =>
      saidBy(found)[topic] ??
      keyed[topic]?.find(({ regions }) => regions.some((region) => regionCode?.startsWith(region))),
    partiesOfNames: (found) =>
      new Set(
        saidBy(found).flatMap((rule) =>
          rule?.isName && found.get(rule.phrase) === 1 ? rule.parties.slice(0, 1) : [],
        ),
      ),
  };
}

/** For each topic index, the topic's rule with the longest phrase in a text. */
type RulesSaid = readonly (SaidRule | undefined)[];

interface SaidRule {
  readonly parties: readonly CompetentParty[];
  readonly phrase: string;
  /** Whether the phrase shows the topic on its own. */
  readonly isName: boolean;
}

/**
 * Creates a function that finds the rules whose phrases a text contains. It looks up features once per text
 * rather than once per topic.
 */
function createRuleFinder(keyed: readonly (readonly KeyedRule[])[]): (found: Features) => RulesSaid {
  const byKey = new Map<
    string,
    { topic: number; order: number; parties: readonly CompetentParty[]; isName: boolean }[]
  >();
  for (const [topic, rules] of keyed.entries())
    for (const [order, { keys, names, parties }] of rules.entries())
      for (const key of keys)
        byKey.set(key, [...(byKey.get(key) ?? []), { topic, order, parties, isName: names.has(key) }]);
  const known = new WeakMap<Features, RulesSaid>();
  return (found) => {
    const there = known.get(found);
    if (there) return there;
    const best: (SaidRule & { strength: number; order: number })[] = [];
    found.forEach((value, phrase) => {
      const named = byKey.get(phrase);
      if (named === undefined) return;
      for (const { topic, order, parties, isName } of named) {
        // Adjacent words ("jalan provinsi lintas") count more than the same number of words with others in
        // between ("jalan … lintas").
        const strength = phrase.split(" ").length + value / 2;
        const other = best[topic];
        const isBetter =
          !other || strength > other.strength || (strength === other.strength && order < other.order);
        if (isBetter) best[topic] = { parties, phrase, isName, strength, order };
      }
    });
    known.set(found, best);
    return best;
  };
}
