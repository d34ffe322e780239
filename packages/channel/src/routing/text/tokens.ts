import { inContext, withoutMentions } from "./context.ts";
import { ownRoots } from "./own-roots.ts";

/** Abbreviations, slang and regional forms, with their meaning ("jln" means "jalan", "banyu" means "air"). */
export type Slang = ReadonlyMap<string, readonly string[]>;

/**
 * The number of words that are read at the beginning and at the end of a longer text. The matter is rarely
 * described only in the middle, so reading more words would cost time and gain little.
 */
const mostAtBeginning = 240;
const mostAtEnd = 100;

/**
 * The maximum number of words used from a text. A text has more words than the numbers above allow only if
 * there are no spaces between them.
 */
const mostTokens = 500;

/** The maximum number of characters read from a text. */
export const mostCharacters = 6000;

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

/**
 * Returns the start of a text's last words, up to `count` of them. Reads only these words, not the text
 * before them.
 */
function startOfLast(text: string, count: number): number {
  let at = text.length;
  for (let word = 0; word < count; word += 1) {
    while (at > 0 && isSpace(text, at - 1)) at -= 1;
    while (at > 0 && !isSpace(text, at - 1)) at -= 1;
  }
  return at;
}

/** Returns the part of a text that the router reads: all of it, or its beginning and its end. */
export function readablePart(text: string): string {
  // A word and the space after it take at least two characters.
  if (text.length < 2 * (mostAtBeginning + mostAtEnd)) return text;
  const word = /\S+/g;
  let beginning = 0;
  // Uses `test`, because it does not create a match object for each word.
  for (let count = 0; count < mostAtBeginning && word.test(text); count += 1) beginning = word.lastIndex;
  const end = startOfLast(text, mostAtEnd);
  const isAll = text.slice(beginning, end).trim() === "";
  return (isAll ? text : `${text.slice(0, beginning)}\n${text.slice(end)}`).slice(0, mostCharacters);
}

/**
 * Texts with fewer words than `leastOfText` stay whole. Only the last piece can have fewer words than
 * `leastOfPiece`.
 */
const leastOfText = 40;
const leastOfPiece = 12;
const mostOfPiece = 30;

const mostOfHeadline = 12;

/**
 * Returns the first sentence of a text, which is its title if it has one. Empty when the sentence is long.
 */
export function headlineOf(text: string): string {
  const [sentence = ""] = /^[^.!?;\n]*/.exec(text) ?? [];
  return sentence.trim().split(/\s+/, mostOfHeadline + 1).length > mostOfHeadline ? "" : sentence;
}

/** Normalizes a text. "gara2" repeats a word and "tolooong" stretches one: both become the plain word. */
const plain = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .replace(/([a-z]{2})2(?=an?\b|nya\b|\b)/g, "$1")
    .replace(/([a-z])\1{2,}/g, "$1");

/** Clitics that can follow any word: "omahe", "jlnnya", "banyune". */
const clitics = ["nipun", "ipun", "nya", "nyo", "ne", "na", "ku", "mu", "e"];

/** The minimum length of a slang word that is recognized with a clitic. Shorter matches are chance. */
const shortestStem = 4;

function spelledOut(word: string, slang: Slang): readonly string[] {
  const known = slang.get(word);
  if (known) return known;
  if (ownRoots.has(word)) return [word];
  for (const clitic of clitics) {
    if (word.length < shortestStem + clitic.length || !word.endsWith(clitic)) continue;
    const meant = slang.get(word.slice(0, -clitic.length));
    if (meant) return meant;
  }
  return [word];
}

/**
 * Returns a phrase's words in the form in which they are compared: lower case, only a-z and 0-9, with slang
 * replaced.
 */
export const tokensOf = (phrase: string, slang: Slang): string[] =>
  (plain(phrase).match(/[a-z0-9]+/g) ?? []).flatMap((word) => spelledOut(word, slang));

/**
 * Splits a text into pieces of one or more sentences, as lists of comparable words without landmarks. A short
 * text is a single piece.
 */
export function piecesOf(text: string, slang: Slang): (readonly string[])[] {
  let last: string[] = [];
  const pieces = [last];
  let count = 0;
  const begin = () => {
    last = [];
    pieces.push(last);
  };
  for (const sentence of plain(text).split(/[.!?;\n]/)) {
    if (last.length >= leastOfPiece) begin();
    for (const word of sentence.match(/[a-z0-9]+/g) ?? []) {
      if (count === mostTokens) break;
      if (last.length >= mostOfPiece) begin();
      last.push(word);
      count += 1;
    }
  }
  const used = count < leastOfText ? [pieces.flat()] : pieces.filter(({ length }) => length > 0);
  return used.map((words) => withoutMentions(inContext(words).flatMap((word) => spelledOut(word, slang))));
}

/**
 * Parses a slang table: a form and its meaning on each line, `#` before a comment. Throws an error that names
 * the file, the line and the word.
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
