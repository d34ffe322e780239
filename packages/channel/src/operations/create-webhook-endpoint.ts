import type { NewWebhookEndpoint, WebhookEndpointSecret } from "@lapor/openapi";
import { healthy } from "../events/endpoint-health.ts";
import { requireTarget, type TargetRules } from "../events/validate-target.ts";
import { createEndpointSecret, withSecret } from "../events/webhook-endpoints.ts";
import type { WebhookStore, WebhookTransaction } from "../events/webhook-store.ts";
import { findIdempotentResult, type IdempotencyContext, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { requireAdmin } from "../officers/principal.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import type { WebhookEndpointRecord } from "../records/events.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";

type Context = IdempotencyContext<WebhookTransaction> &
  Pick<System, "random"> & { store: WebhookStore; secrets: Secrets; webhookTargets: TargetRules };

/** The maximum number of endpoints of a party. Every event is sent to each of them. */
const mostEndpoints = 20;

/**
 * Registers an address for events of the caller's agency, or of all agencies. The secret is returned only
 * here, and again when the request is repeated with the same `Idempotency-Key`.
 */
export async function createWebhookEndpoint(
  context: Context,
  caller: Caller,
  input: NewWebhookEndpoint,
  idempotencyKey: string | undefined,
): Promise<{ created: WebhookEndpointSecret; replayed: boolean }> {
  const { url, types, description } = input;
  requireAdmin(caller.principal);
  const scope = `createWebhookEndpoint:${caller.principal.id}`;
  const request = { scope, idempotencyKey, content: input };
  // A repeated request gets the secret even if the host name now resolves to a private address.
  if (!(await findIdempotentResult(context, request))) await requireTarget(url, context.webhookTargets);
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: WebhookTransaction) => {
      const id = createUuid(context);
      const { sealed, mark } = await createEndpointSecret(context, id);
      const endpoint: WebhookEndpointRecord = {
        id,
        agencyId: caller.principal.agencyId,
        url,
        types: types ?? null,
        description: description ?? null,
        secret: sealed,
        previousSecret: null,
        previousSecretUntil: null,
        ...healthy,
        createdAt: context.clock.now(),
        disabledAt: null,
      };
      if (!(await transaction.insertWebhookEndpoint(endpoint, mostEndpoints)))
        throwIfInvalid([{ pointer: "#/url", code: "too_many", limits: { limit: mostEndpoints } }]);
      return { body: { id, mark }, reportId: null };
    },
  );
  return { created: await withSecret(context, caller, body), replayed };
}
