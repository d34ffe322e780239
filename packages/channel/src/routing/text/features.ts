import { createNearWords } from "./near-words.ts";
import { ownRoots } from "./own-roots.ts";
import { type BySecondWord, createPhraseBook } from "./phrases.ts";
import { rootOf } from "./roots.ts";
import { piecesOf, type Slang, tokensOf } from "./tokens.ts";

/**
 * The known features in a text. Each word, root or phrase has the value 1 when it is certain, and less when
 * it is only likely.
 */
export type Features = ReadonlyMap<string, number>;

/** The strength of a mistyped word, or of a phrase with other words in between. */
const likely = 0.7;

/** The maximum number of other words within a phrase, as in "lampu di jalan". */
const gap = 2;

/** The maximum number of letters in a token that counts as a word. */
const longestWord = 30;

/** The maximum number of words that are cached between texts. Limits the memory. */
const mostKept = 5000;

export const longestPhrase = 4;

/**
 * The interpretation of a token: the known word that it is or was meant to be, that word's root, and the
 * feature's strength.
 */
interface Understood {
  readonly word?: string;
  readonly root: string;
  readonly value: number;
}

/** A cached token, with the phrases that begin with it. */
interface KeptToken extends Partial<Understood> {
  readonly value: number;
  readonly phrases?: BySecondWord | undefined;
}

const none: KeptToken = { value: 0 };

/** Extracts features from texts, using a vocabulary. */
export interface FeatureReader {
  read(text: string): Features;
  /** Returns the features of each piece of a text. A short text is a single piece. */
  readPieces(text: string): readonly Features[];
  /** Returns the feature that stands for a word or phrase, which consists of the words' roots. */
  keyOf(phrase: string): string;
}

/**
 * Returns the strength of a phrase that begins at `start`: 1 when its words are adjacent, less with words in
 * between, and 0 when the phrase is absent.
 */
function strengthAt(roots: readonly (string | undefined)[], start: number, parts: readonly string[]): number {
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
}

function raise(found: Map<string, number>, feature: string, value: number): void {
  if ((found.get(feature) ?? 0) < value) found.set(feature, value);
}

export function mergeFeatures(pieces: readonly Features[]): Features {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const all = new Map<string, number>();
  for (const piece of pieces)
    piece.forEach((value, feature) => {
      raise(all, feature, value);
    });
  return all;
}

/** Copies a part of a text. A substring would keep the whole text in memory. */
const copyOf = (part: string): string => part.split("").join("");

/** @param phrases Phrases in the form that `keyOf` returns. Single words are ignored. */
export function createFeatureReader(
  words: ReadonlySet<string>,
  phrases: Iterable<string>,
  slang: Slang,
): FeatureReader {
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

  /** Interprets a token as a known word, a form of a known word, or a typing error in one. */
  const understand = (token: string): Understood | undefined => {
    if (token.length > longestWord) return undefined;
    // Small numbers ("gas 3 kg", "pro 1") are known only as parts of phrases.
    if (/^\d\d?$/.test(token)) return { root: token, value: 1 };
    if (words.has(token)) return { word: token, root: knownRoot(token), value: 1 };
    const root = rootOf(token, isKnown);
    if (root !== undefined) return { root, value: 1 };
    if (ownRoots.has(token)) return undefined;
    const meant = near(token);
    return meant === undefined ? undefined : { word: meant, root: knownRoot(meant), value: likely };
  };

  // Cached because texts repeat the same few thousand words. Words with digits are not cached, because they
  // may be personal numbers.
  const kept = new Map<string, KeptToken>();
  const understandOnce = (token: string): KeptToken => {
    const known = kept.get(token);
    if (known) return known;
    const own = copyOf(token);
    const meant = understand(own);
    const understood = meant ? { ...meant, phrases: phrasesFrom(meant.root) } : none;
    if (/\d/.test(own)) return understood;
    if (kept.size >= mostKept) kept.clear();
    kept.set(own, understood);
    return understood;
  };

  const readPieces = (text: string): Features[] =>
    piecesOf(text, slang).map((tokens) => {
      const found = new Map<string, number>();
      const roots: (string | undefined)[] = [];
      const begun: (BySecondWord | undefined)[] = [];
      for (const token of tokens) {
        const { word, root, value, phrases } = understandOnce(token);
        roots.push(root);
        begun.push(phrases);
        if (root === undefined) continue;
        if (word !== undefined && word !== root) raise(found, word, value);
        raise(found, root, value);
      }
      for (let start = 0; start < roots.length; start += 1) {
        const bySecond = begun[start];
        if (bySecond === undefined) continue;
        // Only words within the gap can be the second word of a phrase.
        for (let next = start + 1; next <= start + 1 + gap && next < roots.length; next += 1) {
          const second = roots[next];
          const phrases = second === undefined ? undefined : bySecond.get(second);
          if (phrases === undefined) continue;
          for (const { key, words } of phrases) {
            const strength = strengthAt(roots, start, words);
            if (strength > 0) raise(found, key, strength);
          }
        }
      }
      return found;
    });

  return {
    readPieces,
    keyOf: (phrase) =>
      tokensOf(phrase, slang)
        .map((token) => understand(token)?.root ?? token)
        .join(" "),
    read: (text) => mergeFeatures(readPieces(text)),
  };
}
