import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { openStore } from "../../src/index.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres.stop());

test("the server never connects to the database unencrypted when TLS is required", async () => {
  const url = new URL(postgres.url);
  url.searchParams.set("sslmode", "verify-full");
  // This server has no certificate.
  await assert.rejects(openStore({ databaseUrl: url.href }));
  const store = await openStore({ databaseUrl: postgres.url });
  await store.close();
});
