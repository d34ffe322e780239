import assert from "node:assert/strict";
import { test } from "node:test";
import { chromium as playwright } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { cleanPicture } from "../../src/pictures/clean-picture.ts";
import {
  ascii,
  exifBlock,
  joinBytes,
  jpegSegment,
  pngChunk,
  riffChunk,
  webpOf,
} from "../support/picture-samples.ts";

const word = "tandarahasia";
const size = { width: 48, height: 32 };

type Make = (bytes: Uint8Array, orientation: number) => Uint8Array<ArrayBuffer>;

/** Adds text and an orientation to a picture written by a browser. */
const dirtied: Record<string, Make> = {
  "image/jpeg": (bytes, orientation) =>
    joinBytes(
      bytes.subarray(0, 2),
      jpegSegment(0xe1, [...ascii("Exif\0\0"), ...exifBlock(orientation, true, word)]),
      jpegSegment(0xfe, ascii(word)),
      bytes.subarray(2),
      ascii(word),
    ),
  "image/png": (bytes, orientation) =>
    joinBytes(
      bytes.subarray(0, 33),
      pngChunk("eXIf", exifBlock(orientation, false, word)),
      pngChunk("tEXt", ascii(`Author\0${word}`)),
      bytes.subarray(33),
      ascii(word),
    ),
  "image/webp": (bytes, orientation) => {
    const isExtended = Buffer.from(bytes).toString("latin1", 12, 16) === "VP8X";
    const whole = webpOf(
      12 | (isExtended ? (bytes[20] as number) : 0),
      [...bytes.subarray(isExtended ? 30 : 12)],
      riffChunk("EXIF", exifBlock(orientation, true, word)),
      riffChunk("XMP ", ascii(word)),
    );
    whole.set([size.width - 1, 0, 0, size.height - 1, 0, 0], 24);
    return joinBytes(whole, ascii(word));
  },
};

test("a browser shows a cleaned picture exactly as before, with the same orientation", async () => {
  const browser = await playwright.launch(await chromium());
  try {
    const page = await browser.newPage();
    for (const [mediaType, make] of Object.entries(dirtied)) {
      const drawn = await page.evaluate(
        async ({ type, width, height }) => {
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
          for (let x = 0; x < width; x += 4)
            for (let y = 0; y < height; y += 4) {
              context.fillStyle = `rgb(${x * 5}, ${y * 7}, ${(x * y) % 255})`;
              context.fillRect(x, y, 4, 4);
            }
          const blob = await canvas.convertToBlob({ type, quality: 0.9 });
          return [...new Uint8Array(await blob.arrayBuffer())];
        },
        { type: mediaType, ...size },
      );
      const shown = (bytes: Uint8Array) =>
        page.evaluate(
          async ({ type, data }) => {
            const image = new Image();
            image.src = URL.createObjectURL(new Blob([new Uint8Array(data)], { type }));
            await image.decode();
            const { naturalWidth: width, naturalHeight: height } = image;
            const context = new OffscreenCanvas(width, height).getContext("2d");
            (context as OffscreenCanvasRenderingContext2D).drawImage(image, 0, 0);
            const pixels = (context as OffscreenCanvasRenderingContext2D).getImageData(0, 0, width, height);
            return { width, height, pixels: [...pixels.data] };
          },
          { type: mediaType, data: [...bytes] },
        );
      const plain = await shown(new Uint8Array(drawn));
      for (const orientation of [1, 3, 6, 8]) {
        const dirty = make(new Uint8Array(drawn), orientation);
        const clean = cleanPicture(dirty, mediaType);
        assert.ok(clean, mediaType);
        assert.doesNotMatch(Buffer.from(clean.bytes).toString("latin1"), new RegExp(word));
        const [before, after] = [await shown(dirty), await shown(clean.bytes)];
        assert.deepEqual(
          [clean.width, clean.height],
          [after.width, after.height],
          `${mediaType}, ${orientation}`,
        );
        assert.deepEqual(after, before, `${mediaType}, orientation ${orientation}`);
        if (orientation === 1) assert.deepEqual(after, plain);
        if (orientation === 6 && mediaType === "image/jpeg")
          assert.deepEqual([after.width, after.height], [size.height, size.width]);
      }
    }
  } finally {
    await browser.close();
  }
});
