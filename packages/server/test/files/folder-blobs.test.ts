import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createMemoryBlobs } from "@lapor/channel";
import { folderBlobs } from "../../src/index.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { blobSuite, fileSuite, writersSuite } from "./file-suite.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe("files in memory", () => {
  const blobs = createMemoryBlobs();
  blobSuite(() => blobs);
  writersSuite(() => blobs);
});

describe("files in a folder", () => {
  const folder = temporaryFolder();
  fileSuite(() => folderBlobs(folder));
  writersSuite(() => folderBlobs(folder));
});

test("files are unreadable for other users, and no partial file remains", async () => {
  const folder = temporaryFolder();
  const key = randomUUID();
  const blobs = folderBlobs(folder);
  await Promise.all([1, 2, 3].map((value) => blobs.put(key, new Uint8Array(100_000).fill(value))));
  assert.deepStrictEqual(filesIn(folder), [key]);
  assert.equal(statSync(join(folder, key.slice(-2), key)).mode & 0o077, 0);
});

test("no key can read or write outside the folder", async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, "secret"), "kept");
  const blobs = folderBlobs(join(parent, "files"));
  for (const key of ["../secret", "..", "secret/../../secret", "/etc/passwd"])
    for (const work of [
      () => blobs.put(key, new Uint8Array([1])),
      () => blobs.get(key),
      () => blobs.delete(key),
    ])
      await assert.rejects(work, RangeError);
  assert.deepStrictEqual(filesIn(parent), ["secret"]);
});

test("a full disk is reported as unavailable and leaves no partial file", () => {
  const folder = temporaryFolder();
  const script = fileURLToPath(new URL("put-without-room.ts", import.meta.url));
  // A file size limit makes a write fail halfway, like a full disk, but needs no privileges.
  const { status, stdout, stderr } = spawnSync(
    "/bin/sh",
    ["-c", 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"', process.execPath, script, folder],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  assert.equal(stdout, "StoreUnavailable, then room\n");
  assert.equal(filesIn(folder).length, 1);
});
