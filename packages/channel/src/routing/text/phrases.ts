export const isPhrase = (feature: string): boolean => feature.includes(" ");

/**
 * Finds phrases by their first word, split into words. Splits them only on demand, because most texts use few
 * of them.
 */
export function createPhraseBook(
  phrases: Iterable<string>,
): (firstWord: string) => readonly (readonly string[])[] {
  const byFirst = new Map<string, string | string[]>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(" ");
    if (end < 0) continue;
    const first = phrase.slice(0, end);
    const there = byFirst.get(first);
    if (there === undefined) byFirst.set(first, phrase);
    else if (typeof there === "string") byFirst.set(first, [there, phrase]);
    else there.push(phrase);
  }
  const opened = new Map<string, readonly (readonly string[])[]>();
  const none: readonly (readonly string[])[] = [];
  return (firstWord) => {
    const known = opened.get(firstWord);
    if (known) return known;
    const unsplit = byFirst.get(firstWord);
    if (unsplit === undefined) return none;
    const parts = (typeof unsplit === "string" ? [unsplit] : unsplit).map((phrase) => phrase.split(" "));
    opened.set(firstWord, parts);
    return parts;
  };
}
