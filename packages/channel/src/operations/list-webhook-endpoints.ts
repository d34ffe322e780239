import type { WebhookEndpointList } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { requireAdministrator, viewEndpoint } from "../events/webhook-endpoints.ts";

/** The endpoints of the caller's agency, or of national triage. */
export async function listWebhookEndpoints(
  context: ChannelContext,
  caller: Caller,
): Promise<WebhookEndpointList> {
  requireAdministrator(caller);
  const endpoints = await context.store.listWebhookEndpoints(caller.key.agencyId);
  return { data: endpoints.map((endpoint) => viewEndpoint(context, endpoint)), nextCursor: null };
}
