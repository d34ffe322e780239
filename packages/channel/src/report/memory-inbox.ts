import type { InboxSort } from "@lapor/openapi";
import type { ReportRecord } from "../records/report.ts";
import { inboxOrders, inboxPosition } from "./inbox-cursor.ts";
import { submittedWords } from "./original.ts";
import { isIn } from "./regions.ts";
import { isOverseen, keeperOf, mustBeTaken } from "./report-access.ts";
import { reportWords } from "./report-words.ts";
import type { InboxPage, InboxPosition, InboxQuery } from "./store.ts";

/** `changes` contains the number of each report's latest change. */
export interface InboxState {
  reports: Map<string, ReportRecord>;
  changes: Map<string, number>;
  changeCount: number;
}

const last = 8.64e15;
const timeOf = ({ at }: InboxPosition): number => at?.getTime() ?? last;

function comparePositions(left: InboxPosition, right: InboxPosition, sort: InboxSort | undefined): number {
  const ascending = timeOf(left) - timeOf(right) || (left.id < right.id ? -1 : Number(left.id > right.id));
  return sort !== undefined && inboxOrders[sort].descending ? -ascending : ascending;
}

function isHeld(report: ReportRecord, query: InboxQuery): boolean {
  const { responsibleAgencyId, predecessorIds = [], overseen, nationalStates, handedOver } = query;
  if (overseen && !isOverseen(report)) return false;
  if (handedOver !== undefined && (report.custodianAgencyId !== null) !== handedOver) return false;
  if (responsibleAgencyId === undefined) return true;
  if (responsibleAgencyId === null) return keeperOf(report) === null;
  const party = nationalStates || mustBeTaken(report) ? keeperOf(report) : report.responsibleAgencyId;
  return [responsibleAgencyId, ...predecessorIds].some((id) => id === party);
}

/**
 * Returns whether each of these prefixes begins a word that the reporter wrote. Corrections are not searched.
 */
export function hasWords(report: ReportRecord, sought: readonly string[]): boolean {
  const words = reportWords({ ...report, ...submittedWords(report) });
  return sought.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

const isUnassigned = ({ unitId, officerId }: ReportRecord): boolean => unitId === null && officerId === null;

function matches(report: ReportRecord, query: InboxQuery): boolean {
  const { statuses, overdue, escalated, dueBefore, promisedTo, contested, nationalStates } = query;
  const { unitIds, officerId, unassigned, updatedSince } = query;
  if (escalated !== undefined && (report.escalation === 2) !== escalated) return false;
  if (statuses && !statuses.includes(report.status)) return false;
  if (overdue && (report.dueAt !== null && report.dueAt < overdue.at) !== overdue.is) return false;
  if (dueBefore && (report.dueAt === null || report.dueAt >= dueBefore)) return false;
  if (promisedTo !== undefined && (report.promise === null || report.promise.date > promisedTo)) return false;
  if (contested !== undefined && report.contestCount > 0 !== contested) return false;
  if (nationalStates && !(report.national && nationalStates.includes(report.national.state))) return false;
  if (unitIds && (report.unitId === null || !unitIds.includes(report.unitId))) return false;
  if (officerId !== undefined && report.officerId !== officerId) return false;
  if (unassigned !== undefined && isUnassigned(report) !== unassigned) return false;
  if (updatedSince && report.updatedAt < updatedSince) return false;
  if (query.words && !hasWords(report, query.words)) return false;
  return isAbout(report, query);
}

/** Applies the filters that are also valid for reports that have left a party. */
export function isAbout(
  report: Pick<ReportRecord, "classification" | "categoryId" | "location" | "submittedAt">,
  query: Pick<
    InboxQuery,
    "classification" | "categoryIds" | "regionCodes" | "submittedFrom" | "submittedBefore"
  >,
): boolean {
  const { classification, categoryIds, regionCodes, submittedFrom, submittedBefore } = query;
  const { categoryId, location, submittedAt } = report;
  if (classification !== undefined && report.classification !== classification) return false;
  if (categoryIds && (categoryId === null || !categoryIds.includes(categoryId))) return false;
  if (regionCodes && !regionCodes.some((code) => isIn(location.regionCode, code))) return false;
  if (submittedFrom && submittedAt < submittedFrom) return false;
  return !submittedBefore || submittedAt < submittedBefore;
}

export function readInbox({ reports, changes, changeCount }: InboxState, query: InboxQuery): InboxPage {
  const { after, unchangedSince, sort } = query;
  const positionOf = (report: ReportRecord): InboxPosition => inboxPosition(report, sort);
  const found = [...reports.values()].filter(
    (report) =>
      isHeld(report, query) &&
      matches(report, query) &&
      (!after || comparePositions(positionOf(report), after, sort) > 0) &&
      (unchangedSince === undefined || (changes.get(report.id) ?? 0) <= Number(unchangedSince)),
  );
  found.sort((left, right) => comparePositions(positionOf(left), positionOf(right), sort));
  return { reports: found.slice(0, query.limit), moment: String(changeCount) };
}
