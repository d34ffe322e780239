import type { WebhookEndpointSecret } from "@lapor/openapi";
import {
  createEndpointSecret,
  openEndpoint,
  webhookNotFound,
  withSecret,
} from "../events/webhook-endpoints.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";

type Context = IdempotencyContext<WebhookTransaction> &
  Pick<System, "random"> & { store: WebhookStore; secrets: Secrets };

/** Milliseconds for which the previous secret stays valid. */
const overlapMs: number = 24 * 3_600_000;

/**
 * Replaces an endpoint's secret, once per `Idempotency-Key`, because a second rotation would invalidate the
 * secret that the receiver still uses. For a day, deliveries are also signed with the previous secret.
 */
export async function rotateWebhookSecret(
  context: Context,
  caller: Caller,
  id: string,
  idempotencyKey: string | undefined,
): Promise<{ rotated: WebhookEndpointSecret; replayed: boolean }> {
  await openEndpoint(context, caller, id);
  const request = { scope: `rotateWebhookSecret:${caller.principal.id}:${id}`, idempotencyKey, content: {} };
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: WebhookTransaction) => {
      const { sealed, mark } = await createEndpointSecret(context, id);
      const previousUntil = new Date(context.clock.now().getTime() + overlapMs);
      const secret = { sealed, previousUntil };
      if (!(await transaction.updateWebhookEndpoint(id, { secret }))) throw webhookNotFound();
      return { body: { id, mark }, reportId: null };
    },
  );
  return { rotated: await withSecret(context, caller, body), replayed };
}
