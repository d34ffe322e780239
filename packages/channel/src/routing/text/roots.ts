/** Endings of Indonesian and of the regional languages that mix with it, longest first. */
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

/** Beginnings, each with what a word that it swallowed began with ("menyapu" -> sapu). */
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

/** Shorter than this a rest is more likely chance ("makan" is no "mak"). */
const shortest = 4;

const withoutEnding = (word: string): string[] =>
  endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));

const withoutBeginning = (word: string): string[] =>
  beginnings.flatMap(([beginning, swallowed]) =>
    word.startsWith(beginning) ? swallowed.map((letter) => letter + word.slice(beginning.length)) : [],
  );

/**
 * The known word that a word is a form of ("berlubangnya" -> lubang), itself when it is known and a form of nothing, else
 * undefined. Only known words are roots: a stemmer by rules alone makes "umah" of "perumahan".
 */
export const rootOf = (word: string, isKnown: (word: string) => boolean): string | undefined => {
  let forms = [word];
  let root = isKnown(word) ? word : undefined;
  // Two beginnings and two endings at the most: "dipertanyakannya".
  for (let round = 0; round < 3 && forms.length > 0; round += 1) {
    const shorter = forms.flatMap((form) => [...withoutEnding(form), ...withoutBeginning(form)]);
    forms = [...new Set(shorter)].filter((form) => form.length >= shortest);
    const known = forms.filter(isKnown).sort((one, other) => other.length - one.length)[0];
    if (known !== undefined) {
      root = known;
      forms = [known];
    }
  }
  return root;
};
