import type { WebhookDeliveryState } from "@lapor/openapi";
import type { EventRecord, WebhookDeliveryRecord, WebhookEndpointRecord } from "../records/events.ts";
import type { Records } from "../records/ports.ts";

/** Selects a page of an endpoint's deliveries, latest first. */
export interface DeliveryQuery {
  endpointId: string;
  /** The endpoint's parties (`partiesOf`). Selects only deliveries of events that one of them can read. */
  agencyIds: readonly (string | null)[];
  state?: WebhookDeliveryState;
  /** Selects only the delivery of this event. */
  eventId?: string;
  /** Selects only deliveries whose event precedes this sequence number. */
  before?: number;
  limit: number;
}

/** The endpoint fields to change. The other fields keep their values. */
export interface WebhookEndpointChange
  extends Partial<Pick<WebhookEndpointRecord, "url" | "types" | "description">> {
  /** A new sealed secret. The current secret becomes the previous one, which signs until `previousUntil`. */
  secret?: { sealed: string; previousUntil: Date };
}

/** Changes endpoints and their deliveries in a transaction. */
export interface WebhookTransaction {
  /**
   * Inserts an endpoint. It receives the events written after the insertion. Returns false when its owner
   * already has `most` endpoints.
   */
  insertWebhookEndpoint(endpoint: WebhookEndpointRecord, most: number): Promise<boolean>;
  /**
   * Changes an endpoint. New types apply to events written after the change. A new `url` also enables the
   * endpoint and resets its health. Returns false when the endpoint does not exist.
   */
  updateWebhookEndpoint(id: string, change: WebhookEndpointChange): Promise<boolean>;
  /**
   * Stores a test event with a pending delivery to one endpoint. Enables the endpoint and resets its health.
   * Returns false when the endpoint does not exist.
   */
  insertTestEvent(endpointId: string, event: EventRecord): Promise<boolean>;
  /**
   * Makes a delivery pending and due at the given moment, without attempts or a lease. Enables its endpoint
   * and resets its health. Returns false when the delivery does not exist, or when none of the parties can
   * read its event now (`mayReadEvent`).
   * @param agencyIds The endpoint's parties (`partiesOf`).
   */
  restartWebhookDelivery(
    endpointId: string,
    eventId: string,
    at: Date,
    agencyIds: readonly (string | null)[],
  ): Promise<boolean>;
  /** Restarts all dead deliveries of an endpoint, like `restartWebhookDelivery`. Returns their number. */
  restartDeadDeliveries(endpointId: string, at: Date, agencyIds: readonly (string | null)[]): Promise<number>;
}

/** Stores webhook endpoints and their deliveries. */
export interface WebhookStore extends Records<"webhookEndpoints"> {
  /** Deletes an endpoint with its deliveries. Returns false when the endpoint does not exist. */
  deleteWebhookEndpoint(id: string): Promise<boolean>;
  /** Disables an endpoint, makes its pending deliveries dead, and resets its health. */
  disableWebhookEndpoint(id: string, at: Date): Promise<void>;
  listWebhookDeliveries(query: DeliveryQuery): Promise<WebhookDeliveryRecord[]>;
  /** Resets an endpoint's health if it has no pending deliveries. */
  clearIdleHealth(id: string): Promise<void>;
  /**
   * Marks as dead all deliveries of an endpoint that are pending, were due before `dueBefore`, and are not
   * leased.
   */
  giveUpDeliveries(endpointId: string, dueBefore: Date, now: Date): Promise<void>;
  /**
   * Lists endpoints with due deliveries that are not leased, except endpoints that are disabled or wait after
   * a failure. First creates the deliveries of events written since the last call.
   */
  listDueEndpoints(now: Date): Promise<string[]>;
  /**
   * Leases due deliveries of one endpoint until `until`, oldest event first, and skips deliveries that are
   * already leased. Returns at most one delivery per report, and none while an earlier event of the report is
   * pending, so a report's events arrive in order. For a failing endpoint, returns nothing until its retry is
   * due, and then a single delivery. Due deliveries of events that the endpoint's parties can no longer read
   * (`mayReadEvent`) become dead.
   * @param claim `agencyIds` are the endpoint's parties (`partiesOf`).
   */
  claimDeliveries(
    endpointId: string,
    claim: { now: Date; until: Date; limit: number; agencyIds: readonly (string | null)[] },
  ): Promise<WebhookDeliveryRecord[]>;
  /**
   * Stores an attempt's result and releases the lease. Does nothing unless `leasedUntil` is the current
   * lease.
   */
  finishDelivery(delivery: WebhookDeliveryRecord): Promise<void>;
}
