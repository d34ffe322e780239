import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  type Hashing,
  type Policy,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import { webHashing } from "../../src/platform/hashing.ts";
import { complaint, type Receipt, unlimited } from "../support/memory-channel.ts";

/**
 * Submits a report, then reads it twice. Returns the keys imported and the texts hashed with a key during the
 * second read.
 */
async function hashesOfReading(policy: Policy): Promise<{ imports: number; texts: string[] }> {
  const done = { imports: 0, texts: [] as string[] };
  const hashing: Hashing = {
    ...webHashing,
    hmac(key) {
      done.imports++;
      const mac = webHashing.hmac(key);
      return (text) => {
        done.texts.push(text);
        return mac(text);
      };
    },
  };
  const parts = { store: createMemoryStore(), clock: systemClock, random: systemRandom };
  const secret = systemRandom.bytes(32);
  const channel = createChannel({ ...parts, blobs: createMemoryBlobs(), secret, policy, hashing });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const headers = { authorization: `Bearer ${key}` };
  const call = (path: string, init: RequestInit) =>
    channel.fetch(new Request(`http://channel.test${path}`, init), { address: "192.0.2.1" });
  const submitted = await call("/v1/reports", {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify(complaint),
  });
  const { trackingId, accessCode } = (await submitted.json()) as Receipt;
  const read = async () => {
    const response = await call(`/v1/reports/${trackingId}`, {
      headers: { ...headers, "lapor-access-code": accessCode },
    });
    assert.equal(response.status, 200);
  };
  await read();
  Object.assign(done, { imports: 0, texts: [] });
  await read();
  return done;
}

test("reading a report hashes the client's network once for all limits, and imports no key again", async () => {
  const { imports, texts } = await hashesOfReading({
    ...defaultPolicy,
    challenge: { ...defaultPolicy.challenge, mode: "off" },
  });
  assert.equal(imports, 0);
  assert.equal(texts.filter((text) => text.startsWith("network ")).length, 1);
});

test("reading a report computes no hash for limits that the policy does not set", async () => {
  assert.deepEqual(await hashesOfReading(unlimited), { imports: 0, texts: [] });
});
