import { isPhrase } from "./text/phrases.ts";

/**
 * The packed names of features. Words are in alphabetical order. A phrase is stored with its first word, as
 * the two-digit numbers of its other words, which halves the size compared with storing its letters.
 */
export interface PackedNames {
  /** All names in packed order. */
  readonly names: readonly string[];
  readonly lines: readonly [words: string, later: string, phrases: string, spelled: string];
}

function numberOf(word: string, numbers: ReadonlyMap<string, number>, digits: string): string {
  const number = numbers.get(word) as number;
  return `${digits[Math.floor(number / digits.length)]}${digits[number % digits.length]}`;
}

/** @param digits Characters that stand for 0, 1, 2 …, without comma and space. */
export function packNames(features: Iterable<string>, digits: string): PackedNames {
  const all = [...features].sort();
  const words = all.filter((name) => !isPhrase(name));
  const known = new Set(words);
  const phrases = all.filter(isPhrase).map((name) => name.split(" "));
  const coded = phrases.filter((parts) => parts.every((part) => known.has(part)));
  const spelled = phrases.filter((parts) => !parts.every((part) => known.has(part)));
  const inPhrases = new Set(coded.flatMap((parts) => parts.slice(1)));
  const later = words.filter((word) => inPhrases.has(word));
  if (later.length > digits.length ** 2)
    throw new Error(`Phrases can contain at most ${digits.length ** 2} different words.`);
  const numbers = new Map(later.map((word, number) => [word, number]));
  const byFirst = new Map<string, string[][]>();
  for (const parts of coded) {
    const first = parts[0] as string;
    const there = byFirst.get(first);
    if (there) there.push(parts);
    else byFirst.set(first, [parts]);
  }
  const rests = words.map((word) =>
    (byFirst.get(word) ?? []).map((parts) =>
      parts
        .slice(1)
        .map((part) => numberOf(part, numbers, digits))
        .join(""),
    ),
  );
  const inOrder = words.flatMap((word) => byFirst.get(word) ?? []);
  return {
    names: [...words, ...[...inOrder, ...spelled].map((parts) => parts.join(" "))],
    lines: [
      words.join(","),
      words.map((word) => (inPhrases.has(word) ? "1" : "0")).join(""),
      rests.map((ofWord) => ofWord.join(" ")).join(","),
      spelled.map((parts) => parts.join(" ")).join(","),
    ],
  };
}

/** Unpacks packed names. Returns undefined when the lines do not fit together. */
export function readNames(
  [wordLine, laterLine, phraseLine, spelledLine]: readonly string[],
  digits: string,
): string[] | undefined {
  const words = wordLine ? wordLine.split(",") : [];
  const rests = phraseLine?.split(",") ?? [];
  if (laterLine?.length !== words.length || rests.length !== Math.max(1, words.length)) return undefined;
  const valueOfDigit = new Map([...digits].map((digit, value) => [digit, value]));
  const later = words.filter((_, index) => laterLine[index] === "1");
  const names = [...words];
  for (const [index, word] of words.entries())
    for (const rest of rests[index] ? (rests[index] as string).split(" ") : []) {
      let name = word;
      for (let at = 0; at < rest.length; at += 2) {
        const high = valueOfDigit.get(rest[at] as string);
        const low = valueOfDigit.get(rest[at + 1] as string);
        const part = high === undefined || low === undefined ? undefined : later[high * digits.length + low];
        if (part === undefined) return undefined;
        name += ` ${part}`;
      }
      names.push(name);
    }
  return spelledLine ? names.concat(spelledLine.split(",")) : names;
}
