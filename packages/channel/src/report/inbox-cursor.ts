import type { InboxSort } from "@lapor/openapi";
import {
  type CursorShape,
  isCursorId,
  isCursorTime,
  isTextOf,
  orNull,
  readCursor,
  writeCursor,
} from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ReportRecord } from "../records/report.ts";
import type { InboxPage, InboxPosition, InboxQuery, PassedOnQuery, PassedOnReport } from "./store.ts";

/**
 * An inbox's sort order: by which of a report's times it is sorted, and whether the latest time comes first.
 */
export interface InboxOrder {
  by: "dueAt" | "submittedAt" | "updatedAt";
  descending: boolean;
}

/** The inbox's sort orders. A report without a deadline comes after all others. */
export const inboxOrders: Readonly<Record<InboxSort, InboxOrder>> = {
  dueAt: { by: "dueAt", descending: false },
  submittedAt: { by: "submittedAt", descending: false },
  "-submittedAt": { by: "submittedAt", descending: true },
  "-updatedAt": { by: "updatedAt", descending: true },
};

/** Returns a report's position in an inbox with this order. */
export const inboxPosition = (report: ReportRecord, sort: InboxSort = "dueAt"): InboxPosition => ({
  at: report[inboxOrders[sort].by],
  id: report.id,
});

interface ListPosition {
  /** The digest of the list's filters and sort order. */
  list: string;
  id: string;
}

/** The content of a cursor: the last position that the client has read, and the time at which it began. */
interface Position extends ListPosition {
  /** The last report's value of the time by which the inbox is sorted. */
  value: string | null;
  moment: string;
  /** The time that all pages use to determine whether a report is overdue. */
  at: string;
}

/**
 * A client's progress through the pages of an inbox, in the form that a query accepts. `at` is the time at
 * which the client began.
 */
export interface Walk {
  at: Date;
  from: Pick<InboxQuery, "after" | "unchangedSince">;
}

/**
 * Matches a counter of the memory store or a PostgreSQL snapshot. Each number has at most 18 digits, so it
 * fits into a `bigint`.
 */
const moment = /^\d{1,18}(:\d{1,18}:(\d{1,18}(,\d{1,18})*)?)?$/;

const isListDigest = isTextOf(/^[0-9a-f]{16}$/);

const cursorShape: CursorShape<Position> = {
  list: isListDigest,
  value: orNull(isCursorTime),
  id: isCursorId,
  moment: isTextOf(moment),
  at: isCursorTime,
};

/** Returns the position in a cursor. Throws `invalid_request` for another list's cursor. */
function readPosition<Shape extends ListPosition>(
  cursor: string | undefined,
  shape: CursorShape<Shape>,
  list: string,
): Shape | undefined {
  const position = readCursor(cursor, shape);
  if (!position || position.list === list) return position;
  throw new DomainError("invalid_request", {
    fieldErrors: [{ parameter: "cursor", code: "not_permitted" }],
    detail: {
      id: "Penanda ini berasal dari daftar dengan saringan atau urutan lain. Kirim saringan dan urutan yang sama seperti pada halaman pertama, atau mulai lagi tanpa cursor.",
      en: "This cursor belongs to a list with other filters or another sort. Send the same filters and sort as for the first page, or start again without a cursor.",
    },
  });
}

/**
 * Returns the progress that a cursor contains, or a new beginning without a cursor. Throws `invalid_request`
 * for an invalid cursor and for another list's cursor.
 */
export function readWalk(cursor: string | undefined, list: string, now: Date): Walk {
  const position = readPosition(cursor, cursorShape, list);
  if (!position) return { at: now, from: {} };
  const { value, id, moment: unchangedSince, at } = position;
  const after = { at: value === null ? null : new Date(value), id };
  return { at: new Date(at), from: { after, unchangedSince } };
}

interface PassedOnPosition extends ListPosition {
  leftAt: string;
}

const passedOnShape: CursorShape<PassedOnPosition> = {
  list: isListDigest,
  leftAt: isCursorTime,
  id: isCursorId,
};

/**
 * Returns the position from which a list of reports that have left a party continues. Throws
 * `invalid_request` for an invalid cursor and for another list's cursor.
 */
export function readPassedOnCursor(cursor: string | undefined, list: string): PassedOnQuery["after"] {
  const position = readPosition(cursor, passedOnShape, list);
  return position && { leftAt: new Date(position.leftAt), id: position.id };
}

/**
 * Writes the cursor for the next page, which `readPassedOnCursor` reads. It contains nothing that the former
 * holder must not see.
 */
export function writePassedOnCursor(page: readonly PassedOnReport[], list: string): string | null {
  const last = page.at(-1);
  return last
    ? writeCursor<PassedOnPosition>({ list, leftAt: last.departure.at.toISOString(), id: last.report.id })
    : null;
}

/**
 * Writes the cursor for the next page of an inbox. Later pages omit reports that have changed since the first
 * page, because such a report may have moved in the order after the client had already read it.
 */
export function writeWalk(
  { at, from }: Walk,
  { reports, moment: read }: InboxPage,
  { list, sort }: { list: string; sort: InboxSort | undefined },
): string | null {
  const last = reports.at(-1);
  if (!last) return null;
  const position = inboxPosition(last, sort);
  return writeCursor<Position>({
    list,
    value: position.at?.toISOString() ?? null,
    id: position.id,
    moment: from.unchangedSince ?? read,
    at: at.toISOString(),
  });
}
