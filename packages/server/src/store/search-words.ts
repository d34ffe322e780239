import { type InboxQuery, type ReportRecord, reportWords } from "@lapor/channel";

/** Stands in an index for an agency that has a report or had it; null is national triage. No word of a report begins so. */
export const heldBy = (agencyId: string | null): string => `@${agencyId ?? ""}`;

/** Stands in an index for an agency that a report has left. */
export const leftBy = (agencyId: string | null): string => `<${agencyId ?? ""}`;

/** All that a new report is found by. */
export const searchWords = (
  report: Pick<ReportRecord, "title" | "body" | "trackingId" | "responsibleAgencyId">,
): string[] => [...reportWords(report), heldBy(report.responsibleAgencyId)];

/** A lexeme in a `tsquery`. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** What an inbox asks of the words of its reports, as PostgreSQL's `tsquery`; undefined when nothing. */
export const searchQuery = ({ responsibleAgencyId, passedOn, words }: InboxQuery): string | undefined => {
  if (!passedOn && !words) return undefined;
  const sought = (words ?? []).map((beginning) => `${quoted(beginning)}:*`);
  if (responsibleAgencyId === undefined) return sought.join(" & ");
  const mark = passedOn ? leftBy(responsibleAgencyId) : heldBy(responsibleAgencyId);
  return [quoted(mark), ...sought].join(" & ");
};
