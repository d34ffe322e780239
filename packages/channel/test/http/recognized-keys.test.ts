import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  type Policy,
  revokeKey,
  systemRandom,
} from "../../src/index.ts";
import type { KeyRecord, Store } from "../../src/store/index.ts";
import { complaint, type Receipt } from "../support/memory-channel.ts";

const site = "https://bandung.go.id";

/** Creates a channel that has just accepted a valid key, and counts its writes. */
async function createKnown(policy: Policy = defaultPolicy) {
  const inner = createMemoryStore();
  let written = 0;
  const store: Store = {
    ...inner,
    transactionOnce(...asked) {
      written++;
      return inner.transactionOnce(...asked);
    },
  };
  const clock = { now: () => new Date("2026-11-24T02:00:00Z") };
  const parts = { store, clock, random: systemRandom };
  const shared = { ...parts, blobs: createMemoryBlobs(), secret: systemRandom.bytes(32), policy };
  const channel = createChannel(shared);
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [site] } as const;
  const { key, record } = await createKey(parts, wanted);
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const headers = { authorization: `Bearer ${key}`, origin: site, ...init.headers };
    const request = new Request(`http://channel.test${path}`, { ...init, headers });
    return channel.fetch(request, { address: "192.0.2.1" });
  };
  const submit = (body: unknown = complaint) =>
    ask("/v1/reports", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const receipt = (await (await submit()).json()) as Receipt;
  const read = (code = receipt.accessCode, trackingId = receipt.trackingId) =>
    ask(`/v1/reports/${trackingId}`, { headers: { "lapor-access-code": code } });
  assert.equal((await read()).status, 200);
  const putKey = (changed: KeyRecord) => store.transaction((transaction) => transaction.put("keys", changed));
  return { channel, store, record, putKey, submit, read, written: () => written };
}

/** Returns every way in which a request to one of the two operations can end, by name. */
const endings = (world: Awaited<ReturnType<typeof createKnown>>) =>
  ({
    "a report": () => world.submit(),
    "a report with wrong fields": () => world.submit({}),
    "a body that is no JSON": () => world.submit("{"),
    "a right code": () => world.read(),
    "a wrong code": () => world.read("0000-0000-0000-0000"),
    "an invalid tracking ID": () => world.read("0000-0000-0000-0000", "x"),
  }) satisfies Record<string, () => Promise<Response>>;

for (const limits of [defaultPolicy.limits, {}])
  test(`a revoked key that this process has cached is rejected from the next request on, before any other check (${Object.keys(limits).length} limits)`, async () => {
    const world = await createKnown({ ...defaultPolicy, limits });
    for (const [name, send] of Object.entries(endings(world))) {
      // Each case caches the key again, as on a server that has not noticed the change.
      await revokeKey(world.store, world.record.id, new Date("2026-11-24T02:00:00Z"));
      const before = world.written();
      const response = await send();
      assert.equal(response.status, 401, name);
      assert.equal(response.headers.get("ratelimit"), null, name);
      assert.equal(world.written(), before, name);
      await world.putKey({ ...world.record, revokedAt: null });
      assert.equal((await world.read()).status, 200);
    }
  });

test("a key whose site was removed is rejected with its own error, whatever else is wrong with the request", async () => {
  const world = await createKnown();
  for (const [name, send] of Object.entries(endings(world))) {
    await world.putKey({ ...world.record, origins: [] });
    const response = await send();
    assert.equal(((await response.json()) as { code: string }).code, "origin_not_allowed", name);
    await world.putKey(world.record);
    assert.equal((await world.read()).status, 200);
  }
});

test("a site added to a cached key is accepted immediately", async () => {
  const world = await createKnown();
  await world.putKey({ ...world.record, origins: ["https://other.go.id"] });
  assert.equal((await world.read()).status, 403);
  await world.putKey(world.record);
  assert.equal((await world.read()).status, 200);
});

test("a client over its rate limit gets 429 if its key is valid, and 401 without `Retry-After` if its key is revoked", async () => {
  const limits = { submitsPerAddress: { quota: 1, seconds: 600 } };
  const world = await createKnown({ ...defaultPolicy, limits });
  assert.equal((await world.submit()).status, 429);
  await revokeKey(world.store, world.record.id, new Date("2026-11-24T02:00:00Z"));
  const response = await world.submit();
  assert.deepEqual([response.status, response.headers.get("retry-after")], [401, null]);
});
