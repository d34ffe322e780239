import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { systemRandom } from "@lapor/channel";
import pg from "pg";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { serve } from "../support/servers.ts";
import { until } from "../support/until.ts";

async function readiness({ url }: { url: string }) {
  const response = await fetch(`${url}/readyz`);
  const body = (await response.json()) as { status: string; failed?: string[]; degraded?: string[] };
  return { code: response.status, ...body };
}

test("/readyz names the part that is not ready and reveals nothing else about it", async () => {
  const dataFolder = preparedFolder();
  const server = await serve({ dataFolder });
  assert.deepEqual(await readiness(server), { code: 200, status: "ok" });
  await server.jobs.stop();
  assert.deepEqual(await readiness(server), { code: 503, status: "unavailable", failed: ["jobs"] });
  await server.stop();

  const again = await serve({ dataFolder });
  // A file in the folder's place makes it unwritable for every user, even root.
  rmSync(join(dataFolder, "files"), { recursive: true, force: true });
  writeFileSync(join(dataFolder, "files"), "");
  // The server is degraded, not down, because it accepts reports without files.
  await until(async () => (await readiness(again)).degraded !== undefined);
  assert.deepEqual(await readiness(again), { code: 200, status: "ok", degraded: ["files"] });
  assert.equal((await fetch(`${again.url}/healthz`)).status, 200);
  await again.stop();
});

test("a server is not ready when its database is gone or was reset to an older state", async () => {
  const postgres = await preparedPostgres();
  const server = await serve({ databaseUrl: postgres.url, secret: systemRandom.bytes(32) });
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query("delete from schema_migration where name = '0001-schema'");
  await client.end();
  assert.deepEqual(await readiness(server), { code: 503, status: "unavailable", failed: ["migrations"] });
  await postgres.stop();
  // Readiness results are cached for a second.
  await until(async () => (await readiness(server)).failed?.includes("database") === true);
  await server.stop();
});
