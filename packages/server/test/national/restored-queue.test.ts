import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openStore } from "../../src/index.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createNationalChannel } from "./national-channel.ts";

test("after a restore, an entry that was waiting for SP4N-LAPOR! counts as unresolved and is not sent", async () => {
  const databaseUrl = await freshDatabase();
  const elsewhere = await freshDatabase();
  const environment = {
    LAPOR_DATA: temporaryFolder(),
    LAPOR_SECRET: "a".repeat(64),
    DATABASE_URL: databaseUrl,
  };
  const store = await openStore({ databaseUrl });
  const { submit } = await createNationalChannel(store, { now: () => new Date() });
  const trackingId = await submit();
  await store.close();
  const backup = join(temporaryFolder(), "backup");
  const written = await run(`backup ${backup}`, environment);
  assert.equal(written.code, 0, written.stderr);
  const restored = await run(`restore ${backup}`, { ...environment, DATABASE_URL: elsewhere });
  assert.equal(restored.code, 0, restored.stderr);
  const again = await openStore({ databaseUrl: elsewhere });
  const file = await again.findReport({ trackingId });
  const claim = { now: new Date(), until: new Date(Date.now() + 60_000), limit: 10 };
  const claimed = await again.claimNationalMessages(claim);
  const lookedUp = await again.claimNationalLookUps(claim);
  await again.close();
  assert.equal(file?.report.national?.state, "unknown");
  assert.deepEqual([claimed.length, lookedUp.length], [0, 1]);
});
