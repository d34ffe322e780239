import { expansionOf } from "./abbreviations.ts";
import { firstAtOrAfter } from "./sorted-texts.ts";
import { isWithinTypos } from "./words.ts";

/** The part of an entry that contains a word: its distinguishing words, its kind or its context. */
export type Field = "core" | "kind" | "context";

const weights: Record<Field, number> = { core: 1, kind: 0.8, context: 0.3 };

/**
 * The entries that match one word. `find` reuses this object for the next word, because most words match only
 * a few of the many entries.
 */
export interface WordHits {
  /** The positions of the entries that match. */
  readonly positions: number[];
  /** The quality of the match by position, from 0 to 1, or 0 if the entry does not match. */
  readonly quality: Float32Array;
  /** The number of core words that the typed word covers, by position. */
  readonly core: Uint8Array;
}

interface Posting {
  readonly position: number;
  readonly field: Field;
}

/** Collects the words of entries and finds the entries that match a typed word. */
export function createWordHits(entryCount: number): {
  add(word: string, position: number, field: Field): void;
  /**
   * Finds matches for a word. With `typos`, a word that is not a prefix of any known word also finds similar
   * words.
   */
  find(word: string, typos: boolean): WordHits;
} {
  const postings = new Map<string, Posting[]>();
  const hits: WordHits = {
    positions: [],
    quality: new Float32Array(entryCount),
    core: new Uint8Array(entryCount),
  };
  let vocabulary: { text: string; postings: readonly Posting[] }[] | undefined;

  const keep = (position: number, quality: number, core: number): void => {
    const known = hits.quality[position] ?? 0;
    if (known >= quality) return;
    if (known === 0) hits.positions.push(position);
    hits.quality[position] = quality;
    hits.core[position] = core;
  };

  const keepAll = (list: readonly Posting[], quality: number): void => {
    for (const { position, field } of list)
      keep(position, quality * weights[field], field === "core" ? 1 : 0);
  };

  // Every word of an abbreviation must match: "jabar" means jawa AND barat. The abbreviation counts as core
  // words only if all its words are core words.
  const keepExpansion = (words: readonly string[]): void => {
    const fields = new Map<number, Field[]>();
    for (const word of words) {
      for (const { position, field } of postings.get(word) ?? []) {
        const known = fields.get(position);
        if (known) known.push(field);
        else fields.set(position, [field]);
      }
    }
    for (const [position, found] of fields) {
      if (found.length < words.length) continue;
      const quality = Math.min(...found.map((field) => weights[field]));
      keep(position, quality, quality === weights.core ? words.length : 0);
    }
  };

  return {
    add: (word, position, field) => {
      const list = postings.get(word);
      if (!list) postings.set(word, [{ position, field }]);
      // Entries are added in order and their fields by falling weight. Each word therefore counts once per
      // entry, in its heaviest field.
      else if (list.at(-1)?.position !== position) list.push({ position, field });
    },
    find: (word, typos) => {
      for (const position of hits.positions) hits.quality[position] = 0;
      hits.positions.length = 0;
      vocabulary ??= [...postings]
        .map(([text, list]) => ({ text, postings: list }))
        .sort((a, b) => (a.text < b.text ? -1 : 1));
      for (let at = firstAtOrAfter(vocabulary, word); ; at += 1) {
        const entry = vocabulary[at];
        if (!entry?.text.startsWith(word)) break;
        keepAll(entry.postings, entry.text === word ? 1 : 0.5 + (0.4 * word.length) / entry.text.length);
      }
      const expansion = expansionOf.get(word);
      if (expansion) keepExpansion(expansion);
      if (!typos || hits.positions.length > 0 || word.length < 4) return hits;
      const differences = word.length < 8 ? 1 : 2;
      for (const entry of vocabulary) {
        if (entry.text[0] === word[0] && isWithinTypos(word, entry.text, differences))
          keepAll(entry.postings, 0.4);
      }
      return hits;
    },
  };
}
