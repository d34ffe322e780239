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

/** The sort order of an inbox: the time of a report that counts, and whether the latest one comes first. */
export interface InboxOrder {
  by: "dueAt" | "submittedAt" | "updatedAt";
  descending: boolean;
}

/** The orders of an inbox. A report without a deadline counts as due after all others. */
export const inboxOrders: Readonly<Record<InboxSort, InboxOrder>> = {
  dueAt: { by: "dueAt", descending: false },
  submittedAt: { by: "submittedAt", descending: false },
  "-submittedAt": { by: "submittedAt", descending: true },
  "-updatedAt": { by: "updatedAt", descending: true },
};

/** The position of a report in an inbox with this order. */
export const inboxPosition = (report: ReportRecord, sort: InboxSort = "dueAt"): InboxPosition => ({
  at: report[inboxOrders[sort].by],
  id: report.id,
});

/** A position in a list, with the list that it belongs to. */
interface ListPosition {
  /** The digest of the filters and the order of the list. */
  list: string;
  id: string;
}

/** The position of a walk through an inbox, and the time at which the walk began. */
interface Position extends ListPosition {
  /** The time by which the inbox is sorted. */
  value: string | null;
  moment: string;
  /** The time at which all pages decide whether a report is overdue. */
  at: string;
}

/** A walk through an inbox, in the form that a query takes. */
export interface Walk {
  at: Date;
  from: Pick<InboxQuery, "after" | "unchangedSince">;
}

/**
 * A counter of the memory store, or a PostgreSQL snapshot. At most 18 digits, so that each number fits
 * `bigint`.
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

/** The position that a cursor contains. Throws `invalid_request` for a cursor of another list. */
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
 * The walk that a cursor continues, or a new one without a cursor. Throws `invalid_request` for an invalid
 * cursor, and for one of another list.
 */
export function readWalk(cursor: string | undefined, list: string, now: Date): Walk {
  const position = readPosition(cursor, cursorShape, list);
  if (!position) return { at: now, from: {} };
  const { value, id, moment: unchangedSince, at } = position;
  const after = { at: value === null ? null : new Date(value), id };
  return { at: new Date(at), from: { after, unchangedSince } };
}

/** The position in a list of reports that left a party. */
interface PassedOnPosition extends ListPosition {
  leftAt: string;
}

const passedOnShape: CursorShape<PassedOnPosition> = {
  list: isListDigest,
  leftAt: isCursorTime,
  id: isCursorId,
};

/**
 * The position from which a list of reports that left a party continues. Throws `invalid_request` for an
 * invalid cursor, and for one of another list.
 */
export function readPassedOnCursor(cursor: string | undefined, list: string): PassedOnQuery["after"] {
  const position = readPosition(cursor, passedOnShape, list);
  return position && { leftAt: new Date(position.leftAt), id: position.id };
}

/**
 * The cursor after a page of `readPassedOnCursor`. It contains nothing that the former holder may not read.
 */
export function writePassedOnCursor(page: readonly PassedOnReport[], list: string): string | null {
  const last = page.at(-1);
  return last
    ? writeCursor<PassedOnPosition>({ list, leftAt: last.departure.at.toISOString(), id: last.report.id })
    : null;
}

/**
 * The cursor after a page of an inbox. Later pages leave out reports that change after the first page: they
 * may have moved in the order, and may have been read already.
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
