export const isPhrase = (feature: string): boolean => feature.includes(" ");

/** A phrase of two or more words. */
export interface Phrase {
  readonly key: string;
  readonly words: readonly string[];
}

/** Phrases with the same first word, keyed by their second word. */
export type BySecondWord = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Finds phrases by their first two words. Splits the phrases only on demand, because most texts use few of
 * them.
 */
export function createPhraseBook(phrases: Iterable<string>): (firstWord: string) => BySecondWord | undefined {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(" ");
    if (end < 0) continue;
    const first = phrase.slice(0, end);
    const there = byFirst.get(first);
    if (there) there.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  const opened = new Map<string, BySecondWord>();
  return (firstWord) => {
    const known = opened.get(firstWord);
    if (known) return known;
    const unsplit = byFirst.get(firstWord);
    if (unsplit === undefined) return undefined;
    byFirst.delete(firstWord);
    const bySecond = new Map<string, Phrase[]>();
    for (const key of unsplit) {
      const words = key.split(" ");
      const second = words[1] as string;
      const there = bySecond.get(second);
      if (there) there.push({ key, words });
      else bySecond.set(second, [{ key, words }]);
    }
    opened.set(firstWord, bySecond);
    return bySecond;
  };
}
