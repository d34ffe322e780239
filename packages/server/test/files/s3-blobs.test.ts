import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { inspect } from "node:util";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { createSecrets, StoreUnavailable, secretKeyId, unlinked } from "@lapor/channel/store";
import { sealFile } from "@lapor/channel/testing";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { copyFiles } from "../../src/files/copy-files.ts";
import { checkFiles, filesFolder } from "../../src/files/open-files.ts";
import { S3Refused, s3Blobs } from "../../src/files/s3-blobs.ts";
import { folderBlobs, type OpenStore, openStore, startServer } from "../../src/index.ts";
import { gather } from "../support/gather.ts";
import { listen } from "../support/listen.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { sampleAttachment } from "../support/record-samples.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { fileSuite } from "./file-suite.ts";
import { type S3Server, startS3 } from "./s3-server.ts";

async function inStore(folder: string, work: (store: OpenStore) => Promise<void>): Promise<void> {
  const store = await openStore({ folder });
  await work(store).finally(store.close);
}

const quick = { pauseMs: 1 };

describe("files in a bucket", () => {
  let server: S3Server;
  before(async () => {
    server = await startS3();
  });
  after(() => server.stop());

  describe("on a server with the S3 protocol", () => fileSuite(() => s3Blobs(server.address)));

  test("a listing continues past the first response of the server", async () => {
    const files = s3Blobs(server.address);
    const keys = Array.from({ length: 1005 }, () => randomUUID());
    for (let at = 0; at < keys.length; at += 50)
      await Promise.all(keys.slice(at, at + 50).map((key) => files.put(key, new Uint8Array([7]))));
    const found = new Set((await gather(files.list())).flat().map(({ key }) => key));
    assert.ok(keys.every((key) => found.has(key)));
  });

  test("a request is retried without loss when the server is busy, returns 500 or drops the connection", async () => {
    const files = s3Blobs(server.address, quick);
    const key = randomUUID();
    server.troubles.push(503, 0);
    await files.put(key, new Uint8Array([1, 2, 3]));
    server.troubles.push(500);
    assert.deepEqual(await files.get(key), new Uint8Array([1, 2, 3]));
    server.troubles.push(0);
    await files.delete(key);
    assert.equal(await files.get(key), undefined);
  });

  test("reading the beginning of an empty file works, although no byte range is valid", async () => {
    server.troubles.push(416);
    assert.deepEqual(await s3Blobs(server.address).beginning(randomUUID(), 4), new Uint8Array());
  });

  test("the client gives up after three attempts", async () => {
    const files = s3Blobs(server.address, quick);
    const came = server.count();
    server.troubles.push(503, 503, 503);
    await assert.rejects(files.get(randomUUID()), { name: "StoreUnavailable", message: /SlowDown/ });
    assert.equal(server.count() - came, 3);
  });

  test("the client gives up on a server that does not respond in time", async () => {
    const silent = createServer();
    const port = await listen(silent);
    const files = s3Blobs(
      { ...server.address, endpoint: `http://127.0.0.1:${port}` },
      { tries: 2, pauseMs: 1, tryMs: 50 },
    );
    await assert.rejects(files.get(randomUUID()), StoreUnavailable);
    silent.close();
  });

  test("a request that the server rejects is not retried, and no secret is shown", async () => {
    const cases: [object, RegExp][] = [
      [{ secretAccessKey: "another-secret-0123456789" }, /SignatureDoesNotMatch/],
      [{ secretAccessKey: "S3RVEr" }, /SignatureDoesNotMatch/],
      [{ bucket: "not-there" }, /NoSuchBucket/],
    ];
    for (const [change, code] of cases) {
      const address = { ...server.address, ...change };
      const files = s3Blobs(address, quick);
      const came = server.count();
      for (const work of [() => files.put(randomUUID(), new Uint8Array([1])), () => files.get(randomUUID())])
        await assert.rejects(work, (error: Error) => {
          assert.ok(error instanceof S3Refused && error instanceof StoreUnavailable);
          assert.match(error.message, code);
          assert.doesNotMatch(inspect(error, { depth: 9 }), /0123456789/);
          return true;
        });
      assert.equal(server.count() - came, 2);
      await assert.rejects(checkFiles(files), /The S3_ variables should name a bucket/);
    }
  });

  test("a file damaged in the store is detected", async () => {
    const own = temporaryFolder();
    const { default: S3rver } = await import("s3rver" as string);
    const inner = new S3rver({
      address: "127.0.0.1",
      port: 0,
      silent: true,
      directory: own,
      configureBuckets: [{ name: "lapor" }],
    });
    const { port } = await inner.run();
    const files = s3Blobs({ ...server.address, endpoint: `http://127.0.0.1:${port}` });
    const key = randomUUID();
    await files.put(key, new TextEncoder().encode("whole"));
    const name = readdirSync(join(own, "lapor")).find((found) => found.endsWith("_object")) as string;
    writeFileSync(join(own, "lapor", name), "other");
    await assert.rejects(files.get(key), /differs from the stored one/);
    inner.httpServer.closeAllConnections();
    await inner.close();
  });

  test("the channel returns 503 while its bucket is unreachable, keeps its data, and accepts files again afterwards", async () => {
    const config = { host: "127.0.0.1", port: 0, dataFolder: preparedFolder(), quiet: true };
    const channel = await startServer({ ...config, s3: server.address });
    const parts = { store: channel.store, clock: systemClock, random: systemRandom };
    const { key } = await createKey(parts, {
      kind: "publishable",
      agencyId: "pemkot-bandung",
      origins: ["https://bandung.example"],
    });
    const upload = () => {
      const body = new FormData();
      body.set("file", new Blob([samplePhoto.bytes], { type: "image/jpeg" }), "foto.jpg");
      const headers = { authorization: `Bearer ${key}` };
      return fetch(`${channel.url}/v1/attachments`, { method: "POST", headers, body });
    };
    const first = await upload();
    assert.equal(first.status, 201);
    const { id } = (await first.json()) as { id: string };
    server.troubles.push(503, 503, 503);
    assert.equal((await upload()).status, 503);
    assert.equal((await upload()).status, 201);
    assert.ok(await s3Blobs(server.address).get(id));
    await channel.stop();
  });

  test("files move from a folder into a bucket once, even if the command is repeated", async () => {
    const dataFolder = preparedFolder();
    const folder = folderBlobs(filesFolder(dataFolder));
    const keys = Array.from({ length: 20 }, (): string => randomUUID());
    const older = createSecrets(systemRandom.bytes(32), [{ id: "older", key: systemRandom.bytes(32) }]);
    const secrets = createSecrets(systemRandom.bytes(32));
    const stored = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const key of keys) stored.set(key, await sealFile(older, key, new Uint8Array([1])));
    for (const [key, bytes] of stored) await folder.put(key, bytes);
    await inStore(dataFolder, async (store) => {
      await store.transaction(async (transaction) => {
        for (const id of keys)
          await transaction.put("attachments", sampleAttachment({ id, bytes: 1, createdAt: new Date() }));
      });
    });
    const { address } = server;
    const environment = {
      LAPOR_DATA: dataFolder,
      S3_ENDPOINT: address.endpoint,
      S3_BUCKET: address.bucket,
      S3_REGION: address.region,
      S3_ACCESS_KEY_ID: address.accessKeyId,
      S3_SECRET_ACCESS_KEY: address.secretAccessKey,
      S3_FORCE_PATH_STYLE: "1",
    };
    const first = await run("move-files", environment);
    assert.equal(first.code, 0, first.stderr);
    assert.match(first.stdout, /^20 files copied from the folder .*; 0 existed already,/);
    for (const [key, bytes] of stored) assert.deepEqual(await s3Blobs(address).get(key), bytes);
    // Two files of the folder differ in the bucket: one has expired and lost its row, and the other was
    // resealed.
    const [expired, sealed] = keys as [string, string];
    await inStore(dataFolder, async (store) => {
      await store.remove("attachments", { id: expired, ...unlinked });
    });
    await s3Blobs(address).delete(expired);
    const resealed = await sealFile(secrets, sealed, new Uint8Array([1]));
    await folder.put(sealed, resealed);
    assert.match(
      (await run("move-files", environment)).stdout,
      /^1 files copied .*; 18 existed already, and 1 that expired/,
    );
    assert.equal(await s3Blobs(address).has(expired), false);
    assert.deepEqual(await s3Blobs(address).get(sealed), resealed);
    // The folder's older copy must not replace the file that was resealed in the bucket.
    await folder.put(sealed, new Uint8Array([1]));
    const again = await copyFiles(folder, s3Blobs(address), { sealKeyId: secretKeyId });
    assert.deepEqual(again, { copied: 1, present: 19, unwanted: 0, faulty: [] });
    assert.deepEqual(await s3Blobs(address).get(sealed), resealed);
    const refused = await run("move-files", { ...environment, S3_SECRET_ACCESS_KEY: "other" });
    assert.deepEqual([refused.code, /SignatureDoesNotMatch/.test(refused.stderr)], [1, true]);
    const nowhere = await run("move-files", { LAPOR_DATA: dataFolder });
    assert.deepEqual([nowhere.code, /^Name a bucket/.test(nowhere.stderr)], [2, true]);
  });

  test("a server does not start when its bucket is unreachable, and says what to do", async () => {
    const s3 = { ...server.address, bucket: "not-there" };
    const config = { host: "127.0.0.1", port: 0, dataFolder: temporaryFolder(), quiet: true, s3 };
    await assert.rejects(startServer(config), {
      name: "ConfigError",
      message: /NoSuchBucket.*Create the bucket/,
    });
  });
});
