import type { WebhookDelivery } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { viewDelivery } from "../events/webhook-deliveries.ts";
import { openEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import { partiesOf } from "../report/report-access.ts";

/**
 * Sends an event to an endpoint again, whatever the state of its delivery, and enables the endpoint, because
 * the caller knows that the receiver works. Throws `not_found` also for an event that the party of the
 * endpoint may no longer read.
 */
export async function redeliverWebhook(
  context: ChannelContext,
  caller: Caller,
  { endpointId, eventId }: { endpointId: string; eventId: string },
): Promise<WebhookDelivery> {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.key.agencyId);
  const now = context.clock.now();
  const restarted = await context.store.restartWebhookDelivery(endpointId, eventId, now, agencyIds);
  if (!restarted) throw webhookNotFound();
  return viewDelivery(restarted);
}
