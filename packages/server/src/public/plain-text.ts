/**
 * Characters without a place in one line of plain text: controls, halves of surrogate pairs, line and
 * paragraph separators, non-characters, and the controls that change the direction of text beyond their own
 * (UAX #9). XML 1.0 forbids most of them.
 */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/**
 * A citizen's or an officer's text as one line, for places that show no markup: titles, feeds and structured
 * data. Text in the page itself keeps its characters, each in an element of its own.
 */
export const plainText = (text: string): string => text.replace(unfit, " ").replace(/\s+/g, " ").trim();

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, longest: number): string {
  const line = plainText(text);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(" ", longest);
  // A text without spaces is cut at the end, without half of a surrogate pair.
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/\p{Cs}$/u, "")}…`;
}
