import type { StatisticsBy } from "@lapor/openapi";

/** Three months, the first of which begins in January: 1 to 4 of a year. */
export interface Quarter {
  year: number;
  quarter: number;
}

/** How reports are grouped; `quarter` is all of them. */
export type StatisticsKind = StatisticsBy | "quarter";

/** How many reports of a group there are, and what became of them. */
export interface ReportCount {
  by: StatisticsKind;
  /**
   * Null: of all agencies. Else of those that this one has; "" is national triage. Never with `by: "agency"`.
   */
  agencyId: string | null;
  /**
   * An agency's id, a regency's or a province's code, a category's id, a month (YYYY-MM); "" where there is
   * none.
   */
  key: string;
  reports: number;
  /** Passed on at least once. */
  transferred: number;
  /** Answered, or late without an answer. */
  decided: number;
  /** Missed a deadline. */
  late: number;
  answered: number;
  /** Median of calendar days to the first answer, the lower one of two; null where there is none. */
  daysToAnswer: number | null;
  closed: number;
  daysToClose: number | null;
}

/** A group as it is shown. Null: too few reports stand behind the figure. */
export interface StatisticsRow {
  by: StatisticsKind;
  agencyId: string | null;
  key: string;
  reports: number;
  onTimeShare: number | null;
  transferredShare: number | null;
  daysToAnswer: number | null;
  daysToClose: number | null;
  /** The last day of which reports are counted. */
  until: string;
}

/** A group of fewer reports is not shown. */
export const fewest = 5;

const grouped = ["agency", "region", "category", "month"] as const;
/** What an agency's own reports are grouped by. */
const groupedWithin = ["region", "category", "month"] as const;

/** How many groups there can be, those without a report included; months are known from the counts. */
export type GroupCount = Record<Exclude<StatisticsBy, "month">, number>;

/** Counts by group. */
type Counts = Map<string, number>;

const countsOf = (counts: readonly ReportCount[], by: StatisticsKind, agencyId: string | null): Counts =>
  new Map(
    counts
      .filter((count) => count.by === by && count.agencyId === agencyId)
      .map(({ key, reports }) => [key, reports]),
  );

/**
 * Which groups may be shown beside their total. Those below `fewest` are not. Could what is left of the
 * total be only one group's, the smallest one that would be shown is left out too (secondary suppression).
 * So for each group that is left out there is another one into which one of its reports could as well
 * belong, without a change in anything that is shown. Undefined when that cannot be had.
 */
const shownOf = (counts: Counts, groupCount: number): Set<string> | undefined => {
  const few = [...counts].filter(([, reports]) => reports < fewest);
  const shown = [...counts]
    .filter(([, reports]) => reports >= fewest)
    .sort((left, right) => left[1] - right[1]);
  const isAnyEmpty = groupCount > counts.size;
  const hasOther = ([key]: [string, number]): boolean =>
    isAnyEmpty || few.some(([other, reports]) => other !== key && reports + 1 < fewest);
  if (!few.every(hasOther) && !shown.shift()) return undefined;
  return new Set(shown.map(([key]) => key));
};

/** Counts by agency, then by group. */
type Table = Map<string, Counts>;

const tableOf = (counts: readonly ReportCount[], by: StatisticsBy): Table => {
  const table: Table = new Map();
  for (const { agencyId, key, reports, ...count } of counts) {
    if (count.by !== by || agencyId === null) continue;
    const row = table.get(agencyId);
    if (row) row.set(key, reports);
    else table.set(agencyId, new Map([[key, reports]]));
  }
  return table;
};

interface Cell {
  row: string;
  column: string;
}

/**
 * Whether no count that is left out of a table of agencies (rows) and groups (columns) can be worked out from
 * it, from its totals or from both: for each there is a report of another agency in another group with which
 * one of its own could change groups without any change in what is shown. So at least two tables always look
 * the same.
 */
const isSafe = (table: Table, shownRows: ReadonlySet<string>, shownColumns: ReadonlySet<string>): boolean => {
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
  // One that will do for a cell will do for most others.
  let witness: Cell | undefined;
  return few.every((cell) => {
    if (!witness || !canChange(cell, witness)) witness = leftOut.find((other) => canChange(cell, other));
    return witness !== undefined;
  });
};

/**
 * A share, unless fewer than `fewest` reports are on one of its sides: their number could be worked out from
 * it.
 */
const shareOf = (part: number, whole: number): number | null => {
  const isTold = (count: number): boolean => count === 0 || count >= fewest;
  return whole >= fewest && isTold(part) && isTold(whole - part)
    ? Math.round((100 * part) / whole) / 100
    : null;
};

/**
 * From the first month in which a report came to the last one that is counted: that no channel took reports
 * before is no secret.
 */
const monthsOf = (months: Counts, until: string): number => {
  const [first] = [...months.keys()].sort();
  return first === undefined ? 0 : Number(until.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
};

type Shares = Pick<StatisticsRow, "onTimeShare" | "transferredShare">;

const noShares: Shares = { onTimeShare: null, transferredShare: null };

const sharesOf = ({ decided, late, transferred, reports }: ReportCount): Shares => ({
  onTimeShare: shareOf(decided - late, decided),
  transferredShare: shareOf(transferred, reports),
});

/**
 * The shares of the total: of the agencies whose own share is shown, and of no report of another. A share
 * of all would tell, by subtraction, what the agencies that are left out have.
 */
const sharesOfTotal = (agencies: readonly ReportCount[]): Shares => {
  const shareOfShown = (
    name: keyof Shares,
    measure: (count: ReportCount) => [part: number, whole: number],
  ) => {
    const parts = agencies.filter((count) => sharesOf(count)[name] !== null).map(measure);
    const sumOf = (place: 0 | 1): number => parts.reduce((sum, part) => sum + part[place], 0);
    return shareOf(sumOf(0), sumOf(1));
  };
  return {
    onTimeShare: shareOfShown("onTimeShare", ({ decided, late }) => [decided - late, decided]),
    transferredShare: shareOfShown("transferredShare", ({ transferred, reports }) => [transferred, reports]),
  };
};

const rowOf = (count: ReportCount, { shares, until }: { shares: Shares; until: string }): StatisticsRow => ({
  by: count.by,
  agencyId: count.agencyId,
  key: count.key,
  reports: count.reports,
  ...shares,
  daysToAnswer: count.answered >= fewest ? count.daysToAnswer : null,
  daysToClose: count.closed >= fewest ? count.daysToClose : null,
  until,
});

/**
 * What of a quarter's counts may be shown: nothing from which the number of reports in a group of fewer than
 * `fewest` could be worked out, whichever responses are compared. For an agency's groups either all agencies'
 * tables are safe together or none is shown. Shares are shown by agency alone: shares of two groupings of the
 * same reports could be subtracted from one another.
 */
export const publishableRows = (
  counts: readonly ReportCount[],
  groupCount: GroupCount,
  until: string,
): StatisticsRow[] => {
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
  const ofTotal = sharesOfTotal(rows.filter(({ by }) => by === "agency"));
  return rows.map((count) => {
    if (count.by === "quarter") return rowOf(count, { shares: ofTotal, until });
    return rowOf(count, { shares: count.by === "agency" ? sharesOf(count) : noShares, until });
  });
};
