import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { mockInNode } from "../../src/node.ts";

test("mockInNode intercepts only the channel, drops connections, and stops intercepting after stop", async () => {
  const elsewhere = createServer((_request, response) => response.end("lain"));
  await new Promise<void>((ready) => elsewhere.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const mock = mockInNode({ baseUrl: url });
  const lapor = createLapor({ baseUrl: url, key: mock.keys.publishable, maxRetries: 0 });
  try {
    assert.equal((await lapor.getChannel()).agency?.id, "pemkot-bandung");
    mock.getChannel.drops({ times: 1 });
    await assert.rejects(lapor.getChannel(), { code: "network" });
    mock.getChannel.fails("rate_limited", { times: 1, retryAfter: 4 });
    await assert.rejects(lapor.getChannel(), { code: "rate_limited", retryAfter: 4 });
    assert.equal(await (await fetch(url)).text(), "lain");
  } finally {
    mock.stop();
  }
  await assert.rejects(lapor.getChannel(), { code: "bad_response" });
  elsewhere.close();
});

test("mockInNode states the required Node version when Node is too old for msw", (context) => {
  const { value } = Object.getOwnPropertyDescriptor(Promise, "withResolvers") ?? {};
  context.after(() => Object.assign(Promise, { withResolvers: value }));
  Reflect.deleteProperty(Promise, "withResolvers");
  assert.throws(() => mockInNode(), /mockInNode needs Node 22\.12 or newer, because msw 3 does/);
});

test("when the mock intercepts every host, paths outside the contract still reach other APIs", async () => {
  const elsewhere = createServer((_request, response) => response.end("lain"));
  await new Promise<void>((ready) => elsewhere.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const mock = mockInNode();
  try {
    assert.equal(await (await fetch(`${url}/v1/models`)).text(), "lain");
    assert.equal((await fetch(`${url}/v1/channel`, { method: "DELETE" })).status, 405);
    const lapor = createLapor({ baseUrl: "https://kanal.example", key: mock.keys.publishable });
    assert.equal((await lapor.getChannel()).agency?.id, "pemkot-bandung");
  } finally {
    mock.stop();
    elsewhere.close();
  }
});

test("webhooks leave the process even though msw intercepts requests", async () => {
  let arrived = (_body: string): void => {};
  const body = new Promise<string>((resolve) => {
    arrived = resolve;
  });
  const receiver = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    response.writeHead(204).end();
    arrived(text);
  });
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
  const mock = mockInNode({ baseUrl: "https://kanal.example" });
  try {
    await mock.addWebhook(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/v1/webhook`);
    await createLapor({ baseUrl: "https://kanal.example", key: mock.keys.publishable }).submitReport({
      classification: "complaint",
      title: "Lampu jalan padam",
      body: "Padam sejak seminggu lalu di depan SDN.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
      anonymous: true,
    });
    await mock.deliver();
    assert.equal(JSON.parse(await body).type, "report.submitted");
  } finally {
    mock.stop();
    receiver.close();
  }
});
