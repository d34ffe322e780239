import {
  type InboxSelection,
  type PassedOnQuery,
  type ReportRecord,
  readTrackingId,
  reportWords,
} from "@lapor/channel/store";

/**
 * The search term for an agency that has or had the report. Null stands for national triage. No word of a
 * report starts with this prefix.
 */
const heldBy = (agencyId: string | null): string => `@${agencyId ?? ""}`;

/** Marks, in the index, an agency that the report has left. */
const leftBy = (agencyId: string | null): string => `<${agencyId ?? ""}`;

export const searchWords = (
  report: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential" | "responsibleAgencyId">,
): string[] => [...reportWords(report), heldBy(report.responsibleAgencyId)];

/** Quotes a lexeme for a `tsquery`. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** Returns the part of a `tsquery` that matches any of these terms. */
export const anyOf = (terms: readonly string[]): string => `(${terms.join(" | ")})`;

/**
 * Returns the search for a part of an inbox query with one holder, as a PostgreSQL `tsquery`. Undefined
 * without words.
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

/**
 * Returns the `tsquery` for reports that contain the words and that at least one of these agencies has passed
 * on. Undefined without words.
 */
export const passedOnQuery = ({ agencyIds, words }: PassedOnQuery): string | undefined =>
  words && allOf(agencyIds.map(leftBy), words);

export const wordsQuery = (words: readonly string[]): string => allOf([], words);

/**
 * Returns the search for a word prefix or a whole tracking ID. PostgreSQL only guesses how many reports
 * contain a prefix, and would start a parallel worker, but it knows that a whole word is rare.
 */
const soughtWord = (beginning: string): string =>
  /\d/.test(beginning) && readTrackingId(beginning) ? quoted(beginning) : `${quoted(beginning)}:*`;

function allOf(marks: readonly string[], words: readonly string[]): string {
  const sought = words.map(soughtWord);
  return [...(marks.length > 0 ? [anyOf(marks.map(quoted))] : []), ...sought].join(" & ");
}
