import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, defaultPolicy } from "@lapor/channel";
import { serveChannel } from "../../src/http/host.ts";
import { noLog } from "../../src/platform/log/log.ts";
import { channelOn } from "../support/test-channel.ts";

test("a local client is limited by its address, and all clients behind an unlisted proxy share one wider limit", async (t) => {
  const store = createMemoryStore();
  const limits = { requestsPerAddress: { quota: 5, seconds: 86_400 } };
  const channel = channelOn(store, { policy: { ...defaultPolicy, limits } });
  const host = await serveChannel({ channel, store, log: noLog, host: "127.0.0.1", port: 0 });
  t.after(host.stop);
  const ask = async (forwardedFor?: string) =>
    (
      await fetch(`${host.url}/v1/channel`, {
        headers: forwardedFor ? { "x-forwarded-for": forwardedFor } : {},
      })
    ).status;
  for (let count = 0; count < 5; count++) assert.equal(await ask(), 401);
  assert.equal(await ask(), 429);
  for (let client = 0; client < 100; client++) assert.equal(await ask(`198.51.100.${client}`), 401);
  for (const written of ["198.51.100.200", "203.0.113.1, 198.51.100.7", "10.0.0.1", "nobody"])
    assert.equal(await ask(written), 429, written);
});
