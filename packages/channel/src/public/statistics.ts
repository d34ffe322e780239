import type { StatisticsBy } from "@lapor/openapi";
import type { Grade, IndexedForm } from "../survey/survey-index.ts";
import {
  type AgencyFigures,
  agencyFigures,
  type FigureCounts,
  fewest,
  figuresOfTotal,
  type Medians,
  mediansOf,
  noFigures,
  surveyGradeOf,
  surveyGradeOfTotal,
} from "./figures.ts";

/** A quarter of a calendar year; `quarter` is 1 to 4. */
export interface Quarter {
  year: number;
  quarter: number;
}

/** A grouping of reports. `quarter` puts all of them in one group. */
export type StatisticsKind = StatisticsBy | "quarter";

/** The counts for a group of reports. */
export interface ReportCount extends FigureCounts {
  by: StatisticsKind;
  /**
   * Null means reports of all agencies. Otherwise only reports of this agency are counted; "" means national
   * triage. Always null with `by: "agency"`.
   */
  agencyId: string | null;
  /**
   * An agency's ID, `handedOver`, the code of a regency or province, a category's ID, or a month (YYYY-MM).
   * "" means national triage when grouped by agency, all reports when `by` is `quarter`, and unknown
   * otherwise.
   */
  key: string;
}

/** A published group. */
export interface StatisticsRow extends AgencyFigures, Medians {
  by: StatisticsKind;
  agencyId: string | null;
  key: string;
  reports: number;
  /** The form that `surveyIndex` is based on; null when there is no index. */
  surveyForm: IndexedForm | null;
  /** The Mutu pelayanan (service quality grade); null unless the index is the IKM. */
  surveyGrade: Grade | null;
  /** The counted period's last day. */
  until: string;
}

const grouped = ["agency", "region", "category", "month"] as const;
/** The groupings that are also published within each agency. */
const groupedWithin = ["region", "category", "month"] as const;

/** The number of possible groups, including empty ones. The number of months is derived from the counts. */
export type GroupCount = Record<Exclude<StatisticsBy, "month">, number>;

/** The number of reports, by group. */
type Counts = Map<string, number>;

const countsOf = (counts: readonly ReportCount[], by: StatisticsKind, agencyId: string | null): Counts =>
  new Map(
    counts
      .filter((count) => count.by === by && count.agencyId === agencyId)
      .map(({ key, reports }) => [key, reports]),
  );

/**
 * Selects the groups that can be published together with their total. Groups below `fewest` are suppressed.
 * If the reports outside the published groups could all belong to one suppressed group, the smallest
 * published group is suppressed too (secondary suppression). Thus every suppressed group has another group
 * that could contain one of its reports without changing the publication. Returns undefined when this is
 * impossible.
 */
function shownOf(counts: Counts, groupCount: number): Set<string> | undefined {
  const few = [...counts].filter(([, reports]) => reports < fewest);
  const shown = [...counts]
    .filter(([, reports]) => reports >= fewest)
    .sort((left, right) => left[1] - right[1]);
  const isAnyEmpty = groupCount > counts.size;
  const hasOther = ([key]: [string, number]): boolean =>
    isAnyEmpty || few.some(([other, reports]) => other !== key && reports + 1 < fewest);
  if (!few.every(hasOther) && !shown.shift()) return undefined;
  return new Set(shown.map(([key]) => key));
}

/** The number of reports, by agency and then by group. */
type Table = Map<string, Counts>;

function tableOf(counts: readonly ReportCount[], by: StatisticsBy): Table {
  const table: Table = new Map();
  for (const { agencyId, key, reports, ...count } of counts) {
    if (count.by !== by || agencyId === null) continue;
    const row = table.get(agencyId);
    if (row) row.set(key, reports);
    else table.set(agencyId, new Map([[key, reports]]));
  }
  return table;
}

interface Cell {
  row: string;
  column: string;
}

/**
 * Returns whether no suppressed count can be derived from a table of agencies (rows) and groups (columns)
 * with its totals. A table is safe when, for each suppressed count, one of its reports can swap groups with a
 * report of another agency in another group without changing a published number. In that case, at least two
 * tables fit the publication.
 */
function isSafe(table: Table, shownRows: ReadonlySet<string>, shownColumns: ReadonlySet<string>): boolean {
  const [few, leftOut]: [Cell[], Cell[]] = [[], []];
  for (const [row, counts] of table)
    for (const [column, reports] of counts) {
      const isFew = reports < fewest;
      if (isFew && shownColumns.has(column)) few.push({ row, column });
      if (isFew || !shownColumns.has(column) || !shownRows.has(row)) leftOut.push({ row, column });
    }
  const takesOneMore = (row: string, column: string): boolean =>
    (table.get(row)?.get(column) ?? 0) + 1 < fewest;
  const canChange = (cell: Cell, other: Cell): boolean =>
    other.row !== cell.row &&
    other.column !== cell.column &&
    takesOneMore(cell.row, other.column) &&
    takesOneMore(other.row, cell.column);
  // A cell that can swap a report with one suppressed cell can usually do so with most, so it is tried first.
  let witness: Cell | undefined;
  return few.every((cell) => {
    if (!witness || !canChange(cell, witness)) witness = leftOut.find((other) => canChange(cell, other));
    return witness !== undefined;
  });
}

/**
 * Counts the months from the first one with a report to the last counted one. Earlier months do not count,
 * because everybody knows that the channel accepted no reports then.
 */
function monthsOf(months: Counts, until: string): number {
  const [first] = [...months.keys()].sort();
  return first === undefined ? 0 : Number(until.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}

/**
 * Selects what can be published about a quarter. The publication must not reveal the number of reports in a
 * group with fewer than `fewest`, even if several responses are compared. Groups within agencies are
 * published only if the tables of all agencies are safe together. Shares, ratings and transfers are published
 * only by agency, because values for two groupings of the same reports could be subtracted from each other.
 */
export function publishableRows(
  counts: readonly ReportCount[],
  groupCount: GroupCount,
  until: string,
): StatisticsRow[] {
  const groupCounts = { ...groupCount, month: monthsOf(countsOf(counts, "month", null), until) };
  const shownBy = grouped.map((by) => [by, shownOf(countsOf(counts, by, null), groupCounts[by])] as const);
  if (shownBy.some(([, groups]) => groups === undefined)) return [];
  const shown = Object.fromEntries(shownBy) as Record<StatisticsBy, Set<string>>;
  const isTogetherSafe = Object.fromEntries(
    groupedWithin.map((by) => [by, isSafe(tableOf(counts, by), shown.agency, shown[by])]),
  );
  const rows = counts.filter(({ by, agencyId, key, reports }) => {
    if (reports < fewest) return false;
    if (by === "quarter") return true;
    if (agencyId === null) return shown[by].has(key);
    return isTogetherSafe[by] && shown.agency.has(agencyId) && shown[by].has(key);
  });
  const ofAgencies = rows.filter(({ by }) => by === "agency");
  const ofTotal = { ...figuresOfTotal(ofAgencies), surveyGrade: surveyGradeOfTotal(ofAgencies) };
  return rows.map((count) => {
    const figures =
      count.by === "quarter"
        ? ofTotal
        : count.by === "agency"
          ? { ...agencyFigures(count), surveyGrade: surveyGradeOf(count) }
          : { ...noFigures, surveyGrade: null };
    return {
      by: count.by,
      agencyId: count.agencyId,
      key: count.key,
      reports: count.reports,
      ...figures,
      surveyForm: figures.surveyIndex === null ? null : count.surveyForm,
      ...mediansOf(count),
      until,
    };
  });
}
