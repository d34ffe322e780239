import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { probePrefix } from "../../src/files/file-store.ts";
import { filesFolder, openFiles } from "../../src/files/open-files.ts";
import { removeOldProbes } from "../../src/files/remove-probes.ts";
import { gather } from "../support/gather.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { serve } from "../support/servers.ts";
import { until } from "../support/until.ts";
import { startS3 } from "./s3-server.ts";

const dayMs = 86_400_000;

test("a starting server removes only the probes that killed servers left", async () => {
  const dataFolder = preparedFolder();
  const files = openFiles({ dataFolder });
  const [old, young, other] = [
    `${probePrefix}${randomUUID()}`,
    `${probePrefix}${randomUUID()}`,
    randomUUID(),
  ];
  for (const key of [old, young, other]) await files.put(key, new Uint8Array(1));
  const before = new Date(Date.now() - 2 * dayMs);
  for (const key of [old, other])
    utimesSync(join(filesFolder(dataFolder), key.slice(-2), key), before, before);
  const server = await serve({ dataFolder });
  await until(async () => !(await files.has(old)));
  assert.deepEqual(await Promise.all([young, other].map((key) => files.has(key))), [true, true]);
  await server.stop();
});

test("a starting server also removes old probes from a bucket", async () => {
  const s3 = await startS3();
  const files = openFiles({ s3: s3.address, dataFolder: "" });
  const [probe, other] = [`${probePrefix}${randomUUID()}`, randomUUID()];
  for (const key of [probe, other]) await files.put(key, new Uint8Array(1));
  const keys = async () => (await gather(files.list())).flat().map(({ key }) => key);
  await removeOldProbes(files, new Date());
  assert.deepEqual((await keys()).sort(), [other, probe].sort());
  await removeOldProbes(files, new Date(Date.now() + 2 * dayMs));
  assert.deepEqual(await keys(), [other]);
  await s3.stop();
});
