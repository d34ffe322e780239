import type { Officer, OfficerSummary } from "@lapor/sdk";

// A note mentions a colleague as "@" followed by the name. The officer chooses the name from a list, and the
// draft keeps the colleague's ID. Removing a name from the text removes the mention.

export const mostMentions = 10;
const mostShown = 6;

/** Writes mentions as a draft's value, with one ID and name per line. */
export const writeMentions = (mentions: readonly OfficerSummary[]): string =>
  mentions.map(({ id, name }) => `${id} ${name}`).join("\n");

const readAll = (kept: string): OfficerSummary[] =>
  kept.split("\n").flatMap((line) => {
    const space = line.indexOf(" ");
    return space > 0 ? [{ id: line.slice(0, space), name: line.slice(space + 1) }] : [];
  });

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Returns the position of "@" followed by the name as whole words, or -1 if not found. */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1)) {
    const [next] = text.slice(at + 1 + name.length);
    if (!isWordPart(next)) return at;
  }
  return -1;
}

interface TextPart {
  text: string;
  officer?: OfficerSummary;
}

/**
 * Splits a text into plain text and mentions. Each officer is found once. Longer names are found first,
 * because one name can begin with another.
 */
export function splitMentions(text: string, officers: readonly OfficerSummary[]): TextPart[] {
  const longestFirst = [...officers].sort((left, right) => right.name.length - left.name.length);
  let parts: TextPart[] = [{ text }];
  for (const officer of longestFirst) {
    const index = parts.findIndex((part) => !part.officer && placeOf(officer.name, part.text) >= 0);
    const part = parts[index];
    if (!part) continue;
    const at = placeOf(officer.name, part.text);
    const end = at + 1 + officer.name.length;
    const pieces: TextPart[] = [
      { text: part.text.slice(0, at) },
      { text: part.text.slice(at, end), officer },
      { text: part.text.slice(end) },
    ];
    parts = [...parts.slice(0, index), ...pieces, ...parts.slice(index + 1)];
  }
  return parts.filter((part) => part.text !== "");
}

/** Returns the kept mentions whose names are still in the text, in the order of the text. */
export const mentionsIn = (text: string, kept: string): OfficerSummary[] =>
  splitMentions(text, readAll(kept)).flatMap(({ officer }) => officer ?? []);

/** Returns the name being typed before the cursor, if any. `at` is the position of "@". */
export function queryBefore(
  cursor: number,
  text: string,
  mentions: readonly OfficerSummary[],
): { at: number; query: string } | undefined {
  const before = text.slice(0, cursor);
  const [, query] = /(?:^|[\s(])@([^@\n]{0,60})$/.exec(before) ?? [];
  if (query === undefined) return undefined;
  const at = cursor - query.length - 1;
  // After a chosen name, the officer continues with the note's text.
  return mentions.some(({ name }) => placeOf(name, before.slice(at)) === 0) ? undefined : { at, query };
}

interface MentionedReport {
  confidential: boolean;
  unit?: { id: string };
}

/** Returns colleagues who can probably read a note on the report. The channel makes the final decision. */
export const mentionable = (
  officers: readonly Officer[],
  { confidential, unit }: MentionedReport,
): Officer[] =>
  officers.filter(
    ({ state, role, unit: own }) =>
      state === "active" &&
      !(role === "unit_officer" && own?.id !== unit?.id) &&
      !(role === "auditor" && confidential),
  );

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * Returns the officers who match every word of the query. A word matches if a part of the name begins with
 * it.
 */
export function matching(officers: readonly Officer[], query: string): Officer[] {
  const isFound = ({ name }: Officer): boolean =>
    wordsOf(query).every((word) => wordsOf(name).some((part) => part.startsWith(word)));
  return officers.filter(isFound).slice(0, mostShown);
}
