import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { verifyWebhook } from "@lapor/sdk/webhooks";
import { createMock } from "../../src/index.ts";
import { startMockServer } from "../../src/server.ts";

const report = {
  classification: "complaint" as const,
  title: "Lampu jalan padam",
  body: "Lampu jalan di depan SDN Merdeka padam sejak seminggu lalu.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
  anonymous: true,
};

/** Starts a receiver on a local port. It responds with `statuses` in turn, and then with 204. */
async function startReceiver(statuses: number[] = []) {
  const received: { body: string; headers: Record<string, string | string[] | undefined> }[] = [];
  let arrived = (): void => {};
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ body, headers: request.headers });
    response.writeHead(statuses.shift() ?? 204).end();
    arrived();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    received,
    next: () =>
      new Promise<void>((resolve) => {
        arrived = resolve;
      }),
    stop: () => void server.close(),
  };
}

test("a local receiver gets each event with a signature that the SDK verifies, and gets it again after a failure", async () => {
  const receiver = await startReceiver([500]);
  try {
    const mock = createMock();
    const { secret } = await mock.addWebhook(receiver.url, { types: ["report.submitted"] });
    const lapor = createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
    const { trackingId } = await lapor.submitReport(report);
    assert.equal(receiver.received.length, 0);
    await mock.deliver();
    assert.equal(receiver.received.length, 1);
    await mock.deliver();
    assert.equal(receiver.received.length, 1, "it is not due again yet");
    mock.clock.advance(3_600_000);
    await mock.deliver();
    assert.equal(receiver.received.length, 2);
    const [first, second] = receiver.received;
    assert.ok(first && second);
    const event = await verifyWebhook(second.body, second.headers, secret);
    assert.deepEqual([event.type, event.trackingId], ["report.submitted", trackingId]);
    assert.equal(first.headers["webhook-id"], second.headers["webhook-id"]);
  } finally {
    receiver.stop();
  }
});

test("a function can receive webhooks, and the channel's own operation redelivers them", async () => {
  const requests: Request[] = [];
  const mock = createMock({
    webhookFetch: async (request) => {
      requests.push(request);
      return new Response(null, { status: 204 });
    },
  });
  const { id } = await mock.addWebhook("https://penerima.example/webhook");
  const lapor = createLapor({ baseUrl: "http://mock", key: mock.keys.publishable, fetch: mock.fetch });
  await lapor.submitReport(report);
  await mock.deliver();
  const officer = createLapor({ baseUrl: "http://mock", key: mock.keys.agencyAdmin, fetch: mock.fetch });
  const { data } = await officer.listWebhookDeliveries(id);
  assert.equal(data[0]?.state, "delivered");
  await officer.redeliverWebhook({ endpointId: id, eventId: data[0].eventId });
  await mock.deliver();
  assert.equal(requests.length, 2);
});

test("startMockServer sends webhooks automatically", async () => {
  const receiver = await startReceiver();
  const mock = await startMockServer();
  try {
    await mock.addWebhook(receiver.url);
    const arrived = receiver.next();
    await createLapor({ baseUrl: mock.url, key: mock.keys.publishable }).submitReport(report);
    await arrived;
    assert.equal(JSON.parse(receiver.received[0]?.body ?? "").type, "report.submitted");
  } finally {
    await mock.stop();
    receiver.stop();
  }
});

test("with localWebhooks off, the mock rejects local addresses like a real channel", async () => {
  await assert.rejects(
    createMock({ localWebhooks: false }).addWebhook("http://127.0.0.1:3000/"),
    /422|https/,
  );
});
