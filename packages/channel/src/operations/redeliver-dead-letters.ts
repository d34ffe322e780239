import type { WebhookRedelivery } from "@lapor/openapi";
import { openEndpoint } from "../events/webhook-endpoints.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { partiesOf } from "../report/report-access.ts";

type Context = IdempotencyContext<WebhookTransaction> & { store: WebhookStore };

/**
 * Redelivers all of an endpoint's dead letters after an outage of the receiver, once per `Idempotency-Key`.
 */
export async function redeliverDeadLetters(
  context: Context,
  caller: Caller,
  endpointId: string,
  idempotencyKey: string | undefined,
): Promise<{ redelivery: WebhookRedelivery; replayed: boolean }> {
  await openEndpoint(context, caller, endpointId);
  const agencyIds = partiesOf(caller.principal.agencyId);
  const scope = `redeliverDeadLetters:${caller.principal.id}:${endpointId}`;
  const request = { scope, idempotencyKey, content: {} };
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: WebhookTransaction) => {
      const now = context.clock.now();
      const count = await transaction.restartDeadDeliveries(endpointId, now, agencyIds);
      return { body: { count }, reportId: null };
    },
  );
  return { redelivery: body, replayed };
}
