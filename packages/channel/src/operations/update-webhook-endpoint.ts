import type { UpdateWebhookEndpoint, WebhookEndpoint } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { requireTarget } from "../events/validate-target.ts";
import { openEndpoint, viewEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { WebhookEndpointChange } from "../events/webhook-store.ts";
import { withOptionalKey } from "../keys/idempotency.ts";

/**
 * Changes the address, the types or the description of an endpoint, once per `Idempotency-Key`. Keeps its
 * secret and its pending deliveries.
 */
export async function updateWebhookEndpoint(
  context: ChannelContext,
  caller: Caller,
  id: string,
  input: UpdateWebhookEndpoint,
  idempotencyKey: string | undefined,
): Promise<{ endpoint: WebhookEndpoint; replayed: boolean }> {
  const { url: presentUrl } = await openEndpoint(context, caller, id);
  const { url, types, description } = input;
  if (url !== undefined) await requireTarget(url, context.webhookTargets);
  const change: WebhookEndpointChange = {
    // Only another address enables the endpoint.
    ...(url !== undefined && url !== presentUrl && { url }),
    ...(types !== undefined && { types }),
    ...(description !== undefined && { description }),
  };
  const request = { scope: `updateWebhookEndpoint:${caller.key.id}:${id}`, idempotencyKey, content: input };
  const { replayed } = await withOptionalKey(context, request, async (transaction) => {
    if (!(await transaction.updateWebhookEndpoint(id, change))) throw webhookNotFound();
    return { body: {}, reportId: null };
  });
  return { endpoint: viewEndpoint(context, await openEndpoint(context, caller, id)), replayed };
}
