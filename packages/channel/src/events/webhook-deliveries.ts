import type { WebhookDelivery } from "@lapor/openapi";
import type { WebhookDeliveryRecord } from "../records/events.ts";
import type { Actor } from "../records/principal.ts";
import { partiesOf } from "../report/report-access.ts";
import { webhookNotFound } from "./webhook-endpoints.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** A delivery as it is now. Throws `not_found` also when the caller's party may no longer read its event. */
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

/** A delivery as the API returns it. */
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
