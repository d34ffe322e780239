import type { ReportRecord } from "../records/report.ts";
import { readTrackingId } from "./tracking-id.ts";

/**
 * Longest word that is indexed, in characters. Longer text is not a word, and a database index limits the
 * size of its entries.
 */
const longest = 60;

/** The words of a text in their order: lower case, without diacritics and punctuation. */
export const plainWords = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’`]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length <= longest ? word : [...word].slice(0, longest).join("")));

/** Most words of a search. More words would not narrow the result. */
const mostSought = 10;

/**
 * Prefixes of Indonesian words, with the consonants that a nasal prefix can replace: "menambal" comes from
 * "tambal".
 */
const prefixes: readonly [prefix: string, swallowed: readonly string[]][] = [
  ["memper", []],
  ["diper", []],
  ["meng", ["k"]],
  ["peng", ["k"]],
  ["meny", ["s"]],
  ["peny", ["s"]],
  ["mem", ["p"]],
  ["pem", ["p"]],
  ["men", ["t"]],
  ["pen", ["t"]],
  ["ber", []],
  ["ter", []],
  ["per", []],
  ["di", []],
  ["ke", []],
  ["se", []],
];
const shortestRoot = 4;

/**
 * The possible roots of a word. Suffixes do not matter, because a search compares the beginnings of words.
 */
function rootsOf(word: string): string[] {
  for (const [prefix, swallowed] of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const roots = [rest, ...swallowed.map((consonant) => consonant + rest)];
    const likely = roots.filter(({ length }) => length >= shortestRoot);
    if (likely.length > 0) return likely;
  }
  return [];
}

const withoutHyphens = (trackingId: string): string => trackingId.replaceAll("-", "").toLowerCase();

/** Without the words that another one starts with: a search for the beginning of one finds the other. */
const withoutBeginnings = (words: readonly string[]): string[] =>
  [...words].sort().filter((word, index, sorted) => !sorted[index + 1]?.startsWith(word));

/**
 * The words by whose beginnings a search finds a report: those of title and body with their roots, and the
 * tracking ID, which is also found whole. A confidential report is found only by its tracking ID: its
 * words are stored encrypted, and hashes cannot be searched by prefix.
 */
export function reportWords({
  title,
  body,
  trackingId,
  confidential,
}: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential">): string[] {
  const words = confidential ? [] : [...new Set(plainWords(`${title} ${body}`))];
  // The whole ID starts with its first part.
  const id = [withoutHyphens(trackingId), ...plainWords(trackingId).slice(1)];
  return [...withoutBeginnings([...words, ...words.flatMap(rootsOf)]), ...id];
}

/** The prefixes to search for; a report must match all of them. Empty when the text contains no word. */
export function soughtWords(typed: string): string[] {
  // Without a digit, nine characters can be an ordinary word.
  const trackingId = /\d/.test(typed) ? readTrackingId(typed) : undefined;
  const words = trackingId === undefined ? plainWords(typed) : [withoutHyphens(trackingId)];
  return [...new Set(words)].slice(0, mostSought);
}
