import type { CompetentParty } from "@lapor/directory";
import { createFeatureReader, type FeatureReader, isPhrase, type RootText } from "./features.ts";
import { toShares } from "./fit.ts";
import type { CompetenceRule } from "./lexicon.ts";
import type { Slang } from "./tokens.ts";

/** What a feature says for a topic, by the topic's index. */
type FeatureWeights = readonly (readonly [topic: number, weight: number])[];

/** A model before it is packed and after it is read. */
export interface ModelSource {
  readonly topicIds: readonly string[];
  readonly biases: readonly number[];
  readonly slang: Slang;
  /** Words without weights stay: they are roots, and keep others from being taken for typing errors. */
  readonly features: ReadonlyMap<string, FeatureWeights>;
  /** By the topic's index. */
  readonly rules: readonly (readonly CompetenceRule[])[];
}

/** Weights are published as whole numbers of this. */
const grain = 0.1;

const packed = (weight: number) => Math.round(weight / grain);

/** Writes a model as text, one thing to a line: topics, biases, slang, rules, then features in alphabetical order. */
export const packModel = ({ topicIds, biases, slang, features, rules }: ModelSource): string => {
  const lines = [topicIds.join(" "), biases.map(packed).join(" ")];
  lines.push([...slang].map(([short, words]) => `${short}=${words.join(" ")}`).join(","));
  for (const ofTopic of rules)
    lines.push(ofTopic.map(({ phrases, parties }) => `${phrases.join(",")}>${parties.join(",")}`).join(";"));
  for (const feature of [...features.keys()].sort()) {
    const weights = (features.get(feature) as FeatureWeights)
      .map(([topic, weight]) => [topic, packed(weight)] as const)
      .filter(([, weight]) => weight !== 0)
      .map(([topic, weight]) => `${topic.toString(36)}:${weight}`);
    lines.push([feature, ...weights].join("|"));
  }
  return lines.join("\n");
};

/** Reads what `packModel` wrote. Throws when it is no model. */
export const readModel = (text: string): ModelSource => {
  const [topicLine = "", biasLine = "", slangLine = "", ...rest] = text.split("\n");
  const topicIds = topicLine.split(" ");
  const biases = biasLine.split(" ").map((bias) => Number(bias) * grain);
  if (biases.length !== topicIds.length || biases.some(Number.isNaN)) throw new Error("This is no routing model.");
  const slang = new Map(
    slangLine
      .split(",")
      .filter(Boolean)
      .map((pair) => {
        const [short = "", words = ""] = pair.split("=");
        return [short, words.split(" ")] as const;
      }),
  );
  const rules = rest.slice(0, topicIds.length).map((line) =>
    line
      .split(";")
      .filter(Boolean)
      .map((rule) => {
        const [phrases = "", parties = ""] = rule.split(">");
        return { phrases: phrases.split(","), parties: parties.split(",") as CompetentParty[] };
      }),
  );
  const features = new Map<string, FeatureWeights>();
  for (const line of rest.slice(topicIds.length)) {
    const [feature = "", ...weights] = line.split("|");
    features.set(
      feature,
      weights.map((weight) => {
        const colon = weight.indexOf(":");
        return [Number.parseInt(weight.slice(0, colon), 36), Number(weight.slice(colon + 1)) * grain] as const;
      }),
    );
  }
  return { topicIds, biases, slang, features, rules };
};

/** A rule with its phrases as texts are compared with them. */
interface KeyedRule {
  readonly keys: readonly string[];
  readonly parties: readonly CompetentParty[];
}

/** What the router asks of a model. */
export interface Model {
  readonly topicIds: readonly string[];
  read(text: string): {
    /** How likely each topic is, by its index; together 1. */
    shares: Float64Array;
    /** How much of the text the model knew: the sum of what speaks for the likeliest topic. */
    support: number;
    roots: RootText;
  };
  /** The parties of the rule with the longest phrase that stands in the text; undefined when none does. */
  partiesFor(topic: number, roots: RootText): readonly CompetentParty[] | undefined;
}

/** Makes a model ready for use: some 30 ms. */
export const createModel = (source: ModelSource): Model => {
  const { topicIds, biases, features } = source;
  const words = new Set([...features.keys()].filter((feature) => !isPhrase(feature)));
  const reader: FeatureReader = createFeatureReader(words, features.keys(), source.slang);
  const keyed: KeyedRule[][] = source.rules.map((rules) =>
    rules.map(({ phrases, parties }) => ({ keys: phrases.map(reader.phraseKey), parties })),
  );

  return {
    topicIds,
    read(text) {
      const sums = Float64Array.from(biases);
      const { features: found, roots } = reader.read(text);
      for (const [feature, value] of found)
        for (const [topic, weight] of features.get(feature) ?? [])
          sums[topic] = (sums[topic] as number) + weight * value;
      const support = Math.max(...sums);
      return { shares: toShares(sums), support, roots };
    },
    partiesFor(topic, roots) {
      let longest = 0;
      let parties: readonly CompetentParty[] | undefined;
      for (const rule of keyed[topic] ?? [])
        for (const key of rule.keys) {
          const length = key.split(" ").length;
          if (length > longest && reader.strengthOf(key, roots) > 0) {
            longest = length;
            parties = rule.parties;
          }
        }
      return parties;
    },
  };
};
