import type { EventList, EventType } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { viewEvent } from "../events.ts";

interface Position {
  position: number;
}

/** A place in the log: of the last event that was given, or up to where it was looked through. */
export const isPosition = (value: unknown): value is Position =>
  typeof value === "object" &&
  value !== null &&
  "position" in value &&
  Number.isSafeInteger(value.position) &&
  Number(value.position) >= 0;

/** Kejadian. A page of what happened to the reports that are or were the caller's; national triage reads of all. */
export const listEvents = async (
  { store }: ChannelContext,
  { key }: Caller,
  query: { type?: readonly EventType[] | undefined; limit: number; cursor?: string | undefined },
): Promise<EventList> => {
  const { events, position } = await store.listEvents({
    agencyId: key.agencyId,
    ...(query.type && { types: query.type }),
    after: readCursor(query.cursor, isPosition)?.position ?? 0,
    limit: query.limit,
  });
  return { data: events.map(viewEvent), nextCursor: writeCursor({ position }) };
};
