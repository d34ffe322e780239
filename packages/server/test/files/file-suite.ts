import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { test } from "node:test";
import type { Blobs } from "@lapor/channel/store";
import fc from "fast-check";
import type { FileStore } from "../../src/files/file-store.ts";
import { gather } from "../support/gather.ts";

const allOf = async (files: FileStore) => (await gather(files.list())).flat();

/** Tests what every file store must do. Each call of `open` opens the same store. */
export function blobSuite(open: () => Blobs): void {
  test("the store returns exactly the stored bytes, and the latest ones of a key", async () => {
    const blobs = open();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.uuid(), async (bytes, key) => {
        await blobs.put(key, new Uint8Array(bytes));
        await blobs.put(key, new Uint8Array(bytes));
        assert.deepEqual(Buffer.from((await blobs.get(key)) as Uint8Array), Buffer.from(bytes));
      }),
      { numRuns: 30 },
    );
    const key = randomUUID();
    await blobs.put(key, new Uint8Array([1]));
    await blobs.put(key, new Uint8Array([2, 3]));
    assert.deepEqual(await blobs.get(key), new Uint8Array([2, 3]));
  });

  test("the store stores a file of ten megabytes", async () => {
    const blobs = open();
    const bytes = new Uint8Array(randomBytes(10 * 1024 * 1024));
    const key = randomUUID();
    await blobs.put(key, bytes);
    assert.ok(Buffer.from(bytes).equals((await blobs.get(key)) as Uint8Array));
  });

  test("the store finds no file before it is stored or after it is deleted, and allows deleting twice", async () => {
    const blobs = open();
    const key = randomUUID();
    assert.equal(await blobs.get(key), undefined);
    await blobs.put(key, new Uint8Array([1]));
    await blobs.delete(key);
    assert.equal(await blobs.get(key), undefined);
    await blobs.delete(key);
  });
}

/**
 * Tests that bytes and metadata are written together, as in Amazon S3. Not for s3rver: it writes a file and
 * its checksum one after the other, so two concurrent writers can leave the file of one with the checksum of
 * the other.
 */
export function writersSuite(open: () => Blobs): void {
  test("the store never mixes the files of two concurrent writers", async () => {
    const blobs = open();
    const key = randomUUID();
    const contents = [1, 2, 3, 4].map((value) => new Uint8Array(100_000).fill(value));
    await Promise.all(contents.map((bytes) => blobs.put(key, bytes)));
    const found = await blobs.get(key);
    assert.ok(
      contents.some((bytes) => found?.length === bytes.length && found.every((value) => value === bytes[0])),
    );
  });
}

/**
 * Tests what only the server's file stores must do: keep files after the process ends, list files, and reject
 * invalid names.
 */
export function fileSuite(open: () => FileStore): void {
  blobSuite(open);

  test("the store keeps files when the store is opened again", async () => {
    const key = randomUUID();
    await open().put(key, new Uint8Array([1, 2]));
    assert.deepEqual(await open().get(key), new Uint8Array([1, 2]));
  });

  test("the store lists every file once with its size and time, and none that was deleted", async () => {
    const files = open();
    for (const { key } of await allOf(files)) await files.delete(key);
    const keys = Array.from({ length: 25 }, (): string => randomUUID());
    const before = Date.now() - 2000;
    await Promise.all(keys.map((key, index) => files.put(key, new Uint8Array(index))));
    await files.delete(keys[24] as string);
    const found = await allOf(files);
    assert.deepEqual(found.map(({ key }) => key).sort(), keys.slice(0, 24).sort());
    for (const { key, bytes, at } of found) {
      assert.equal(bytes, keys.indexOf(key));
      assert.ok(at.getTime() >= before && at.getTime() <= Date.now() + 2000, at.toISOString());
    }
  });

  test("the store returns the beginning of a file of any length", async () => {
    const files = open();
    const key = randomUUID();
    assert.equal(await files.beginning(key, 4), undefined);
    for (const bytes of [
      [1, 2, 3, 4, 5, 6],
      [1, 2],
    ]) {
      await files.put(key, new Uint8Array(bytes));
      assert.deepEqual([...((await files.beginning(key, 4)) as Uint8Array)], bytes.slice(0, 4));
    }
  });

  test("the store reports whether a file exists", async () => {
    const files = open();
    const key = randomUUID();
    assert.equal(await files.has(key), false);
    await files.put(key, new Uint8Array());
    assert.equal(await files.has(key), true);
    await files.delete(key);
    assert.equal(await files.has(key), false);
  });

  test("the store never accepts a key that is not a plain name", async () => {
    const files = open();
    const parts = fc.constantFrom("..", ".", "/", "\\", "secret", "\0", "%2e", "a", "?", "~", "C:", " ");
    await fc.assert(
      fc.asyncProperty(
        fc.array(parts, { maxLength: 8 }).map((list) => list.join("")),
        async (key) => {
          if (/^[A-Za-z0-9][A-Za-z0-9_-]{3,199}$/.test(key)) return;
          await assert.rejects(files.put(key, new Uint8Array([1])), RangeError);
          await assert.rejects(files.get(key), RangeError);
          await assert.rejects(files.beginning(key, 1), RangeError);
          await assert.rejects(files.delete(key), RangeError);
        },
      ),
    );
  });
}
