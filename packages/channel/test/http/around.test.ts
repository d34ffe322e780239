import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ChannelOptions,
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  DomainError,
  systemClock,
  systemRandom,
} from "../../src/index.ts";

function open(around: NonNullable<ChannelOptions["around"]>) {
  const faults: unknown[] = [];
  const channel = createChannel({
    store: createMemoryStore(),
    blobs: createMemoryBlobs(),
    clock: systemClock,
    random: systemRandom,
    secret: new Uint8Array(32),
    around,
    onError: (error) => faults.push(error),
  });
  const ask = (path = "/v1/channel") =>
    channel.fetch(
      new Request(`http://kanal.test${path}`, { headers: { origin: "https://bandung.example" } }),
    );
  return { ask, faults };
}

test("`around` receives the operation and can return its response", async () => {
  const seen: string[] = [];
  const { ask } = open(async ({ operation }, answer) => {
    seen.push(operation);
    return answer();
  });
  assert.equal((await ask()).status, 401);
  assert.equal((await ask("/v1/nowhere")).status, 404);
  assert.deepEqual(seen, ["getChannel"]);
});

test("a response that `around` creates itself gets the request ID and CORS headers", async () => {
  const { ask } = open(async () => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Lain" }),
  }));
  const response = await ask();
  assert.deepEqual(await response.json(), { name: "Lain" });
  assert.ok(response.headers.get("request-id"));
  assert.equal(response.headers.get("access-control-allow-origin"), "https://bandung.example");
});

test("a rejection thrown by `around` becomes the response, and any other error becomes a 500", async () => {
  const refusing = open(async () => {
    throw new DomainError("rate_limited", { retryAfter: 7 });
  });
  const refused = await refusing.ask();
  assert.deepEqual([refused.status, refused.headers.get("retry-after")], [429, "7"]);
  assert.deepEqual(refusing.faults, []);
  const failing = open(() => Promise.reject(new Error("planted")));
  const failed = await failing.ask();
  assert.equal((await failed.json()).code, "internal_error");
  assert.equal(failing.faults.length, 1);
});
