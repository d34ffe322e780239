import type { DueStage, EventType, ReportStatus, WebhookDeliveryState, WebhookError } from "@lapor/openapi";
import type { HolderFields } from "./report.ts";

/**
 * An event for other systems: a change to a report, with the report's state after the change and no text
 * written by a person. A test event has the same form.
 */
export interface EventRecord extends HolderFields {
  /** The ID of the timeline entry or of the test event. */
  id: string;
  /** Null for a test event, which does not concern a report and is not in the log. */
  reportId: string | null;
  /** The report's version after the change. */
  version: number;
  type: EventType;
  at: Date;
  trackingId: string;
  status: ReportStatus;
  /** With the local UTC offset, as shown to people. */
  dueAt: string | null;
  dueStage: DueStage | null;
  /** Whether national triage can read the report after the change (`isOverseen`). */
  overseen: boolean;
}

/** An event that concerns a report. */
export interface ReportEventRecord extends EventRecord {
  reportId: string;
}

/** An event with its position in the log, counting from 1. */
export interface LoggedEvent extends EventRecord {
  position: number;
}

/** Whether an endpoint accepts events. While it is failing, it gets one event at a time. */
export interface EndpointHealth {
  /** Consecutive failures of the endpoint as a whole. */
  failures: number;
  /** Null unless the endpoint is failing. */
  failingSince: Date | null;
  /** Nothing is sent before this time; null unless the endpoint is failing. */
  nextAttemptAt: Date | null;
}

/** A webhook endpoint that belongs to an agency or to national triage. */
export interface WebhookEndpointRecord extends EndpointHealth {
  id: string;
  /** Null means national triage, which gets every event. */
  agencyId: string | null;
  url: string;
  /** The event types to send. Null means all types. */
  types: EventType[] | null;
  description: string | null;
  /** Sealed. */
  secret: string;
  /** The previous secret, sealed. It also signs until `previousSecretUntil`. */
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  /** When the endpoint was disabled, after it returned 410 (Gone). */
  disabledAt: Date | null;
}

/** The delivery of one event to one endpoint. */
export interface WebhookDeliveryRecord {
  endpointId: string;
  event: LoggedEvent;
  state: WebhookDeliveryState;
  /** Attempts since the delivery was created or last redelivered. */
  attempts: number;
  lastAttemptAt: Date | null;
  lastStatus: number | null;
  lastError: WebhookError | null;
  /** Null unless the delivery is `pending`. */
  nextAttemptAt: Date | null;
  /** When the claim's lease expires; afterwards another process can take over the delivery. */
  leasedUntil: Date | null;
}
