import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";

test("getEvidence refuses a third read while two are running, stops when its caller leaves, and then works again", async () => {
  const inner = createMemoryStore();
  const counting: { finish(): void; signal: AbortSignal | undefined }[] = [];
  const store: Store = {
    ...inner,
    async countEvidence(query, signal) {
      await new Promise<void>((finish) => counting.push({ finish, signal }));
      return inner.countEvidence(query);
    },
  };
  const parts = { store, blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom };
  const wanted = { kind: "secret", agencyId: "pemkot-bandung", role: "agency_admin" } as const;
  const { key } = await createKey(parts, wanted);
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const caller = new AbortController();
  const read = () =>
    channel.fetch(
      new Request("http://channel.test/v1/evidence?from=2026-01-01&to=2026-12-31", {
        headers: { authorization: `Bearer ${key}` },
        signal: caller.signal,
      }),
    );
  const started = [read(), read()];
  while (counting.length < 2) await new Promise<void>((resolve) => setImmediate(resolve));
  assert.equal((await read()).status, 503);
  caller.abort();
  for (const { finish, signal } of counting) {
    assert.equal(signal?.aborted, true);
    finish();
  }
  await Promise.all(started);
  const later = read();
  while (counting.length < 3) await new Promise<void>((resolve) => setImmediate(resolve));
  counting.at(-1)?.finish();
  assert.equal((await later).status, 200);
});
