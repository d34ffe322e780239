import { createDeliveryLoop, type Delivery, type DeliveryHost } from "../platform/delivery-loop.ts";
import type { Clock, Random } from "../platform/system.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import type { WebhookDeliveryRecord, WebhookEndpointRecord } from "../records/events.ts";
import type { Policy } from "../records/policy.ts";
import { partiesOf } from "../report/report-access.ts";
import { type Secrets, webhookSecretContext } from "../sealing/secrets.ts";
import { applyAttempt } from "./apply-attempt.ts";
import { giveUpAfterMs, nextHealth } from "./endpoint-health.ts";
import { viewEvent } from "./events.ts";
import { signWebhook } from "./sign-webhook.ts";
import type { WebhookAttempt } from "./webhook-attempt.ts";
import { validSecretsOf } from "./webhook-endpoints.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** A request to a webhook receiver. */
export interface WebhookCall {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * The maximum number of simultaneous deliveries to one endpoint, which keeps a slow endpoint from being
 * flooded.
 */
const atOnce = 5;
const leaseMs = 60_000;

/** The host's dependencies for webhook delivery. */
export interface DeliveryOptions extends DeliveryHost {
  /** Makes one attempt. Rejects only when `signal` aborts it. Does not follow redirects. */
  send(call: WebhookCall, signal: AbortSignal): Promise<WebhookAttempt>;
  /**
   * The clock for the attempts' timestamps, because receivers accept only recent timestamps. Default: the
   * channel's clock.
   */
  dating?: Clock;
}

interface DeliveryParts extends DeliveryOptions {
  store: WebhookStore;
  clock: Clock;
  random: Random;
  secrets: Pick<Secrets, "unseal">;
  policy: Pick<Policy, "mode">;
}

interface Item {
  endpoint: WebhookEndpointRecord;
  delivery: WebhookDeliveryRecord;
}

const secretsOf = (parts: DeliveryParts, endpoint: WebhookEndpointRecord): Promise<string[]> =>
  Promise.all(
    validSecretsOf(parts, endpoint).map((sealed) =>
      parts.secrets.unseal(sealed, webhookSecretContext(endpoint.id)),
    ),
  );

/**
 * Returns the time at which a batch became due. A batch is due when its endpoint and all its deliveries are
 * due.
 */
function dueAtOf({ nextAttemptAt }: WebhookEndpointRecord, items: readonly Item[]): Date {
  const times = [nextAttemptAt, ...items.map(({ delivery }) => delivery.nextAttemptAt)];
  return new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));
}

/**
 * Delivers events to webhook endpoints, at least once each. Each endpoint has its own queue, so a slow or
 * dead endpoint does not delay the others. An endpoint that rejects everything gets one event at a time, at
 * growing intervals, however many events are waiting.
 */
export function createWebhookDelivery(parts: DeliveryParts): Delivery {
  const { store, clock, send, dating = clock } = parts;

  async function updateHealth(
    endpoint: WebhookEndpointRecord,
    attempts: readonly WebhookAttempt[],
    dueAt: Date,
    spread: number,
  ): Promise<void> {
    const now = clock.now();
    if (attempts.some((result) => "status" in result && result.status === 410)) {
      await store.disableWebhookEndpoint(endpoint.id, now);
      return;
    }
    const health = nextHealth(endpoint, attempts, { now, dueAt, spread });
    if (health.failures === endpoint.failures) return;
    // Changes nothing if another process has changed the endpoint meanwhile.
    const present = { id: endpoint.id, disabledAt: null, failures: endpoint.failures };
    if ((await store.change("webhookEndpoints", present, health)) === 0) return;
    const givenUp = new Date(now.getTime() - giveUpAfterMs);
    if (health.failingSince && health.failingSince <= givenUp)
      await store.giveUpDeliveries(endpoint.id, givenUp, now);
    await store.clearIdleHealth(endpoint.id);
  }

  return createDeliveryLoop<Item, WebhookAttempt>(parts, {
    atOnce,
    inBatches: true,
    leaseMs,
    listDueLanes: (now) => store.listDueEndpoints(now),
    async claim(endpointId, { now, until, limit }) {
      const endpoint = await store.find("webhookEndpoints", { id: endpointId });
      if (!endpoint || endpoint.disabledAt) return [];
      // National triage registered the endpoint before the channel became `standalone`.
      if (endpoint.agencyId === null && hasOneAgency(parts.policy)) {
        await store.disableWebhookEndpoint(endpointId, now);
        return [];
      }
      const agencyIds = partiesOf(endpoint.agencyId);
      const claimed = await store.claimDeliveries(endpointId, { now, until, limit, agencyIds });
      // The last pending delivery may be gone because its party can no longer read the event.
      if (claimed.length === 0 && endpoint.failures > 0) await store.clearIdleHealth(endpointId);
      return claimed.map((delivery) => ({ endpoint, delivery }));
    },
    async attempt({ endpoint, delivery: { event } }, signal) {
      const body = JSON.stringify(viewEvent(event));
      const timestamp = Math.floor(dating.now().getTime() / 1000);
      const signed = await signWebhook(await secretsOf(parts, endpoint), { id: event.id, timestamp, body });
      const headers = { "content-type": "application/json", "user-agent": "LAPOR-webhooks", ...signed };
      return send({ url: endpoint.url, headers, body }, signal);
    },
    finish: ({ delivery }, attempt, now, spread) =>
      store.finishDelivery(applyAttempt(delivery, attempt, now, spread)),
    giveBack: ({ delivery }) => store.finishDelivery(delivery),
    async afterBatch(items, attempts, spread) {
      const [first] = items;
      if (first) await updateHealth(first.endpoint, attempts, dueAtOf(first.endpoint, items), spread());
    },
  });
}
