import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { systemRandom } from "@lapor/channel";
import pg from "pg";
import { type ServerConfig, startServer } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";

const start = (config: Partial<ServerConfig> & { dataFolder: string }) =>
  startServer({ host: "127.0.0.1", port: 0, quiet: true, ...config });

async function readiness({ url }: { url: string }) {
  const response = await fetch(`${url}/readyz`);
  const body = (await response.json()) as { status: string; failed?: string[]; degraded?: string[] };
  return { code: response.status, ...body };
}

test("a part that is not ready is reported by its name only", async () => {
  const dataFolder = preparedFolder();
  const server = await start({ dataFolder });
  assert.deepEqual(await readiness(server), { code: 200, status: "ok" });
  await server.jobs.stop();
  assert.deepEqual(await readiness(server), { code: 503, status: "unavailable", failed: ["jobs"] });
  await server.stop();

  const again = await start({ dataFolder });
  // The folder becomes a file, so that no user can write there.
  rmSync(join(dataFolder, "files"), { recursive: true, force: true });
  writeFileSync(join(dataFolder, "files"), "");
  // Degraded, not down: the server accepts reports without files.
  await until(async () => (await readiness(again)).degraded !== undefined);
  assert.deepEqual(await readiness(again), { code: 200, status: "ok", degraded: ["files"] });
  assert.equal((await fetch(`${again.url}/healthz`)).status, 200);
  await again.stop();
});

test("a server is not ready when its database is gone or was reset to an older state", async () => {
  const databaseUrl = await freshDatabase();
  const config = {
    databaseUrl,
    secret: systemRandom.bytes(32),
    dataFolder: temporaryFolder(),
  };
  const server = await start(config);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query("delete from schema_migration where name = '0001-schema'");
  await client.end();
  assert.deepEqual(await readiness(server), { code: 503, status: "unavailable", failed: ["migrations"] });
  // Results are cached for a second.
  await until(async () => (await readiness(server)).failed?.includes("database") === true);
  await server.stop();
});
