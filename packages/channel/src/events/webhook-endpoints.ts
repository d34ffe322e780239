import type { WebhookEndpoint, WebhookEndpointSecret } from "@lapor/openapi";
import { requireAdmin } from "../officers/principal.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import type { WebhookEndpointRecord } from "../records/events.ts";
import type { System } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";
import { type Secrets, webhookSecretContext } from "../sealing/secrets.ts";
import { createWebhookSecret } from "./sign-webhook.ts";
import type { WebhookStore } from "./webhook-store.ts";

/**
 * Creates the error for an endpoint or delivery that does not exist, or whose existence the caller must not
 * learn.
 */
export const webhookNotFound = (): DomainError => new DomainError("not_found", { detail: notFound });

/** Finds an endpoint of the caller's own agency or of national triage. Only administrators have access. */
export async function openEndpoint(
  { store }: { store: WebhookStore },
  caller: Actor,
  id: string,
): Promise<WebhookEndpointRecord> {
  requireAdmin(caller.principal);
  const endpoint = await store.find("webhookEndpoints", { id });
  if (!endpoint || endpoint.agencyId !== caller.principal.agencyId) throw webhookNotFound();
  return endpoint;
}

export function viewEndpoint(
  context: Pick<System, "clock">,
  endpoint: WebhookEndpointRecord,
): WebhookEndpoint {
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

/**
 * Creates a secret and returns it sealed, with a keyed hash by which `withSecret` finds it again. An
 * idempotency record contains only the hash.
 */
export async function createEndpointSecret(
  { random, secrets }: Pick<System, "random"> & { secrets: Secrets },
  endpointId: string,
) {
  const secret = createWebhookSecret(random);
  const sealed = await secrets.seal(secret, webhookSecretContext(endpointId), random);
  return { sealed, mark: await secrets.pseudonym(secret) };
}

/**
 * Returns the endpoint with the secret that a request created. Throws `not_found` if the endpoint was deleted
 * or the secret no longer signs, so a repeated request never returns the secret of another request.
 */
export async function withSecret(
  context: Pick<System, "clock"> & { store: WebhookStore; secrets: Secrets },
  caller: Actor,
  { id, mark }: { id: string; mark: string },
): Promise<WebhookEndpointSecret> {
  const endpoint = await openEndpoint(context, caller, id);
  for (const sealed of validSecretsOf(context, endpoint)) {
    const secret = await context.secrets.unseal(sealed, webhookSecretContext(id));
    if ((await context.secrets.pseudonym(secret)) === mark)
      return { endpoint: viewEndpoint(context, endpoint), secret };
  }
  throw new DomainError("not_found", { detail: secretReplaced });
}

/** Returns the sealed secrets that sign deliveries now, the current one first. */
export function validSecretsOf(
  { clock }: Pick<System, "clock">,
  { secret, previousSecret, previousSecretUntil }: WebhookEndpointRecord,
): string[] {
  const previousCounts = previousSecretUntil !== null && previousSecretUntil > clock.now();
  return [secret, ...(previousCounts && previousSecret ? [previousSecret] : [])];
}

const secretReplaced: Text = {
  id: "Rahasia dari permintaan ini sudah diganti. Ganti rahasia sekali lagi dengan Idempotency-Key yang baru.",
  en: "The secret of this request has been replaced since. Rotate it again with a new Idempotency-Key.",
};
const notFound: Text = {
  id: "Tidak ada alamat webhook atau pengiriman dengan id ini.",
  en: "There is no webhook endpoint or delivery with this id.",
};
