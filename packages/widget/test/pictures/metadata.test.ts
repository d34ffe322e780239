import assert from "node:assert/strict";
import { test } from "node:test";
import { readExif } from "../../src/pictures/exif.ts";
import { mediaTypeOf } from "../../src/pictures/media-type.ts";
import { partsOf } from "../../src/pictures/remove-metadata.ts";
import {
  braga,
  exifBlock,
  joined,
  jpegWithMetadata,
  pngWithMetadata,
  webpWithMetadata,
} from "../support/pictures.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** A minimal JPEG: start marker, frame of 640 x 480, scan with stuffed and restart bytes, end marker. */
const jpeg = bytes(
  "\xff\xd8\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03123456789\xff\xda\0\x02ab\xff\0cd\xff\xd0ef\xff\xd9",
);
const png = bytes(
  "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x02\0\0\0sums\0\0\0\0IEND\xae\x42\x60\x82",
);
const webp = bytes("RIFF\x12\0\0\0WEBPVP8L\x06\0\0\0/abcde");

for (const little of [true, false])
  test(`the location and the orientation are read from a ${little ? "little" : "big"}-endian block`, () => {
    assert.deepEqual(readExif(exifBlock({ orientation: 6, ...braga }, little)), {
      orientation: 6,
      place: { latitude: -6.9178, longitude: 107.609 },
    });
    assert.deepEqual(readExif(exifBlock({ ...braga, sides: "NW" }, little)).place, {
      latitude: 6.9178,
      longitude: -107.609,
    });
  });

test("an impossible location is ignored, and an invalid orientation is treated as upright", () => {
  const place = (change: object) => readExif(exifBlock({ ...braga, ...change })).place;
  assert.equal(place({ latitude: [6, 0, 55, 1, 4, 1] }), undefined, "a denominator of 0");
  assert.equal(place({ latitude: [0, 0, 0, 0, 0, 0] }), undefined, "0/0");
  assert.equal(place({ latitude: [91, 1, 0, 1, 0, 1] }), undefined, "beyond the pole");
  assert.equal(place({ longitude: [180, 1, 1, 1, 0, 1] }), undefined, "beyond the date line");
  assert.equal(place({ latitude: [0, 1, 0, 1, 0, 1], longitude: [0, 1, 0, 1, 0, 1] }), undefined, "no fix");
  assert.equal(place({ sides: "XE" }), undefined, "no side");
  for (const orientation of [0, 9, 65535]) assert.equal(readExif(exifBlock({ orientation })).orientation, 1);
  assert.deepEqual(readExif(new Uint8Array()), { orientation: 1 });
});

test("malformed metadata never causes a failure, but can leave a photo without a location", () => {
  let seed = 20260124;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const block = exifBlock({ orientation: 8, ...braga });
  const whole = [
    [jpegWithMetadata(jpeg, block), "image/jpeg"],
    [pngWithMetadata(png, block), "image/png"],
    [webpWithMetadata(webp, 9, 9, block), "image/webp"],
  ] as const;
  for (let round = 0; round < 30_000; round++) {
    const hostile = block.slice(0, random(4) ? block.length : random(block.length));
    for (let changes = random(6); changes >= 0; changes--) hostile[random(hostile.length || 1)] = random(256);
    const { orientation, place } = readExif(hostile);
    assert.ok(Number.isInteger(orientation) && orientation >= 1 && orientation <= 8);
    if (place) assert.ok(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180);
    const [file, type] = whole[round % 3]!;
    const broken = file.slice(0, random(4) ? file.length : random(file.length));
    for (let changes = random(6); changes >= 0; changes--) broken[random(broken.length || 1)] = random(256);
    const parts = partsOf(broken, type);
    if (parts) assert.ok(joined(...parts.clean).length <= broken.length + 4);
  }
});

test("all metadata is removed, and the image data does not change", () => {
  const block = exifBlock({ orientation: 3, ...braga });
  for (const [made, plain, type] of [
    [jpegWithMetadata(jpeg, block), jpeg, "image/jpeg"],
    [pngWithMetadata(png, block), png, "image/png"],
  ] as const) {
    const parts = partsOf(made, type)!;
    assert.deepEqual(joined(...parts.clean), plain);
    assert.deepEqual([parts.width, parts.height], [640, 480]);
    assert.equal(readExif(parts.exif!).orientation, 3);
  }
  const { clean, width, height, exif } = partsOf(webpWithMetadata(webp, 3000, 70_000, block), "image/webp")!;
  const text = String.fromCharCode(...joined(...clean));
  assert.doesNotMatch(text, /EXIF|XMP|RAHASIA/);
  assert.equal(text.charCodeAt(20), 0, "no flag says that metadata follows");
  assert.equal(new DataView(joined(...clean).buffer).getUint32(4, true), text.length - 8);
  assert.deepEqual([width, height], [3000, 70_000]);
  assert.equal(readExif(exif!).orientation, 3);
});

test("the segments that define colours are kept (a profile, Adobe's segment, a short JFIF segment), and a preview is removed", () => {
  const kept = bytes(
    "\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xe2\0\x10ICC_PROFILE\0\x01\x01\xff\xee\0\x0eAdobe\0d\0\0\0\0\x01",
  );
  const preview = bytes("\xff\xe0\0\x12JFXX\0\x10pratinjau1");
  const parts = partsOf(joined(jpeg.subarray(0, 2), kept, preview, jpeg.subarray(2)), "image/jpeg")!;
  assert.deepEqual(joined(...parts.clean), joined(jpeg.subarray(0, 2), kept, jpeg.subarray(2)));
});

test("a file's type is detected by its first bytes", () => {
  assert.equal(mediaTypeOf(jpeg), "image/jpeg");
  assert.equal(mediaTypeOf(png), "image/png");
  assert.equal(mediaTypeOf(webp), "image/webp");
  assert.equal(mediaTypeOf(bytes("%PDF-1.4")), "application/pdf");
  assert.equal(mediaTypeOf(bytes("\0\0\0\x18ftypheic\0\0")), "image/heic");
  assert.equal(mediaTypeOf(bytes("\0\0\0\x18ftypavif\0\0")), "image/avif");
  for (const other of ["<!doctype html>", "PK\x03\x04", "\0\0\0\x18ftypmp42", "", "  %PDF"])
    assert.equal(mediaTypeOf(bytes(other)), undefined);
});
