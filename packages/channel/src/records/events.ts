import type { DueStage, EventType, ReportStatus, WebhookDeliveryState, WebhookError } from "@lapor/openapi";
import type { HolderFields } from "./report.ts";

/**
 * A change of a report, for other systems: the state of the report after it, and no text of a person. Or a
 * test event, in the same form.
 */
export interface EventRecord extends HolderFields {
  /** The id of the timeline entry, or of the test event. */
  id: string;
  /** Null for a test event, which is about no report and not in the log. */
  reportId: string | null;
  /** The version of the report after it. */
  version: number;
  type: EventType;
  at: Date;
  trackingId: string;
  status: ReportStatus;
  /** As shown to people, with the local UTC offset. */
  dueAt: string | null;
  dueStage: DueStage | null;
  /** Whether national triage may read the report after it (`isOverseen`). */
  overseen: boolean;
}

/** An event of a report. */
export interface ReportEventRecord extends EventRecord {
  reportId: string;
}

/** An event with its position in the log, from 1. */
export interface LoggedEvent extends EventRecord {
  position: number;
}

/** Whether an endpoint accepts events. While it fails, it is tried with one event at a time. */
export interface EndpointHealth {
  /** Consecutive failures of the whole endpoint. */
  failures: number;
  /** Null unless it fails. */
  failingSince: Date | null;
  /** Nothing is sent before this time; null unless it fails. */
  nextAttemptAt: Date | null;
}

/** A webhook endpoint of an agency or of national triage. */
export interface WebhookEndpointRecord extends EndpointHealth {
  id: string;
  /** Null: national triage, which gets every event. */
  agencyId: string | null;
  url: string;
  /** Null: all types. */
  types: EventType[] | null;
  description: string | null;
  /** Sealed. */
  secret: string;
  /** Sealed. Also signs until `previousSecretUntil`. */
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  /** When it was disabled, after it returned 410 (Gone). */
  disabledAt: Date | null;
}

/** The delivery of one event to one endpoint. */
export interface WebhookDeliveryRecord {
  endpointId: string;
  event: LoggedEvent;
  state: WebhookDeliveryState;
  /** Attempts since it was created or last redelivered. */
  attempts: number;
  lastAttemptAt: Date | null;
  lastStatus: number | null;
  lastError: WebhookError | null;
  /** Null unless it is `pending`. */
  nextAttemptAt: Date | null;
  /** End of the claim's lease; afterwards another process may take it over. */
  leasedUntil: Date | null;
}
