import type { WebhookEndpointList } from "@lapor/openapi";
import { viewEndpoint } from "../events/webhook-endpoints.ts";
import type { WebhookStore } from "../events/webhook-store.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAdmin } from "../officers/principal.ts";
import type { System } from "../records/ports.ts";

export async function listWebhookEndpoints(
  context: Pick<System, "clock"> & { store: WebhookStore },
  caller: Caller,
): Promise<WebhookEndpointList> {
  requireAdmin(caller.principal);
  const endpoints = await context.store.list("webhookEndpoints", { agencyId: caller.principal.agencyId });
  return { data: endpoints.map((endpoint) => viewEndpoint(context, endpoint)), nextCursor: null };
}
