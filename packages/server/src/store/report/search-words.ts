import {
  type InboxSelection,
  type PassedOnQuery,
  type ReportRecord,
  readTrackingId,
  reportWords,
} from "@lapor/channel/store";

/**
 * The search term of an agency that has or had the report; null is national triage. No word of a report
 * starts with its prefix.
 */
const heldBy = (agencyId: string | null): string => `@${agencyId ?? ""}`;

/** Marks an agency in an index that a report has left. */
const leftBy = (agencyId: string | null): string => `<${agencyId ?? ""}`;

/** All search words of a new report. */
export const searchWords = (
  report: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential" | "responsibleAgencyId">,
): string[] => [...reportWords(report), heldBy(report.responsibleAgencyId)];

/** A lexeme in a `tsquery`. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** The part of a `tsquery` that matches any of these terms. */
export const anyOf = (terms: readonly string[]): string => `(${terms.join(" | ")})`;

/**
 * The search of a part of an inbox query, with one holder, as a PostgreSQL `tsquery`; undefined without
 * words.
 */
export function searchQuery({
  responsibleAgencyId,
  custodianAgencyId,
  words,
}: Pick<InboxSelection, "responsibleAgencyId" | "words"> & { custodianAgencyId?: string }):
  | string
  | undefined {
  if (!words) return undefined;
  // Reports with the national channel are marked as held by no agency.
  const holder = custodianAgencyId === undefined ? responsibleAgencyId : null;
  return allOf(holder === undefined ? [] : [heldBy(holder)], words);
}

/** The same for reports that left a party. */
export const passedOnQuery = ({ agencyIds, words }: PassedOnQuery): string | undefined =>
  words && allOf(agencyIds.map(leftBy), words);

/** A query for all of these word prefixes, and nothing else. */
export const wordsQuery = (words: readonly string[]): string => allOf([], words);

/**
 * A word that is sought by its beginning, or a whole tracking ID. PostgreSQL guesses how many reports have a
 * beginning, and would start a parallel worker; it knows that a whole word is rare.
 */
const soughtWord = (beginning: string): string =>
  /\d/.test(beginning) && readTrackingId(beginning) ? quoted(beginning) : `${quoted(beginning)}:*`;

function allOf(marks: readonly string[], words: readonly string[]): string {
  const sought = words.map(soughtWord);
  return [...(marks.length > 0 ? [anyOf(marks.map(quoted))] : []), ...sought].join(" & ");
}
