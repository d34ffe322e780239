import type { WebhookEndpoint } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { openEndpoint, viewEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { Caller } from "../limits/client-info.ts";

/** Deletes an endpoint with its pending deliveries, and returns it. */
export async function deleteWebhookEndpoint(
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> {
  const endpoint = await openEndpoint(context, caller, id);
  if (!(await context.store.deleteWebhookEndpoint(id))) throw webhookNotFound();
  return viewEndpoint(context, endpoint);
}
