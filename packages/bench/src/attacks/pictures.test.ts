import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanPicture } from "@lapor/channel/store";
import { largestFile, pictureOf, pictureOfEmptyChunks } from "./pictures.ts";

test("a picture has the requested number of bytes before and after cleaning", () => {
  for (const bytes of [1000, 400_000, largestFile]) {
    const picture = pictureOf(bytes);
    assert.equal(picture.length, bytes);
    const cleaned = cleanPicture(picture, "image/png");
    assert.equal((cleaned as { bytes: Uint8Array }).bytes.length, bytes);
  }
});

test("a picture of empty chunks has as many chunks as fit into its bytes", () => {
  const picture = pictureOfEmptyChunks(largestFile);
  assert.ok(picture.length <= largestFile && picture.length > largestFile - 12);
  assert.equal(picture.toString("latin1").split("IDAT").length - 1, Math.floor((picture.length - 45) / 12));
});
