import assert from "node:assert/strict";
import { lookup } from "node:dns/promises";
import { test } from "node:test";
import { createHostLookup } from "../../src/webhooks/resolve-host.ts";
import { createWebhookSender } from "../../src/webhooks/send-webhook.ts";
import { until } from "../support/until.ts";
import { startNameServer } from "./name-server.ts";

const lookUp = (address: string) => createHostLookup({ allowPrivate: false, servers: [address] });

test("host names are resolved by DNS, without the machine's hosts file", async (context) => {
  const server = await startNameServer({ "penerima.example": "192.0.2.7" });
  context.after(() => server.stop());
  const { resolve, tryToResolve } = lookUp(server.address);
  assert.deepEqual(await resolve("penerima.example"), ["192.0.2.7"]);
  await assert.rejects(resolve("tidak-ada.example"), { code: "ENOTFOUND" });
  assert.deepEqual(await tryToResolve("tidak-ada.example"), []);
  const { asked } = server;
  assert.deepEqual([...asked].sort(), ["penerima.example", "tidak-ada.example"]);
  // Every /etc/hosts contains both names. RFC 6761 makes "localhost" loopback. The resolver must ask DNS for
  // the other.
  for (const host of ["localhost", "a.localhost", "LOCALHOST."])
    assert.deepEqual(await resolve(host), ["127.0.0.1", "::1"]);
  await assert.rejects(resolve("ip6-allnodes"), { code: "ENOTFOUND" });
  assert.ok(asked.has("ip6-allnodes"));
  assert.deepEqual(await resolve("203.0.113.9"), ["203.0.113.9"]);
  assert.deepEqual(await resolve("2001:db8::1"), ["2001:db8::1"]);
});

test("the webhook sender does not connect to a name that DNS resolves to a private address", async (context) => {
  const server = await startNameServer({ "penerima.example": "127.0.0.1" });
  context.after(() => server.stop());
  const send = createWebhookSender({ allowPrivate: false, resolve: lookUp(server.address).resolve });
  const call = { url: "https://penerima.example/", headers: {}, body: "{}" };
  assert.deepEqual(await send(call, new AbortController().signal), { error: "private_address" });
});

test("an unresponsive name server delays no other look-up, and gets at most 100 queries at a time", async (context) => {
  const server = await startNameServer("silent");
  context.after(() => server.stop());
  const { resolve } = lookUp(server.address);
  let ended = 0;
  const hosts = Array.from({ length: 300 }, (_, index) => `${index}.tarpit.example`);
  // Each host is looked up twice, because concurrent callers for the same name share one look-up.
  const results = [...hosts, ...hosts].map((host) =>
    resolve(host).catch((error: { code?: string }) => {
      ended++;
      return error.code;
    }),
  );
  await until(() => server.asked.size >= 100);
  // `getaddrinfo` has four threads. If the look-ups above used it, they would occupy all of them and this one
  // would wait.
  assert.ok((await lookup("localhost", { all: true })).length > 0);
  assert.ok(ended < results.length, "the others still wait");
  assert.ok(server.asked.size <= 100 + ended, `${server.asked.size} asked, ${ended} ended`);
  assert.deepEqual(new Set(await Promise.all(results.slice(0, 100))), new Set(["EAI_AGAIN"]));
});
