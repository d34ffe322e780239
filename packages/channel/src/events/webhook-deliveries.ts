import type { WebhookDelivery } from "@lapor/openapi";
import type { WebhookDeliveryRecord } from "../records/events.ts";
import type { Actor } from "../records/principal.ts";
import { partiesOf } from "../report/report-access.ts";
import { webhookNotFound } from "./webhook-endpoints.ts";
import type { WebhookStore } from "./webhook-store.ts";

/**
 * Finds a delivery in its current state. Throws `not_found` also when the caller's party can no longer read
 * the event.
 */
export async function showDelivery(
  { store }: { store: WebhookStore },
  { principal }: Actor,
  at: { endpointId: string; eventId: string },
): Promise<WebhookDelivery> {
  const agencyIds = partiesOf(principal.agencyId);
  const [delivery] = await store.listWebhookDeliveries({ ...at, agencyIds, limit: 1 });
  if (!delivery) throw webhookNotFound();
  return viewDelivery(delivery);
}

export const viewDelivery = (delivery: WebhookDeliveryRecord): WebhookDelivery => {
  const { event, state, attempts, lastAttemptAt, lastStatus, lastError, nextAttemptAt } = delivery;
  return {
    eventId: event.id,
    type: event.type,
    trackingId: event.trackingId,
    at: event.at.toISOString(),
    state,
    attempts,
    ...(lastAttemptAt && { lastAttemptAt: lastAttemptAt.toISOString() }),
    ...(lastStatus !== null && { lastStatus }),
    ...(lastError && { lastError }),
    ...(nextAttemptAt && { nextAttemptAt: nextAttemptAt.toISOString() }),
  };
};
