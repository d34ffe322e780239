import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, defaultPolicy, systemRandom } from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";
import { createTrackingId } from "../../src/testing.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

/** Records the name of each called store method. */
const recording = (store: Store, calls: string[]): Store =>
  new Proxy(store, {
    get: (target, name: keyof Store) => {
      const value = target[name];
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        calls.push(name);
        return (value as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });

test("an unknown tracking ID causes the same store calls as a wrong access code", async () => {
  const calls: string[] = [];
  const channel = await createMemoryChannel(defaultPolicy, recording(createMemoryStore(), calls));
  const { trackingId } = await channel.submit();
  const callsOf = async (id: string): Promise<string[]> => {
    calls.length = 0;
    const response = await channel.call("GET", `/v1/reports/${id}`, {
      headers: { "lapor-access-code": "0000-0000-0000-0000" },
    });
    assert.equal(response.status, 404);
    return [...calls];
  };
  const wrong = await callsOf(trackingId);
  assert.ok(wrong.includes("findReport"), wrong.join());
  assert.deepEqual(await callsOf(createTrackingId(systemRandom)), wrong);
});
