import { DomainError } from "./domain-error.ts";
import { fromBase64Url, toBase64Url, utf8 } from "./encoding.ts";

/** The maximum number of results of a search in the directory: more than anybody pages through. */
export const maxSearchHits = 300;

/** Validates one member of a cursor. */
type IsMember<Member> = (value: unknown) => value is Member;

/**
 * The members of a list's cursor, each with its check. Anybody can send a cursor, so each check admits only
 * what every store can compare: days and times of the years 1970 to 9999, ids as the channel writes them,
 * safe integers.
 */
export type CursorShape<Position> = { [Name in keyof Position]-?: IsMember<Position[Name]> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\d$/;
const time = /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Rejects impossible dates: `Date` may parse 30 February as 1 March. */
const isInCalendar = (written: string, iso: string): boolean => {
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === iso && iso.startsWith(written);
};

/** Text that matches a pattern. */
export const isTextOf =
  (pattern: RegExp): IsMember<string> =>
  (value): value is string =>
    typeof value === "string" && pattern.test(value);

/** The id of a record. */
export const isCursorId: IsMember<string> = isTextOf(uuid);

/** A calendar day, `YYYY-MM-DD`, of the years 1970 to 9999. */
export const isCursorDay: IsMember<string> = (value): value is string =>
  isTextOf(day)(value) && isInCalendar(value, `${value}T00:00:00.000Z`);

/** A moment as `Date.toISOString` writes it, of the years 1970 to 9999. */
export const isCursorTime: IsMember<string> = (value): value is string =>
  isTextOf(time)(value) && isInCalendar(value, value);

/** A position in a numbered list: a safe integer of at least 0, which `bigint` columns hold too. */
export const isCursorSequence: IsMember<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** A member that may be missing from the record, written as null. */
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

/** A cursor for `nextCursor`. Opaque to clients, so that its content may change. */
export const writeCursor = <Position extends object>(position: Position): string =>
  toBase64Url(utf8(JSON.stringify(position)));

/**
 * The position that `writeCursor` wrote, or undefined without a cursor. Throws `invalid_request`, which
 * names the parameter `cursor`, for anything but an object of exactly the shape's members.
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

/** One page of a list that is in memory and does not change while the channel runs. */
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
