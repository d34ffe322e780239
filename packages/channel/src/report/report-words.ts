import { plainWords } from "./plain-words.ts";
import type { ReportRecord } from "./store.ts";
import { readTrackingId } from "./tracking-id.ts";

/** More words narrow nothing any more. */
const mostSought = 10;

/** Prefixes of Indonesian words, with the consonants that a nasal one may have swallowed: "menambal" is from "tambal". */
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

/** What a word may be made of; its suffixes do not matter, as words are sought by how they begin. */
const rootsOf = (word: string): string[] => {
  for (const [prefix, swallowed] of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const roots = [rest, ...swallowed.map((consonant) => consonant + rest)];
    const likely = roots.filter(({ length }) => length >= shortestRoot);
    if (likely.length > 0) return likely;
  }
  return [];
};

const withoutHyphens = (trackingId: string): string => trackingId.replaceAll("-", "").toLowerCase();

/**
 * The words by which a report is found, each once: those of title and body with their roots, and its tracking ID. A confidential report
 * is found by its tracking ID alone: its words are in clear nowhere, and beginnings of words cannot be sought among hashes.
 */
export const reportWords = ({
  title,
  body,
  trackingId,
  confidential,
}: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential">): string[] => {
  const words = confidential ? [] : plainWords(`${title} ${body}`);
  const id = [...plainWords(trackingId), withoutHyphens(trackingId)];
  return [...new Set([...words, ...words.flatMap(rootsOf), ...id])];
};

/** What was typed as beginnings of words, all of which a report must have to be found. Empty when no word was typed. */
export const soughtWords = (typed: string): string[] => {
  // Without a digit it may be any word of nine letters.
  const trackingId = /\d/.test(typed) ? readTrackingId(typed) : undefined;
  const words = trackingId === undefined ? plainWords(typed) : [withoutHyphens(trackingId)];
  return [...new Set(words)].slice(0, mostSought);
};
