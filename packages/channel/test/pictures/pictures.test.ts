import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import fc from "fast-check";
import { cleanPicture } from "../../src/pictures/clean-picture.ts";
import { readOrientation } from "../../src/pictures/orientation.ts";
import { cleanFileName, readMediaType } from "../../src/platform/file-type.ts";
import {
  animatedWith,
  ascii,
  exifBlock,
  joinBytes,
  jpegSegment,
  jpegWith,
  png,
  pngChunk,
  pngWith,
  riffChunk,
  webpOf,
  webpPixels,
  webpWith,
} from "../support/picture-samples.ts";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const types = ["image/jpeg", "image/png", "image/webp"] as const;

const words = fc.stringMatching(/^[a-z]{8,40}$/);
const orientations = fc.integer({ min: 1, max: 8 });

const orientationIn = (bytes: Uint8Array): number => {
  const at = latin(bytes).search(/MM\0\*/);
  return at < 0 ? 1 : readOrientation(new Uint8Array(bytes.subarray(at)));
};

for (const [mediaType, make, pixels] of [
  ["image/jpeg", jpegWith, samplePhoto.bytes.subarray(-14)],
  ["image/png", pngWith, png.subarray(41, 54)],
  ["image/webp", webpWith, new Uint8Array(webpPixels)],
  ["image/webp", animatedWith, new Uint8Array(webpPixels)],
] as const)
  test(`a picture (${make.name}) loses all text and keeps its pixels, size and orientation`, () => {
    fc.assert(
      fc.property(words, orientations, (marker, orientation) => {
        const dirty = make(marker, orientation);
        assert.ok(latin(dirty).includes(marker));
        assert.equal(readMediaType(dirty), mediaType);
        const clean = cleanPicture(dirty, mediaType);
        assert.ok(clean);
        assert.doesNotMatch(latin(clean.bytes), new RegExp(marker));
        assert.ok(latin(clean.bytes).includes(latin(pixels)));
        assert.deepEqual([clean.width, clean.height], [1, 1]);
        if (make !== animatedWith) assert.equal(orientationIn(clean.bytes), orientation);
        assert.deepEqual(
          cleanPicture(clean.bytes, mediaType),
          clean,
          "cleaning a clean picture changes nothing",
        );
      }),
    );
  });

test("cleaning keeps the EXIF orientation in either byte order, and removes all other EXIF data", () => {
  fc.assert(
    fc.property(orientations, fc.boolean(), words, (orientation, little, marker) => {
      assert.equal(readOrientation(new Uint8Array(exifBlock(orientation, little, marker))), orientation);
      const clean = cleanPicture(jpegWith(marker, orientation, little), "image/jpeg");
      assert.equal(clean && orientationIn(clean.bytes), orientation);
    }),
  );
});

const anySegment = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.uint8Array({ maxLength: 40 }))
  .map(([code, content]) => jpegSegment(code, [...content]));
const anyChunk = fc
  .tuple(
    fc.constantFrom("IHDR", "IDAT", "IEND", "eXIf", "tEXt", "abcd", "XxXx", "PLTE"),
    fc.uint8Array({ maxLength: 40 }),
  )
  .map(([name, content]) => pngChunk(name, [...content]));
const anyRiff = fc
  .tuple(
    fc.constantFrom("VP8X", "VP8 ", "VP8L", "ALPH", "ANMF", "ANIM", "EXIF", "XMP ", "hide"),
    fc.uint8Array({ maxLength: 40 }),
  )
  .map(([name, content]) => riffChunk(name, [...content]));

