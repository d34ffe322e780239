/** Short and slang forms with what they stand for ("jln" -> jalan). */
export type Slang = ReadonlyMap<string, readonly string[]>;

/** "gara2" says a word twice, "tolooong" cries it: both are the word. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .replace(/(?<=[a-z]{2})2(?=an?\b|nya\b|\b)/g, "")
    .replace(/([a-z])\1{2,}/g, "$1");

/** The words of a text as they are compared: lower case, a-z and 0-9, slang spelled out. */
export const tokensOf = (text: string, slang: Slang): string[] =>
  (plain(text).match(/[a-z0-9]+/g) ?? []).flatMap((word) => slang.get(word) ?? word);
