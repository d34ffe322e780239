import type { AgencyReportList, AgencyReportSummary } from "@lapor/sdk";

/** The loaded part of a list. */
export interface ListModel {
  rows: readonly AgencyReportSummary[];
  /** For the next page; null at the end, undefined before the first page. */
  cursor: string | null | undefined;
  /** Reports that an act moved on: they keep their row, so that the officer does not lose the place. */
  done: ReadonlySet<string>;
  /** New reports that are not shown yet. */
  arrived: readonly AgencyReportSummary[];
}

export const emptyList: ListModel = { rows: [], cursor: undefined, done: new Set(), arrived: [] };

/** Whether there may be more rows. */
export const hasMore = ({ cursor }: ListModel): boolean => cursor !== null;

/**
 * Adds a page. A report that moved between two pages keeps its first row. `belongs` ends a list whose order
 * puts all other reports behind.
 */
export function addPage(
  list: ListModel,
  { data, nextCursor }: AgencyReportList,
  belongs: (row: AgencyReportSummary) => boolean = () => true,
): ListModel {
  const known = new Set(list.rows.map(({ trackingId }) => trackingId));
  const end = data.findIndex((row) => !belongs(row));
  const fresh = (end < 0 ? data : data.slice(0, end)).filter(({ trackingId }) => !known.has(trackingId));
  return { ...list, rows: [...list.rows, ...fresh], cursor: end < 0 ? nextCursor : null };
}

/**
 * Puts the present state of a report into its row. `moved`: the officer's own act, so that the row is done.
 */
export function updateRow(list: ListModel, row: AgencyReportSummary, moved = false): ListModel {
  const rows = list.rows.map((old) => (old.trackingId === row.trackingId ? row : old));
  return { ...list, rows, done: moved ? new Set(list.done).add(row.trackingId) : list.done };
}

/** Takes in what changed on the channel: rows that are shown change in place, others wait to be shown. */
export function takeChanges(list: ListModel, changed: readonly AgencyReportSummary[]): ListModel {
  const shown = new Set(list.rows.map(({ trackingId }) => trackingId));
  const latest = new Map(changed.map((row) => [row.trackingId, row]));
  const arrived = new Map(list.arrived.map((row) => [row.trackingId, row]));
  for (const [trackingId, row] of latest) if (!shown.has(trackingId)) arrived.set(trackingId, row);
  return {
    ...list,
    rows: list.rows.map((row) => latest.get(row.trackingId) ?? row),
    arrived: [...arrived.values()],
  };
}

/** Puts the new reports on top. */
export const showArrived = (list: ListModel): ListModel => ({
  ...list,
  rows: [...list.arrived, ...list.rows],
  arrived: [],
});

/** The number of a report's row; -1 without one. */
export const rowNumber = ({ rows }: ListModel, trackingId: string | undefined): number =>
  rows.findIndex((row) => row.trackingId === trackingId);

/** The row before or after a report; the first one when the report has no row. Undefined at the ends. */
export function neighbour(list: ListModel, trackingId: string | undefined, step: 1 | -1) {
  const at = rowNumber(list, trackingId);
  return list.rows[at < 0 ? 0 : at + step];
}

/** The next report to work on: the first one after `trackingId` that is not done, else the first of all. */
export function nextToDo(list: ListModel, trackingId: string | undefined): AgencyReportSummary | undefined {
  const at = rowNumber(list, trackingId);
  const isOpen = (row: AgencyReportSummary): boolean =>
    !list.done.has(row.trackingId) && row.trackingId !== trackingId;
  return list.rows.slice(at + 1).find(isOpen) ?? list.rows.find(isOpen);
}

/** Ticked reports after a click on a row; with `from`, all rows in between get the same state. */
export function tick(
  ticked: ReadonlySet<string>,
  { rows }: Pick<ListModel, "rows">,
  trackingId: string,
  from?: string,
): ReadonlySet<string> {
  const next = new Set(ticked);
  const on = !ticked.has(trackingId);
  const ids = rows.map((row) => row.trackingId);
  const ends = [ids.indexOf(trackingId), from === undefined ? -1 : ids.indexOf(from)].sort((a, b) => a - b);
  const range = ends[0]! < 0 ? [trackingId] : ids.slice(ends[0], ends[1]! + 1);
  for (const id of range) on ? next.add(id) : next.delete(id);
  return next;
}
