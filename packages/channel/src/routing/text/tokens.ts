/** Short, slang and regional forms with what they stand for ("jln" -> jalan, "banyu" -> air). */
export type Slang = ReadonlyMap<string, readonly string[]>;

/** What a complaint is about is said by then; longer texts would only cost time. */
const mostTokens = 250;

/** Letters of a text that are read: so many hold what it is about for certain. */
export const mostCharacters = 4000;

/** "gara2" says a word twice, "tolooong" cries it: both are the word. */
const plain = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .replace(/([a-z]{2})2(?=an?\b|nya\b|\b)/g, "$1")
    .replace(/([a-z])\1{2,}/g, "$1");

/** Endings that hang on any word: "omahe", "jlnnya", "banyune". */
const clitics = ["nipun", "ipun", "nya", "nyo", "ne", "na", "ku", "mu", "e"];

/** With an ending, only words as long as this are taken for slang: less is chance. */
const shortestStem = 4;

const spelledOut = (word: string, slang: Slang): readonly string[] => {
  const known = slang.get(word);
  if (known) return known;
  for (const clitic of clitics) {
    const stem = word.endsWith(clitic) ? word.slice(0, -clitic.length) : "";
    const meant = stem.length >= shortestStem ? slang.get(stem) : undefined;
    if (meant) return meant;
  }
  return [word];
};

/** The first 250 words of a text as they are compared: lower case, a-z and 0-9, slang spelled out. */
export const tokensOf = (text: string, slang: Slang): string[] =>
  (plain(text).match(/[a-z0-9]+/g) ?? []).slice(0, mostTokens).flatMap((word) => spelledOut(word, slang));

/** Reads a table of slang: a form and what it stands for on each line, `#` before a remark. Throws by line and word. */
export const readSlang = (name: string, text: string): Slang => {
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
};
