import { createNearWords } from "./near-words.ts";
import { rootOf } from "./roots.ts";
import { type Slang, tokensOf } from "./tokens.ts";

/** What of a text the model knows: feature -> 1 when it is surely there, less when it is only likely. */
export type Features = ReadonlyMap<string, number>;

/** A word that was mistyped, a phrase with other words in between: likely meant. */
const likely = 0.7;

/** Words in a phrase of the lexicon, at the most. */
const longestPhrase = 4;

/** Other words that may stand within a phrase: "lampu di jalan". */
const gap = 2;

/** The roots of a text's words, in order; undefined for a word that the model does not know. */
export type RootText = readonly (string | undefined)[];

/** Reads texts by a vocabulary of words and of phrases of these words. */
export interface FeatureReader {
  read(text: string): { features: Features; roots: RootText };
  /** Whether a phrase, as `phraseKey` writes it, stands in a text: 1, or less when other words stand within it; 0 if not. */
  strengthOf(key: string, roots: RootText): number;
  /** A phrase as it is compared: the roots of its words. */
  phraseKey(phrase: string): string;
}

/** @param phrases as `phraseKey` writes them; a single word is none. */
export const createFeatureReader = (
  words: ReadonlySet<string>,
  phrases: Iterable<string>,
  slang: Slang,
): FeatureReader => {
  const isKnown = (word: string) => words.has(word);
  const near = createNearWords(words);
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
  const understand = (token: string): { word?: string; root: string; value: number } | undefined => {
    if (words.has(token)) return { word: token, root: knownRoot(token), value: 1 };
    const root = rootOf(token, isKnown);
    if (root !== undefined) return { root, value: 1 };
    const meant = near(token);
    return meant === undefined ? undefined : { word: meant, root: knownRoot(meant), value: likely };
  };

  const phraseKey = (phrase: string) =>
    tokensOf(phrase, slang)
      .map((token) => understand(token)?.root ?? token)
      .join(" ");

  const byFirstRoot = new Map<string, string[][]>();
  for (const key of phrases) {
    const parts = key.split(" ");
    if (parts.length < 2) continue;
    const first = parts[0] as string;
    const there = byFirstRoot.get(first);
    if (there) there.push(parts);
    else byFirstRoot.set(first, [parts]);
  }

  const strengthAt = (roots: RootText, start: number, parts: readonly string[]): number => {
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

  const strengthOf = (key: string, roots: RootText): number => {
    const parts = key.split(" ");
    let strongest = 0;
    for (const [start, root] of roots.entries())
      if (root === parts[0]) strongest = Math.max(strongest, strengthAt(roots, start, parts));
    return strongest;
  };

  const read = (text: string): { features: Features; roots: RootText } => {
    const found = new Map<string, number>();
    const add = (feature: string, value: number) => {
      if ((found.get(feature) ?? 0) < value) found.set(feature, value);
    };
    const roots = tokensOf(text, slang).map((token) => {
      const understood = understand(token);
      if (!understood) return undefined;
      if (understood.word !== undefined) add(understood.word, understood.value);
      add(understood.root, understood.value);
      return understood.root;
    });
    for (const [start, root] of roots.entries()) {
      if (root === undefined) continue;
      for (const parts of byFirstRoot.get(root) ?? []) {
        const strength = strengthAt(roots, start, parts);
        if (strength > 0) add(parts.join(" "), strength);
      }
    }
    return { features: found, roots };
  };

  return { read, strengthOf, phraseKey };
};

export const isPhrase = (feature: string): boolean => feature.includes(" ");

export const hasPhraseLength = (key: string): boolean => key.split(" ").length <= longestPhrase;
