import type { ReportRecord } from "../records/report.ts";
import { readTrackingId } from "./tracking-id.ts";

/**
 * The maximum length of an indexed word, in characters. Longer text is not a word, and a database index
 * limits the size of its entries.
 */
const longest = 60;

/** Returns a text's words in order, in lower case and without diacritics and punctuation. */
export const plainWords = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’`]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length <= longest ? word : [...word].slice(0, longest).join("")));

/** The maximum number of words in a search. More words would not narrow the result. */
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
 * Returns a word's possible roots. Suffixes do not matter, because a search compares the beginnings of words.
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

/**
 * Removes words with which another word begins. A search compares the beginnings of words, so it finds the
 * longer word anyway.
 */
const withoutBeginnings = (words: readonly string[]): string[] =>
  [...words].sort().filter((word, index, sorted) => !sorted[index + 1]?.startsWith(word));

/**
 * Returns the words by whose beginnings a search finds a report: those of the title and the body with their
 * roots, and the tracking ID, in parts and as a whole. A confidential report is found only by its tracking
 * ID, because its text is stored encrypted, and hashes cannot be searched by prefix.
 */
export function reportWords({
  title,
  body,
  trackingId,
  confidential,
}: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential">): string[] {
  const words = confidential ? [] : [...new Set(plainWords(`${title} ${body}`))];
  // The first part of the ID is omitted, because the whole ID begins with it.
  const id = [withoutHyphens(trackingId), ...plainWords(trackingId).slice(1)];
  return [...withoutBeginnings([...words, ...words.flatMap(rootsOf)]), ...id];
}

/** Returns the prefixes to search for; a report must match all. Empty when the text contains no word. */
export function soughtWords(typed: string): string[] {
  // Nine characters without a digit can be an ordinary word rather than a tracking ID.
  const trackingId = /\d/.test(typed) ? readTrackingId(typed) : undefined;
  const words = trackingId === undefined ? plainWords(typed) : [withoutHyphens(trackingId)];
  return [...new Set(words)].slice(0, mostSought);
}
