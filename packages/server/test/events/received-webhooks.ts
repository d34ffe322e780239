import assert from "node:assert/strict";
import type { Event } from "@lapor/sdk";
import { Webhook } from "standardwebhooks";
import { type Received, type Receiver, startReceiver } from "./webhook-receiver.ts";

/** A difficult receiver that responds late and fails the first attempt of every eighth event. */
export interface HardReceiver extends Receiver {
  /** The secret that signs the webhooks. Until it is set, the receiver accepts no webhooks. */
  secret: string | undefined;
  /** The number of webhooks whose signature the reference implementation rejected. */
  forged: number;
}

/** Starts a receiver that verifies each webhook with the `standardwebhooks` package. */
export const startHardReceiver = async (): Promise<HardReceiver> => {
  const receiver: HardReceiver = { ...(await startReceiver()), secret: undefined, forged: 0 };
  const refused = new Set<string>();
  receiver.answer(({ headers, body }) => {
    if (!receiver.secret) return { status: 503 };
    try {
      new Webhook(receiver.secret).verify(body, headers as Record<string, string>);
    } catch {
      receiver.forged++;
    }
    const id = String(headers["webhook-id"]);
    if (refused.size * 8 < receiver.received.length && !refused.has(id)) {
      refused.add(id);
      return { status: 500 };
    }
    return { status: 204 };
  });
  return receiver;
};

const read = ({ headers, body }: Received) => ({
  id: headers["webhook-id"],
  event: JSON.parse(body) as Event,
});

/**
 * Asserts that a receiver got every event of a log, always under the same ID, and each report's events in
 * order. Returns how many events arrived more than once.
 */
export const holdsAllReceived = (received: readonly Received[], log: readonly Event[]): number => {
  const told = received.map(read);
  const known = new Map(log.map((event) => [event.id, event]));
  assert.deepEqual(new Set(told.map(({ id }) => id)), new Set(known.keys()), "every event, and nothing else");
  const latest = new Map<string, number>();
  for (const { id, event } of told) {
    assert.equal(id, event.id);
    assert.deepEqual(event, known.get(event.id), "the same whenever it comes");
    assert.ok(event.version >= (latest.get(event.trackingId) ?? 0), `${event.trackingId} in order`);
    latest.set(event.trackingId, event.version);
  }
  return told.length - known.size;
};
