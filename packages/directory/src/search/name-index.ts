import { expansionOf } from "./abbreviations.ts";
import { firstAtOrAfter } from "./sorted-texts.ts";
import { createWordHits, type Field } from "./word-hits.ts";
import { wordsOf } from "./words.ts";

/** An entry that can be found by name. */
export interface NameEntry {
  /** Official names. Typing a complete name, with or without spaces, gives the best match. */
  readonly names: readonly string[];
  /** Other common names, which are the second-best match. */
  readonly aliases: readonly string[];
  /** Words that distinguish the entry from others of its kind ("bandung"). */
  readonly core: readonly string[];
  /** Words for the entry's kind ("kota"). */
  readonly kind: readonly string[];
  /** Words from the entry's context, such as its province. They have little weight. */
  readonly context: readonly string[];
  /** From 0 to 1. Of two equal matches, the more prominent one comes first. */
  readonly prominence: number;
}

/** Finds entries as the user types. */
export interface NameIndex {
  /**
   * Returns the positions of matching entries, best first and at most `limit`. A query without words returns
   * every accepted entry in order. With `strict`, rejects typos and words that match nothing.
   */
  search(query: string, limit: number, accept: (position: number) => boolean, strict?: boolean): number[];
}

const fields: readonly Field[] = ["core", "kind", "context"];

// The weights were tuned by hand against the query table in test/search/search.test.ts.
const nameWeight = 2;
const aliasWeight = 1.6;
const beginningWeight = 0.2;
const coverageWeight = 0.6;
const prominenceWeight = 0.4;

/**
 * Indexes entries for search-as-you-type. Handles prefixes, abbreviations, missing spaces and, when nothing
 * else matches, typos.
 */
export function createNameIndex(entries: readonly NameEntry[]): NameIndex {
  const wordHits = createWordHits(entries.length);
  const fullNames: { text: string; position: number; weight: number }[] = [];
  entries.forEach((entry, position) => {
    for (const field of fields) {
      for (const word of entry[field]) wordHits.add(word, position, field);
    }
    const add = (name: string, weight: number) =>
      fullNames.push({ text: wordsOf(name).join(""), position, weight });
    for (const name of entry.names) add(name, nameWeight);
    for (const name of entry.aliases) add(name, aliasWeight);
  });
  fullNames.sort((a, b) => (a.text < b.text ? -1 : 1));

  const fullNameScores = (words: readonly string[]): Map<number, number> => {
    const scores = new Map<number, number>();
    const expanded = words.flatMap((word) => expansionOf.get(word) ?? word).join("");
    for (const text of new Set([words.join(""), expanded])) {
      for (let at = firstAtOrAfter(fullNames, text); ; at += 1) {
        const name = fullNames[at];
        if (!name?.text.startsWith(text)) break;
        // A prefix of fewer than three letters counts only if it is a complete name.
        if (name.text !== text && text.length < 3) continue;
        const score = name.text === text ? name.weight : beginningWeight;
        scores.set(name.position, Math.max(scores.get(name.position) ?? 0, score));
      }
    }
    return scores;
  };

  const quality = new Float32Array(entries.length);
  const core = new Uint8Array(entries.length);
  const fitting = new Uint8Array(entries.length);

  const best = (
    words: number,
    full: ReadonlyMap<number, number>,
    allowedToMiss: number,
    limit: number,
    accept: (position: number) => boolean,
  ): number[] => {
    const kept = createBest(limit);
    for (let position = 0; position < entries.length; position += 1) {
      const fullScore = full.get(position);
      const missing = fullScore === undefined ? words - (fitting[position] ?? 0) : 0;
      const entry = entries[position];
      if (missing > allowedToMiss || missing === words || !entry || !accept(position)) continue;
      const coverage = Math.min(1, (core[position] ?? 0) / Math.max(1, entry.core.length));
      const score =
        (quality[position] ?? 0) / words +
        coverageWeight * coverage +
        prominenceWeight * entry.prominence +
        (fullScore ?? 0) -
        missing;
      kept.offer(position, score);
    }
    return kept.positions();
  };

  return {
    search: (query, limit, accept, strict = false) => {
      // Truncate the input. Text that is longer than any name only costs time.
      const words = wordsOf(query.slice(0, 200)).slice(0, 12);
      const unlike = new Set(words);
      if (unlike.size === 0) return [...entries.keys()].filter(accept).slice(0, limit);

      quality.fill(0);
      core.fill(0);
      fitting.fill(0);
      for (const word of unlike) {
        const hits = wordHits.find(word, !strict);
        for (const position of hits.positions) {
          quality[position] = (quality[position] ?? 0) + (hits.quality[position] ?? 0);
          core[position] = (core[position] ?? 0) + (hits.core[position] ?? 0);
          fitting[position] = (fitting[position] ?? 0) + 1;
        }
      }
      const full = fullNameScores(words);
      // All words must match. If no entry matches all, at least half of them must.
      const whole = best(unlike.size, full, 0, limit, accept);
      return strict || whole.length > 0 || unlike.size < 2
        ? whole
        : best(unlike.size, full, Math.floor(unlike.size / 2), limit, accept);
    },
  };
}

/** Keeps the best entries without sorting all of them. */
function createBest(limit: number) {
  const best: { position: number; score: number }[] = [];
  return {
    offer: (position: number, score: number): void => {
      let at = best.length;
      for (let other = best[at - 1]; other; other = best[at - 1]) {
        if (other.score > score || (other.score === score && other.position < position)) break;
        at -= 1;
      }
      if (at >= limit) return;
      best.splice(at, 0, { position, score });
      if (best.length > limit) best.pop();
    },
    positions: (): number[] => best.map(({ position }) => position),
  };
}
