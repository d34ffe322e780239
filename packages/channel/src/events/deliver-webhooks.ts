import type { Clock, Random } from "../platform/system.ts";
import { partiesOf } from "../report/report-access.ts";
import { type Secrets, webhookSecretContext } from "../sealing/secrets.ts";
import type { Store } from "../store.ts";
import { type Attempt, afterAttempt } from "./after-attempt.ts";
import { healthAfter, patienceMs } from "./endpoint-health.ts";
import { viewEvent } from "./events.ts";
import { signWebhook } from "./sign-webhook.ts";
import type { WebhookDeliveryRecord, WebhookEndpointRecord } from "./webhook-store.ts";

/** What is sent to a receiver. */
export interface WebhookCall {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** How many an endpoint gets at once, so that a slow one is not flooded. */
const atOnce = 5;
/** Longer than any attempt takes: what a process leaves behind that was killed, another one takes over after it. */
const leaseMs = 60_000;

/** What delivering is done with. */
export interface DeliveryOptions {
  /** Makes one attempt; never rejects but when `signal` ends it. Follows no redirect. */
  send(call: WebhookCall, signal: AbortSignal): Promise<Attempt>;
  /** By which attempts are dated, for receivers that take only fresh ones. Default: the channel's own clock; one that was set is none of theirs. */
  dating?: Clock;
  /** Asked before each claim: while it says no, nothing is begun. Default: it never does. */
  mayClaim?(): Promise<boolean>;
  /** Told of faults of this side. Deliveries that were met by one are tried again when their lease is over. */
  onFault(error: unknown): void;
}

interface DeliveryParts extends DeliveryOptions {
  store: Store;
  clock: Clock;
  random: Random;
  secrets: Pick<Secrets, "unseal">;
}

/** Delivers what is due. */
export interface WebhookDelivery {
  /** Begins with what is due and resolves without waiting for it; an endpoint that is being served still goes on as it is. */
  startDue(): Promise<void>;
  /** The same, and resolves when nothing is due or running any more. */
  deliverDue(): Promise<void>;
  /** Begins nothing more and waits for what runs; when `patience` is aborted, that ends too, and is tried again later. */
  stop(patience: AbortSignal): Promise<void>;
}

const secretsOf = async (
  { secrets, clock }: DeliveryParts,
  endpoint: WebhookEndpointRecord,
): Promise<string[]> => {
  const { previousSecret, previousSecretUntil } = endpoint;
  const previousCounts = previousSecretUntil !== null && previousSecretUntil > clock.now();
  const sealed = [endpoint.secret, ...(previousCounts && previousSecret ? [previousSecret] : [])];
  return Promise.all(sealed.map((text) => secrets.unseal(text, webhookSecretContext(endpoint.id))));
};

/** When what was claimed could be tried: not before its endpoint, and not before all of it. */
const dueAtOf = (
  { nextAttemptAt }: WebhookEndpointRecord,
  claimed: readonly WebhookDeliveryRecord[],
): Date => {
  const times = [nextAttemptAt, ...claimed.map((delivery) => delivery.nextAttemptAt)];
  return new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));
};

/**
 * Delivers events to webhook endpoints: each endpoint by itself, so that a slow or dead one holds up nobody else, and at least once. One
 * that takes nothing is tried with one event at a time, at growing distances, however many wait for it. Any number of processes may do it on
 * one store: the store's claims keep them apart.
 */
export const createWebhookDelivery = (parts: DeliveryParts): WebhookDelivery => {
  const { store, clock, random, send, onFault, dating = clock, mayClaim = async () => true } = parts;
  const cut = new AbortController();
  let stopping = false;
  const running = new Map<string, Promise<void>>();

  const spread = (): number => (random.bytes(1)[0] ?? 0) / 255;

  /** Undefined when it was cut short: that is none. */
  const attempt = async (
    endpoint: WebhookEndpointRecord,
    delivery: WebhookDeliveryRecord,
  ): Promise<Attempt | undefined> => {
    const { event } = delivery;
    const body = JSON.stringify(viewEvent(event));
    const timestamp = Math.floor(dating.now().getTime() / 1000);
    const signed = await signWebhook(await secretsOf(parts, endpoint), { id: event.id, timestamp, body });
    const headers = { "content-type": "application/json", "user-agent": "LAPOR-webhooks", ...signed };
    let result: Attempt;
    try {
      result = await send({ url: endpoint.url, headers, body }, cut.signal);
    } catch (error) {
      // Given back as it was.
      await store.finishDelivery(delivery);
      if (!cut.signal.aborted) throw error;
      return undefined;
    }
    await store.finishDelivery(afterAttempt(delivery, result, clock.now(), spread()));
    return result;
  };

  const learn = async (
    endpoint: WebhookEndpointRecord,
    attempts: readonly Attempt[],
    dueAt: Date,
  ): Promise<void> => {
    const now = clock.now();
    if (attempts.some((result) => "status" in result && result.status === 410)) {
      await store.disableWebhookEndpoint(endpoint.id, now);
      return;
    }
    const health = healthAfter(endpoint, attempts, { now, dueAt, spread: spread() });
    if (health.failures === endpoint.failures) return;
    if (!(await store.setWebhookHealth(endpoint.id, health, endpoint.failures))) return;
    const givenUp = new Date(now.getTime() - patienceMs);
    if (health.failingSince && health.failingSince <= givenUp)
      await store.giveUpDeliveries(endpoint.id, givenUp, now);
    await store.clearIdleHealth(endpoint.id);
  };

  const serve = async (endpointId: string): Promise<void> => {
    while (!stopping) {
      const endpoint = await store.findWebhookEndpoint(endpointId);
      if (!endpoint || endpoint.disabledAt || !(await mayClaim())) return;
      const now = clock.now();
      const until = new Date(now.getTime() + leaseMs);
      const agencyIds = partiesOf(endpoint.agencyId);
      const claimed = await store.claimDeliveries(endpointId, { now, until, limit: atOnce, agencyIds });
      if (claimed.length === 0) {
        // The last that waited may have ended because its party may no longer read it.
        if (endpoint.failures > 0) await store.clearIdleHealth(endpointId);
        return;
      }
      const results = await Promise.allSettled(claimed.map((delivery) => attempt(endpoint, delivery)));
      const attempts = results.flatMap((result) =>
        result.status === "fulfilled" && result.value ? [result.value] : [],
      );
      if (attempts.length > 0) await learn(endpoint, attempts, dueAtOf(endpoint, claimed));
      const failed = results.find((result) => result.status === "rejected");
      if (failed) throw failed.reason;
    }
  };

  const begin = (endpointId: string): void => {
    const work = serve(endpointId)
      .catch(onFault)
      .finally(() => running.delete(endpointId));
    running.set(endpointId, work);
  };

  let looking: Promise<void> | undefined;
  const startDue = async (): Promise<void> => {
    const due = stopping ? [] : await store.listDueEndpoints(clock.now());
    for (const id of due) if (!running.has(id) && !stopping) begin(id);
  };
  const startOnce = (): Promise<void> =>
    (looking ??= startDue().finally(() => {
      looking = undefined;
    }));

  return {
    startDue: startOnce,
    async deliverDue() {
      await startOnce();
      await Promise.all(running.values());
    },
    async stop(patience) {
      stopping = true;
      if (patience.aborted) cut.abort();
      patience.addEventListener("abort", () => cut.abort());
      await looking?.catch(() => {});
      await Promise.all(running.values());
    },
  };
};
