import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { brotli, sizeOf, sumOf } from "./compressed-size.ts";

const text = new TextEncoder().encode("lapor ".repeat(1000));

test("sizes are measured on the compressed files", () => {
  const { raw, gzip, brotli: wire } = sizeOf(text);
  assert.equal(raw, 6000);
  assert.ok(gzip < 100 && wire < gzip);
  assert.equal(wire, brotli(text).length);
  assert.deepEqual(new Uint8Array(brotliDecompressSync(brotli(text))), text);
});

test("an empty file has size zero", () =>
  assert.deepEqual(sizeOf(new Uint8Array()), { raw: 0, gzip: 0, brotli: 0 }));

test("files are compressed separately before their sizes are added up", () => {
  const one = sizeOf(text);
  assert.deepEqual(sumOf([one, one]), { raw: 12_000, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  assert.deepEqual(sumOf([]), sizeOf(new Uint8Array()));
});
