import { type InboxQuery, type PassedOnQuery, type ReportRecord, reportWords } from "@lapor/channel";

/**
 * The term of an agency that has or had the report; null is national triage. No word of a report starts
 * with its sign.
 */
export const heldBy = (agencyId: string | null): string => `@${agencyId ?? ""}`;

/** Stands in an index for an agency that a report has left. */
export const leftBy = (agencyId: string | null): string => `<${agencyId ?? ""}`;

/** All that a new report is found by. */
export const searchWords = (
  report: Pick<ReportRecord, "title" | "body" | "trackingId" | "confidential" | "responsibleAgencyId">,
): string[] => [...reportWords(report), heldBy(report.responsibleAgencyId)];

/** A lexeme in a `tsquery`. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

const allOf = (marks: readonly string[], words: readonly string[]): string => {
  const sought = words.map((beginning) => `${quoted(beginning)}:*`);
  return [...(marks.length > 0 ? [`(${marks.map(quoted).join(" | ")})`] : []), ...sought].join(" & ");
};

/** The search of an inbox query as a PostgreSQL `tsquery`; undefined without words. */
export const searchQuery = ({
  responsibleAgencyId,
  predecessorIds = [],
  words,
}: InboxQuery): string | undefined => {
  if (!words) return undefined;
  const holders = responsibleAgencyId === undefined ? [] : [responsibleAgencyId, ...predecessorIds];
  return allOf(holders.map(heldBy), words);
};

/** The same for reports that left a party. */
export const passedOnQuery = ({ agencyIds, words }: PassedOnQuery): string | undefined =>
  words && allOf(agencyIds.map(leftBy), words);

/** A query for all of these beginnings of words, and nothing else. */
export const wordsQuery = (words: readonly string[]): string => allOf([], words);
