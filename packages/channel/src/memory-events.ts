import type { EventPage, EventQuery, EventRecord, EventStore, PlacedEvent } from "./event-ports.ts";
import type { TimelineRecord } from "./ports.ts";
import type { WebhookDeliveryRecord, WebhookEndpointRecord } from "./webhooks/webhook-ports.ts";

/** The log and what goes out of it. */
export interface EventState {
  events: Map<string, PlacedEvent>;
  /** Agencies that had the report when it happened, or before, by the event's id. */
  audiences: Map<string, ReadonlySet<string | null>>;
  endpoints: Map<string, WebhookEndpointRecord>;
  /** By endpoint and event. */
  deliveries: Map<string, WebhookDeliveryRecord>;
}

/** Nothing yet. */
export const emptyEventState = (): EventState => ({
  events: new Map(),
  audiences: new Map(),
  endpoints: new Map(),
  deliveries: new Map(),
});

/** How a delivery is found again. */
export const deliveryKey = (endpointId: string, eventId: string): string => `${endpointId} ${eventId}`;

const firstDelivery = (endpointId: string, event: PlacedEvent): WebhookDeliveryRecord => ({
  endpointId,
  event,
  state: "pending",
  attempts: 0,
  lastAttemptAt: null,
  lastStatus: null,
  lastFault: null,
  nextAttemptAt: event.at,
  leasedUntil: null,
});

/** Puts a committed event at the end of the log and makes its deliveries. */
export const placeEvent = (
  { events, audiences, endpoints, deliveries }: EventState,
  event: EventRecord,
  timeline: readonly TimelineRecord[],
): void => {
  const placed = { ...event, position: events.size + 1 };
  const had = timeline.filter(({ version }) => version <= event.version);
  const audience = new Set(had.map(({ responsibleAgencyId }) => responsibleAgencyId));
  events.set(event.id, placed);
  audiences.set(event.id, audience);
  for (const { id, agencyId, types, disabledAt } of endpoints.values())
    if (
      !disabledAt &&
      (agencyId === null || audience.has(agencyId)) &&
      (!types || types.includes(event.type))
    )
      deliveries.set(deliveryKey(id, event.id), firstDelivery(id, placed));
};

/** The log in memory. */
export const memoryEventStore = ({ events, audiences }: EventState): EventStore => ({
  async listEvents({ agencyId, types, after, limit }: EventQuery): Promise<EventPage> {
    const found = [...events.values()].filter(
      ({ id, type, position }) =>
        position > after &&
        (agencyId === null || audiences.get(id)?.has(agencyId)) &&
        (!types || types.includes(type)),
    );
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1)?.position : events.size;
    return { events: page, position: Math.max(after, last ?? 0) };
  },
});
