import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemRandom,
} from "../../src/index.ts";

const point = { latitude: -6.917512, longitude: 107.609812 };
const secrets = /917512|609812/;

/** Creates a channel that records the arguments of store calls and the reported errors. */
async function open(regionAt?: () => string | undefined) {
  const seen: unknown[] = [];
  const recorded = <T extends object>(parts: T): T =>
    new Proxy(parts, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value === "object" && value !== null) return recorded(value);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          seen.push(name, args);
          return Reflect.apply(value, target, args);
        };
      },
    });
  const inner = createMemoryStore();
  const parts = {
    store: recorded(inner),
    blobs: createMemoryBlobs(),
    clock: { now: () => new Date("2026-11-24T02:00:00Z") },
    random: systemRandom,
  };
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const channel = createChannel({
    ...parts,
    secret: systemRandom.bytes(32),
    ...(regionAt && { regionAt }),
    onError: (error, about) => seen.push(String(error), about),
    onRefused: (request, code) => seen.push(request.url, code),
  });
  const locate = (body: object): Promise<Response> =>
    channel.fetch(
      new Request("http://channel.test/v1/region-lookups", {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
      { address: "192.0.2.1" },
    );
  return { locate, seen };
}

test("a position is neither stored nor echoed, and no cache keeps the response", async () => {
  const { locate, seen } = await open();
  const response = await locate(point);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.doesNotMatch(await response.text(), secrets);
  assert.ok(seen.length > 0);
  assert.doesNotMatch(JSON.stringify(seen), secrets);
});

test("neither the response to a failure nor its log entry contains the position", async () => {
  const broken = await open(() => {
    throw new Error("The boundaries are broken.");
  });
  const failed = await broken.locate(point);
  assert.equal(failed.status, 500);
  assert.doesNotMatch(await failed.text(), secrets);
  assert.match(JSON.stringify(broken.seen), /boundaries are broken/);
  assert.doesNotMatch(JSON.stringify(broken.seen), secrets);
  const { locate, seen } = await open();
  for (const body of [
    { ...point, latitude: -96.917512 },
    { longitude: point.longitude },
    { ...point, note: "609812" },
  ]) {
    const refused = await locate(body);
    assert.equal(refused.status, 422);
    assert.doesNotMatch(await refused.text(), secrets);
  }
  assert.doesNotMatch(JSON.stringify(seen), secrets);
});

test("the operator's boundaries determine the region, and an unknown code from them is ignored", async () => {
  const region = async (code: string | undefined) => {
    const { locate } = await open(() => code);
    return (await (await locate(point)).json()) as { source?: string; region: { code: string } | null };
  };
  const village = await region("32.73.02.1004");
  assert.deepEqual([village.source, village.region?.code], ["boundary", "32.73.02.1004"]);
  for (const code of [undefined, "99.99"]) assert.equal((await region(code)).source, "nearest_place");
});
