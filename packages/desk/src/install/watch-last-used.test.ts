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

/** Runs the check with a clock that does not wait. Resolves to the outcome and the number of reads. */
async function watch(keyAt: (read: number) => PublishableKey, wait = async () => true) {
  let reads = 0;
  const read = async () => [keyAt(++reads)];
  return [await watchLastUsed({ keyId: "k1", origin, day }, read, wait), reads];
}

describe("the check whether the form loads from a site", () => {
  test("the check succeeds at the first reading that shows that a page on the site used the key that day", async () => {
    const seen = keySeen({ origin, date: day });
    assert.deepEqual(await watch((read) => (read < 3 ? keySeen() : seen)), ["proven", 3]);
  });

  test("the check gives up after two minutes when only another site or an earlier day was seen", async () => {
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

  test("the check does not accept the use of an unknown key as proof", () => {
    assert.equal(wasUsed(undefined, origin, day), false);
  });
});
