import type { NewWebhookEndpoint, WebhookEndpointSecret } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { healthy } from "../events/endpoint-health.ts";
import { type TargetError, validateTarget } from "../events/validate-target.ts";
import { createEndpointSecret, withSecret } from "../events/webhook-endpoints.ts";
import type { WebhookEndpointRecord } from "../events/webhook-store.ts";
import { withOptionalKey } from "../keys/idempotency.ts";
import { requireAdmin } from "../keys/keys.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";

/** Most endpoints of one agency, or of national triage: every event is sent to each of them. */
const mostEndpoints = 20;

/**
 * Registers an address for the events of the caller's agency, or of all agencies. Only this response contains
 * the secret, and its repetition under the same `Idempotency-Key`.
 */
export async function createWebhookEndpoint(
  context: ChannelContext,
  caller: Caller,
  input: NewWebhookEndpoint,
  idempotencyKey: string | undefined,
): Promise<{ created: WebhookEndpointSecret; replayed: boolean }> {
  const { url, types, description } = input;
  requireAdmin(caller.key);
  const targetError = await validateTarget(url, context.webhookTargets);
  if (targetError) {
    const { code, detail } = refusals[targetError];
    throw new DomainError("validation_failed", { fieldErrors: [{ pointer: "#/url", code }], detail });
  }
  const scope = `createWebhookEndpoint:${caller.key.id}`;
  const request = { scope, idempotencyKey, content: input };
  const { body, replayed } = await withOptionalKey(context, request, async (transaction) => {
    const id = createUuid(context);
    const { sealed, mark } = await createEndpointSecret(context, id);
    const endpoint: WebhookEndpointRecord = {
      id,
      agencyId: caller.key.agencyId,
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
  });
  return { created: await withSecret(context, caller, body), replayed };
}

const refusals: Record<TargetError, { code: FieldError["code"]; detail: Text }> = {
  malformed: {
    code: "invalid_format",
    detail: {
      id: "Alamat webhook harus berupa alamat https lengkap, tanpa nama pengguna dan tanpa #.",
      en: "A webhook address must be a complete https address, without a user name and without a #.",
    },
  },
  insecure: {
    code: "invalid_format",
    detail: {
      id: "Webhook hanya dikirim lewat https. Pakai alamat yang diawali https://.",
      en: "Webhooks are sent over https only. Use an address that begins with https://.",
    },
  },
  private_address: {
    code: "not_permitted",
    detail: {
      id: "Alamat ini ada di jaringan tertutup. Pakai alamat yang terbuka di internet, atau minta pengelola kanal mengizinkannya.",
      en: "This address is in a private network. Use a public address, or ask the channel's operator to allow it.",
    },
  },
};
