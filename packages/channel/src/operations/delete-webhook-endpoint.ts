import type { WebhookEndpoint } from "@lapor/openapi";
import { openEndpoint, viewEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { WebhookStore } from "../events/webhook-store.ts";
import type { Caller } from "../limits/client-info.ts";
import type { System } from "../records/ports.ts";

/** Deletes an endpoint and its pending deliveries, and returns the endpoint. */
export async function deleteWebhookEndpoint(
  context: Pick<System, "clock"> & { store: WebhookStore },
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> {
  const endpoint = await openEndpoint(context, caller, id);
  if (!(await context.store.deleteWebhookEndpoint(id))) throw webhookNotFound();
  return viewEndpoint(context, endpoint);
}
