import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  systemRandom,
} from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";
import { complaint } from "../support/memory-channel.ts";

/** Creates a channel whose search for similar reports waits until the test releases it. */
const open = async ({ isBusy }: { isBusy?: () => boolean } = {}) => {
  const inner = createMemoryStore();
  const waiting: (() => void)[] = [];
  let keysRead = 0;
  const store: Store = {
    ...inner,
    find(kind, match) {
      if (kind === "keys") keysRead++;
      return inner.find(kind, match);
    },
    async listSimilarReports(query) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return inner.listSimilarReports(query);
    },
  };
  // The clock stands still, so no bucket is refilled during a test.
  const clock = { now: () => new Date("2026-11-24T02:00:00Z") };
  const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key } = await createKey(parts, wanted);
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32), ...(isBusy && { isBusy }) });
  const post = (path: string, body: object, address: string, headers = {}): Promise<Response> =>
    channel.fetch(
      new Request(`http://channel.test/v1/${path}`, {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
      { address },
    );
  const similar = (address: string) => post("similar-reports", { text: "Lubang di Jalan Braga" }, address);
  const suggest = (address: string) => post("agency-suggestions", { text: "Lubang di Jalan Braga" }, address);
  const locate = (address: string) =>
    post("region-lookups", { latitude: -6.9175, longitude: 107.6098 }, address);
  const submit = (address: string) =>
    post("reports", complaint, address, { "idempotency-key": crypto.randomUUID() });
  /**
   * Begins a look-up and sends one byte of it. Once the byte has been read, resolves to a function that ends
   * the body.
   */
  const stall = (address: string): Promise<() => void> =>
    new Promise((resolve) => {
      const body = new ReadableStream({
        start: (stream) => stream.enqueue(new Uint8Array([123])),
        pull: (stream) => resolve(() => stream.close()),
      });
      const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
      const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
      void channel.fetch(new Request("http://channel.test/v1/similar-reports", init), { address });
    });
  return { similar, suggest, locate, submit, stall, waiting, keysRead: () => keysRead };
};

test("while eight look-ups are running, further look-ups are refused before any store query, and reports are still accepted", async () => {
  const { similar, suggest, locate, submit, waiting, keysRead } = await open();
  const running = Array.from({ length: 8 }, (_, index) => similar(`192.0.2.${index}`));
  while (waiting.length < 8) await new Promise((resolve) => setTimeout(resolve));
  const before = keysRead();
  for (const shed of [await similar("192.0.2.99"), await suggest("192.0.2.99"), await locate("192.0.2.99")]) {
    assert.equal(shed.status, 503);
    assert.equal(((await shed.json()) as { code: string }).code, "unavailable");
    assert.ok(Number(shed.headers.get("retry-after")) >= 1);
  }
  assert.equal(keysRead(), before);
  assert.equal((await submit("192.0.2.99")).status, 201);
  for (const letGo of waiting) letGo();
  assert.deepEqual(
    (await Promise.all(running)).map(({ status }) => status),
    Array(8).fill(200),
  );
  assert.equal((await suggest("192.0.2.99")).status, 200);
});

test("a busy process refuses every look-up but accepts reports", async () => {
  let busy = true;
  const { suggest, submit } = await open({ isBusy: () => busy });
  assert.equal((await suggest("192.0.2.1")).status, 503);
  assert.equal((await submit("192.0.2.1")).status, 201);
  busy = false;
  assert.equal((await suggest("192.0.2.1")).status, 200);
});

test("look-ups have their own limit per address, checked before the key is read, and reports are still accepted", async () => {
  const { suggest, locate, submit, keysRead } = await open();
  const { quota = 0 } = defaultPolicy.limits.lookUpsPerAddress ?? {};
  for (let count = 0; count < quota; count++)
    assert.equal((await (count % 2 ? suggest : locate)("192.0.2.1")).status, 200);
  const before = keysRead();
  assert.equal((await locate("192.0.2.1")).status, 429);
  const limited = await suggest("192.0.2.1");
  assert.equal(limited.status, 429);
  assert.match(limited.headers.get("ratelimit-policy") ?? "", /^"lookUpsPerAddress";q=300;w=60$/);
  assert.equal(keysRead(), before);
  assert.equal((await submit("192.0.2.1")).status, 201);
  assert.equal((await suggest("192.0.2.2")).status, 200);
});

test("look-ups whose bodies never arrive do not count as running", async () => {
  const { similar, stall, waiting } = await open();
  const endBodies: (() => void)[] = [];
  for (let index = 0; index < 20; index++) endBodies.push(await stall(`192.0.2.${index}`));
  const served = similar("192.0.2.99");
  while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve));
  for (const release of waiting) release();
  assert.equal((await served).status, 200);
  for (const end of endBodies) end();
});
