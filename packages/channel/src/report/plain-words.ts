/**
 * Longest word that is indexed, in characters. Longer text is not a word, and a database index limits the
 * size of its entries.
 */
const longest = 60;

/** The words of a text in their order: lower case, without diacritics and punctuation. */
export const plainWords = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’`]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => [...word].slice(0, longest).join(""));
