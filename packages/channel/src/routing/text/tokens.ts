import { ownRoots } from "./own-roots.ts";

/** Abbreviations, slang and regional forms, with their meaning ("jln" means "jalan", "banyu" means "air"). */
export type Slang = ReadonlyMap<string, readonly string[]>;

/** Most words of a text that are used. They show its subject; more would only cost time. */
const mostTokens = 250;

/** Most characters of a text that are read. */
export const mostCharacters = 4000;

/** Normalizes a text. "gara2" repeats a word and "tolooong" stretches it: both become the plain word. */
const plain = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .replace(/([a-z]{2})2(?=an?\b|nya\b|\b)/g, "$1")
    .replace(/([a-z])\1{2,}/g, "$1");

/** Clitics of any word: "omahe", "jlnnya", "banyune". */
const clitics = ["nipun", "ipun", "nya", "nyo", "ne", "na", "ku", "mu", "e"];

/** Shortest slang word that is recognized with a clitic. Shorter matches are chance. */
const shortestStem = 4;

function spelledOut(word: string, slang: Slang): readonly string[] {
  const known = slang.get(word);
  if (known) return known;
  if (ownRoots.has(word)) return [word];
  for (const clitic of clitics) {
    const stem = word.endsWith(clitic) ? word.slice(0, -clitic.length) : "";
    const meant = stem.length >= shortestStem ? slang.get(stem) : undefined;
    if (meant) return meant;
  }
  return [word];
}

/** The first 250 words of a text as they are compared: lower case, a-z and 0-9, slang replaced. */
export const tokensOf = (text: string, slang: Slang): string[] =>
  (plain(text).match(/[a-z0-9]+/g) ?? []).slice(0, mostTokens).flatMap((word) => spelledOut(word, slang));

/**
 * Reads a slang table: a form and its meaning on each line, `#` before a comment. Throws an error with file,
 * line and word.
 */
export function readSlang(name: string, text: string): Slang {
  const slang = new Map<string, readonly string[]>();
  for (const [index, line] of text.split("\n").entries()) {
    const [short, ...words] = line.trim().split(/\s+/);
    if (!short || short.startsWith("#")) continue;
    const problem =
      words.length === 0 ? "says nothing it stands for" : slang.has(short) ? "stands here twice" : undefined;
    if (problem) throw new Error(`${name}, line ${index + 1}: "${short}" ${problem}.`);
    slang.set(short, words);
  }
  return slang;
}
