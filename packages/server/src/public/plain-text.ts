/**
 * Characters that do not belong in one line of plain text: control characters, unpaired surrogates, line and
 * paragraph separators, non-characters, and the control characters that change the direction of surrounding
 * text (UAX #9). XML 1.0 forbids most of them.
 */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/**
 * Converts a citizen's or an officer's text to one line, for uses without markup: titles, feeds and
 * structured data. Text within a page keeps its characters, because it has its own element.
 */
export const plainText = (text: string): string => text.replace(unfit, " ").replace(/\s+/g, " ").trim();

/** Returns the beginning of a text, cut between words. */
export function beginningOf(text: string, longest: number): string {
  const line = plainText(text);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(" ", longest);
  // Text without spaces is cut at the limit, but not within a surrogate pair.
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/\p{Cs}$/u, "")}…`;
}
