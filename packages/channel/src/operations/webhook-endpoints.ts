import type {
  NewWebhookEndpoint,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointSecret,
} from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { healthy } from "../events/endpoint-health.ts";
import { createWebhookSecret } from "../events/sign-webhook.ts";
import { judgeTarget, type TargetFault } from "../events/validate-target.ts";
import type { WebhookEndpointRecord } from "../events/webhook-store.ts";
import { DomainError, refuse, type Text } from "../platform/domain-error.ts";
import { createUuid } from "../platform/uuid.ts";
import { webhookSecretContext } from "../sealing/secrets.ts";

/** Of one agency, or of national triage: each event is sent to all of them. */
const mostEndpoints = 20;
/** How long the secret before a rotation stays valid. */
const overlapMs: number = 24 * 3_600_000;

const refusals: Record<TargetFault, { code: FieldError["code"]; detail: Text }> = {
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

const notFound: Text = {
  id: "Tidak ada alamat webhook atau pengiriman dengan id ini.",
  en: "There is no webhook endpoint or delivery with this id.",
};

/** The refusal of an endpoint or delivery that is not there, or not the caller's to know of. */
export const webhookNotFound = (): DomainError => new DomainError("not_found", { detail: notFound });

const requireAdministrator = ({ key }: Caller): void => {
  if (key.role === "liaison") throw new DomainError("forbidden");
};

/** An endpoint of the caller's own agency, or of national triage; only administrators get it. */
export const openEndpoint = async (
  { store }: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpointRecord> => {
  requireAdministrator(caller);
  const endpoint = await store.findWebhookEndpoint(id);
  if (!endpoint || endpoint.agencyId !== caller.key.agencyId) throw webhookNotFound();
  return endpoint;
};

const viewEndpoint = (context: ChannelContext, endpoint: WebhookEndpointRecord): WebhookEndpoint => {
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
};

const makeSecret = async ({ random, secrets }: ChannelContext, endpointId: string) => {
  const secret = createWebhookSecret(random);
  return { secret, sealed: await secrets.seal(secret, webhookSecretContext(endpointId), random) };
};

/** Registers an address for the events of the caller's agency, or of all; the secret is in this answer and nowhere else. */
export const createWebhookEndpoint = async (
  context: ChannelContext,
  caller: Caller,
  { url, types, description }: NewWebhookEndpoint,
): Promise<WebhookEndpointSecret> => {
  requireAdministrator(caller);
  const fault = await judgeTarget(url, context.webhookTargets);
  if (fault) {
    const { code, detail } = refusals[fault];
    throw new DomainError("validation_failed", { fieldErrors: [{ pointer: "#/url", code }], detail });
  }
  const id = createUuid(context);
  const { secret, sealed } = await makeSecret(context, id);
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
  if (!(await context.store.insertWebhookEndpoint(endpoint, mostEndpoints)))
    refuse([{ pointer: "#/url", code: "too_many", limits: { limit: mostEndpoints } }]);
  return { endpoint: viewEndpoint(context, endpoint), secret };
};

/** The endpoints of the caller's agency, or of national triage. */
export const listWebhookEndpoints = async (
  context: ChannelContext,
  caller: Caller,
): Promise<WebhookEndpointList> => {
  requireAdministrator(caller);
  const endpoints = await context.store.listWebhookEndpoints(caller.key.agencyId);
  return { data: endpoints.map((endpoint) => viewEndpoint(context, endpoint)), nextCursor: null };
};

/** Gives an endpoint another secret; the one before signs as well for a day. */
export const rotateWebhookSecret = async (
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpointSecret> => {
  await openEndpoint(context, caller, id);
  const { secret, sealed } = await makeSecret(context, id);
  const until = new Date(context.clock.now().getTime() + overlapMs);
  const rotated = await context.store.rotateWebhookSecret(id, sealed, until);
  if (!rotated) throw webhookNotFound();
  return { endpoint: viewEndpoint(context, rotated), secret };
};

/** Ends an endpoint with all that is on its way to it; gives it as it was. */
export const deleteWebhookEndpoint = async (
  context: ChannelContext,
  caller: Caller,
  id: string,
): Promise<WebhookEndpoint> => {
  const endpoint = await openEndpoint(context, caller, id);
  if (!(await context.store.deleteWebhookEndpoint(id))) throw webhookNotFound();
  return viewEndpoint(context, endpoint);
};
