import { deliveryKey, type EventState } from "./memory-events.ts";
import type { WebhookDeliveryRecord, WebhookStore } from "./webhooks/webhook-ports.ts";

const isFree = ({ state, nextAttemptAt, leasedUntil }: WebhookDeliveryRecord, now: Date): boolean =>
  state === "pending" &&
  nextAttemptAt !== null &&
  nextAttemptAt <= now &&
  (leasedUntil === null || leasedUntil <= now);

const byPosition = (left: WebhookDeliveryRecord, right: WebhookDeliveryRecord): number =>
  left.event.position - right.event.position;

/** Endpoints and deliveries in memory. */
export const memoryWebhookStore = ({ endpoints, deliveries }: EventState): WebhookStore => {
  const put = (delivery: WebhookDeliveryRecord): WebhookDeliveryRecord => {
    deliveries.set(deliveryKey(delivery.endpointId, delivery.event.id), delivery);
    return delivery;
  };
  const sentTo = (endpointId: string): WebhookDeliveryRecord[] =>
    [...deliveries.values()].filter((delivery) => delivery.endpointId === endpointId).sort(byPosition);
  const ownedBy = (agencyId: string | null) =>
    [...endpoints.values()].filter((endpoint) => endpoint.agencyId === agencyId);
  return {
    async insertWebhookEndpoint(endpoint, most) {
      if (ownedBy(endpoint.agencyId).length >= most) return false;
      endpoints.set(endpoint.id, endpoint);
      return true;
    },
    async listWebhookEndpoints(agencyId) {
      return ownedBy(agencyId);
    },
    async findWebhookEndpoint(id) {
      return endpoints.get(id);
    },
    async rotateWebhookSecret(id, secret, previousSecretUntil) {
      const endpoint = endpoints.get(id);
      if (!endpoint) return undefined;
      const rotated = { ...endpoint, secret, previousSecret: endpoint.secret, previousSecretUntil };
      endpoints.set(id, rotated);
      return rotated;
    },
    async deleteWebhookEndpoint(id) {
      for (const { event } of sentTo(id)) deliveries.delete(deliveryKey(id, event.id));
      return endpoints.delete(id);
    },
    async disableWebhookEndpoint(id, at) {
      const endpoint = endpoints.get(id);
      if (!endpoint) return;
      endpoints.set(id, { ...endpoint, disabledAt: at });
      for (const delivery of sentTo(id))
        if (delivery.state === "pending")
          put({ ...delivery, state: "dead", nextAttemptAt: null, leasedUntil: null });
    },
    async listWebhookDeliveries({ endpointId, state, before, limit }) {
      return sentTo(endpointId)
        .filter(
          (delivery) =>
            (!state || delivery.state === state) &&
            (before === undefined || delivery.event.position < before),
        )
        .reverse()
        .slice(0, limit);
    },
    async restartWebhookDelivery(endpointId, eventId, at) {
      const delivery = deliveries.get(deliveryKey(endpointId, eventId));
      const endpoint = endpoints.get(endpointId);
      if (!delivery || !endpoint) return undefined;
      endpoints.set(endpointId, { ...endpoint, disabledAt: null });
      return put({ ...delivery, state: "pending", attempts: 0, nextAttemptAt: at, leasedUntil: null });
    },
    async listDueEndpoints(now) {
      const due = [...deliveries.values()].filter((delivery) => isFree(delivery, now));
      return [...new Set(due.map(({ endpointId }) => endpointId))];
    },
    async claimDeliveries(endpointId, { now, until, limit }) {
      const pending = sentTo(endpointId).filter(({ state }) => state === "pending");
      const first = pending.filter(
        ({ event }, index) => pending.findIndex((other) => other.event.reportId === event.reportId) === index,
      );
      return first
        .filter((delivery) => isFree(delivery, now))
        .slice(0, limit)
        .map((delivery) => put({ ...delivery, leasedUntil: until }));
    },
    async finishDelivery(delivery) {
      const { endpointId, event, leasedUntil } = delivery;
      const present = deliveries.get(deliveryKey(endpointId, event.id));
      if (leasedUntil && present?.leasedUntil?.getTime() === leasedUntil.getTime())
        put({ ...delivery, leasedUntil: null });
    },
  };
};
