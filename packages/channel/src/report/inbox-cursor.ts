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

/** Where a walk through an inbox stands, and when it began. */
interface Position {
  dueAt: string | null;
  id: string;
  moment: string;
  /** By which clock what is overdue is told from what is not, for all pages alike. */
  at: string;
}

/** A walk through an inbox, as a query continues it. */
export interface Walk {
  at: Date;
  from: Pick<InboxQuery, "after" | "unchangedSince">;
}

/**
 * A number of the memory store, or a snapshot of PostgreSQL; at most 18 digits, so that each number fits
 * `bigint`.
 */
const moment = /^\d{1,18}(:\d{1,18}:(\d{1,18}(,\d{1,18})*)?)?$/;

const cursorShape: CursorShape<Position> = {
  dueAt: orNull(isCursorTime),
  id: isCursorId,
  moment: isTextOf(moment),
  at: isCursorTime,
};

/** The walk that a cursor continues, or one that begins now. Throws `invalid_request` for what is no cursor. */
export const readWalk = (cursor: string | undefined, now: Date): Walk => {
  const position = readCursor(cursor, cursorShape);
  if (!position) return { at: now, from: {} };
  const { dueAt, id, moment: unchangedSince, at } = position;
  const after = { dueAt: dueAt === null ? null : new Date(dueAt), id };
  return { at: new Date(at), from: { after, unchangedSince } };
};

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
export const readPassedOnCursor = (cursor: string | undefined): PassedOnQuery["after"] => {
  const position = readCursor(cursor, passedOnShape);
  return position && { leftAt: new Date(position.leftAt), id: position.id };
};

/** The cursor after such a page. It holds nothing that the former holder does not know. */
export const writePassedOnCursor = (page: readonly PassedOnReport[]): string | null => {
  const last = page.at(-1);
  return last ? writeCursor({ leftAt: last.departure.at.toISOString(), id: last.report.id }) : null;
};

/**
 * The cursor after a page. What changes after the first page is left out of the others: it may stand elsewhere now and have been read
 * already.
 */
export const writeWalk = ({ at, from }: Walk, { reports, moment: read }: InboxPage): string | null => {
  const last = reports.at(-1);
  return last
    ? writeCursor<Position>({
        dueAt: last.dueAt?.toISOString() ?? null,
        id: last.id,
        moment: from.unchangedSince ?? read,
        at: at.toISOString(),
      })
    : null;
};
