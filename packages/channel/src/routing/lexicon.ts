import type { CompetentParty } from "@lapor/directory";

/** How strongly an entry indicates its topic: 3 almost always, 2 usually, 1 weakly. */
export type Strength = 1 | 2 | 3;

/** Returns the region code in a rule's phrase ("wilayah 91"), or undefined for words. */
export const regionOfPhrase = (phrase: string): string | undefined =>
  /^wilayah (\d\d(?:\.\d\d)*)$/.exec(phrase)?.[1];

/**
 * Aturan. Words that change which parties are competent within a topic, with those parties, best first. A
 * phrase such as "wilayah 91" applies the rule in that region, unless the text's words match another rule.
 */
export interface CompetenceRule {
  readonly phrases: readonly string[];
  readonly parties: readonly CompetentParty[];
}

/**
 * Leksikon. The lexicon of one topic: `[baku]` and other registers contain entries, `[contoh]` contains
 * invented reports, and `[aturan]` contains rules.
 */
export interface TopicLexicon {
  readonly topicId: string;
  readonly entries: ReadonlyMap<string, Strength>;
  readonly examples: readonly string[];
  readonly rules: readonly CompetenceRule[];
}

/**
 * Lembaga. The lexicon for matters that belong to a single national body, regardless of the topic. It is not
 * a topic in the directory; only its rules determine the body.
 */
export const bodiesId = "lembaga";

/** Section headings for entries: registers, names and regional languages. */
const registers: ReadonlySet<string> = new Set(
  "baku sehari-hari singkatan nama jawa sunda madura minang betawi melayu banjar bugis-makassar batak bali manado papua ntt lain".split(
    " ",
  ),
);

const strengths: Readonly<Record<string, Strength>> = { "!": 3, "?": 1 };

const longestEntry = 6;

const isEntry = (phrase: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&/'’-]*$/u.test(phrase) && phrase.split(/\s+/).length <= longestEntry;

function ruleOf(line: string): CompetenceRule | undefined {
  const [, phrases, parties] = /^([^>#]+?)\s*->\s*([^#]+?)\s*(?:#.*)?$/.exec(line) ?? [];
  if (!phrases || !parties) return undefined;
  const listed = (text: string) => text.split(",").map((part) => part.trim());
  const competent = listed(parties);
  if (!competent.every((party) => /^(agency:[a-z0-9-]+|level:(regency|province)|body)$/.test(party)))
    return undefined;
  return { phrases: listed(phrases), parties: competent as CompetentParty[] };
}

/**
 * Parses a topic's lexicon file (format: `packages/directory/data/lexicon/README.md`). For an invalid line,
 * throws an error that names the file and the line.
 */
export function readLexicon(topicId: string, text: string): TopicLexicon {
  const entries = new Map<string, Strength>();
  const examples: string[] = [];
  const rules: CompetenceRule[] = [];
  let heading: string | undefined;
  for (const [index, line] of text
    .split("\n")
    .map((line) => line.trim())
    .entries()) {
    const fail = (why: string): never => {
      throw new Error(`${topicId}.txt, line ${index + 1}: ${why}, but is "${line}".`);
    };
    if (line === "" || line.startsWith("#")) continue;
    const begun = /^\[(.*)\]$/.exec(line)?.[1];
    if (begun !== undefined) {
      heading = begun;
      if (!registers.has(begun) && begun !== "contoh" && begun !== "aturan")
        fail(`A heading should be one of ${[...registers].join(", ")}, contoh, aturan`);
    } else if (heading === undefined) fail("A line should stand under a heading such as [baku]");
    else if (heading === "contoh") examples.push(line.replace("|", "."));
    else if (heading === "aturan")
      rules.push(ruleOf(line) ?? fail("A rule should be: phrase, phrase -> party, party"));
    else {
      const entry = line.replace(/^[!?]\s*/, "");
      if (!isEntry(entry)) fail(`An entry should be one to ${longestEntry} words`);
      if (entries.has(entry)) fail("An entry should stand once in its file");
      entries.set(entry, strengths[line.charAt(0)] ?? 2);
    }
  }
  return { topicId, entries, examples, rules };
}
