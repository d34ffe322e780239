import type {
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookDeliveryState,
  WebhookRedelivery,
} from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import type { WebhookDeliveryRecord } from "../events/webhook-store.ts";
import { readCursor, writeCursor } from "../platform/cursor.ts";
import { partiesOf } from "../report/report-access.ts";
import { logCursor } from "./list-events.ts";
import { openEndpoint, webhookNotFound } from "./webhook-endpoints.ts";

const viewDelivery = (delivery: WebhookDeliveryRecord): WebhookDelivery => {
  const { event, state, attempts, lastAttemptAt, lastStatus, lastFault, nextAttemptAt } = delivery;
  return {
    eventId: event.id,
    type: event.type,
    trackingId: event.trackingId,
    at: event.at.toISOString(),
    state,
    attempts,
    ...(lastAttemptAt && { lastAttemptAt: lastAttemptAt.toISOString() }),
    ...(lastStatus !== null && { lastStatus }),
    ...(lastFault && { lastFault }),
    ...(nextAttemptAt && { nextAttemptAt: nextAttemptAt.toISOString() }),
  };
};

/** A page of what went to an endpoint, the latest first. Stable: what comes while it is read stands before the first page. */
export const listWebhookDeliveries = async (
  context: ChannelContext,
  caller: Caller,
  endpointId: string,
  query: { state?: WebhookDeliveryState | undefined; limit: number; cursor?: string | undefined },
): Promise<WebhookDeliveryList> => {
  await openEndpoint(context, caller, endpointId);
  const before = readCursor(query.cursor, logCursor)?.position;
  const found = await context.store.listWebhookDeliveries({
    endpointId,
    agencyIds: partiesOf(caller.key.agencyId),
    ...(query.state && { state: query.state }),
    ...(before !== undefined && { before }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(viewDelivery),
    nextCursor: last && found.length > query.limit ? writeCursor({ position: last.event.position }) : null,
  };
};

/**
 * Sends an event to an endpoint again, whatever the state of its delivery, and enables the endpoint: the
 * caller says that the receiver is back. Throws `not_found` also for an event that the endpoint's party may
 * no longer read.
 */
export const redeliverWebhook = async (
  context: ChannelContext,
  caller: Caller,
  { endpointId, eventId }: { endpointId: string; eventId: string },
): Promise<WebhookDelivery> => {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.key.agencyId);
  const now = context.clock.now();
  const restarted = await context.store.restartWebhookDelivery(endpointId, eventId, now, agencyIds);
  if (!restarted) throw webhookNotFound();
  return viewDelivery(restarted);
};

/** The same for everything that an endpoint failed to take, for a receiver that was away. */
export const redeliverDeadLetters = async (
  context: ChannelContext,
  caller: Caller,
  endpointId: string,
): Promise<WebhookRedelivery> => {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.key.agencyId);
  const now = context.clock.now();
  return { count: await context.store.restartDeadDeliveries(endpointId, now, agencyIds) };
};
