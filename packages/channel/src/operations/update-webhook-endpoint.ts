import type { UpdateWebhookEndpoint, WebhookEndpoint } from "@lapor/openapi";
import { requireTarget, type TargetRules } from "../events/validate-target.ts";
import { openEndpoint, viewEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { WebhookEndpointChange, WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { findIdempotentResult, type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";

type Context = IdempotencyContext<WebhookTransaction> & { store: WebhookStore; webhookTargets: TargetRules };

/**
 * Changes an endpoint's address, types or description, once per `Idempotency-Key`. Keeps its secret and its
 * pending deliveries.
 */
export async function updateWebhookEndpoint(
  context: Context,
  caller: Caller,
  id: string,
  input: UpdateWebhookEndpoint,
  idempotencyKey: string | undefined,
): Promise<{ endpoint: WebhookEndpoint; replayed: boolean }> {
  await openEndpoint(context, caller, id);
  const { url, types, description } = input;
  const request = {
    scope: `updateWebhookEndpoint:${caller.principal.id}:${id}`,
    idempotencyKey,
    content: input,
  };
  // Checked even if the address is unchanged, because another request may replace the address before this
  // change is stored.
  if (url !== undefined && !(await findIdempotentResult(context, request)))
    await requireTarget(url, context.webhookTargets);
  const change: WebhookEndpointChange = {
    ...(url !== undefined && { url }),
    ...(types !== undefined && { types }),
    ...(description !== undefined && { description }),
  };
  const { replayed } = await withOptionalKey(context, request, async (transaction: WebhookTransaction) => {
    if (!(await transaction.updateWebhookEndpoint(id, change))) throw webhookNotFound();
    return { body: {}, reportId: null };
  });
  return { endpoint: viewEndpoint(context, await openEndpoint(context, caller, id)), replayed };
}
