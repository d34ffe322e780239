/** No word of any language is longer, and a database's index takes none of any length. */
const longest = 60;

/** The words of a text, in their order: small, without marks over letters and signs. */
export const plainWords = (text: string): string[] =>
  (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’`]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => [...word].slice(0, longest).join(""));
