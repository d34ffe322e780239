/**
 * Fields of the contract whose text may have several lines. In all others a line break becomes a space: a
 * title or a name on two lines looks like two entries of a list.
 */
const fieldsWithLines: ReadonlySet<string> = new Set(["address", "body", "message", "reason", "text"]);

/**
 * Embeddings, overrides and isolates (Unicode UAX #9 §2). Each changes the direction of what follows, also
 * outside of its own text, so that `gnp.exe` reads as `exe.png`. Authors need not type them: pages isolate
 * texts by `dir="auto"` and `<bdi>`. The marks U+200E, U+200F and U+061C stay: they act like one letter, and
 * writers of Arabic script need them. So do the joiners U+200C and U+200D.
 */
const directionChanges = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Control characters (Unicode Cc) except tab and line feed: terminals obey them, and pages do not show them.
 */
const controls = /(?![\t\n])\p{Cc}/gu;

/** CR, CR LF, vertical tab, form feed, U+0085, U+2028 and U+2029, each of which ends a line somewhere. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Splits the text: a pattern for the white space around a break takes quadratic time on a run of blanks. */
const inOneLine = (text: string): string =>
  text
    .split(/[\t\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .join(" ");

/**
 * A text as it is stored: without characters that deceive a reader or control a terminal, and without white
 * space around it. Idempotent.
 */
export function cleanText(text: string, { lines }: { lines: boolean }): string {
  const plain = text.replace(lineEnds, "\n").replace(controls, "").replace(directionChanges, "");
  return lines ? plain.trim() : inOneLine(plain);
}

/** A JSON body with all its texts cleaned, each by the rule of its field. */
export function cleanTexts(value: unknown, field = ""): unknown {
  if (typeof value === "string") return cleanText(value, { lines: fieldsWithLines.has(field) });
  if (Array.isArray(value)) return value.map((entry) => cleanTexts(entry, field));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanTexts(entry, key)]));
}
