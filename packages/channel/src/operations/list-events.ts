import type { EventList, EventType } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { logCursor, viewEvent } from "../events/events.ts";
import { readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { partiesOf } from "../report/report-access.ts";
import { requireTrackingId } from "../report/tracking-id.ts";

/**
 * Kejadian. A page of the events that the caller may read (`event-access.ts`). Without a cursor it begins
 * with the oldest stored event. Throws `cursor_expired` when events after the cursor are already deleted.
 */
export async function listEvents(
  { store }: ChannelContext,
  { principal }: Caller,
  query: {
    type?: readonly EventType[] | undefined;
    trackingId?: string | undefined;
    limit: number;
    cursor?: string | undefined;
  },
): Promise<EventList> {
  const after = readCursor(query.cursor, logCursor)?.position;
  const { events, position, droppedTo } = await store.listEvents({
    agencyIds: partiesOf(principal.agencyId),
    ...(query.type && { types: query.type }),
    ...(query.trackingId !== undefined && { trackingId: requireTrackingId(query.trackingId) }),
    after: after ?? 0,
    limit: query.limit,
  });
  if (after !== undefined && after < droppedTo) throw new DomainError("cursor_expired");
  return { data: events.map(viewEvent), nextCursor: writeCursor({ position }) };
}
