/**
 * The rule for every text that comes in, by the kind of its field. The contract names the prose of requests
 * (`x-prose`); all other texts are identifiers: names of keys, units and officers, ids, addresses, cursors.
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
 * A citizen is never refused for a character that nobody can see: phones copy direction marks, and programs
 * cut emoji in half. Pages isolate texts instead (`dir="auto"`, `<bdi>`), so that prose needs no marks; with
 * them, `gnp.exe` reads as `exe.png` (UTR #36 §2.5). In an identifier, a silent change would lead to another
 * thing than the one that was meant (RFC 8264 §4.2.3). A secret that was changed would no longer be the same
 * (RFC 8265 §4.2). Emoji, Arabic and Javanese script need the joiners (UAX #31 §2.3).
 */
import type { Prose, ProseTree } from "@lapor/openapi/prose";

/** CR, CR LF, vertical tab, form feed, U+0085, U+2028 and U+2029. Each ends a line in some program. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const invisible = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** As `invisible`; not global, so that `test` keeps no position. */
const refusedInIdentifiers = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** Only halves: with the flag `u`, a pair is one character. */
const halves = /\p{Cs}/gu;

/** Replaces each half of a surrogate pair by U+FFFD, as UTF-8 does. */
export const wellFormed = (text: string): string => text.replace(halves, "\ufffd");

/** The first `most` UTF-16 units of a text, without half of a surrogate pair at the end. */
export const cutText = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/\p{Cs}$/u, "");

/** Splits the text: a pattern for the white space around a break takes quadratic time on a run of blanks. */
const inOneLine = (text: string): string =>
  text
    .split(/[\t\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .join(" ");

/** Prose as it is stored. Total and idempotent. */
export function cleanText(text: string, { lines }: { lines: boolean }): string {
  const plain = wellFormed(text).replace(lineEnds, "\n").replace(invisible, "");
  return lines ? plain.trim() : inOneLine(plain);
}

/** An identifier as it is stored; undefined for one that is refused. */
export function cleanIdentifier(text: string): string | undefined {
  const plain = text.replace(lineEnds, "\n");
  return refusedInIdentifiers.test(plain) ? undefined : inOneLine(plain);
}

/** Whether a text that must not change, such as a secret, can be taken as it is. */
export const isIntact = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** A JSON value with clean texts, or the pointers of the members that are refused. */
export interface CleanedTexts {
  value: unknown;
  /** JSON pointers as URI fragments, such as `#/name`; that of the object for the name of a member. */
  refused: string[];
}

/** Most pointers in one result. */
const mostRefused = 100;

/**
 * Longest pointer in characters; those of the contract are shorter. A long member name would otherwise be
 * copied for each text below it.
 */
const longestPointer = 200;

const escapePointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * Cleans all texts of a parsed JSON value, each by its kind. The names of members are identifiers.
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

/** The kind of a member. Prose in a list or an object without names of its own has the kind of the whole. */
function kindBelow(kind: Prose | ProseTree | undefined, name: string): Prose | ProseTree | undefined {
  if (typeof kind !== "object") return kind;
  return Object.hasOwn(kind, name) ? kind[name] : kind["*"];
}
