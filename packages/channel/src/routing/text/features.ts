import { createNearWords } from "./near-words.ts";
import { createPhraseBook } from "./phrases.ts";
import { rootOf } from "./roots.ts";
import { type Slang, tokensOf } from "./tokens.ts";

/** What of a text is known: word, root or phrase -> 1 when it is surely there, less when it is only likely. */
export type Features = ReadonlyMap<string, number>;

/** Strength of a word that was mistyped, or of a phrase with other words in between. */
const likely = 0.7;

/** Other words that may stand within a phrase: "lampu di jalan". */
const gap = 2;

/** Letters of the longest word that is looked at: what is longer is no word. */
const longestWord = 30;

/** Words in a phrase, at the most. */
export const longestPhrase = 4;

/** What a word of a text was understood as: the known word if it is one or was meant to be, its root, and how surely. */
interface Understood {
  readonly word?: string;
  readonly root: string;
  readonly value: number;
}

/** Reads texts by a vocabulary. */
export interface FeatureReader {
  read(text: string): Features;
  /** A word or phrase as the features of a text hold it: the roots of its words. */
  keyOf(phrase: string): string;
}

/** 1 when a phrase begins there, less when other words stand within it, else 0. */
const strengthAt = (
  roots: readonly (string | undefined)[],
  start: number,
  parts: readonly string[],
): number => {
  let at = start;
  let between = 0;
  for (let part = 1; part < parts.length; part += 1) {
    at += 1;
    while (roots[at] !== parts[part]) {
      at += 1;
      between += 1;
      if (between > gap || at >= roots.length) return 0;
    }
  }
  return between === 0 ? 1 : likely;
};

/** @param phrases as `keyOf` writes them; what has no space is none. */
export const createFeatureReader = (
  words: ReadonlySet<string>,
  phrases: Iterable<string>,
  slang: Slang,
): FeatureReader => {
  const isKnown = (word: string) => words.has(word);
  const near = createNearWords(words);
  const phrasesFrom = createPhraseBook(phrases);
  const rootsOfKnown = new Map<string, string>();

  const knownRoot = (word: string): string => {
    let root = rootsOfKnown.get(word);
    if (root === undefined) {
      root = rootOf(word, isKnown) ?? word;
      rootsOfKnown.set(word, root);
    }
    return root;
  };

  /** The word itself if known, what it is a form of, or what it was meant to be; and how surely. */
  const understand = (token: string): Understood | undefined => {
    if (token.length > longestWord) return undefined;
    if (words.has(token)) return { word: token, root: knownRoot(token), value: 1 };
    const root = rootOf(token, isKnown);
    if (root !== undefined) return { root, value: 1 };
    const meant = near(token);
    return meant === undefined ? undefined : { word: meant, root: knownRoot(meant), value: likely };
  };

  return {
    keyOf: (phrase) =>
      tokensOf(phrase, slang)
        .map((token) => understand(token)?.root ?? token)
        .join(" "),
    read(text) {
      const found = new Map<string, number>();
      const add = (feature: string, value: number) => {
        if ((found.get(feature) ?? 0) < value) found.set(feature, value);
      };
      const known = new Map<string, Understood | undefined>();
      const roots = tokensOf(text, slang).map((token) => {
        if (!known.has(token)) known.set(token, understand(token));
        const understood = known.get(token);
        if (understood?.word !== undefined) add(understood.word, understood.value);
        if (understood) add(understood.root, understood.value);
        return understood?.root;
      });
      for (const [start, root] of roots.entries())
        for (const parts of root === undefined ? [] : phrasesFrom(root)) {
          const strength = strengthAt(roots, start, parts);
          if (strength > 0) add(parts.join(" "), strength);
        }
      return found;
    },
  };
};
