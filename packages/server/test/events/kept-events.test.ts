import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, afterEach, before, describe, test } from "node:test";
import {
  healthy,
  type LoggedEvent,
  type Store,
  type WebhookDeliveryRecord,
  type WebhookEndpointRecord,
} from "@lapor/channel/store";
import pg from "pg";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { sampleEntry, sampleEvent, sampleReport } from "../support/record-samples.ts";

const dayMs = 86_400_000;
const today = new Date("2026-11-24T05:00:00Z");
const daysAgo = (days: number): Date => new Date(today.getTime() - days * dayMs);

const happen = async (store: Store, at: Date): Promise<string> => {
  const report = sampleReport({ submittedAt: at, updatedAt: at });
  const entry = sampleEntry(report);
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(entry);
    await transaction.insertEvent(sampleEvent(report, entry));
  });
  return entry.id;
};

const endpointOf = (): WebhookEndpointRecord => ({
  ...healthy,
  id: randomUUID(),
  agencyId: null,
  url: "https://penerima.example/",
  types: null,
  description: null,
  secret: "",
  previousSecret: null,
  previousSecretUntil: null,
  createdAt: daysAgo(1000),
  disabledAt: null,
});

for (const [name, open] of Object.entries(replicaEngines))
  describe(`retention of the event log (${name})`, onStore(name), () => {
    let replicas: Replicas;
    let endpoint: WebhookEndpointRecord;
    before(async () => {
      replicas = await open();
    });
    after(() => replicas.close());
    afterEach(() => storeOf(0).deleteWebhookEndpoint(endpoint.id));
    const storeOf = (index: number): Store =>
      replicas.stores[index % replicas.stores.length] ?? replicas.stores[0];

    const read = async (from = 0): Promise<{ ids: string[]; droppedTo: number; position: number }> => {
      const events: LoggedEvent[] = [];
      for (let at = from; ; ) {
        const page = await storeOf(1).listEvents({ agencyIds: [null], after: at, limit: 7 });
        events.push(...page.events);
        at = page.position;
        const { droppedTo } = page;
        if (page.events.length === 0) return { ids: events.map(({ id }) => id), droppedTo, position: at };
      }
    };
    /** Removes old events in batches of three, on all replicas at once, until none is left to remove. */
    const drop = async (days: number, deadDays: number): Promise<number> => {
      let removed = 0;
      const query = { before: daysAgo(days), deadBefore: daysAgo(deadDays), limit: 3 };
      for (let more = true; more; ) {
        const dropped = await Promise.all(replicas.stores.map((store) => store.dropEvents(query)));
        removed += dropped.reduce((sum, { events }) => sum + events, 0);
        more = dropped.some((one) => one.more);
      }
      return removed;
    };
    const finish = async (changes: Record<string, Partial<WebhookDeliveryRecord>>): Promise<void> => {
      const until = new Date(today.getTime() + dayMs);
      const claim = { now: today, until, limit: 100, agencyIds: [null] };
      const claimed = await storeOf(0).claimDeliveries(endpoint.id, claim);
      for (const delivery of claimed) {
        const change = changes[delivery.event.id];
        const next = change ? { nextAttemptAt: null, ...change } : {};
        await storeOf(0).finishDelivery({ ...delivery, ...next });
      }
    };
    const deliveries = async (): Promise<Record<string, string>> => {
      const query = { endpointId: endpoint.id, agencyIds: [null], limit: 100 };
      const found = await storeOf(1).listWebhookDeliveries(query);
      return Object.fromEntries(found.map(({ event, state }) => [event.id, state]));
    };
    /** Empties the log, creates an endpoint, and writes one event of each age. */
    const begin = async (ages: readonly number[]): Promise<{ ids: string[]; start: number }> => {
      await drop(-1, -1);
      const { position: start } = await read();
      endpoint = endpointOf();
      await storeOf(0).transaction((transaction) => transaction.insertWebhookEndpoint(endpoint, 20));
      const ids: string[] = [];
      for (const [index, days] of ages.entries()) ids.push(await happen(storeOf(index), daysAgo(days)));
      await storeOf(0).listDueEndpoints(today);
      return { ids, start };
    };

    test("old events are removed with their finished deliveries, and later events keep their positions", async () => {
      const ages = [400, 300, 200, 150, 120, 100, 95, 91, 80, 40, 0];
      const { ids, start } = await begin(ages);
      await finish(Object.fromEntries(ids.map((id) => [id, { state: "delivered" }])));
      assert.equal(await drop(90, 365), 8);
      const { ids: kept, droppedTo, position } = await read(start);
      assert.deepEqual(kept, ids.slice(8));
      assert.equal(droppedTo, start + 8);
      assert.deepEqual(Object.keys(await deliveries()).sort(), ids.slice(8).sort());
      const next = await happen(storeOf(0), today);
      assert.deepEqual((await read(position)).ids, [next]);
    });

    test("an emptied log never assigns a position twice", async () => {
      const { start } = await begin([300, 200]);
      await finish({});
      await storeOf(0).deleteWebhookEndpoint(endpoint.id);
      await drop(-1, -1);
      const emptied = await read();
      assert.deepEqual([emptied.ids, emptied.position, emptied.droppedTo], [[], start + 2, start + 2]);
      const next = await happen(storeOf(1), today);
      const after_ = await storeOf(0).listEvents({ agencyIds: [null], after: start + 2, limit: 5 });
      assert.deepEqual(
        after_.events.map(({ id, position }) => [id, position]),
        [[next, start + 3]],
      );
    });

    test("removal keeps pending deliveries and, for longer, dead letters, and the log lists the events of neither", async () => {
      const { ids, start } = await begin([800, 700, 600, 200, 100]);
      const [pending = "", oldDead = "", late = "", dead = "", delivered = ""] = ids;
      await finish({
        [oldDead]: { state: "dead" },
        [dead]: { state: "dead" },
        [delivered]: { state: "delivered" },
      });
      assert.equal(await drop(90, 365), 2);
      assert.deepEqual((await read(start)).ids, []);
      assert.deepEqual(await deliveries(), { [pending]: "pending", [late]: "pending", [dead]: "dead" });
      // The next run removes the delivery that has finished since, and the dead letter that is now old
      // enough.
      await finish({ [late]: { state: "delivered" } });
      assert.equal(await drop(90, 365), 1);
      assert.equal(await drop(90, 150), 1);
      assert.deepEqual(await deliveries(), { [pending]: "pending" });
      const isRestarted = await storeOf(0).transaction((transaction) =>
        transaction.restartWebhookDelivery(endpoint.id, pending, today, [null]),
      );
      assert.ok(isRestarted);
    });

    test("removal stops at the first event that is too recent, even if later ones are older", async () => {
      const { ids, start } = await begin([200, 10, 300]);
      await storeOf(0).deleteWebhookEndpoint(endpoint.id);
      assert.equal(await drop(90, 365), 1);
      assert.deepEqual((await read(start)).ids, ids.slice(1));
    });
  });

test("deleting an endpoint removes the events that only its deliveries still needed", async () => {
  const databaseUrl = await freshDatabase();
  const store = await openStore({ databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const count = async () =>
    (await client.query("select count(*)::integer as count from event")).rows[0]?.count;
  const [one, other] = [endpointOf(), endpointOf()];
  for (const endpoint of [one, other])
    await store.transaction((transaction) => transaction.insertWebhookEndpoint(endpoint, 20));
  await happen(store, daysAgo(800));
  await store.listDueEndpoints(today);
  const query = { before: daysAgo(90), deadBefore: daysAgo(365), limit: 3 };
  assert.deepEqual(await store.dropEvents(query), { events: 0, more: true });
  await store.deleteWebhookEndpoint(one.id);
  assert.equal(await count(), 1, "another one waits for it");
  await store.deleteWebhookEndpoint(other.id);
  assert.equal(await count(), 0);
  await client.end();
  await store.close();
});
