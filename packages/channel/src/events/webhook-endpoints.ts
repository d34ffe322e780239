import type { WebhookEndpoint } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { requireAdmin } from "../keys/keys.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { webhookSecretContext } from "../sealing/secrets.ts";
import { createWebhookSecret } from "./sign-webhook.ts";
import type { WebhookEndpointRecord } from "./webhook-store.ts";

/** For an endpoint or delivery that does not exist, or that the caller may not know about. */
export const webhookNotFound = (): DomainError => new DomainError("not_found", { detail: notFound });

/** An endpoint of the caller's own agency, or of national triage; only administrators get it. */
export async function openEndpoint(
  { store }: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpointRecord> {
  requireAdmin(caller.key);
  const endpoint = await store.findWebhookEndpoint(id);
  if (!endpoint || endpoint.agencyId !== caller.key.agencyId) throw webhookNotFound();
  return endpoint;
}

export function viewEndpoint(context: ChannelContext, endpoint: WebhookEndpointRecord): WebhookEndpoint {
  const { id, url, types, description, createdAt, previousSecretUntil, disabledAt } = endpoint;
  const { failingSince, nextAttemptAt } = endpoint;
  const overlaps = previousSecretUntil !== null && previousSecretUntil > context.clock.now();
  return {
    id,
    url,
    ...(types && { types }),
    ...(description !== null && { description }),
    createdAt: createdAt.toISOString(),
    ...(overlaps && { previousSecretUntil: previousSecretUntil.toISOString() }),
    ...(failingSince && { failingSince: failingSince.toISOString() }),
    ...(nextAttemptAt && { nextAttemptAt: nextAttemptAt.toISOString() }),
    ...(disabledAt && { disabledAt: disabledAt.toISOString() }),
  };
}

export async function createEndpointSecret({ random, secrets }: ChannelContext, endpointId: string) {
  const secret = createWebhookSecret(random);
  return { secret, sealed: await secrets.seal(secret, webhookSecretContext(endpointId), random) };
}

const notFound: Text = {
  id: "Tidak ada alamat webhook atau pengiriman dengan id ini.",
  en: "There is no webhook endpoint or delivery with this id.",
};
