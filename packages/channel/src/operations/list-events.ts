import type { EventList, EventType } from "@lapor/openapi";
import { logCursor, viewEvent } from "../events/events.ts";
import type { EventStore } from "../events/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { partiesOf } from "../report/report-access.ts";
import { requireTrackingId } from "../report/tracking-id.ts";

export interface EventLogQuery {
  type?: readonly EventType[] | undefined;
  trackingId?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/**
 * Kejadian. Returns a page of the events that the caller can read (`event-access.ts`). Without a cursor, it
 * starts with the oldest stored event. Not available to a `unit_officer`. Throws `cursor_expired` when events
 * after the cursor have already been deleted.
 */
export async function listEvents(
  { store }: { store: Pick<EventStore, "listEvents"> },
  { principal }: Pick<Caller, "principal">,
  query: EventLogQuery,
): Promise<EventList> {
  // The event log does not distinguish units.
  if (principal.role === "unit_officer") throw new DomainError("role_not_allowed");
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
