import { ownRoots } from "./own-roots.ts";

/** Suffixes in Indonesian and in the regional languages mixed with it, longest first. */
const endings = [
  "ipun",
  "nya",
  "nyo",
  "nye",
  "kan",
  "lah",
  "kah",
  "pun",
  "keun",
  "ku",
  "mu",
  "ne",
  "na",
  "an",
  "en",
  "i",
  "e",
];

/** Prefixes, each with the letters that it may have replaced ("menyapu" comes from "sapu"). */
const beginnings: readonly (readonly [beginning: string, swallowed: readonly string[]])[] = [
  ["meny", ["s"]],
  ["peny", ["s"]],
  ["meng", ["", "k"]],
  ["peng", ["", "k"]],
  ["nge", [""]],
  ["mem", ["", "p"]],
  ["pem", ["", "p"]],
  ["men", ["", "t"]],
  ["pen", ["", "t"]],
  ["ber", [""]],
  ["per", [""]],
  ["ter", [""]],
  ["me", [""]],
  ["pe", [""]],
  ["di", [""]],
  ["ke", [""]],
  ["se", [""]],
  ["ny", ["s", "c"]],
  ["ng", ["", "k"]],
  ["ba", [""]],
  ["ta", [""]],
  ["ka", [""]],
  ["ma", [""]],
  ["pa", [""]],
  ["mb", ["b"]],
  ["nd", ["d"]],
  ["nj", ["j"]],
  ["n", ["t"]],
  ["m", ["p", "b"]],
];

/**
 * The minimum length of a remainder that can be a root. A shorter match is probably chance ("makan" does not
 * come from "mak").
 */
const shortest = 4;

const withoutEnding = (word: string): string[] =>
  endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));

const withoutBeginning = (word: string): string[] =>
  beginnings.flatMap(([beginning, swallowed]) =>
    word.startsWith(beginning) ? swallowed.map((letter) => letter + word.slice(beginning.length)) : [],
  );

/**
 * Returns the known word that a word is a form of ("berlubangnya" comes from "lubang"), the word itself when
 * it is known and not a form of another, or undefined otherwise. Only known words are roots: a stemmer based
 * on rules alone derives "umah" from "perumahan". Words in `ownRoots` are never forms of other words.
 */
export function rootOf(word: string, isKnown: (word: string) => boolean): string | undefined {
  let root = isKnown(word) ? word : undefined;
  let forms = ownRoots.has(word) ? [] : [word];
  // Words have at most two prefixes and two suffixes, as in "dipertanyakannya".
  for (let round = 0; round < 3 && forms.length > 0; round += 1) {
    const shorter = forms.flatMap((form) => [...withoutEnding(form), ...withoutBeginning(form)]);
    forms = [...new Set(shorter)].filter((form) => form.length >= shortest);
    const known = forms.filter(isKnown).sort((one, other) => other.length - one.length)[0];
    if (known !== undefined) {
      root = known;
      forms = ownRoots.has(known) ? [] : [known];
    }
  }
  return root;
}
