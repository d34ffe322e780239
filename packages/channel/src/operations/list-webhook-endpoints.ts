import type { WebhookEndpointList } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { viewEndpoint } from "../events/webhook-endpoints.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAdmin } from "../officers/principal.ts";

/** The endpoints of the caller's agency, or of national triage. */
export async function listWebhookEndpoints(
  context: ChannelContext,
  caller: Caller,
): Promise<WebhookEndpointList> {
  requireAdmin(caller.principal);
  const endpoints = await context.store.listWebhookEndpoints(caller.principal.agencyId);
  return { data: endpoints.map((endpoint) => viewEndpoint(context, endpoint)), nextCursor: null };
}
