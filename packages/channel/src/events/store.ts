import type { EventType } from "@lapor/openapi";
import type { LoggedEvent, ReportEventRecord } from "../records/events.ts";

/** Selects a page of the log. */
export interface EventQuery {
  /**
   * Selects only events that one of these parties can read (`mayReadEvent`), each as that party reads it
   * (`asReadBy`).
   */
  agencyIds: readonly (string | null)[];
  types?: readonly EventType[];
  /** Selects only events of the report with this tracking ID, in its stored form. */
  trackingId?: string;
  /** Selects only events after this position. */
  after: number;
  limit: number;
}

/** A page of the log. */
export interface EventPage {
  events: LoggedEvent[];
  /** The position up to which the log was searched. Later entries have higher positions. */
  position: number;
  /** The position up to which the log is deleted; 0 while it is complete. */
  droppedTo: number;
}

/** Selects the events that are old enough to delete. */
export interface DropQuery {
  /** Deletes events before this moment, with their completed deliveries. */
  before: Date;
  /** Deletes dead deliveries of events before this moment, in log order. */
  deadBefore: Date;
  /** The maximum number of events per call. */
  limit: number;
}

/** The changes to the log after a position. */
export interface EventNews {
  /** The position at the end of the log. */
  position: number;
  /** The parties that may have new events to read (null is national triage). */
  agencyIds: (string | null)[];
}

/** Reads and writes the log of events. */
export interface EventStore {
  /**
   * Reads the end of the log, and the parties with events after a position. Without a position, lists no
   * parties.
   */
  readNews(after?: number): Promise<EventNews>;
  /**
   * Reads events in log order, which keeps the events of a report in version order. Later events always get
   * higher positions, so a client that continues from `position` does not miss any.
   */
  listEvents(query: EventQuery): Promise<EventPage>;
  /**
   * Deletes events from the beginning of the log that are old enough, except events with pending deliveries.
   * Call it again while `more` is true. Positions are not reused.
   */
  dropEvents(query: DropQuery): Promise<{ events: number; more: boolean }>;
}

export interface EventTransaction {
  /**
   * Inserts an event. Called after its timeline entry is inserted. `audienceOf` determines who can read the
   * event.
   */
  insertEvent(event: ReportEventRecord): Promise<void>;
}
