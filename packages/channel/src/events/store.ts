import type { DueStage, EventType, ReportStatus } from "@lapor/openapi";

/** One thing that happened to a report, as told to others: how the report stands after it, and never a word. */
export interface EventRecord {
  /** That of the timeline entry. */
  id: string;
  reportId: string;
  /** The report's version that it made. */
  version: number;
  type: EventType;
  at: Date;
  trackingId: string;
  status: ReportStatus;
  responsibleAgencyId: string | null;
  /** As told to people, with the offset of the place. */
  dueAt: string | null;
  dueStage: DueStage | null;
  /** Whether national triage may read the report after it (`isOverseen`). */
  overseen: boolean;
}

/** An event with its place in the log, counted from 1. */
export interface PlacedEvent extends EventRecord {
  position: number;
}

/** Which page of the log is asked for. */
export interface EventQuery {
  /** Only events that one of these parties may read (`mayReadEvent`), each as they read it (`asReadBy`). */
  agencyIds: readonly (string | null)[];
  types?: readonly EventType[];
  /** Only what stands after this position. */
  after: number;
  limit: number;
}

/** A page of the log. */
export interface EventPage {
  events: PlacedEvent[];
  /** Up to where the log was looked through: whatever is written later stands after it. */
  position: number;
  /** Up to where the log is not kept any more; 0 while all of it is. */
  droppedTo: number;
}

/** What of the log is old enough to be removed. */
export interface DropQuery {
  /** Events before this moment, with the deliveries that were taken. */
  before: Date;
  /** Dead letters of events before this moment, as they stand in the log, one after the other. */
  deadBefore: Date;
  /** Bounds what is removed at once. */
  limit: number;
}

/** The log of events. */
export interface EventStore {
  /**
   * In the order of the log, in which the events of a report have the order of its versions. What is not in the log yet when it is
   * read comes after everything that is: who reads on from `position` misses nothing.
   */
  listEvents(query: EventQuery): Promise<EventPage>;
  /**
   * Removes the beginning of the log, as far as it is old enough, and never what is still to be delivered. To be repeated while there
   * may be `more`. Places in the log are not given again.
   */
  dropEvents(query: DropQuery): Promise<{ events: number; more: boolean }>;
}

/** Writes of events. */
export interface EventTransaction {
  /** After its timeline entry. `audienceOf` says who reads it. */
  insertEvent(event: EventRecord): Promise<void>;
}
