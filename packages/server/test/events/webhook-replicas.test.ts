import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Event } from "@lapor/sdk";
import { openStore } from "../../src/index.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { createWebhookChannel } from "./webhook-channel.ts";
import { startReceiver } from "./webhook-receiver.ts";

let databaseUrl: string;
before(async () => {
  databaseUrl = await freshDatabase();
});

test("two replicas deliver each event once and in order per report, while reports arrive and receivers fail", async () => {
  const address = { databaseUrl };
  const [one, two] = [await openStore(address), await openStore(address)];
  const channel = await createWebhookChannel(one);
  const receivers = [await startReceiver(), await startReceiver()];
  for (const { url } of receivers) await channel.admin.createWebhookEndpoint({ url });
  // The second receiver fails the first attempt of each event.
  const [, failing] = receivers;
  const failed = new Set<string>();
  failing?.answer(({ body }) => {
    const { id } = JSON.parse(body) as Event;
    return { status: failed.has(id) ? 200 : failed.add(id) && 500 };
  });
  const replicas = [channel.deliveries(one), channel.deliveries(two), channel.deliveries(one)];
  let writing = true;
  const submitting = (async () => {
    for (let count = 0; count < 40; count++) {
      const { trackingId } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await channel.admin.startFollowUp({ trackingId, version: 2 });
    }
    writing = false;
  })();
  const delivering = replicas.map(async (replica) => {
    while (writing) await replica.deliverDue();
  });
  await Promise.all([submitting, ...delivering]);
  // A failed delivery is retried after five seconds, and the next event of its report waits for it. While all
  // attempts at an endpoint fail, it gets one attempt at a time.
  let rounds = 0;
  for (; (failing?.received.length ?? 0) < 240 && rounds < 500; rounds++) {
    channel.pass(10);
    await Promise.all(replicas.map((replica) => replica.deliverDue()));
  }
  assert.ok(rounds < 500);
  for (const [index, { received }] of receivers.entries()) {
    const events = received.map(({ body }) => JSON.parse(body) as Event);
    const times = index + 1;
    assert.equal(events.length, 120 * times);
    assert.equal(new Set(events.map(({ id }) => id)).size, 120);
    for (const trackingId of new Set(events.map((event) => event.trackingId))) {
      const versions = events
        .filter((event) => event.trackingId === trackingId)
        .map(({ version }) => version);
      assert.deepEqual(versions, times === 1 ? [1, 2, 3] : [1, 1, 2, 2, 3, 3]);
    }
  }
  for (const receiver of receivers) await receiver.stop();
  await one.close();
  await two.close();
});
