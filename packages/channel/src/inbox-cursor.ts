import { readCursor, writeCursor } from "./cursor.ts";
import type { InboxPage, InboxQuery } from "./ports.ts";

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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const moment = /^\d{1,18}(:\d{1,18}:(\d{1,18}(,\d{1,18})*)?)?$/;

const isTime = (value: unknown): value is string =>
  typeof value === "string" && time.test(value) && !Number.isNaN(Date.parse(value));
const fits = (value: unknown, pattern: RegExp): boolean => typeof value === "string" && pattern.test(value);

const isPosition = (value: unknown): value is Position => {
  const { dueAt, id, moment: named, at } = Object(value) as Partial<Position>;
  return (dueAt === null || isTime(dueAt)) && fits(id, uuid) && fits(named, moment) && isTime(at);
};

/** The walk that a cursor continues, or one that begins now. Throws `invalid_request` for what is no cursor. */
export const readWalk = (cursor: string | undefined, now: Date): Walk => {
  const position = readCursor(cursor, isPosition);
  if (!position) return { at: now, from: {} };
  const { dueAt, id, moment: unchangedSince, at } = position;
  const after = { dueAt: dueAt === null ? null : new Date(dueAt), id };
  return { at: new Date(at), from: { after, unchangedSince } };
};

/**
 * The cursor after a page. What changes after the first page is left out of the others: it may stand elsewhere now and have been read
 * already.
 */
export const writeWalk = ({ at, from }: Walk, { reports, moment: read }: InboxPage): string | null => {
  const last = reports.at(-1);
  return last
    ? writeCursor({ dueAt: last.dueAt, id: last.id, moment: from.unchangedSince ?? read, at } satisfies {
        [Name in keyof Position]: unknown;
      })
    : null;
};
