import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event } from "@lapor/openapi";
import fc from "fast-check";
import type { WebhookAttempt, WebhookCall } from "../../src/store/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Creates a channel with one endpoint and a scripted receiver. Nothing waits in real time. */
const open = async () => {
  const channel = await createMemoryChannel();
  const admin = await channel.officer("pemkot-bandung");
  const url = "https://penerima.example/lapor";
  await channel.call("POST", "/v1/webhook-endpoints", { key: admin, body: { url } });
  const sent: { event: Event; at: number; taken: boolean }[] = [];
  let [running, most] = [0, 0];
  let answer: (event: Event) => WebhookAttempt = () => ({ status: 204 });
  const delivery = channel.createWebhookDelivery({
    async send({ body }: WebhookCall) {
      const event = JSON.parse(body) as Event;
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      const attempt = answer(event);
      const taken = "status" in attempt && attempt.status < 300;
      sent.push({ event, at: channel.clock.now().getTime(), taken });
      return attempt;
    },
    onError(error) {
      throw error;
    },
  });
  return {
    channel,
    admin,
    delivery,
    sent,
    answerBy(how: (event: Event) => WebhookAttempt) {
      answer = how;
    },
    /** Returns the highest number of simultaneous requests since the previous call. */
    mostAtOnce() {
      const found = most;
      most = 0;
      return found;
    },
    async pass(ms: number) {
      channel.clock.set(new Date(channel.clock.now().getTime() + ms).toISOString());
      await delivery.deliverDue();
    },
    /** Returns the delivery states of the events, in order, and the endpoint's health. */
    async look() {
      const [endpoint] = await channel.store.list("webhookEndpoints", { agencyId: "pemkot-bandung" });
      assert.ok(endpoint);
      const query = { endpointId: endpoint.id, agencyIds: ["pemkot-bandung"], limit: 2000 };
      const found = await channel.store.listWebhookDeliveries(query);
      return { endpoint, states: found.toReversed().map(({ state }) => state) };
    },
    async verify(trackingId: string, version: number) {
      const headers = { "if-match": `"${version}"` };
      const path = `/v1/agency-reports/${trackingId}/verify`;
      await channel.call("POST", path, { key: admin, body: {}, headers });
    },
  };
};

test("an endpoint that is down for an hour gets about a dozen attempts, not one per report, and then receives everything", async () => {
  const { channel, delivery, sent, answerBy, mostAtOnce, pass } = await open();
  for (let count = 0; count < 1000; count++) await channel.submit({ agencyId: "pemkot-bandung" });
  answerBy(() => ({ error: "unreachable" }));
  await delivery.deliverDue();
  assert.equal(sent.length, 5);
  mostAtOnce();
  for (let seconds = 0; seconds < 3600; seconds += 10) await pass(10_000);
  assert.equal(mostAtOnce(), 1, "one at a time");
  const tries = sent.length;
  // Five attempts run at first. One each follows after 5 and 30 seconds, and 2, 10, 30 and 30 minutes.
  assert.ok(tries >= 9 && tries <= 11, `${tries} tries`);
  answerBy(() => ({ status: 204 }));
  await pass(34 * minute);
  await pass(2 * hour);
  const taken = sent.filter((one) => one.taken).map(({ event }) => event.id);
  assert.deepEqual([taken.length, new Set(taken).size], [1000, 1000]);
});

test("an event that its endpoint rejects delays the events of other reports by seconds at most", async () => {
  const { channel, sent, answerBy, pass } = await open();
  const poison = await channel.submit({ agencyId: "pemkot-bandung" });
  answerBy(({ trackingId }) => ({ status: trackingId === poison.trackingId ? 400 : 200 }));
  let others = 0;
  for (let minutes = 0; minutes < 180; minutes++) {
    for (let count = 0; count < 2; count++, others++) await channel.submit({ agencyId: "pemkot-bandung" });
    await pass(50_000);
    await pass(10_000);
    assert.equal(sent.filter((one) => one.taken).length, others);
  }
});

const submitMany = async ({ channel }: Awaited<ReturnType<typeof open>>, count: number): Promise<void> => {
  for (let made = 0; made < count; made++) await channel.submit({ agencyId: "pemkot-bandung" });
};

