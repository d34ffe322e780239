import { DomainError } from "./domain-error.ts";
import { fromBase64Url, toBase64Url, utf8 } from "./encoding.ts";

/** A cursor for `nextCursor`: opaque to clients, so that what is in it may change. */
export const writeCursor = (position: object): string => toBase64Url(utf8(JSON.stringify(position)));

/** What `writeCursor` wrote. Refuses anything that `isPosition` does not know. */
export const readCursor = <Position>(
  cursor: string | undefined,
  isPosition: (value: unknown) => value is Position,
): Position | undefined => {
  if (cursor === undefined) return undefined;
  let position: unknown;
  try {
    position = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
  } catch {
    position = undefined;
  }
  if (isPosition(position)) return position;
  throw new DomainError("invalid_request", { violations: [{ parameter: "cursor", code: "invalid_format" }] });
};

const isOffset = (value: unknown): value is { offset: number } =>
  typeof value === "object" &&
  value !== null &&
  "offset" in value &&
  Number.isSafeInteger(value.offset) &&
  Number(value.offset) >= 0;

/** One page of a list that is wholly in memory and does not change while the channel runs. */
export const pageOf = <Item>(
  items: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): { items: Item[]; nextCursor: string | null } => {
  const start = readCursor(cursor, isOffset)?.offset ?? 0;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? writeCursor({ offset: end }) : null,
  };
};
