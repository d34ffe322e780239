/**
 * The rule for every incoming text, by the kind of its field. The contract marks the fields that contain
 * prose (`x-prose`). All other texts are identifiers: names of keys, units and officers, ids, addresses,
 * cursors.
 *
 * | | prose | identifiers | secrets, signed bytes |
 * | --- | --- | --- | --- |
 * | half of a surrogate pair (Unicode §3.9) | becomes U+FFFD | refused | refused |
 * | U+0000, which PostgreSQL cannot store | removed | refused | refused |
 * | other controls (Cc), but no white space | removed | refused | stay |
 * | `Bidi_Control` (UAX #9): U+061C, U+200E–200F, U+202A–202E, U+2066–2069 | removed | refused | stay |
 * | line ends | U+000A, or a space | a space | stay |
 * | white space around it | removed | removed | stays |
 * | joiners U+200C and U+200D, tags, variation selectors | stay | stay | stay |
 *
 * A citizen's text is never refused because of an invisible character: phones copy direction marks, and
 * programs cut emoji in half. Pages isolate texts instead (`dir="auto"`, `<bdi>`), so prose does not need
 * direction marks. With direction marks, `gnp.exe` reads as `exe.png` (UTR #36 §2.5). In an identifier, a
 * silent change could make it identify something else (RFC 8264 §4.2.3). A changed secret would no longer
 * match (RFC 8265 §4.2). Emoji, Arabic and Javanese script need the joiners (UAX #31 §2.3).
 */
import type { Prose, ProseTree } from "@lapor/openapi/prose";

/** CR, CR LF, vertical tab, form feed, U+0085, U+2028 and U+2029: each ends a line in some program. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const invisible = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Matches the same characters as `invisible`. Without the flag `g`, so `test` does not remember a position
 * between calls.
 */
const refusedInIdentifiers = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** Matches only halves, because the flag `u` treats a pair as one character. */
const halves = /\p{Cs}/gu;

/** Replaces each half of a surrogate pair with U+FFFD, as UTF-8 encoding does. */
export const wellFormed = (text: string): string => text.replace(halves, "\ufffd");

/** Returns at most the first `most` UTF-16 units of a text, without half of a surrogate pair at the end. */
export const cutText = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/\p{Cs}$/u, "");

/**
 * Splits the text, because a pattern for white space around a line break takes quadratic time on a run of
 * blanks.
 */
const inOneLine = (text: string): string =>
  text
    .split(/[\t\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .join(" ");

/** Returns prose in its stored form. Accepts every text and is idempotent. */
export function cleanText(text: string, { lines }: { lines: boolean }): string {
  const plain = wellFormed(text).replace(lineEnds, "\n").replace(invisible, "");
  return lines ? plain.trim() : inOneLine(plain);
}

/** Returns an identifier in its stored form, or undefined if it is refused. */
export function cleanIdentifier(text: string): string | undefined {
  const plain = text.replace(lineEnds, "\n");
  return refusedInIdentifiers.test(plain) ? undefined : inOneLine(plain);
}

/** Returns whether a text that must not be changed, such as a secret, can be accepted as it is. */
export const isIntact = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** A JSON value with cleaned texts, or the pointers to the refused members. */
export interface CleanedTexts {
  value: unknown;
  /**
   * JSON pointers as URI fragments, such as `#/name`. A refused member name is reported by its object's
   * pointer.
   */
  refused: string[];
}

const mostRefused = 100;

/**
 * The maximum pointer length in characters, which is longer than any pointer in the contract. Without a
 * limit, a long member name would be copied for each text below it.
 */
const longestPointer = 200;

const escapePointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * Cleans all texts of a parsed JSON value, each according to its kind. Member names are identifiers.
 * @returns Undefined for a value that is nested more than `deepest` levels.
 */
export function cleanTexts(
  value: unknown,
  prose: Prose | ProseTree | undefined,
  deepest = 32,
): CleanedTexts | undefined {
  const refused: string[] = [];
  let isTooDeep = false;
  const refuse = (pointer: string): void => {
    if (refused.length < mostRefused) refused.push(pointer.length > longestPointer ? "#" : pointer);
  };
  const clean = (entry: unknown, kind: Prose | ProseTree | undefined, pointer: string, depth: number) => {
    if (typeof entry === "string") {
      if (typeof kind === "string") return cleanText(entry, { lines: kind === "lines" });
      const identifier = cleanIdentifier(entry);
      if (identifier === undefined) refuse(pointer);
      return identifier;
    }
    if (entry === null || typeof entry !== "object") return entry;
    if (depth === deepest) {
      isTooDeep = true;
      return undefined;
    }
    const below = (name: string, child: unknown): unknown => {
      const at = pointer.length > longestPointer ? pointer : `${pointer}/${escapePointer(name)}`;
      return clean(child, kindBelow(kind, name), at, depth + 1);
    };
    if (Array.isArray(entry)) return entry.map((child, index) => below(String(index), child));
    const members = Object.entries(entry).map(([name, child]) => {
      if (refusedInIdentifiers.test(name)) refuse(pointer);
      return [name, below(name, child)] as const;
    });
    return Object.fromEntries(members);
  };
  const cleaned: unknown = clean(value, prose, "#", 0);
  return isTooDeep ? undefined : { value: cleaned, refused };
}

/**
 * Returns the kind of a member's text. In a list, and in an object without declared names, every text has the
 * kind of the whole.
 */
function kindBelow(kind: Prose | ProseTree | undefined, name: string): Prose | ProseTree | undefined {
  if (typeof kind !== "object") return kind;
  return Object.hasOwn(kind, name) ? kind[name] : kind["*"];
}
