import type { WebhookDelivery } from "@lapor/openapi";
import { testEventOf } from "../events/events.ts";
import { showDelivery } from "../events/webhook-deliveries.ts";
import { openEndpoint, webhookNotFound } from "../events/webhook-endpoints.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";

type Context = IdempotencyContext<WebhookTransaction> & Pick<System, "random"> & { store: WebhookStore };

/**
 * Queues a test event for an endpoint, once per `Idempotency-Key`, and enables the endpoint. The event has
 * the same form as any other and is delivered in the same way, so the receiver handles it as usual.
 */
export async function sendTestEvent(
  context: Context,
  caller: Caller,
  endpointId: string,
  idempotencyKey: string | undefined,
): Promise<{ delivery: WebhookDelivery; replayed: boolean }> {
  const { agencyId } = await openEndpoint(context, caller, endpointId);
  const request = {
    scope: `sendTestEvent:${caller.principal.id}:${endpointId}`,
    idempotencyKey,
    content: {},
  };
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: WebhookTransaction) => {
      const event = testEventOf({ id: createUuid(context), at: context.clock.now(), agencyId });
      if (!(await transaction.insertTestEvent(endpointId, event))) throw webhookNotFound();
      return { body: { eventId: event.id }, reportId: null };
    },
  );
  const delivery = await showDelivery(context, caller, { endpointId, eventId: body.eventId });
  return { delivery, replayed };
}
