import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

async function release(body: string): Promise<{ status: number; locks: number }> {
  const inner = createMemoryStore();
  let locks = 0;
  const store: Store = {
    ...inner,
    transaction: (work) =>
      inner.transaction((transaction) =>
        work({
          ...transaction,
          lockReport(id) {
            locks++;
            return transaction.lockReport(id);
          },
        }),
      ),
  };
  const channel = await createMemoryChannel(undefined, store);
  const { trackingId } = await channel.submit({ agencyId: "pemkot-bandung" });
  const version = (await inner.findReport({ trackingId }))?.report.version;
  const key = await channel.officer("pemkot-bandung");
  locks = 0;
  const { status } = await channel.call("POST", `/v1/agency-reports/${trackingId}/release`, {
    key,
    body: { body },
    headers: { "if-match": `"${version}"` },
  });
  return { status, locks };
}

test("the text of a release is scanned before the report is locked", async () => {
  assert.deepEqual(await release("NIK saya 3273 0101 0190 0001"), { status: 422, locks: 0 });
  assert.deepEqual(await release("Ada lubang besar di jalan"), { status: 200, locks: 1 });
});

test("the longest possible text of email separators is scanned quickly", async () => {
  assert.equal((await release("[at]".repeat(2500))).status, 200);
});
