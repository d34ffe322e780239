import { DomainError } from "./domain-error.ts";
import { fromBase64Url, toBase64Url, utf8 } from "./encoding.ts";

/** The maximum number of results of a directory search. Nobody pages through more. */
export const maxSearchHits = 300;

type IsMember<Member> = (value: unknown) => value is Member;

/**
 * The members of a list's cursor, each with its check. Anybody can send a cursor, so each check accepts only
 * what every store can compare: days and times from 1970 to 9999, IDs in the channel's form, and safe
 * integers.
 */
export type CursorShape<Position> = { [Name in keyof Position]-?: IsMember<Position[Name]> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\d$/;
const time = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Rejects impossible dates, because `Date` may parse 30 February as 1 March. */
const isInCalendar = (written: string, iso: string): boolean => {
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === iso && iso.startsWith(written);
};

export const isTextOf =
  (pattern: RegExp): IsMember<string> =>
  (value): value is string =>
    typeof value === "string" && pattern.test(value);

export const isCursorId: IsMember<string> = isTextOf(uuid);

/** Checks for a calendar day (`YYYY-MM-DD`) from 1970 to 9999. */
export const isCursorDay: IsMember<string> = (value): value is string =>
  isTextOf(day)(value) && isInCalendar(value, `${value}T00:00:00.000Z`);

/** Checks for a time in the form of `Date.toISOString`, from 1970 to 9999. */
export const isCursorTime: IsMember<string> = (value): value is string =>
  isTextOf(time)(value) && isInCalendar(value, value);

/**
 * Checks for a position in a numbered list: a safe integer of at least 0, which also fits into a `bigint`
 * column.
 */
export const isCursorSequence: IsMember<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Accepts null as well, which a cursor contains when the record has no such member. */
export const orNull =
  <Member>(isMember: IsMember<Member>): IsMember<Member | null> =>
  (value): value is Member | null =>
    value === null || isMember(value);

const hasShape = <Position>(value: unknown, shape: CursorShape<Position>): value is Position => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const members = Object.entries(shape) as [string, IsMember<unknown>][];
  return (
    Object.keys(value).length === members.length &&
    members.every(
      ([name, isMember]) => Object.hasOwn(value, name) && isMember((value as Record<string, unknown>)[name]),
    )
  );
};

/** Writes a cursor for `nextCursor`. Clients must not interpret it, so its content can change. */
export const writeCursor = <Position extends object>(position: Position): string =>
  toBase64Url(utf8(JSON.stringify(position)));

/**
 * Returns the position that `writeCursor` wrote, or undefined without a cursor. Throws `invalid_request` for
 * the parameter `cursor` unless the cursor contains exactly the shape's members.
 */
export const readCursor = <Position extends object>(
  cursor: string | undefined,
  shape: CursorShape<Position>,
): Position | undefined => {
  if (cursor === undefined) return undefined;
  let position: unknown;
  try {
    position = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
  } catch {
    position = undefined;
  }
  if (hasShape(position, shape)) return position;
  throw new DomainError("invalid_request", {
    fieldErrors: [{ parameter: "cursor", code: "invalid_format" }],
  });
};

const offsetShape: CursorShape<{ offset: number }> = { offset: isCursorSequence };

/** Returns one page of an in-memory list. The list must not change while the channel runs. */
export const pageOf = <Item>(
  items: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): { items: Item[]; nextCursor: string | null } => {
  const start = readCursor(cursor, offsetShape)?.offset ?? 0;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? writeCursor({ offset: end }) : null,
  };
};
