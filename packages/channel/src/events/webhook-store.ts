import type { EventType, WebhookDeliveryState, WebhookFault } from "@lapor/openapi";
import type { EndpointHealth } from "./endpoint-health.ts";
import type { PlacedEvent } from "./store.ts";

/** Where an agency, or national triage, wants its events delivered. */
export interface WebhookEndpointRecord extends EndpointHealth {
  id: string;
  /** Null: national triage, which gets every event. */
  agencyId: string | null;
  url: string;
  /** Null: all. */
  types: EventType[] | null;
  description: string | null;
  /** Sealed. */
  secret: string;
  /** Sealed; signs as well until `previousSecretUntil`. */
  previousSecret: string | null;
  previousSecretUntil: Date | null;
  createdAt: Date;
  /** When it said that it wants nothing any more. */
  disabledAt: Date | null;
}

/** One event on its way to one endpoint. */
export interface WebhookDeliveryRecord {
  endpointId: string;
  event: PlacedEvent;
  state: WebhookDeliveryState;
  /** Since it was made or last redelivered. */
  attempts: number;
  lastAttemptAt: Date | null;
  lastStatus: number | null;
  lastFault: WebhookFault | null;
  /** Null unless it is `pending`. */
  nextAttemptAt: Date | null;
  /** Who claimed it has it until then; who comes after that may take it over. */
  leasedUntil: Date | null;
}

/** Which page of an endpoint's deliveries is asked for, the latest first. */
export interface DeliveryQuery {
  endpointId: string;
  /** The parties of the endpoint (`partiesOf`): only deliveries of events that one of them may read. */
  agencyIds: readonly (string | null)[];
  state?: WebhookDeliveryState;
  /** Only those whose event stands before this position. */
  before?: number;
  limit: number;
}

/** Endpoints, and what is on its way to them. */
export interface WebhookStore {
  /** False when its owner has `most` already. It gets the events that are written from now on. */
  insertWebhookEndpoint(endpoint: WebhookEndpointRecord, most: number): Promise<boolean>;
  /** Those of an agency, or (null) of national triage, the oldest first. */
  listWebhookEndpoints(agencyId: string | null): Promise<WebhookEndpointRecord[]>;
  findWebhookEndpoint(id: string): Promise<WebhookEndpointRecord | undefined>;
  /** Puts a new sealed secret in place; the one before stays valid until then. Undefined when there is no such endpoint. */
  rotateWebhookSecret(
    id: string,
    secret: string,
    previousUntil: Date,
  ): Promise<WebhookEndpointRecord | undefined>;
  /** With its deliveries. False when there is no such endpoint. */
  deleteWebhookEndpoint(id: string): Promise<boolean>;
  /** It gets nothing any more; what is on its way to it is dead. How it did before counts no more. */
  disableWebhookEndpoint(id: string, at: Date): Promise<void>;
  listWebhookDeliveries(query: DeliveryQuery): Promise<WebhookDeliveryRecord[]>;
  /**
   * Makes a delivery pending, due at that moment, with no attempts and nobody's lease. Its endpoint is
   * enabled and begins anew. Undefined when there is none, or when none of the parties may read its event any
   * more (`mayReadEvent`).
   * @param agencyIds The parties of the endpoint (`partiesOf`).
   */
  restartWebhookDelivery(
    endpointId: string,
    eventId: string,
    at: Date,
    agencyIds: readonly (string | null)[],
  ): Promise<WebhookDeliveryRecord | undefined>;
  /** As `restartWebhookDelivery`, for all dead letters of an endpoint. Gives how many they were. */
  restartDeadDeliveries(endpointId: string, at: Date, agencyIds: readonly (string | null)[]): Promise<number>;
  /**
   * Notes how an endpoint does that had failed `failures` times. False, and nothing noted, when that is another number by now, or it is
   * disabled.
   */
  setWebhookHealth(id: string, health: EndpointHealth, failures: number): Promise<boolean>;
  /** An endpoint for which nothing waits any more begins anew. */
  clearIdleHealth(id: string): Promise<void>;
  /** Makes dead what of an endpoint is pending, was due before a moment, and nobody has. */
  giveUpDeliveries(endpointId: string, dueBefore: Date, now: Date): Promise<void>;
  /**
   * Endpoints with deliveries that are due and that nobody has, but for those that are disabled or fail and wait. Deliveries of events
   * written since the last time are made first.
   */
  listDueEndpoints(now: Date): Promise<string[]>;
  /**
   * Takes due deliveries of one endpoint until `until`, the oldest event first; what others have is passed over. Of each report at
   * most one, and none while an earlier event of it is pending: so the events of a report come one after the other. Of an endpoint
   * that fails, one when it is time for it, and nobody gets another one until then. Due deliveries of events
   * that none of the parties may read any more (`mayReadEvent`) end as dead.
   * @param claim `agencyIds` are the parties of the endpoint (`partiesOf`).
   */
  claimDeliveries(
    endpointId: string,
    claim: { now: Date; until: Date; limit: number; agencyIds: readonly (string | null)[] },
  ): Promise<WebhookDeliveryRecord[]>;
  /** Writes what an attempt came to and ends the lease; does nothing when the lease, `leasedUntil`, is not the present one. */
  finishDelivery(delivery: WebhookDeliveryRecord): Promise<void>;
}
