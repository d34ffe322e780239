import type {
  EventRecord,
  LoggedEvent,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "../records/events.ts";
import type { DepartureRecord, ReportRecord } from "../records/report.ts";
import { lastDeparture, partiesOf } from "../report/report-access.ts";
import { asReadBy, audienceOf, type EventAudience, mayReadEvent } from "./event-access.ts";
import type { EventPage, EventQuery, EventStore } from "./store.ts";

/** The event log, the webhook endpoints and their deliveries. */
export interface EventState {
  events: Map<string, LoggedEvent>;
  /** Keyed by event id. */
  audiences: Map<string, EventAudience>;
  /** The departures of the event's report up to the event, keyed by event id. */
  eventDepartures: Map<string, readonly DepartureRecord[]>;
  webhookEndpoints: Map<string, WebhookEndpointRecord>;
  /** Keyed by endpoint and event. */
  deliveries: Map<string, WebhookDeliveryRecord>;
  /** The last assigned position. */
  end: number;
  /** The position up to which the log is deleted. */
  droppedTo: number;
}

export const emptyEventState = (): Omit<EventState, "webhookEndpoints"> => ({
  events: new Map(),
  audiences: new Map(),
  eventDepartures: new Map(),
  deliveries: new Map(),
  end: 0,
  droppedTo: 0,
});

export const deliveryKey = (endpointId: string, eventId: string): string => `${endpointId} ${eventId}`;

export const firstDelivery = (endpointId: string, event: LoggedEvent): WebhookDeliveryRecord => ({
  endpointId,
  event,
  state: "pending",
  attempts: 0,
  lastAttemptAt: null,
  lastStatus: null,
  lastError: null,
  nextAttemptAt: event.at,
  leasedUntil: null,
});

/** Appends a committed event to the log and creates its deliveries. */
export const appendEvent = (
  state: EventState,
  event: EventRecord,
  departures: readonly DepartureRecord[],
): void => {
  const { events, audiences, eventDepartures, webhookEndpoints, deliveries } = state;
  const logged = { ...event, position: ++state.end };
  const audience = audienceOf(event, departures);
  events.set(event.id, logged);
  audiences.set(event.id, audience);
  eventDepartures.set(
    event.id,
    departures.filter(({ version }) => version <= event.version),
  );
  for (const { id, agencyId, types, disabledAt } of webhookEndpoints.values())
    if (
      !disabledAt &&
      partiesOf(agencyId).some((party) => audience.has(party)) &&
      (!types || types.includes(event.type))
    )
      deliveries.set(deliveryKey(id, event.id), firstDelivery(id, logged));
};

/**
 * The event log and the reports that the events are about. A report's state decides who can read its events.
 */
export interface EventsOfReports extends EventState {
  reports: Map<string, ReportRecord>;
}

/** Whether one of the parties can read an event now. */
export const mayRead = (
  { audiences, reports }: EventsOfReports,
  { id, reportId }: EventRecord,
  agencyIds: readonly (string | null)[],
): boolean => {
  const [audience, report] = [audiences.get(id), reportId === null ? undefined : reports.get(reportId)];
  return audience !== undefined && report !== undefined && mayReadEvent(audience, report, agencyIds);
};

export const readAs = (
  { eventDepartures }: EventState,
  event: LoggedEvent,
  agencyIds: readonly (string | null)[],
): LoggedEvent => {
  const departure = lastDeparture(eventDepartures.get(event.id) ?? [], agencyIds);
  return asReadBy(agencyIds, event, departure?.version ?? null);
};

export const memoryEventStore = (state: EventsOfReports): EventStore => {
  const { events, audiences, eventDepartures, deliveries } = state;
  const dropBefore = (before: Date, limit: number): boolean => {
    const kept = [...events.values()].filter(({ position }) => position > state.droppedTo).slice(0, limit);
    const end = kept.findIndex(({ at }) => at >= before);
    const beginning = kept.slice(0, end === -1 ? kept.length : end).at(-1)?.position;
    if (beginning !== undefined) state.droppedTo = beginning;
    return beginning !== undefined;
  };
  return {
    async readNews(after = state.end) {
      const news = [...events.values()].filter(({ position }) => position > after);
      const parties = news.flatMap(({ id }) => [...(audiences.get(id)?.keys() ?? [])]);
      return { position: state.end, agencyIds: [...new Set(parties)] };
    },
    async listEvents({ agencyIds, types, trackingId, after, limit }: EventQuery): Promise<EventPage> {
      const { end, droppedTo } = state;
      const found = [...events.values()].filter(
        (event) =>
          event.position > after &&
          event.position > droppedTo &&
          mayRead(state, event, agencyIds) &&
          (!types || types.includes(event.type)) &&
          (trackingId === undefined || event.trackingId === trackingId),
      );
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1)?.position : end;
      return {
        events: page.map((event) => readAs(state, event, agencyIds)),
        position: Math.max(after, last ?? 0),
        droppedTo,
      };
    },
    async dropEvents({ before, deadBefore, limit }) {
      const moved = dropBefore(before, limit);
      for (const [key, { state: how, event }] of deliveries)
        if (
          event.position <= state.droppedTo &&
          (how === "delivered" || (how === "dead" && event.at < deadBefore))
        )
          deliveries.delete(key);
      const waitedFor = new Set([...deliveries.values()].map(({ event }) => event.id));
      const gone = [...events.values()].filter(
        ({ id, position }) => position <= state.droppedTo && !waitedFor.has(id),
      );
      for (const { id } of gone) {
        events.delete(id);
        audiences.delete(id);
        eventDepartures.delete(id);
      }
      return { events: gone.length, more: moved };
    },
  };
};
