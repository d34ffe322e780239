import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor, type Event, type Lapor } from "@lapor/sdk";
import type { RunningServer } from "../../src/index.ts";
import { installations } from "../support/engines.ts";
import { serve } from "../support/servers.ts";
import { adminKey, makeKey, newReport } from "../support/test-channel.ts";
import { startReceiver } from "./webhook-receiver.ts";

const clientsOf = async ({ store, url: baseUrl }: RunningServer): Promise<[Lapor, Lapor]> => [
  createLapor({ baseUrl, key: await makeKey(store) }),
  createLapor({ baseUrl, key: await makeKey(store, adminKey) }),
];

test("the server delivers webhooks, and can stop while a receiver is not responding", async () => {
  const { config } = await installations.PostgreSQL();
  const server = await serve({ ...config, allowPrivateWebhooks: true });
  const [citizen, admin] = await clientsOf(server);
  const receiver = await startReceiver();
  receiver.answer(() => undefined);
  await admin.createWebhookEndpoint({ url: receiver.url });
  const arrived = receiver.next();
  const { trackingId } = await citizen.submitReport(newReport);
  await arrived;
  assert.equal((JSON.parse(receiver.received[0]?.body ?? "") as Event).trackingId, trackingId);
  const began = performance.now();
  await server.stop();
  assert.ok(performance.now() - began < 10_000);
  await receiver.stop();
});

test("by default, the server rejects host names that resolve to this machine", async () => {
  const server = await serve((await installations.PostgreSQL()).config);
  const [, admin] = await clientsOf(server);
  const refused = { code: "validation_failed", status: 422 };
  for (const url of ["https://localhost/lapor", "https://127.0.0.1/lapor", "http://penerima.example/lapor"])
    await assert.rejects(admin.createWebhookEndpoint({ url }), refused);
  await server.stop();
});
