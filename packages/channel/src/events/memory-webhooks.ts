import type { WebhookDeliveryRecord, WebhookEndpointRecord } from "../records/events.ts";
import type { Records } from "../records/ports.ts";
import { healthy } from "./endpoint-health.ts";
import { deliveryKey, type EventsOfReports, firstDelivery, mayRead, readAs } from "./memory-store.ts";
import type { WebhookStore, WebhookTransaction } from "./webhook-store.ts";

const isDue = ({ nextAttemptAt }: WebhookDeliveryRecord, now: Date): boolean =>
  nextAttemptAt !== null && nextAttemptAt <= now;

const isFree = (delivery: WebhookDeliveryRecord, now: Date): boolean =>
  delivery.state === "pending" &&
  isDue(delivery, now) &&
  (delivery.leasedUntil === null || delivery.leasedUntil <= now);

const asDead = (delivery: WebhookDeliveryRecord): WebhookDeliveryRecord => ({
  ...delivery,
  state: "dead",
  nextAttemptAt: null,
  leasedUntil: null,
});

const asNew = (delivery: WebhookDeliveryRecord, at: Date): WebhookDeliveryRecord => ({
  ...delivery,
  state: "pending",
  attempts: 0,
  nextAttemptAt: at,
  leasedUntil: null,
});

const byPosition = (left: WebhookDeliveryRecord, right: WebhookDeliveryRecord): number =>
  left.event.position - right.event.position;

const sentTo = ({ deliveries }: EventsOfReports, endpointId: string): WebhookDeliveryRecord[] =>
  [...deliveries.values()].filter((delivery) => delivery.endpointId === endpointId).sort(byPosition);

const isReadable = (
  state: EventsOfReports,
  { event }: WebhookDeliveryRecord,
  agencyIds: readonly (string | null)[],
): boolean => event.reportId === null || mayRead(state, event, agencyIds);

const ownedBy = ({ webhookEndpoints }: EventsOfReports, agencyId: string | null): WebhookEndpointRecord[] =>
  [...webhookEndpoints.values()].filter((endpoint) => endpoint.agencyId === agencyId);

/** Returns the writes for a transaction. They call `remember` before each change to a map entry. */
export function webhookWrites(
  state: EventsOfReports,
  remember: <Value>(map: Map<string, Value>, key: string) => void,
): WebhookTransaction {
  const { webhookEndpoints, deliveries } = state;
  const putEndpoint = (endpoint: WebhookEndpointRecord) => {
    remember(webhookEndpoints, endpoint.id);
    webhookEndpoints.set(endpoint.id, endpoint);
  };
  const restart = (delivery: WebhookDeliveryRecord, at: Date) => {
    const key = deliveryKey(delivery.endpointId, delivery.event.id);
    remember(deliveries, key);
    deliveries.set(key, asNew(delivery, at));
  };
  return {
    async insertWebhookEndpoint(endpoint, most) {
      if (ownedBy(state, endpoint.agencyId).length >= most) return false;
      putEndpoint(endpoint);
      return true;
    },
    async updateWebhookEndpoint(id, { secret, ...change }) {
      const endpoint = webhookEndpoints.get(id);
      if (!endpoint) return false;
      const isMoved = change.url !== undefined && change.url !== endpoint.url;
      putEndpoint({
        ...endpoint,
        ...change,
        ...(isMoved && { ...healthy, disabledAt: null }),
        ...(secret && {
          secret: secret.sealed,
          previousSecret: endpoint.secret,
          previousSecretUntil: secret.previousUntil,
        }),
      });
      return true;
    },
    async insertTestEvent(endpointId, event) {
      const endpoint = webhookEndpoints.get(endpointId);
      if (!endpoint) return false;
      putEndpoint({ ...endpoint, ...healthy, disabledAt: null });
      const logged = { ...event, position: ++state.end };
      for (const [map, key] of [
        [state.events, event.id],
        [deliveries, deliveryKey(endpointId, event.id)],
      ] as const)
        remember<unknown>(map, key);
      state.events.set(event.id, logged);
      deliveries.set(deliveryKey(endpointId, event.id), firstDelivery(endpointId, logged));
      return true;
    },
    async restartWebhookDelivery(endpointId, eventId, at, agencyIds) {
      const delivery = deliveries.get(deliveryKey(endpointId, eventId));
      const endpoint = webhookEndpoints.get(endpointId);
      if (!delivery || !endpoint || !isReadable(state, delivery, agencyIds)) return false;
      putEndpoint({ ...endpoint, ...healthy, disabledAt: null });
      restart(delivery, at);
      return true;
    },
    async restartDeadDeliveries(endpointId, at, agencyIds) {
      const endpoint = webhookEndpoints.get(endpointId);
      if (!endpoint) return 0;
      putEndpoint({ ...endpoint, ...healthy, disabledAt: null });
      const dead = sentTo(state, endpointId).filter(
        (delivery) => delivery.state === "dead" && isReadable(state, delivery, agencyIds),
      );
      for (const delivery of dead) restart(delivery, at);
      return dead.length;
    },
  };
}

