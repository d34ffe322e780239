import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Delivery } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import type { Event, WebhookDeliveryState } from "@lapor/sdk";
import { verifyWebhook } from "@lapor/sdk/webhooks";
import { Webhook } from "standardwebhooks";
import { onStore } from "../../../../scripts/long-run.ts";
import { everyStore } from "../support/engines.ts";
import { createWebhookChannel, type WebhookChannel } from "./webhook-channel.ts";
import { type Received, type Receiver, startReceiver } from "./webhook-receiver.ts";

const minute = 60;
const hour = 3600;
const headersOf = ({ headers }: Received) => headers as Record<string, string>;
const eventOf = ({ body }: Received) => JSON.parse(body) as Event;
const idsOf = (received: readonly Received[]) => received.map((one) => headersOf(one)["webhook-id"]);
const told = ({ received }: Receiver, { trackingId }: { trackingId: string }) =>
  received.filter((one) => eventOf(one).trackingId === trackingId);

for (const [name, open] of Object.entries(everyStore))
  describe(`webhooks (${name})`, onStore(name), () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let channel: WebhookChannel;
    let delivery: Delivery;
    let receiver: Receiver;
    before(async () => {
      opened = await open();
      channel = await createWebhookChannel(opened.store);
      delivery = channel.deliveries();
    });
    after(async () => {
      await receiver.stop();
      await opened.close();
    });
    beforeEach(async () => {
      const { data } = await channel.admin.listWebhookEndpoints();
      for (const { id } of data) await channel.admin.deleteWebhookEndpoint(id);
      await receiver?.stop();
      receiver = await startReceiver();
    });

    const states = async (endpointId: string, ...wanted: WebhookDeliveryState[]) => {
      const { data } = await channel.admin.listWebhookDeliveries(endpointId);
      assert.deepEqual(
        data.map(({ state }) => state),
        wanted,
      );
      return data;
    };

    test("each event is sent once to each subscribed endpoint, and the SDK and the reference implementation verify it", async () => {
      const { secret } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const other = await startReceiver();
      const wanted = { url: other.url, types: ["report.verified" as const] };
      const { endpoint } = await channel.admin.createWebhookEndpoint(wanted);
      const { trackingId } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      for (let times = 0; times < 3; times++) await delivery.deliverDue();
      const log = (await channel.admin.listEvents({ limit: 100 })).data.filter(
        (event) => event.trackingId === trackingId,
      );
      assert.deepEqual(receiver.received.map(eventOf), log);
      assert.deepEqual(other.received.map(eventOf), log.slice(1));
      for (const one of receiver.received) {
        assert.deepEqual(await verifyWebhook(one.body, one.headers, secret), eventOf(one));
        assert.deepEqual(new Webhook(secret).verify(one.body, headersOf(one)), eventOf(one));
        assert.equal(one.headers["content-type"], "application/json");
        assert.equal(headersOf(one)["webhook-id"], eventOf(one).id);
      }
      const [done] = await states(endpoint.id, "delivered");
      assert.deepEqual([done?.attempts, done?.lastStatus, done?.nextAttemptAt], [1, 204, undefined]);
      await other.stop();
    });

    test("a test event is signed, sent at once to one endpoint only, and enables it", async () => {
      const wanted = { url: receiver.url, types: ["report.closed" as const] };
      const { endpoint, secret } = await channel.admin.createWebhookEndpoint(wanted);
      const other = await startReceiver();
      await channel.admin.createWebhookEndpoint({ url: other.url });
      receiver.answer(() => ({ status: 410 }));
      await channel.admin.sendTestEvent(endpoint.id);
      await delivery.deliverDue();
      assert.ok((await channel.admin.getWebhookEndpoint(endpoint.id)).disabledAt);
      receiver.answer(() => ({ status: 204 }));
      const { eventId } = await channel.admin.sendTestEvent(endpoint.id);
      await delivery.deliverDue();
      const [done] = await states(endpoint.id, "delivered", "dead");
      assert.equal(done?.eventId, eventId);
      const last = receiver.received.at(-1)!;
      const event = await verifyWebhook(last.body, last.headers, secret);
      const { id, type, status, responsible, dueAt } = event;
      assert.deepEqual(
        { id, type, status, dueAt, kind: responsible.kind },
        { id: eventId, type: "webhook.test", status: "submitted", dueAt: null, kind: "agency" },
      );
      assert.deepEqual(other.received, []);
      await other.stop();
    });

    test("a new address receives the waiting events and ends the pause of a failing endpoint", async () => {
      const { endpoint, secret } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      receiver.answer(() => ({ status: 500 }));
      await channel.submit();
      await delivery.deliverDue();
      for (const change of [{ description: "Sistem tiket" }, { url: receiver.url }])
        assert.ok((await channel.admin.updateWebhookEndpoint(endpoint.id, change)).failingSince);
      const moved = await startReceiver();
      const { failingSince } = await channel.admin.updateWebhookEndpoint(endpoint.id, { url: moved.url });
      assert.equal(failingSince, undefined);
      channel.pass(6);
      await delivery.deliverDue();
      const [one] = moved.received;
      assert.equal((await verifyWebhook(one!.body, one!.headers, secret)).type, "report.submitted");
      await states(endpoint.id, "delivered");
      await moved.stop();
    });

    test("secrets are never stored unencrypted", async () => {
      const { endpoint, secret } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const rotated = await channel.admin.rotateWebhookSecret(endpoint.id);
      const stored = JSON.stringify(await channel.store.find("webhookEndpoints", { id: endpoint.id }));
      for (const one of [secret, rotated.secret]) assert.ok(!stored.includes(one.slice("whsec_".length)));
      assert.ok(stored.includes(endpoint.url));
    });

    test("a receiver that was down for an hour then gets every event, in order and with the same IDs", async () => {
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const port = Number(new URL(receiver.url).port);
      await receiver.stop();
      const { trackingId } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await delivery.deliverDue();
      await states(endpoint.id, "pending", "pending");
      // Retries follow after 5 seconds, 5 minutes and 30 minutes, all within the hour.
      for (const [index, seconds] of [6, 6 * minute, 34 * minute, 20 * minute].entries()) {
        channel.pass(seconds);
        await delivery.deliverDue();
        const [, first] = await states(endpoint.id, "pending", "pending");
        assert.deepEqual([first?.attempts, first?.lastError], [Math.min(index + 2, 4), "unreachable"]);
      }
      receiver = await startReceiver(port);
      await delivery.deliverDue();
      assert.equal(receiver.received.length, 0);
      channel.pass(2 * hour);
      await delivery.deliverDue();
      await states(endpoint.id, "delivered", "delivered");
      const { data } = await channel.admin.listEvents({ limit: 100 });
      const ids = data.filter((event) => event.trackingId === trackingId).map(({ id }) => id);
      assert.deepEqual(idsOf(receiver.received), ids);
    });

    test("a slow receiver is postponed and does not delay the others", async () => {
      const slow = await startReceiver();
      slow.answer(() => undefined);
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: slow.url });
      const quick = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const arrived = receiver.next();
      const patient = channel.deliveries(undefined, { timeoutMs: 60_000 });
      await channel.submit();
      await patient.startDue();
      await arrived;
      // Waits until the delivery is recorded as accepted.
      while ((await channel.admin.listWebhookDeliveries(quick.endpoint.id)).data[0]?.state === "pending");
      // An aborted attempt does not count.
      await patient.stop(AbortSignal.abort());
      const [cut] = await states(endpoint.id, "pending");
      assert.equal(cut?.attempts, 0);
      await states(quick.endpoint.id, "delivered");
      await channel.deliveries(undefined, { timeoutMs: 50 }).deliverDue();
      const [late] = await states(endpoint.id, "pending");
      assert.deepEqual([late?.attempts, late?.lastError], [1, "timeout"]);
      assert.equal(new Set(idsOf(slow.received)).size, 1);
      await slow.stop();
    });

    test("a receiver that returns 410 gets nothing until a redelivery succeeds", async () => {
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const { trackingId } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      receiver.answer(() => ({ status: 410 }));
      await delivery.deliverDue();
      const [, gone] = await states(endpoint.id, "dead", "dead");
      assert.equal(gone?.lastStatus, 410);
      const [disabled] = (await channel.admin.listWebhookEndpoints()).data;
      assert.ok(disabled?.disabledAt);
      receiver.answer(() => ({ status: 200 }));
      await channel.submit();
      channel.pass(48 * hour);
      await delivery.deliverDue();
      assert.equal(receiver.received.length, 1);
      await channel.admin.redeliverWebhook({ endpointId: endpoint.id, eventId: gone?.eventId ?? "" });
      await delivery.deliverDue();
      await states(endpoint.id, "dead", "delivered");
      assert.deepEqual(idsOf(receiver.received), [gone?.eventId, gone?.eventId]);
      const again = await channel.submit();
      await delivery.deliverDue();
      assert.equal(told(receiver, again).length, 1);
    });

    test("redirects are not followed, a 500 is retried, and Retry-After is respected", async () => {
      const elsewhere = await startReceiver();
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      await channel.submit();
      const told_ = [
        { status: 307, headers: { location: elsewhere.url } },
        { status: 500 },
        { status: 503, headers: { "retry-after": "7200" } },
        { status: 202 },
      ];
      receiver.answer(() => told_[receiver.received.length - 1]);
      const statuses = [];
      for (const seconds of [0, 6, 6 * minute, 40 * minute, 2 * hour]) {
        channel.pass(seconds);
        await delivery.deliverDue();
        statuses.push((await channel.admin.listWebhookDeliveries(endpoint.id)).data[0]?.lastStatus);
      }
      // Without Retry-After, the retry would follow only after 40 minutes.
      assert.deepEqual(statuses, [307, 500, 503, 503, 202]);
      await states(endpoint.id, "delivered");
      assert.equal(elsewhere.received.length, 0);
      assert.equal(new Set(idsOf(receiver.received)).size, 1);
      await elsewhere.stop();
    });

    test("an event waits for the previous event of its own report, but not for other reports", async () => {
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const held = await channel.submit();
      await channel.admin.verifyReport({ trackingId: held.trackingId, version: 1 });
      await channel.admin.startFollowUp({ trackingId: held.trackingId, version: 2 });
      const other = await channel.submit();
      receiver.answer((one) => ({ status: eventOf(one).trackingId === held.trackingId ? 500 : 200 }));
      await delivery.deliverDue();
      assert.deepEqual(
        [told(receiver, held).map((one) => eventOf(one).version), told(receiver, other).length],
        [[1], 1],
      );
      receiver.answer(() => ({ status: 200 }));
      await delivery.deliverDue();
      assert.equal(told(receiver, held).length, 1);
      channel.pass(6);
      await delivery.deliverDue();
      assert.deepEqual(
        told(receiver, held).map((one) => eventOf(one).version),
        [1, 1, 2, 3],
      );
      await states(endpoint.id, "delivered", "delivered", "delivered", "delivered");
    });

    test("an event becomes a dead letter after a day of failures, no longer blocks the next one, and can be redelivered", async () => {
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const { trackingId } = await channel.submit();
      receiver.answer(() => ({ status: 404 }));
      await delivery.deliverDue();
      let hours = 0;
      for (; hours < 100; hours++) {
        const { data } = await channel.admin.listWebhookDeliveries(endpoint.id, { state: "dead" });
        if (data.length > 0) break;
        channel.pass(hour);
        await delivery.deliverDue();
      }
      assert.ok(hours > 24 && hours < 48, `dead after ${hours} hours`);
      const [dead] = await states(endpoint.id, "dead");
      assert.deepEqual([dead?.attempts, dead?.lastStatus, dead?.trackingId], [8, 404, trackingId]);
      receiver.answer(() => ({ status: 200 }));
      await channel.admin.verifyReport({ trackingId, version: 1 });
      // The endpoint has accepted nothing for a day, so its attempts are half an hour apart.
      channel.pass(hour);
      await delivery.deliverDue();
      await states(endpoint.id, "delivered", "dead");
      const eventId = dead?.eventId ?? "";
      await channel.admin.redeliverWebhook({ endpointId: endpoint.id, eventId });
      await delivery.deliverDue();
      await states(endpoint.id, "delivered", "delivered");
      assert.equal(headersOf(receiver.received.at(-1) as Received)["webhook-id"], eventId);
    });

    test("after a rotation, both secrets sign for a day, then only the new one", async () => {
      const { endpoint, secret } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const rotated = await channel.admin.rotateWebhookSecret(endpoint.id);
      assert.notEqual(rotated.secret, secret);
      await channel.submit();
      await delivery.deliverDue();
      const [both] = receiver.received;
      assert.ok(both);
      for (const one of [secret, rotated.secret]) {
        await verifyWebhook(both.body, both.headers, one, { tolerance: Infinity });
        assert.equal(headersOf(both)["webhook-signature"]?.split(" ").length, 2);
      }
      channel.pass(25 * hour);
      await channel.submit();
      await delivery.deliverDue();
      const later = receiver.received[1];
      assert.ok(later);
      await verifyWebhook(later.body, later.headers, rotated.secret, { tolerance: Infinity });
      await assert.rejects(verifyWebhook(later.body, later.headers, secret, { tolerance: Infinity }), {
        code: "wrong_signature",
      });
      const [seen] = (await channel.admin.listWebhookEndpoints()).data;
      assert.equal(seen?.previousSecretUntil, undefined);
    });

    test("a delivery left unfinished by a process is sent again with the same ID when its lease expires", async () => {
      const { endpoint } = await channel.admin.createWebhookEndpoint({ url: receiver.url });
      await channel.submit();
      receiver.answer(() => undefined);
      const killed = channel.deliveries(undefined, { timeoutMs: 60_000 });
      const arrived = receiver.next();
      await killed.startDue();
      await arrived;
      // The process dies but its lease remains, so no other process delivers until the lease expires.
      receiver.answer(() => ({ status: 200 }));
      await delivery.deliverDue();
      assert.equal(receiver.received.length, 1);
      channel.pass(2 * minute);
      await delivery.deliverDue();
      await states(endpoint.id, "delivered");
      assert.equal(new Set(idsOf(receiver.received)).size, 1);
      assert.equal(receiver.received.length, 2);
      // The first process can no longer record its result.
      await killed.stop(AbortSignal.abort());
      await states(endpoint.id, "delivered");
    });

    test("no delivery reveals report text, a file name, an identity or an access code", async () => {
      await channel.admin.createWebhookEndpoint({ url: receiver.url });
      const word = `tanda${Date.now()}`;
      const file = new File([samplePhoto.bytes], `${word}.jpg`);
      const { id } = await channel.citizen.uploadAttachment(file);
      const receipt = await channel.submit({
        title: `Lubang ${word}`,
        body: `Lubang besar di depan rumah ${word}`,
        attachmentIds: [id],
        location: { regionCode: "32.73", address: `Jl. ${word}` },
        reporter: { name: `Ayu ${word}`, email: `${word}@example.org`, phone: "081234567890" },
      });
      const { trackingId } = receipt;
      await channel.citizen.addReply(receipt, { message: `Masih ${word}` });
      await channel.admin.verifyReport({ trackingId, version: 2 }, { message: `Diterima ${word}` });
      await delivery.deliverDue();
      const bytes = JSON.stringify(told(receiver, receipt));
      assert.equal(told(receiver, receipt).length, 3);
      for (const trace of [word, id, "81234567890", receipt.accessCode]) assert.ok(!bytes.includes(trace));
    });

    test("national triage gets the events of all agencies, and an agency only those of its own reports", async () => {
      await channel.otherAdmin.createWebhookEndpoint({ url: receiver.url });
      const triage = await startReceiver();
      const { endpoint } = await channel.national.createWebhookEndpoint({ url: triage.url });
      const own = await channel.submit();
      const theirs = await channel.submit({ agencyId: "pemprov-jawa-barat" });
      await delivery.deliverDue();
      const counts = (by: Receiver) => [own, theirs].map((receipt) => told(by, receipt).length);
      assert.deepEqual(
        [counts(receiver), counts(triage)],
        [
          [0, 1],
          [1, 1],
        ],
      );
      await channel.national.deleteWebhookEndpoint(endpoint.id);
      await triage.stop();
    });
  });
