import type { WebhookDelivery } from "@lapor/openapi";
import { showDelivery } from "../events/webhook-deliveries.ts";
import { openEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { partiesOf } from "../report/report-access.ts";

type Context = IdempotencyContext<WebhookTransaction> & { store: WebhookStore };

/**
 * Sends an event to an endpoint again, once per `Idempotency-Key`, even if it was already delivered. Also
 * enables the endpoint, because the caller has confirmed that the receiver works. Throws `not_found`, also
 * for an event that the endpoint's party can no longer read.
 */
export async function redeliverWebhook(
  context: Context,
  caller: Caller,
  { endpointId, eventId }: { endpointId: string; eventId: string },
  idempotencyKey: string | undefined,
): Promise<{ delivery: WebhookDelivery; replayed: boolean }> {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.principal.agencyId);
  const scope = `redeliverWebhook:${caller.principal.id}:${endpointId}:${eventId}`;
  const request = { scope, idempotencyKey, content: {} };
  const { replayed } = await withOptionalKey(context, request, async (transaction: WebhookTransaction) => {
    const now = context.clock.now();
    if (!(await transaction.restartWebhookDelivery(endpointId, eventId, now, agencyIds)))
      throw webhookNotFound();
    return { body: {}, reportId: null };
  });
  return { delivery: await showDelivery(context, caller, { endpointId, eventId }), replayed };
}
