import assert from "node:assert/strict";
import { test } from "node:test";
import type { WebhookEndpoint, WebhookEndpointSecret } from "@lapor/openapi";
import { createMemoryStore } from "../../src/index.ts";
import { createMemoryChannel, unlimited } from "../support/memory-channel.ts";

const oldUrl = "https://lama.example/lapor";
const newUrl = "https://baru.example/lapor";

/**
 * Creates a channel that resolves host names with `resolve`, and functions that send an administrator's
 * requests with their own idempotency keys.
 */
async function createWebhookAdmin(resolve: (host: string) => Promise<readonly string[]>) {
  const targets = { allowPrivate: false, resolve };
  const channel = await createMemoryChannel(unlimited, createMemoryStore(), targets);
  const key = await channel.officer("pemkot-bandung");
  const send = (method: string, path: string, body: object, idempotencyKey: string) =>
    channel.call(method, path, { key, body, headers: { "idempotency-key": idempotencyKey } });
  return {
    create: (idempotencyKey: string) =>
      send("POST", "/v1/webhook-endpoints", { url: oldUrl }, idempotencyKey),
    update: (id: string, url: string, idempotencyKey: string) =>
      send("PATCH", `/v1/webhook-endpoints/${id}`, { url }, idempotencyKey),
  };
}

test("a repeated request gets the original result even if the host name has since begun to resolve to a private address", async () => {
  let addresses = ["8.8.8.8"];
  const { create, update } = await createWebhookAdmin(async () => addresses);
  const created = (await (await create("create-once")).json()) as WebhookEndpointSecret;
  assert.equal((await update(created.endpoint.id, newUrl, "update-once")).status, 200);
  addresses = ["10.0.0.1"];
  const recreated = await create("create-once");
  assert.equal(((await recreated.json()) as WebhookEndpointSecret).secret, created.secret);
  assert.equal((await create("create-again")).status, 422);
  const repeated = await update(created.endpoint.id, newUrl, "update-once");
  assert.deepEqual([repeated.status, repeated.headers.get("idempotent-replayed")], [200, "true"]);
  assert.equal((await update(created.endpoint.id, newUrl, "update-again")).status, 422);
});

test("a webhook change writes its address again when another request has replaced it in the meantime", async () => {
  let resolveOld = async (): Promise<void> => {};
  const { create, update } = await createWebhookAdmin(async (host) => {
    if (host === "lama.example") await resolveOld();
    return ["8.8.8.8"];
  });
  const { endpoint } = (await (await create("create-once")).json()) as WebhookEndpointSecret;
  resolveOld = async () => {
    assert.equal((await update(endpoint.id, newUrl, "move-to-new")).status, 200);
  };
  const kept = (await (await update(endpoint.id, oldUrl, "keep-the-old")).json()) as WebhookEndpoint;
  assert.equal(kept.url, oldUrl);
});
