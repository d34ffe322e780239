import type { WebhookEndpoint } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { openEndpoint, viewEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";

/** Ends an endpoint with all that is on its way to it; gives it as it was. */
export async function deleteWebhookEndpoint(
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> {
  const endpoint = await openEndpoint(context, caller, id);
  if (!(await context.store.deleteWebhookEndpoint(id))) throw webhookNotFound();
  return viewEndpoint(context, endpoint);
}
