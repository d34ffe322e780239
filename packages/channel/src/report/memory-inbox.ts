import { isIn } from "./regions.ts";
import { isOverseen, keeperOf } from "./report-access.ts";
import { reportWords } from "./report-words.ts";
import type { InboxPage, InboxQuery, ReportRecord } from "./store.ts";

/**
 * The state that an inbox in memory is read from. `changes` holds the number of each report's latest change.
 */
export interface InboxState {
  reports: Map<string, ReportRecord>;
  changes: Map<string, number>;
  changeCount: number;
}

const last = 8.64e15;
const dueTime = (dueAt: Date | null): number => dueAt?.getTime() ?? last;

const byDeadline = (left: ReportRecord, right: ReportRecord): number =>
  dueTime(left.dueAt) - dueTime(right.dueAt) || (left.id < right.id ? -1 : 1);

function isAfter(report: ReportRecord, after: NonNullable<InboxQuery["after"]>): boolean {
  const difference = dueTime(report.dueAt) - dueTime(after.dueAt);
  return difference > 0 || (difference === 0 && report.id > after.id);
}

function isHeld(report: ReportRecord, query: InboxQuery): boolean {
  const { responsibleAgencyId, predecessorIds = [], overseen } = query;
  if (overseen && !isOverseen(report)) return false;
  if (responsibleAgencyId === undefined) return true;
  if (responsibleAgencyId === null) return keeperOf(report) === null;
  return [responsibleAgencyId, ...predecessorIds].some((id) => id === report.responsibleAgencyId);
}

/** Whether each of these prefixes begins a word of the report. */
export function hasWords(report: Parameters<typeof reportWords>[0], sought: readonly string[]): boolean {
  const words = reportWords(report);
  return sought.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function matches(report: ReportRecord, query: InboxQuery): boolean {
  const { statuses, overdue, escalated, classification, categoryId, regionCode, words } = query;
  if (escalated !== undefined && (report.escalation === 2) !== escalated) return false;
  if (statuses && !statuses.includes(report.status)) return false;
  if (overdue && (report.dueAt !== null && report.dueAt < overdue.at) !== overdue.is) return false;
  if (classification !== undefined && report.classification !== classification) return false;
  if (categoryId !== undefined && report.categoryId !== categoryId) return false;
  if (regionCode !== undefined && !isIn(report.location.regionCode, regionCode)) return false;
  return !words || hasWords(report, words);
}

/** A page of an inbox in memory. */
export function readInbox({ reports, changes, changeCount }: InboxState, query: InboxQuery): InboxPage {
  const { after, unchangedSince } = query;
  const found = [...reports.values()].filter(
    (report) =>
      isHeld(report, query) &&
      matches(report, query) &&
      (!after || isAfter(report, after)) &&
      (unchangedSince === undefined || (changes.get(report.id) ?? 0) <= Number(unchangedSince)),
  );
  return { reports: found.sort(byDeadline).slice(0, query.limit), moment: String(changeCount) };
}
