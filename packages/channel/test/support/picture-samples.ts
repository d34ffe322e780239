import { samplePhoto } from "@lapor/openapi/contract-suite";

type Bytes = Uint8Array<ArrayBuffer>;

export const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

export const joinBytes = (...parts: readonly (Uint8Array | readonly number[])[]): Bytes =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** Returns an EXIF block in either byte order, with the picture's orientation and a maker's name. */
export const exifBlock = (orientation: number, little: boolean, marker: string): number[] => {
  const u16 = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const u32 = (value: number) =>
    little ? [...u16(value & 0xffff), ...u16(value >>> 16)] : [...u16(value >>> 16), ...u16(value & 0xffff)];
  return [
    ...ascii(little ? "II" : "MM"),
    ...u16(42),
    ...u32(8),
    ...u16(2),
    ...[...u16(0x10f), ...u16(2), ...u32(marker.length), ...u32(38)],
    ...[...u16(0x112), ...u16(3), ...u32(1), ...u16(orientation), ...u16(0)],
    ...u32(0),
    ...ascii(marker),
  ];
};

export const jpegSegment = (code: number, content: readonly number[]): number[] => [
  ...[0xff, code, (content.length + 2) >> 8, (content.length + 2) & 255],
  ...content,
];

/** Returns a JPEG full of the metadata that phones and editors leave in it. */
export const jpegWith = (marker: string, orientation = 1, little = true): Bytes => {
  const { bytes } = samplePhoto;
  return joinBytes(
    bytes.subarray(0, 2),
    jpegSegment(0xe1, [...ascii("Exif\0\0"), ...exifBlock(orientation, little, marker)]),
    bytes.subarray(2, 20),
    jpegSegment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${marker}</x:xmpmeta>`)),
    jpegSegment(0xed, ascii(`Photoshop 3.0\x008BIM${marker}`)),
    jpegSegment(0xfe, ascii(`<script>${marker}</script>`)),
    jpegSegment(0xe0, ascii(`JFXX\0${marker}`)),
    jpegSegment(0xef, ascii(marker)),
    bytes.subarray(20),
    // Phones append a second picture after the first one.
    bytes,
    ascii(marker),
  );
};

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

const bigEndian = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** Computes the checksum with a table, unlike the channel, so a common mistake would be noticed. */
const crcOf = (bytes: readonly number[]): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = ((crcTable[(sum ^ byte) & 255] as number) ^ (sum >>> 8)) >>> 0;
  return ~sum >>> 0;
};

export const pngChunk = (name: string, content: readonly number[]): number[] => [
  ...bigEndian(content.length),
  ...ascii(name),
  ...content,
  ...bigEndian(crcOf([...ascii(name), ...content])),
];

const fromBase64 = (text: string): Bytes => new Uint8Array(Buffer.from(text, "base64"));

export const png = fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);

/** Returns a one-pixel PNG full of text. */
export const pngWith = (marker: string, orientation = 1): Bytes =>
  joinBytes(
    png.subarray(0, 33),
    pngChunk("eXIf", exifBlock(orientation, false, marker)),
    pngChunk("tEXt", ascii(`Author\0${marker}`)),
    pngChunk("zTXt", ascii(`Comment\0\0${marker}`)),
    pngChunk("iTXt", ascii(`XML:com.adobe.xmp\0\0\0\0\0${marker}`)),
    pngChunk("tIME", [7, 234, 11, 24, 9, 0, 0]),
    pngChunk("prVW", ascii(marker)),
    png.subarray(33),
    ascii(marker),
  );

const littleEndian = (value: number): number[] => bigEndian(value).toReversed();

export const riffChunk = (name: string, content: readonly number[]): number[] => [
  ...ascii(name),
  ...littleEndian(content.length),
  ...content,
  ...(content.length % 2 ? [0] : []),
];

const webp = fromBase64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
export const webpPixels = [...webp.subarray(12)];

/** Returns a one-pixel WebP, with the given chunks after its header. */
export const webpOf = (flags: number, ...chunks: readonly (readonly number[])[]): Bytes => {
  const inner = [
    ...ascii("WEBP"),
    ...riffChunk("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...chunks.flat(),
  ];
  return new Uint8Array([...ascii("RIFF"), ...littleEndian(inner.length), ...inner]);
};

/** Returns a one-pixel WebP full of text. */
export const webpWith = (marker: string, orientation = 1): Bytes =>
  joinBytes(
    webpOf(
      12,
      webpPixels,
      riffChunk("EXIF", exifBlock(orientation, true, marker)),
      riffChunk("XMP ", ascii(`<x:xmpmeta>${marker}</x:xmpmeta>`)),
      riffChunk("odd ", ascii(`${marker}!`)),
    ),
    ascii(marker),
  );

/** Returns an animation whose only frame hides text next to its pixels. */
export const animatedWith = (marker: string): Bytes =>
  webpOf(
    2,
    riffChunk("ANIM", [0, 0, 0, 0, 0, 0]),
    riffChunk("ANMF", [
      ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0],
      ...webpPixels,
      ...riffChunk("hide", ascii(marker)),
    ]),
  );
