import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EndpointHealth } from "@lapor/channel/store";
import type { Event } from "@lapor/sdk";
import { onStore } from "../../../../scripts/long-run.ts";
import { everyStore } from "../support/engines.ts";
import { createWebhookChannel } from "./webhook-channel.ts";
import { startReceiver } from "./webhook-receiver.ts";

const minute = 60;
const hour = 3600;
const reports = 30;

for (const [name, open] of Object.entries(everyStore))
  describe(`an endpoint that rejects every event (${name})`, onStore(name), () => {
    test("all servers together send the endpoint one event at a time, report since when it has failed, and deliver all in order once it recovers", async () => {
      const { store, close } = await open();
      const channel = await createWebhookChannel(store);
      const receiver = await startReceiver();
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const view = async () => (await channel.admin.listWebhookEndpoints()).data[0];
      assert.deepEqual([(await view())?.failingSince, (await view())?.nextAttemptAt], [undefined, undefined]);
      for (let count = 0; count < reports; count++) {
        const { trackingId } = await channel.submit();
        await channel.admin.verifyReport({ trackingId, version: 1 });
      }
      const [first, ...replicas] = [channel.deliveries(), channel.deliveries(), channel.deliveries()];
      const all = [first, ...replicas];
      receiver.answer(() => ({ status: 503 }));
      await first?.deliverDue();
      // The five deliveries were claimed before the endpoint was known to fail.
      assert.equal(receiver.received.length, 5);
      for (const replica of all) await replica.deliverDue();
      assert.equal(receiver.received.length, 5, "nothing before it is time");
      const since = (await view())?.failingSince;
      assert.ok(since);
      // The pauses are 5 and 30 seconds, 2 and 10 minutes, then every 30 minutes, plus at most 10 percent.
      for (const [index, seconds] of [
        6,
        34,
        2.3 * minute,
        11.2 * minute,
        34 * minute,
        34 * minute,
      ].entries()) {
        channel.pass(seconds);
        await Promise.all(all.map((replica) => replica.deliverDue()));
        assert.equal(receiver.received.length, 6 + index, `${index + 1} tries`);
        assert.equal((await view())?.failingSince, since);
      }
      receiver.answer(() => ({ status: 204 }));
      channel.pass(34 * minute);
      await Promise.all(all.map((replica) => replica.deliverDue()));
      assert.equal((await view())?.failingSince, undefined);
      // The few deliveries that were attempted earlier keep their own retry times.
      channel.pass(6 * hour);
      await Promise.all(all.map((replica) => replica.deliverDue()));
      const { data } = await channel.admin.listWebhookDeliveries(endpoint.id, { limit: 100 });
      assert.deepEqual(
        [data.length, new Set(data.map(({ state }) => state))],
        [2 * reports, new Set(["delivered"])],
      );
      const taken = receiver.received.slice(11).map(({ body }) => JSON.parse(body) as Event);
      assert.equal(taken.length, 2 * reports, "each once");
      for (const trackingId of new Set(taken.map((event) => event.trackingId))) {
        const versions = taken
          .filter((event) => event.trackingId === trackingId)
          .map(({ version }) => version);
        assert.deepEqual(versions, [1, 2]);
      }
      await receiver.stop();
      await close();
    });

    test("the health of an endpoint comes only from the latest attempt, and is cleared when nothing is waiting", async () => {
      const { store, close } = await open();
      const channel = await createWebhookChannel(store);
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: "http://penerima.example/" });
      const now = new Date();
      const failing = { failures: 1, failingSince: now, nextAttemptAt: now };
      const failures = async () => (await store.find("webhookEndpoints", { id: endpoint.id }))?.failures;
      const setHealth = (failed: number, health: EndpointHealth) =>
        store.change("webhookEndpoints", { id: endpoint.id, disabledAt: null, failures: failed }, health);
      assert.equal(await setHealth(0, failing), 1);
      // A server that read the endpoint's health before that change cannot write its own result.
      assert.equal(await setHealth(2, { ...failing, failures: 3 }), 0);
      assert.equal(await setHealth(1, { ...failing, failures: 2 }), 1);
      await channel.submit();
      await channel.national.listEvents();
      await store.clearIdleHealth(endpoint.id);
      assert.equal(await failures(), 2, "something waits for it");
      await store.disableWebhookEndpoint(endpoint.id, now);
      assert.equal(await setHealth(0, failing), 0);
      const restart = await store.transaction((transaction) =>
        transaction.restartDeadDeliveries(endpoint.id, now, [null]),
      );
      assert.equal(restart, 1);
      assert.equal(await setHealth(0, failing), 1);
      const until = new Date(now.getTime() + 1000);
      await setHealth(1, { failures: 0, failingSince: null, nextAttemptAt: null });
      const claim = { now: new Date(now.getTime() + 60_000), until, limit: 5, agencyIds: [null] };
      for (const delivery of await store.claimDeliveries(endpoint.id, claim))
        await store.finishDelivery({ ...delivery, state: "dead", nextAttemptAt: null });
      assert.equal(await setHealth(0, failing), 1);
      await store.clearIdleHealth(endpoint.id);
      assert.equal(await failures(), 0);
      await close();
    });

    test("deliveries older than a day become dead letters, attempted or not, and resume after a redelivery", async () => {
      const { store, close } = await open();
      const channel = await createWebhookChannel(store);
      const receiver = await startReceiver();
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      for (let count = 0; count < reports; count++) await channel.submit();
      receiver.answer(() => ({ status: 500 }));
      const delivery = channel.deliveries();
      const states = async () => {
        const { data } = await channel.admin.listWebhookDeliveries(endpoint.id, { limit: 100 });
        return data.map(({ state }) => state);
      };
      for (let hours = 0; hours < 27; hours++) {
        await delivery.deliverDue();
        channel.pass(hour);
      }
      assert.ok(!(await states()).includes("dead"), "not within a day");
      const late = await channel.submit();
      for (let hours = 0; hours < 3; hours++) {
        await delivery.deliverDue();
        channel.pass(hour);
      }
      const [latest, ...others] = await states();
      assert.equal(latest, "pending");
      // The few deliveries that failed earlier keep their own retry times.
      assert.ok(others.filter((state) => state === "dead").length > reports - 10);
      receiver.answer(() => ({ status: 200 }));
      const query = { state: "dead", limit: 100 } as const;
      const [dead] = (await channel.admin.listWebhookDeliveries(endpoint.id, query)).data;
      await channel.admin.redeliverWebhook({ endpointId: endpoint.id, eventId: dead?.eventId ?? "" });
      const [begun] = (await channel.admin.listWebhookEndpoints()).data;
      assert.equal(begun?.failingSince, undefined);
      await delivery.deliverDue();
      const { data } = await channel.admin.listWebhookDeliveries(endpoint.id, { limit: 100 });
      const done = data.filter(({ state }) => state === "delivered").map(({ trackingId }) => trackingId);
      assert.deepEqual(done.includes(dead?.trackingId ?? "") && done.includes(late.trackingId), true);
      const left = (await states()).filter((state) => state === "dead").length;
      assert.ok(left > 0);
      assert.deepEqual(await channel.admin.redeliverDeadLetters(endpoint.id), { count: left });
      await delivery.deliverDue();
      channel.pass(12 * hour);
      await delivery.deliverDue();
      assert.deepEqual(new Set(await states()), new Set(["delivered"]));
      await receiver.stop();
      await close();
    });
  });
