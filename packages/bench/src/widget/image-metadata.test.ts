import assert from "node:assert/strict";
import { test } from "node:test";
import { addMetadata, metadataOf } from "./image-metadata.ts";

// A JPEG without metadata: the start, a quantization table of two bytes, the image data, and the end.
const bare = new Uint8Array([
  0xff, 0xd8, 0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xda, 0, 2, 0xff, 0xe1, 0, 9, 0xff, 0xd9,
]);

test("a picture without metadata has none, and byte sequences inside the picture that look like metadata do not count", () =>
  assert.deepEqual(metadataOf(bare), { exif: 0, xmp: 0, iptc: 0, comments: 0 }));

test("every added kind of metadata is found", () => {
  const found = metadataOf(addMetadata(bare, 6));
  assert.ok(found.exif > 100 && found.xmp > 20 && found.iptc > 10);
  assert.equal(found.comments, 4);
});

test("adding metadata does not change the picture itself", () => {
  const whole = addMetadata(bare, 6);
  assert.deepEqual(whole.subarray(whole.length - bare.length + 2), bare.subarray(2));
});

test("files other than JPEGs throw an error", () =>
  assert.throws(() => metadataOf(new Uint8Array([1, 2])), /Not a JPEG/));
