import type { WebhookDelivery } from "@lapor/openapi";
import type { WebhookDeliveryRecord } from "./webhook-store.ts";

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