for (const [name, days] of [
  ["was away for two days", 2],
  ["had its clock set a year ahead", 365],
] as const)
  test(`no event is lost while a receiver is down, even when the channel itself ${name}`, async () => {
    const world = await open();
    const { sent, answerBy, pass, look } = world;
    await submitMany(world, 20);
    answerBy(() => ({ error: "unreachable" }));
    await pass(0);
    for (let minutes = 0; minutes < 60; minutes += 5) await pass(5 * minute);
    await pass(days * 24 * hour);
    const { endpoint, states } = await look();
    assert.deepEqual([states.length, new Set(states)], [20, new Set(["pending"])]);
    assert.deepEqual(endpoint.failingSince, world.channel.clock.now());
    answerBy(() => ({ status: 204 }));
    for (let hours = 0; hours < 12; hours++) await pass(hour);
    assert.equal(new Set(sent.filter(({ taken }) => taken).map(({ event }) => event.id)).size, 20);
  });

test("the channel gives up deliveries after days of failures, and redelivers them in order on request", async () => {
  const world = await open();
  const { channel, admin, sent, answerBy, pass, look, verify } = world;
  await submitMany(world, 20);
  const { trackingId } = await channel.submit({ agencyId: "pemkot-bandung" });
  await verify(trackingId, 1);
  answerBy(() => ({ status: 503 }));
  await pass(0);
  for (let minutes = 0; minutes < 80 * 60; minutes += 10) await pass(10 * minute);
  const { endpoint, states } = await look();
  assert.deepEqual([states.length, new Set(states)], [22, new Set(["dead"])]);
  assert.deepEqual([endpoint.failures, endpoint.failingSince, endpoint.nextAttemptAt], [0, null, null]);

  answerBy(() => ({ status: 204 }));
  const path = `/v1/webhook-endpoints/${endpoint.id}/redeliver`;
  const response = await channel.call("POST", path, { key: admin });
  assert.deepEqual(await response.json(), { count: 22 });
  const before = sent.length;
  await pass(0);
  const again = sent.slice(before);
  assert.deepEqual([again.length, again.every(({ taken }) => taken)], [22, true]);
  const versions = again.filter(({ event }) => event.trackingId === trackingId);
  assert.deepEqual(
    versions.map(({ event }) => event.version),
    [1, 2],
  );
  assert.deepEqual(new Set((await look()).states), new Set(["delivered"]));
});

test("the channel tries an endpoint again for new events after giving up the old ones", async () => {
  const world = await open();
  const { answerBy, pass, look } = world;
  await submitMany(world, 1);
  answerBy(() => ({ status: 503 }));
  await pass(0);
  for (let hours = 0; hours < 48; hours++) await pass(hour);
  assert.deepEqual((await look()).states, ["dead"]);
  assert.equal((await look()).endpoint.failingSince, null);
  await submitMany(world, 3);
  await pass(0);
  const { endpoint, states } = await look();
  assert.deepEqual(states, ["dead", "pending", "pending", "pending"]);
  assert.deepEqual(endpoint.failingSince, world.channel.clock.now());
});

test("the channel delivers each report's events in order through any outage, and one at a time while the endpoint fails", async () => {
  const phase = fc.record({
    up: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 240 }),
    submits: fc.nat(6),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(phase, { minLength: 2, maxLength: 8 }), async (phases) => {
      const { channel, admin, sent, answerBy, mostAtOnce, pass, verify } = await open();
      let reports = 0;
      for (const { up, minutes, submits } of phases) {
        answerBy(() => ({ status: up ? 204 : 503 }));
        for (let count = 0; count < submits; count++, reports++) {
          const { trackingId } = await channel.submit({ agencyId: "pemkot-bandung" });
          await verify(trackingId, 1);
        }
        await pass(0);
        mostAtOnce();
        for (let passed = 0; passed < minutes; passed += 5) {
          await pass(5 * minute);
          const path = "/v1/webhook-endpoints";
          const { data } = (await (await channel.call("GET", path, { key: admin })).json()) as {
            data: { failingSince?: string }[];
          };
          if (!up && data[0]?.failingSince) assert.ok(mostAtOnce() <= 1);
          else if (up) mostAtOnce();
        }
      }
      answerBy(() => ({ status: 204 }));
      for (let hours = 0; hours < 12; hours++) await pass(hour);
      const told = new Set(sent.map(({ event }) => event.trackingId));
      assert.equal(told.size, reports);
      for (const trackingId of told) {
        const attempts = sent.filter(({ event }) => event.trackingId === trackingId);
        const versions = attempts.map(({ event }) => event.version);
        assert.deepEqual(versions, versions.toSorted(), "in order, however often tried");
        const taken = attempts.filter((one) => one.taken).map(({ event }) => event.version);
        assert.deepEqual(taken, [1, 2], "each taken once");
      }
    }),
    { numRuns: 40 },
  );
});
