import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Channel } from "@lapor/channel";
import { type OpenStore, openStore } from "../../src/index.ts";
import { nodeHashing } from "../../src/platform/node-hashing.ts";
import { type CountingProxy, startCountingProxy } from "../support/counting-proxy.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import {
  type Asked,
  channelOn,
  makeKey,
  newReport,
  type Receipt,
  requestWith,
  siteKey,
  testClock,
} from "../support/test-channel.ts";

// Round trips take most of a request's time. These are the current numbers with the default limits and
// challenges; a change that needs more must justify it.

const from = { address: "203.0.113.7" };

describe("round trips to PostgreSQL per request, with the default limits", () => {
  let proxy: CountingProxy;
  let store: OpenStore;
  let channel: Channel;
  let key: string;
  const clock = testClock();
  before(async () => {
    proxy = await startCountingProxy(await freshDatabase());
    store = await openStore({ databaseUrl: proxy.url });
    channel = channelOn(store, { clock, hashing: nodeHashing, sendsMail: true });
    key = await makeKey(store, siteKey, clock);
  });
  after(() => store.close().finally(proxy.stop));

  const send = async (path: string, asked: Asked, client = from): Promise<Response> =>
    channel.fetch(requestWith(key, `/v1${path}`, asked), client);

  async function submit(reporter: object, idempotencyKey: string = crypto.randomUUID()): Promise<Receipt> {
    const headers = { "idempotency-key": idempotencyKey };
    const response = await send("/reports", { headers, body: { ...newReport, reporter } });
    assert.equal(response.status, 201);
    return (await response.json()) as Receipt;
  }

  async function read({ trackingId, accessCode }: Receipt, client = from) {
    const headers = { "lapor-access-code": accessCode };
    const response = await send(`/reports/${trackingId}`, { headers }, client);
    assert.equal(response.status, 200);
    await response.text();
  }

  async function reply({ trackingId, accessCode }: Receipt) {
    const headers = { "lapor-access-code": accessCode };
    const body = { message: "Lubangnya makin lebar." };
    const response = await send(`/reports/${trackingId}/replies`, { headers, body });
    assert.equal(response.status, 201);
    await response.text();
  }

  /**
   * Measures a request's traffic when every connection has prepared its statements and no other request runs.
   */
  async function trafficOf(request: () => Promise<unknown>) {
    for (let count = 0; count < 4; count++) {
      await request();
      clock.pass(2000);
    }
    // The server does this once a second.
    await channel.saveCounts();
    proxy.take();
    await request();
    return proxy.take();
  }

  for (const [who, reporter] of [
    ["without a name", {}],
    ["with a name", { name: "Ayu Lestari", phone: "+6281234567890" }],
  ] as const)
    test(`submitReport ${who} takes two round trips: key with limits, and one statement that writes everything`, async () => {
      const traffic = await trafficOf(() => submit(reporter));
      assert.deepEqual(traffic, { roundTrips: 2, statements: 3, unprepared: 0 });
    });

  test("a repeated submitReport takes at most two more round trips to read the stored result", async () => {
    const key = crypto.randomUUID();
    const { roundTrips } = await trafficOf(() => submit({}, key));
    assert.ok(roundTrips <= 4, `${roundTrips}: key with limits, record, read, end`);
  });

  test("addReply takes seven round trips, because one query locks the report and reads the last entry's hash", async () => {
    const receipt = await submit({});
    const { roundTrips } = await trafficOf(() => reply(receipt));
    assert.equal(roundTrips, 7);
  });

  test("getReport by a reporter who has read the report before takes one round trip for key, limits and report", async () => {
    const receipt = await submit({});
    const traffic = await trafficOf(() => read(receipt));
    assert.deepEqual(traffic, { roundTrips: 1, statements: 3, unprepared: 0 });
  });

  test("the first getReport from a network takes three round trips: key and attempt, report and limits, attempt returned", async () => {
    const receipts = await Promise.all(Array.from({ length: 5 }, () => submit({})));
    const networks = ["198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4", "198.51.100.5"];
    let nth = -1;
    const traffic = await trafficOf(() => {
      nth++;
      return read(receipts[nth] as (typeof receipts)[number], { address: networks[nth] as string });
    });
    assert.deepEqual(traffic, { roundTrips: 3, statements: 5, unprepared: 0 });
  });

  test("all visits within a second are written in one round trip, whatever the number of reports", async () => {
    const receipts = await Promise.all(Array.from({ length: 5 }, () => submit({})));
    const traffic = await trafficOf(async () => {
      for (const receipt of receipts) await read(receipt);
      proxy.take();
      await channel.saveCounts();
    });
    assert.deepEqual(traffic, { roundTrips: 1, statements: 1, unprepared: 0 });
  });
});
