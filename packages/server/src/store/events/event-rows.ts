import {
  asReadBy,
  type EndpointHealth,
  type EventRecord,
  type PlacedEvent,
  type WebhookDeliveryRecord,
  type WebhookEndpointRecord,
} from "@lapor/channel";
import type { Insertable, Selectable } from "kysely";
import type { Tables } from "../tables.ts";

/** An event that has its place, out of its row. */
export const eventOf = (row: Selectable<Tables["event"]>): PlacedEvent => ({
  id: row.id,
  reportId: row.report_id,
  version: row.version,
  position: Number(row.position),
  type: row.type,
  at: row.at,
  trackingId: row.tracking_id,
  status: row.status,
  responsibleAgencyId: row.responsible_agency_id,
  dueAt: row.due_at,
  dueStage: row.due_stage,
  overseen: row.overseen,
});

/** The row of an event that has no place yet. */
export const eventRow = (event: EventRecord): Insertable<Tables["event"]> => ({
  id: event.id,
  report_id: event.reportId,
  version: event.version,
  type: event.type,
  at: event.at,
  tracking_id: event.trackingId,
  status: event.status,
  responsible_agency_id: event.responsibleAgencyId,
  due_at: event.dueAt,
  due_stage: event.dueStage,
  overseen: event.overseen,
});

/** An endpoint out of its row. */
export const endpointOf = (row: Selectable<Tables["webhook_endpoint"]>): WebhookEndpointRecord => ({
  id: row.id,
  agencyId: row.agency_id,
  url: row.url,
  types: row.types,
  description: row.description,
  secret: row.secret,
  previousSecret: row.previous_secret,
  previousSecretUntil: row.previous_secret_until,
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
  failures: row.failures,
  failingSince: row.failing_since,
  nextAttemptAt: row.next_attempt_at,
});

/** How an endpoint does, in its row. */
export const healthColumns = ({ failures, failingSince, nextAttemptAt }: EndpointHealth) => ({
  failures,
  failing_since: failingSince,
  next_attempt_at: nextAttemptAt,
});

/** The row of an endpoint. */
export const endpointRow = (endpoint: WebhookEndpointRecord): Insertable<Tables["webhook_endpoint"]> => ({
  id: endpoint.id,
  agency_id: endpoint.agencyId,
  url: endpoint.url,
  types: endpoint.types,
  description: endpoint.description,
  secret: endpoint.secret,
  previous_secret: endpoint.previousSecret,
  previous_secret_until: endpoint.previousSecretUntil,
  created_at: endpoint.createdAt,
  disabled_at: endpoint.disabledAt,
  ...healthColumns(endpoint),
});

/** A delivery's own columns; the others of a joined row are the event's. */
export type DeliveryColumns = Omit<
  Selectable<Tables["webhook_delivery"]>,
  "event_id" | "report_id" | "position"
>;

/**
 * A delivery out of its row and its event's.
 * @param agencyIds The parties of its endpoint.
 */
export const deliveryOf = (
  row: DeliveryColumns & Selectable<Tables["event"]> & { left_version: number | null },
  agencyIds: readonly (string | null)[],
): WebhookDeliveryRecord => ({
  endpointId: row.endpoint_id,
  event: asReadBy(agencyIds, eventOf(row), row.left_version),
  state: row.state,
  attempts: row.attempts,
  lastAttemptAt: row.last_attempt_at,
  lastStatus: row.last_status,
  lastFault: row.last_fault,
  nextAttemptAt: row.next_attempt_at,
  leasedUntil: row.leased_until,
});
