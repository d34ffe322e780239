import type { WebhookDeliveryState } from "@lapor/openapi";
import type { EventRecord, WebhookDeliveryRecord, WebhookEndpointRecord } from "../records/events.ts";
import type { Records } from "../records/ports.ts";

/** Selects a page of an endpoint's deliveries, the latest first. */
export interface DeliveryQuery {
  endpointId: string;
  /** The parties of the endpoint (`partiesOf`): only deliveries of events that one of them may read. */
  agencyIds: readonly (string | null)[];
  state?: WebhookDeliveryState;
  /** Only that of this event. */
  eventId?: string;
  /** Only those whose event precedes this sequence number. */
  before?: number;
  limit: number;
}

/** The changed fields of an endpoint; the other fields stay as they are. */
export interface WebhookEndpointChange
  extends Partial<Pick<WebhookEndpointRecord, "url" | "types" | "description">> {
  /** A new sealed secret. The present one becomes the previous one, which signs until a moment. */
  secret?: { sealed: string; previousUntil: Date };
}

/** Changes of endpoints and their deliveries, in a transaction. */
export interface WebhookTransaction {
  /** False when its owner already has `most` endpoints. The endpoint gets events written from now on. */
  insertWebhookEndpoint(endpoint: WebhookEndpointRecord, most: number): Promise<boolean>;
  /**
   * Changes an endpoint; its types apply to events written from now on. Another `url` also enables it and
   * resets its health. False when there is no such endpoint.
   */
  updateWebhookEndpoint(id: string, change: WebhookEndpointChange): Promise<boolean>;
  /**
   * Stores a test event with its pending delivery to one endpoint. Enables the endpoint and resets its
   * health. False when there is no such endpoint.
   */
  insertTestEvent(endpointId: string, event: EventRecord): Promise<boolean>;
  /**
   * Makes a delivery pending and due at the given moment, with no attempts and no lease. Enables its
   * endpoint and resets its health. False when there is no such delivery, or when none of the parties may
   * read its event any more (`mayReadEvent`).
   * @param agencyIds The parties of the endpoint (`partiesOf`).
   */
  restartWebhookDelivery(
    endpointId: string,
    eventId: string,
    at: Date,
    agencyIds: readonly (string | null)[],
  ): Promise<boolean>;
  /** As `restartWebhookDelivery`, for all dead deliveries of an endpoint. Returns how many there were. */
  restartDeadDeliveries(endpointId: string, at: Date, agencyIds: readonly (string | null)[]): Promise<number>;
}

/** Endpoints and their deliveries. */
export interface WebhookStore extends Records<"webhookEndpoints"> {
  /** Deletes an endpoint with its deliveries. False when there is no such endpoint. */
  deleteWebhookEndpoint(id: string): Promise<boolean>;
  /** Disables an endpoint. Its pending deliveries become dead, and its health is reset. */
  disableWebhookEndpoint(id: string, at: Date): Promise<void>;
  listWebhookDeliveries(query: DeliveryQuery): Promise<WebhookDeliveryRecord[]>;
  /** Resets the health of an endpoint without pending deliveries. */
  clearIdleHealth(id: string): Promise<void>;
  /**
   * Makes dead all deliveries of an endpoint that are pending, were due before a moment, and are not
   * leased.
   */
  giveUpDeliveries(endpointId: string, dueBefore: Date, now: Date): Promise<void>;
  /**
   * Endpoints with deliveries that are due and not leased, except endpoints that are disabled or wait after
   * a failure. First creates the deliveries of events written since the last call.
   */
  listDueEndpoints(now: Date): Promise<string[]>;
  /**
   * Leases due deliveries of one endpoint until `until`, the oldest event first, and skips those that
   * others hold. Returns at most one per report, and none while an earlier event of the report is pending,
   * so that the events of a report arrive in order. A failing endpoint gets a single delivery once its
   * retry is due, and nothing before. Due deliveries of events that the endpoint's parties may no longer
   * read (`mayReadEvent`) are marked dead.
   * @param claim `agencyIds` are the parties of the endpoint (`partiesOf`).
   */
  claimDeliveries(
    endpointId: string,
    claim: { now: Date; until: Date; limit: number; agencyIds: readonly (string | null)[] },
  ): Promise<WebhookDeliveryRecord[]>;
  /**
   * Stores the result of an attempt and ends the lease. Does nothing unless `leasedUntil` is the current
   * lease.
   */
  finishDelivery(delivery: WebhookDeliveryRecord): Promise<void>;
}
