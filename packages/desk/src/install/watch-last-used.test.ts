import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PublishableKey } from "@lapor/sdk";
import { wasUsed, watchLastUsed } from "./watch-last-used.ts";

const origin = "https://bandung.example";
const day = "2026-11-24";

const keySeen = (...lastSeen: PublishableKey["lastSeen"]): PublishableKey => ({
  id: "k1",
  name: "Situs",
  origins: [origin],
  lastSeen,
  createdAt: "2026-11-20T02:00:00.000Z",
  version: 1,
});

/** Runs the check without real waiting. Resolves to the outcome and the number of reads. */
async function watch(keyAt: (read: number) => PublishableKey, wait = async () => true) {
  let reads = 0;
  const read = async () => [keyAt(++reads)];
  return [await watchLastUsed({ keyId: "k1", origin, day }, read, wait), reads];
}

describe("the check whether the form loads from a site", () => {
  test("the check succeeds as soon as the channel has recorded that the site used the key that day", async () => {
    const seen = keySeen({ origin, date: day });
    assert.deepEqual(await watch((read) => (read < 3 ? keySeen() : seen)), ["proven", 3]);
  });

  test("the check gives up after two minutes if only another site used the key, or only on an earlier day", async () => {
    const other = keySeen({ origin: "https://lain.example", date: day }, { origin, date: "2026-11-23" });
    assert.deepEqual(await watch(() => other), ["unproven", 40]);
  });

  test("the check ends without a result when it is stopped", async () => {
    assert.deepEqual(
      await watch(
        () => keySeen(),
        async () => false,
      ),
      [undefined, 0],
    );
  });

  test("a missing key does not count as used", () => {
    assert.equal(wasUsed(undefined, origin, day), false);
  });
});
