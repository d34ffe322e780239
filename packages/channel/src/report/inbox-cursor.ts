import {
  type CursorShape,
  isCursorId,
  isCursorTime,
  isTextOf,
  orNull,
  readCursor,
  writeCursor,
} from "../platform/cursor.ts";
import type { InboxPage, InboxQuery, PassedOnQuery, PassedOnReport } from "./store.ts";

/** The position of a walk through an inbox, and the time at which the walk began. */
interface Position {
  dueAt: string | null;
  id: string;
  moment: string;
  /** The time by which all pages decide what is overdue. */
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

const cursorShape: CursorShape<Position> = {
  dueAt: orNull(isCursorTime),
  id: isCursorId,
  moment: isTextOf(moment),
  at: isCursorTime,
};

/**
 * The walk that a cursor continues, or a new one without a cursor. Throws `invalid_request` for an invalid
 * cursor.
 */
export function readWalk(cursor: string | undefined, now: Date): Walk {
  const position = readCursor(cursor, cursorShape);
  if (!position) return { at: now, from: {} };
  const { dueAt, id, moment: unchangedSince, at } = position;
  const after = { dueAt: dueAt === null ? null : new Date(dueAt), id };
  return { at: new Date(at), from: { after, unchangedSince } };
}

/** The position in a list of reports that left a party. */
interface PassedOnPosition {
  leftAt: string;
  id: string;
}

const passedOnShape: CursorShape<PassedOnPosition> = { leftAt: isCursorTime, id: isCursorId };

/**
 * The position from which a list of reports that left a party continues. Throws `invalid_request` for an
 * invalid cursor.
 */
export function readPassedOnCursor(cursor: string | undefined): PassedOnQuery["after"] {
  const position = readCursor(cursor, passedOnShape);
  return position && { leftAt: new Date(position.leftAt), id: position.id };
}

/**
 * The cursor after a page of `readPassedOnCursor`. It contains nothing that the former holder may not read.
 */
export function writePassedOnCursor(page: readonly PassedOnReport[]): string | null {
  const last = page.at(-1);
  return last ? writeCursor({ leftAt: last.departure.at.toISOString(), id: last.report.id }) : null;
}

/**
 * The cursor after a page of an inbox. Later pages leave out reports that change after the first page: they
 * may have moved in the order, and may have been read already.
 */
export function writeWalk({ at, from }: Walk, { reports, moment: read }: InboxPage): string | null {
  const last = reports.at(-1);
  return last
    ? writeCursor<Position>({
        dueAt: last.dueAt?.toISOString() ?? null,
        id: last.id,
        moment: from.unchangedSince ?? read,
        at: at.toISOString(),
      })
    : null;
}
