import assert from "node:assert/strict";
import { test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { createLapor, type Event } from "@lapor/sdk";
import { type RunningServer, startServer } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { startReceiver } from "./webhook-receiver.ts";

const start = (allowPrivateWebhooks: boolean): Promise<RunningServer> =>
  startServer({
    host: "127.0.0.1",
    port: 0,
    dataFolder: preparedFolder(),
    quiet: true,
    allowPrivateWebhooks,
  });

const clientsOf = async ({ store, url }: RunningServer) => {
  const parts = { store, clock: systemClock, random: systemRandom };
  const agencyId = "pemkot-bandung";
  const site = await createKey(parts, { kind: "publishable", agencyId, origins: [] });
  const officer = await createKey(parts, { kind: "secret", role: "agency_admin", agencyId });
  return [site, officer].map(({ key }) => createLapor({ baseUrl: url, key })) as [
    ReturnType<typeof createLapor>,
    ReturnType<typeof createLapor>,
  ];
};

test("the server delivers webhooks, and can stop while a receiver does not respond", async () => {
  const server = await start(true);
  const [citizen, admin] = await clientsOf(server);
  const receiver = await startReceiver();
  receiver.answer(() => undefined);
  await admin.createWebhookEndpoint({ url: receiver.url });
  const arrived = receiver.next();
  const { trackingId } = await citizen.submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2024-03-05",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });
  await arrived;
  assert.equal((JSON.parse(receiver.received[0]?.body ?? "") as Event).trackingId, trackingId);
  const began = performance.now();
  await server.stop();
  assert.ok(performance.now() - began < 10_000);
  await receiver.stop();
});

test("the server refuses names that resolve to this machine by default", async () => {
  const server = await start(false);
  const [, admin] = await clientsOf(server);
  const refused = { code: "validation_failed", status: 422 };
  for (const url of ["https://localhost/lapor", "https://127.0.0.1/lapor", "http://penerima.example/lapor"])
    await assert.rejects(admin.createWebhookEndpoint({ url }), refused);
  await server.stop();
});
