import type { CompetentParty } from "@lapor/directory";
import type { CompetenceRule } from "./lexicon.ts";
import { packNames, readNames } from "./pack-names.ts";
import { type SparseWeights, weightsAt } from "./sparse-weights.ts";
import { isPhrase } from "./text/phrases.ts";
import type { Slang } from "./text/tokens.ts";

/** A model's content in unpacked form. */
export interface ModelSource {
  readonly topicIds: readonly string[];
  readonly slang: Slang;
  readonly features: SparseWeights;
  /** The rules by topic index. Their phrases are features already, which saves time at startup. */
  readonly rules: readonly (readonly CompetenceRule[])[];
}

/** Weights are stored as multiples of this. */
const grain = 0.2;

/** The digits, starting at 0. Omits characters that a string, a template or JSON would escape. */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => !"\"'`\\$,".includes(character))
  .join("");

const valueOfDigit = new Map([...digits].map((digit, value) => [digit, value]));

/** The first line of a packed model, which names the format. */
const form = "lapor routing model 3";

/** The digit that stands for the weight 0. */
const zero = 44;

const packedWeight = (weight: number): number =>
  Math.max(-zero, Math.min(digits.length - 1 - zero, Math.round(weight / grain)));

/**
 * Packs rules. Phrases that are features are stored as their indexes among the names, each as the difference
 * from the previous index, in base 36. This halves the size compared with storing their letters.
 */
const packRules = (rules: readonly CompetenceRule[], placeOf: ReadonlyMap<string, number>): string =>
  rules
    .map(({ phrases, parties }) => {
      const spelled = phrases.filter((phrase) => !placeOf.has(phrase));
      const places = phrases.flatMap((phrase) => placeOf.get(phrase) ?? []).sort((one, other) => one - other);
      const steps = places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(36));
      return `${spelled.join(",")}~${steps.join(",")}>${parties.join(",")}`;
    })
    .join(";");

/** Returns a feature's weights as digits. Empty when all of them round to 0. */
function packWeights(weights: ReturnType<typeof weightsAt>) {
  const stored = weights
    .map(([topic, weight]) => [topic, packedWeight(weight)] as const)
    .filter(([, weight]) => weight !== 0);
  return {
    topics: stored.map(([topic]) => digits[topic]).join(""),
    weights: stored.map(([, weight]) => digits[weight + zero]).join(""),
  };
}

/**
 * Packs a model as text for compression: topics, slang and one line of rules per topic, followed by one line
 * each for the names, topics and weights of all features. Data of the same kind is kept together, because it
 * compresses better.
 */
export function packModel({ topicIds, slang, features, rules }: ModelSource): string {
  if (topicIds.length > digits.length)
    throw new Error(`A model can contain at most ${digits.length} topics.`);
  const said = new Map(features.names.map((name, index) => [name, packWeights(weightsAt(features, index))]));
  for (const [name, { topics }] of said) if (topics === "" && isPhrase(name)) said.delete(name);
  const { names, lines } = packNames(said.keys(), digits);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const shortForms = [...slang].map(([short, words]) => `${short}=${words.join(" ")}`);
  return [
    form,
    topicIds.join(" "),
    shortForms.join(","),
    ...rules.map((ofTopic) => packRules(ofTopic, placeOf)),
    ...lines,
    names.map((name) => said.get(name)?.topics).join(","),
    names.map((name) => said.get(name)?.weights).join(""),
  ].join("\n");
}

const listed = (text: string, separator: string): string[] => text.split(separator).filter(Boolean);

const refuse = (): never => {
  throw new Error("This text is not a routing model.");
};

const readRules = (line: string, names: readonly string[]): CompetenceRule[] =>
  listed(line, ";").map((rule) => {
    const [phrases = "", parties = ""] = rule.split(">");
    const [spelled = "", steps = ""] = phrases.split("~");
    let place = 0;
    const placed = listed(steps, ",").map((step) => {
      place += Number.parseInt(step, 36);
      return names[place] ?? refuse();
    });
    return {
      phrases: [...listed(spelled, ","), ...placed],
      parties: parties.split(",") as CompetentParty[],
    };
  });

/**
 * Parses the weights directly into typed arrays, which avoids garbage of many times their size. Returns
 * undefined when the lines do not fit together.
 */
function readWeights(
  names: readonly string[],
  topicsLine: string,
  weightLine: string,
): SparseWeights | undefined {
  const count = weightLine.length;
  if (topicsLine.length !== count + names.length - 1) return undefined;
  const starts = new Uint32Array(names.length + 1);
  const topics = new Uint8Array(count);
  const weights = new Float64Array(count);
  let feature = 0;
  let at = 0;
  for (const digit of topicsLine) {
    if (digit === ",") {
      feature += 1;
      starts[feature] = at;
      continue;
    }
    const topic = valueOfDigit.get(digit);
    const weight = valueOfDigit.get(weightLine[at] as string);
    if (topic === undefined || weight === undefined) return undefined;
    topics[at] = topic;
    weights[at] = (weight - zero) * grain;
    at += 1;
  }
  starts[names.length] = at;
  return at === count && feature === names.length - 1 ? { names, starts, topics, weights } : undefined;
}

/** Unpacks a packed model. Throws when the text is not a routing model. */
export function readModel(text: string): ModelSource {
  const [formLine, topicLine = "", slangLine = "", ...rest] = text.split("\n");
  const topicIds = topicLine.split(" ");
  const lines = rest.slice(topicIds.length);
  const [topicsLine = "", weightLine = ""] = lines.slice(4);
  const names = readNames(lines, digits);
  const features = names && readWeights(names, topicsLine, weightLine);
  if (formLine !== form || !names || !features) return refuse();
  const slang = listed(slangLine, ",").map((pair): [string, string[]] => {
    const [short = "", words = ""] = pair.split("=");
    return [short, words.split(" ")];
  });
  const rules = rest.slice(0, topicIds.length).map((line) => readRules(line, names));
  return { topicIds, slang: new Map(slang), features, rules };
}
