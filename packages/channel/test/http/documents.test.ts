import assert from "node:assert/strict";
import { test } from "node:test";
import { createDocuments } from "../../src/http/documents.ts";
import {
  type ChannelOptions,
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import { webHashing } from "../../src/platform/hashing.ts";
import type { Store } from "../../src/store/index.ts";

/** A store that no request is allowed to use. */
const untouchable = new Proxy(createMemoryStore(), {
  get(store, name) {
    const value = Reflect.get(store, name);
    return typeof value === "function" ? () => assert.fail(`${String(name)} was called`) : value;
  },
}) satisfies Store;

function open(options: Partial<ChannelOptions> = {}) {
  const parts = { store: untouchable, blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: new Uint8Array(32), ...options });
  return (path: string, { headers = {}, address }: { headers?: HeadersInit; address?: string } = {}) =>
    channel.fetch(new Request(`http://forged.example${path}`, { headers }), { address });
}

const serversOf = async (response: Response) => (await response.json()).servers;

test("the channel serves the contract with the configured address, never with the request's host", async () => {
  const named = open({ publicUrl: "https://kanal.example/lapor/" });
  assert.equal((await serversOf(await named("/openapi.json")))[0].url, "https://kanal.example/lapor");
  assert.match(await (await named("/openapi-3.0.yaml")).text(), /url: "https:\/\/kanal\.example\/lapor"/);
  assert.equal((await serversOf(await open()("/openapi.json")))[0].url, "/");
});

test("the channel serves the contract without reading the store, a key or a cookie", async () => {
  const ask = open();
  const headers = { authorization: "Bearer sk_unknown", cookie: "a=b" };
  const [bare, keyed] = [await ask("/openapi.yaml"), await ask("/openapi.yaml", { headers })];
  assert.deepEqual([bare.status, keyed.status], [200, 200]);
  assert.equal(await keyed.text(), await bare.text());
});

test("the contract is sent without a `Vary` header, so a cache stores one copy for all languages", async () => {
  const ask = open();
  const { headers } = await ask("/openapi.json");
  assert.equal(headers.get("vary"), null);
  const again = await ask("/openapi.json", { headers: { "if-none-match": headers.get("etag") ?? "" } });
  assert.deepEqual([again.status, again.headers.get("vary")], [304, null]);
});

test("the channel generates the contract again on the next request after a failure", async () => {
  let calls = 0;
  const hash = async () => {
    if (++calls === 1) throw new Error("out of memory");
    return "0123456789abcdef";
  };
  const documents = createDocuments(undefined, { ...webHashing, sha256: hash });
  await assert.rejects(documents.read("openapi.json"), /out of memory/);
  assert.equal((await documents.read("openapi.json")).headers.etag, '"0123456789abcdef"');
  await documents.read("openapi.json");
  assert.equal(calls, 2);
});

test("a contract request costs as much of its address's limit as twenty requests, but never more than the whole limit", async () => {
  const statusesWith = async (quota: number) => {
    const limits = { ...defaultPolicy.limits, requestsPerAddress: { quota, seconds: 60 } };
    const ask = open({ policy: { ...defaultPolicy, limits } });
    const statuses = [];
    for (const address of ["192.0.2.1", "192.0.2.1", "192.0.2.1", "198.51.100.7"])
      statuses.push((await ask("/openapi.json", { address })).status);
    return statuses;
  };
  assert.deepEqual(await statusesWith(40), [200, 200, 429, 200]);
  assert.deepEqual(await statusesWith(5), [200, 429, 429, 200]);
});

test("a path that is not the exact name of a contract document returns 404", async () => {
  const ask = open();
  for (const path of ["/openapi", "/openapi.yml", "/v1/openapi.json", "//openapi.json", "/constructor", "/"])
    assert.equal((await ask(path)).status, 404, path);
});