/** Returns the reads of webhooks in memory, and the writes that delivery needs. */
export const memoryWebhookStore = (state: EventsOfReports): Omit<WebhookStore, keyof Records<never>> => {
  const { webhookEndpoints, deliveries } = state;
  const put = (delivery: WebhookDeliveryRecord): WebhookDeliveryRecord => {
    deliveries.set(deliveryKey(delivery.endpointId, delivery.event.id), delivery);
    return delivery;
  };
  const mayBeSent = (endpointId: string, now: Date): boolean => {
    const endpoint = webhookEndpoints.get(endpointId);
    if (!endpoint || endpoint.disabledAt) return false;
    return endpoint.nextAttemptAt === null || endpoint.nextAttemptAt <= now;
  };
  const readBy = (
    delivery: WebhookDeliveryRecord,
    agencyIds: readonly (string | null)[],
  ): WebhookDeliveryRecord => ({ ...delivery, event: readAs(state, delivery.event, agencyIds) });
  return {
    async deleteWebhookEndpoint(id) {
      for (const { event } of sentTo(state, id)) deliveries.delete(deliveryKey(id, event.id));
      return webhookEndpoints.delete(id);
    },
    async disableWebhookEndpoint(id, at) {
      const endpoint = webhookEndpoints.get(id);
      if (!endpoint) return;
      webhookEndpoints.set(id, { ...endpoint, ...healthy, disabledAt: at });
      for (const delivery of sentTo(state, id)) if (delivery.state === "pending") put(asDead(delivery));
    },
    async listWebhookDeliveries({ endpointId, agencyIds, state: wanted, eventId, before, limit }) {
      return sentTo(state, endpointId)
        .filter(
          (delivery) =>
            (!wanted || delivery.state === wanted) &&
            (eventId === undefined || delivery.event.id === eventId) &&
            (before === undefined || delivery.event.position < before) &&
            isReadable(state, delivery, agencyIds),
        )
        .reverse()
        .slice(0, limit)
        .map((delivery) => readBy(delivery, agencyIds));
    },
    async clearIdleHealth(id) {
      const endpoint = webhookEndpoints.get(id);
      if (endpoint && !sentTo(state, id).some(({ state }) => state === "pending"))
        webhookEndpoints.set(id, { ...endpoint, ...healthy });
    },
    async giveUpDeliveries(endpointId, dueBefore, now) {
      for (const delivery of sentTo(state, endpointId))
        if (isFree(delivery, now) && isDue(delivery, dueBefore)) put(asDead(delivery));
    },
    async listDueEndpoints(now) {
      const due = [...deliveries.values()].filter((delivery) => isFree(delivery, now));
      return [...new Set(due.map(({ endpointId }) => endpointId))].filter((id) => mayBeSent(id, now));
    },
    async claimDeliveries(endpointId, { now, until, limit, agencyIds }) {
      const endpoint = webhookEndpoints.get(endpointId);
      if (!endpoint || !mayBeSent(endpointId, now)) return [];
      for (const delivery of sentTo(state, endpointId))
        if (isFree(delivery, now) && !isReadable(state, delivery, agencyIds)) put(asDead(delivery));
      const fails = endpoint.failures > 0;
      const reports = new Set<string>();
      const isFirst = ({ event: { reportId } }: WebhookDeliveryRecord) =>
        reportId === null || (!reports.has(reportId) && reports.add(reportId));
      const claimed = sentTo(state, endpointId)
        .filter(({ state }) => state === "pending")
        .filter(isFirst)
        .filter((delivery) => isFree(delivery, now))
        .slice(0, fails ? 1 : limit);
      if (fails && claimed.length > 0)
        webhookEndpoints.set(endpointId, { ...endpoint, nextAttemptAt: until });
      return claimed.map((delivery) => readBy(put({ ...delivery, leasedUntil: until }), agencyIds));
    },
    async finishDelivery(delivery) {
      const { endpointId, event, leasedUntil } = delivery;
      const present = deliveries.get(deliveryKey(endpointId, event.id));
      if (leasedUntil && present?.leasedUntil?.getTime() === leasedUntil.getTime())
        put({ ...delivery, event: present.event, leasedUntil: null });
    },
  };
};