test("cleaning any sequence of segments, cut anywhere, never throws, and every accepted result is clean", () => {
  const soup = fc.oneof(
    fc
      .array(anySegment, { maxLength: 8 })
      .map((parts) => joinBytes(samplePhoto.bytes.subarray(0, 20), ...parts, samplePhoto.bytes.subarray(20))),
    fc
      .array(anyChunk, { maxLength: 8 })
      .map((parts) => joinBytes(png.subarray(0, 33), ...parts, png.subarray(33))),
    fc.array(anyRiff, { maxLength: 8 }).map((parts) => webpOf(0, ...parts, webpPixels)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  );
  let taken = 0;
  fc.assert(
    fc.property(
      soup,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...types),
      (bytes, share, type) => {
        for (const cut of [bytes, bytes.slice(0, Math.floor(bytes.length * share))]) {
          const clean = cleanPicture(cut, type);
          if (!clean) continue;
          taken++;
          assert.ok(clean.width > 0 && clean.height > 0);
          assert.doesNotMatch(latin(clean.bytes), /tEXt|XMP |hide|prVW/);
          assert.deepEqual(cleanPicture(clean.bytes, type)?.bytes, clean.bytes);
        }
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(taken > 100, `${taken} were taken`);
});

test("the pixel count is known before a picture is decoded", () => {
  const jpeg = samplePhoto.bytes.slice();
  const frame = latin(jpeg).indexOf("\xff\xc0");
  jpeg.set([0xff, 0xff, 0xff, 0xfe], frame + 5);
  assert.deepEqual(
    ((clean) => [clean?.height, clean?.width])(cleanPicture(jpeg, "image/jpeg")),
    [65535, 65534],
  );
  const head = [0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0, 8, 6, 0, 0, 0];
  const bomb = joinBytes(png.subarray(0, 8), pngChunk("IHDR", head), png.subarray(33));
  assert.deepEqual(
    ((clean) => [clean?.width, clean?.height])(cleanPicture(bomb, "image/png")),
    [100_000, 100_000],
  );
  const webp = webpOf(0, webpPixels);
  webp.set([0xff, 0x7f, 0, 0xff, 0x3f, 0], 24);
  assert.deepEqual(
    ((clean) => [clean?.width, clean?.height])(cleanPicture(webp, "image/webp")),
    [0x8000, 0x4000],
  );
});

test("a picture that declares two sizes is rejected, because a decoder could use either", () => {
  const { bytes } = samplePhoto;
  const frame = latin(bytes).indexOf("\xff\xc0");
  const twice = joinBytes(bytes.subarray(0, frame), bytes.subarray(frame, frame + 13), bytes.subarray(frame));
  assert.equal(cleanPicture(twice, "image/jpeg"), undefined);
  const late = joinBytes(png.subarray(0, 33), pngChunk("IHDR", [...png.subarray(16, 29)]), png.subarray(33));
  assert.equal(cleanPicture(late, "image/png"), undefined);
});

test("a picture with too many parts is rejected", () => {
  const parts = (count: number, part: number[]) => Array.from({ length: count }, () => part);
  const chunk = riffChunk("hide", []);
  const frame = (count: number) =>
    riffChunk("ANMF", [...new Uint8Array(16), ...parts(count, chunk).flat(), ...webpPixels]);
  const { bytes } = samplePhoto;
  const table = jpegSegment(0xc4, []);
  const [empty, foreign] = [pngChunk("IDAT", []), pngChunk("teXt", [])].map((made) => [...made]) as [
    number[],
    number[],
  ];
  const makers: [string, (count: number) => Uint8Array<ArrayBuffer>][] = [
    ["image/webp", (count) => webpOf(0, ...parts(count, chunk), webpPixels)],
    ["image/webp", (count) => webpOf(2, frame(count))],
    ["image/jpeg", (count) => joinBytes(bytes.subarray(0, 20), ...parts(count, table), bytes.subarray(20))],
    ["image/png", (count) => joinBytes(png.subarray(0, 33), ...parts(count, empty), png.subarray(33))],
    ["image/png", (count) => joinBytes(png.subarray(0, 33), ...parts(count, foreign), png.subarray(33))],
  ];
  for (const [mediaType, make] of makers) {
    assert.ok(cleanPicture(make(9900), mediaType), mediaType);
    // Does not use `assert.equal`, which takes minutes to print ten thousand parts.
    assert.ok(cleanPicture(make(10_000), mediaType) === undefined, mediaType);
  }
});

test("a file that only begins like a picture, or is also valid as another type, is rejected", () => {
  assert.equal(cleanPicture(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"), undefined);
  for (const text of [
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "GIF89a",
    "<html>",
    "\n%PDF-1.7",
    "BM",
    "PK\x03\x04",
  ])
    assert.equal(readMediaType(new Uint8Array(ascii(text))), undefined, text);
  // A picture that is also an archive or a page. The other file is after the picture's end or in a comment,
  // and is removed.
  const polyglot = joinBytes(jpegWith("x".repeat(9)), ascii("PK\x03\x04<html><script>alert(1)</script>"));
  const clean = cleanPicture(polyglot, "image/jpeg");
  assert.doesNotMatch(latin(clean?.bytes ?? new Uint8Array()), /script|PK/);
});

test("a cleaned file name has no folder, no reserved name and no character that is unsafe on a screen or in a header", () => {
  for (const [given, expected] of [
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\Users\\Ayu\\foto.png", "foto.jpg"],
    ["foto\u202egpj.exe", "fotogpj.jpg"],
    ["CON.jpg", "lampiran-CON.jpg"],
    ["lpt1", "lampiran-lpt1.jpg"],
    ["...", "lampiran.jpg"],
    ["\u200c.\u200d", "lampiran.jpg"],
    ["", "lampiran.jpg"],
    ["a\ud800b.jpg", "ab.jpg"],
    ["foto\u2028\r\nSet-Cookie: a=1.jpg", "fotoSet-Cookie a=1.jpg"],
  ] as const)
    assert.equal(cleanFileName(given, "image/jpeg"), expected, given);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = cleanFileName(given, "image/png");
      assert.ok(name.endsWith(".png"));
      assert.ok(new TextEncoder().encode(name).length <= 200 && [...name].length <= 113);
      assert.doesNotMatch(
        name,
        /(?![\u200c\u200d])[\p{Cs}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/<>:"|?*]|^[.\s\u200c\u200d]/u,
      );
      assert.doesNotThrow(() => encodeURIComponent(name));
    }),
    { numRuns: 2000 },
  );
});
