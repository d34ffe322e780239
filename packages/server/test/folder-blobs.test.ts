import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { folderBlobs } from "../src/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test("gives back the bytes that were put, after another process opened the folder too", async () => {
  const folder = temporaryFolder();
  const key = randomUUID();
  const bytes = new Uint8Array(randomBytes(300_000));
  await folderBlobs(folder).put(key, bytes);
  assert.deepStrictEqual(await folderBlobs(folder).get(key), bytes);
  assert.deepStrictEqual(filesIn(folder), [key]);
  assert.equal(statSync(join(folder, key.slice(-2), key)).mode & 0o077, 0);
});

test("knows no file before it is put and after it is deleted", async () => {
  const blobs = folderBlobs(temporaryFolder());
  const key = randomUUID();
  assert.equal(await blobs.get(key), undefined);
  await blobs.put(key, new Uint8Array([1]));
  await blobs.delete(key);
  assert.equal(await blobs.get(key), undefined);
  await blobs.delete(key);
});

test("always shows one of two writers' files whole", async () => {
  const folder = temporaryFolder();
  const blobs = folderBlobs(folder);
  const key = randomUUID();
  const contents = [1, 2, 3, 4].map((value) => new Uint8Array(100_000).fill(value));
  await Promise.all(contents.map((bytes) => blobs.put(key, bytes)));
  const found = await blobs.get(key);
  assert.ok(
    contents.some((bytes) => found?.length === bytes.length && found.every((value) => value === bytes[0])),
  );
  assert.deepStrictEqual(filesIn(folder), [key]);
});

test("never leaves the folder, whatever the key", async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, "secret"), "kept");
  mkdirSync(join(parent, "files"));
  const blobs = folderBlobs(join(parent, "files"));
  const parts = fc.constantFrom("..", ".", "/", "\\", "secret", "\0", "%2e", "a", "files", "~", "C:", " ");
  await fc.assert(
    fc.asyncProperty(
      fc.array(parts, { maxLength: 8 }).map((list) => list.join("")),
      async (key) => {
        if (/^[A-Za-z0-9][A-Za-z0-9_-]{3,199}$/.test(key)) return;
        await assert.rejects(blobs.put(key, new Uint8Array([1])), RangeError);
        await assert.rejects(blobs.get(key), RangeError);
        await assert.rejects(blobs.delete(key), RangeError);
      },
    ),
  );
  assert.deepStrictEqual(filesIn(parent), ["secret"]);
});

test("says that it is unavailable when there is no room, and leaves nothing half written", () => {
  const folder = temporaryFolder();
  const script = fileURLToPath(new URL("put-without-room.ts", import.meta.url));
  // A limit on the size of files fails in the middle of a write, as a full disk does, and needs no rights.
  const { status, stdout, stderr } = spawnSync(
    "/bin/sh",
    ["-c", 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"', process.execPath, script, folder],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  assert.equal(stdout, "StoreUnavailable, then room\n");
  assert.equal(filesIn(folder).length, 1);
});
