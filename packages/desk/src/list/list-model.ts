import type { AgencyReportList, AgencyReportSummary, BulkResult } from "@lapor/sdk";

export interface ListModel {
  rows: readonly AgencyReportSummary[];
  /** The cursor for the next page. Null at the end, undefined before the first page. */
  cursor: string | null | undefined;
  /**
   * Reports that the officer has just handled. They keep their row, so the officer does not lose their place
   * in the list.
   */
  done: ReadonlySet<string>;
  arrived: readonly AgencyReportSummary[];
}

export const emptyList: ListModel = { rows: [], cursor: undefined, done: new Set(), arrived: [] };

export const hasMore = ({ cursor }: ListModel): boolean => cursor !== null;

/** Appends a page. A report that is already in the list keeps its row. */
export function addPage(list: ListModel, { data, nextCursor }: AgencyReportList): ListModel {
  const known = new Set(list.rows.map(({ trackingId }) => trackingId));
  const fresh = data.filter(({ trackingId }) => !known.has(trackingId));
  return { ...list, rows: [...list.rows, ...fresh], cursor: nextCursor };
}

/**
 * Replaces a report's row with its current state. `moved` means that the officer's own action changed the
 * report, so its row is marked as done.
 */
export function updateRow(list: ListModel, row: AgencyReportSummary, moved = false): ListModel {
  const rows = list.rows.map((old) => (old.trackingId === row.trackingId ? row : old));
  return { ...list, rows, done: moved ? new Set(list.done).add(row.trackingId) : list.done };
}

/**
 * Marks the successful reports of a bulk action as done. Their rows stay in place, and the next refresh
 * updates their deadlines.
 */
export function takeResults(list: ListModel, results: readonly BulkResult[]): ListModel {
  const moved = new Map(results.map((result) => [result.trackingId, result]));
  const done = new Set(list.done);
  const rows = list.rows.map((row) => {
    const result = moved.get(row.trackingId);
    if (result?.outcome !== "done") return row;
    done.add(row.trackingId);
    const { status, version } = result;
    const clock = { dueAt: null, dueStage: null };
    return row.access === "full" && version !== undefined ? { ...row, ...clock, status, version } : row;
  });
  return { ...list, rows, done };
}

/**
 * Returns the reloaded list, plus the done rows that the view no longer contains. Each of them stays below
 * the same row as before, so the list does not jump.
 */
export function keepDone({ rows, done }: ListModel, fresh: ListModel): ListModel {
  const present = new Set(fresh.rows.map(({ trackingId }) => trackingId));
  const below = new Map<string, AgencyReportSummary[]>();
  let above = "";
  for (const row of rows)
    if (present.has(row.trackingId)) above = row.trackingId;
    else if (done.has(row.trackingId)) below.set(above, [...(below.get(above) ?? []), row]);
  const kept = (trackingId: string): AgencyReportSummary[] => below.get(trackingId) ?? [];
  return {
    ...fresh,
    rows: [...kept(""), ...fresh.rows.flatMap((row) => [row, ...kept(row.trackingId)])],
    done,
  };
}

/**
 * Applies changes from the channel. Rows in the list are updated in place; other reports are held back until
 * the officer shows them. `gone` are reports that have left the view; their rows stay, marked as done.
 */
export function takeChanges(
  list: ListModel,
  changed: readonly AgencyReportSummary[],
  gone: readonly AgencyReportSummary[] = [],
): ListModel {
  const shown = new Set(list.rows.map(({ trackingId }) => trackingId));
  const latest = new Map(changed.map((row) => [row.trackingId, row]));
  const arrived = new Map(list.arrived.map((row) => [row.trackingId, row]));
  // A done report that somebody else has changed needs the officer's attention again.
  const done = [...list.done].filter((trackingId) => !latest.has(trackingId));
  for (const [trackingId, row] of latest) if (!shown.has(trackingId)) arrived.set(trackingId, row);
  return {
    ...list,
    rows: list.rows.map((row) => latest.get(row.trackingId) ?? row),
    done: new Set([...done, ...gone.map(({ trackingId }) => trackingId)]),
    arrived: [...arrived.values()],
  };
}

/** Adds the reports that were held back at the top of the list. */
export const showArrived = (list: ListModel): ListModel => ({
  ...list,
  rows: [...list.arrived, ...list.rows],
  arrived: [],
});

/** Returns the index of a report's row, or -1 if it has none. */
export const rowNumber = ({ rows }: ListModel, trackingId: string | undefined): number =>
  rows.findIndex((row) => row.trackingId === trackingId);

/**
 * Returns the row before or after a report, or undefined at the ends. Returns the first row if the report is
 * not in the list.
 */
export function neighbour(list: ListModel, trackingId: string | undefined, step: 1 | -1) {
  const at = rowNumber(list, trackingId);
  return list.rows[at < 0 ? 0 : at + step];
}

/**
 * Returns the first report after `trackingId` that is not done, or otherwise the first such report in the
 * list.
 */
export function nextToDo(list: ListModel, trackingId: string | undefined): AgencyReportSummary | undefined {
  const at = rowNumber(list, trackingId);
  const isOpen = (row: AgencyReportSummary): boolean =>
    !list.done.has(row.trackingId) && row.trackingId !== trackingId;
  return list.rows.slice(at + 1).find(isOpen) ?? list.rows.find(isOpen);
}

/**
 * Returns the ticked reports after a click on a row. With `from`, all rows between the two get the same
 * state.
 */
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
