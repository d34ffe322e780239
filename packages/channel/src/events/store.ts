import type { EventType } from "@lapor/openapi";
import type { LoggedEvent, ReportEventRecord } from "../records/events.ts";

/** Selects a page of the log. */
export interface EventQuery {
  /** Only events that one of these parties may read (`mayReadEvent`), each as they read it (`asReadBy`). */
  agencyIds: readonly (string | null)[];
  types?: readonly EventType[];
  /** Only events of the report with this tracking ID, in its stored form. */
  trackingId?: string;
  /** Only events after this position. */
  after: number;
  limit: number;
}

/** A page of the log. */
export interface EventPage {
  events: LoggedEvent[];
  /** The log was searched up to this position. Later entries have higher positions. */
  position: number;
  /** The log is deleted up to this position; 0 while all of it is kept. */
  droppedTo: number;
}

/** Selects the events that are old enough to be deleted. */
export interface DropQuery {
  /** Events before this moment, with their delivered deliveries. */
  before: Date;
  /** Dead deliveries of events before this moment, in the order of the log. */
  deadBefore: Date;
  /** Bounds one call. */
  limit: number;
}

/** The additions to the log after a position. */
export interface EventNews {
  /** The end of the log. */
  position: number;
  /** The parties that may have new events to read; null is national triage. */
  agencyIds: (string | null)[];
}

/** The log of events. */
export interface EventStore {
  /** Reads the end of the log and the parties with events after a position. Without one, no parties. */
  readNews(after?: number): Promise<EventNews>;
  /**
   * Reads in the order of the log. The events of a report are in the order of its versions. An event that
   * enters the log later gets a higher position, so a client that continues from `position` misses nothing.
   */
  listEvents(query: EventQuery): Promise<EventPage>;
  /**
   * Deletes the beginning of the log as far as it is old enough, but no event with pending deliveries. Repeat
   * it while there is `more`. Positions are not reused.
   */
  dropEvents(query: DropQuery): Promise<{ events: number; more: boolean }>;
}

export interface EventTransaction {
  /** Called after the timeline entry is inserted. `audienceOf` decides who may read the event. */
  insertEvent(event: ReportEventRecord): Promise<void>;
}
