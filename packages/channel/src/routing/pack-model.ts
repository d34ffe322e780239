import type { CompetentParty } from "@lapor/directory";
import { isPhrase } from "./features.ts";
import type { CompetenceRule } from "./lexicon.ts";
import type { FeatureWeights } from "./sparse-weights.ts";
import type { Slang } from "./tokens.ts";

/** A model before it is packed and after it is read. */
export interface ModelSource {
  readonly topicIds: readonly string[];
  readonly slang: Slang;
  readonly features: ReadonlyMap<string, FeatureWeights>;
  /** By the topic's index. */
  readonly rules: readonly (readonly CompetenceRule[])[];
}

/** Weights are written as whole numbers of this. */
const grain = 0.2;

/** One character for each number from 0; none that a string, a template or JSON would escape. */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !"\"'`\\$,".includes(character))
  .join("");

const valueOfDigit = new Map([...digits].map((digit, value) => [digit, value]));

/** The first line of a packed model: its form. */
const form = "lapor routing model 1";

/** The digit of the weight 0. */
const zero = 44;

const packedWeight = (weight: number): number =>
  Math.max(-zero, Math.min(digits.length - 1 - zero, Math.round(weight / grain)));

const packRules = (rules: readonly CompetenceRule[]): string =>
  rules.map(({ phrases, parties }) => `${phrases.join(",")}>${parties.join(",")}`).join(";");

/**
 * Writes a model as text for compression: topics, slang, a line of rules for each topic, then all features, all their topics and all their
 * weights, each a line of its own because like compresses with like.
 */
export const packModel = ({ topicIds, slang, features, rules }: ModelSource): string => {
  if (topicIds.length > digits.length) throw new Error(`A model holds ${digits.length} topics at the most.`);
  const names: string[] = [];
  const topics: string[] = [];
  let weights = "";
  for (const feature of [...features.keys()].sort()) {
    const said = (features.get(feature) as FeatureWeights)
      .map(([topic, weight]) => [topic, packedWeight(weight)] as const)
      .filter(([, weight]) => weight !== 0);
    if (said.length === 0 && isPhrase(feature)) continue;
    names.push(feature);
    topics.push(said.map(([topic]) => digits[topic]).join(""));
    weights += said.map(([, weight]) => digits[weight + zero]).join("");
  }
  const shortForms = [...slang].map(([short, words]) => `${short}=${words.join(" ")}`);
  return [
    form,
    topicIds.join(" "),
    shortForms.join(","),
    ...rules.map(packRules),
    names.join(","),
    topics.join(","),
    weights,
  ].join("\n");
};

const listed = (text: string, separator: string): string[] => text.split(separator).filter(Boolean);

const readRules = (line: string): CompetenceRule[] =>
  listed(line, ";").map((rule) => {
    const [phrases = "", parties = ""] = rule.split(">");
    return { phrases: phrases.split(","), parties: parties.split(",") as CompetentParty[] };
  });

/** Reads what `packModel` wrote. Throws when it is no model. */
export const readModel = (text: string): ModelSource => {
  const [formLine, topicLine = "", slangLine = "", ...rest] = text.split("\n");
  const topicIds = topicLine.split(" ");
  const [nameLine = "", topicsLine = "", weights = ""] = rest.slice(topicIds.length);
  const names = nameLine.split(",");
  const topics = topicsLine.split(",");
  if (
    formLine !== form ||
    names.length !== topics.length ||
    topicsLine.length - topics.length + 1 !== weights.length
  )
    throw new Error("This is no routing model.");
  let at = 0;
  const features = new Map(
    names.map((name, index): [string, FeatureWeights] => [
      name,
      [...(topics[index] as string)].map((digit) => {
        const weight = ((valueOfDigit.get(weights[at] as string) as number) - zero) * grain;
        at += 1;
        return [valueOfDigit.get(digit) as number, weight];
      }),
    ]),
  );
  const slang = listed(slangLine, ",").map((pair): [string, string[]] => {
    const [short = "", words = ""] = pair.split("=");
    return [short, words.split(" ")];
  });
  return { topicIds, slang: new Map(slang), features, rules: rest.slice(0, topicIds.length).map(readRules) };
};
