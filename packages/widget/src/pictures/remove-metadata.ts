import { asciiOf } from "./media-type.ts";

/** A parsed picture file. */
export interface PictureParts {
  /**
   * The file's bytes without metadata: no EXIF, XMP, IPTC, comments or previews, and nothing after the end of
   * the picture.
   */
  clean: Uint8Array<ArrayBuffer>[];
  /** The size in pixels as stored, before rotation. Undefined for plain WebP. */
  width?: number;
  height?: number;
  exif?: Uint8Array;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Separates the picture in a JPEG, PNG or WebP file from its metadata, and removes everything that is not
 * known to be needed for display. Returns undefined for other types and for malformed files; only a decoder
 * can tell whether these are pictures.
 */
export function partsOf(bytes: Bytes, mediaType: string): PictureParts | undefined {
  if (mediaType === "image/jpeg") return jpegParts(bytes);
  if (mediaType === "image/png") return chunkParts(bytes, false);
  return mediaType === "image/webp" ? chunkParts(bytes, true) : undefined;
}

/**
 * Creates a segment that contains only the orientation, because that is the only metadata that a JPEG needs
 * to be displayed correctly.
 */
export function orientationSegment(orientation: number): Bytes {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  return new Uint8Array([0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}

/**
 * Parses the segments of a JPEG (ITU-T T.81, annex B). Of the application segments, keeps only those that
 * affect colours.
 */
function jpegParts(bytes: Bytes): PictureParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: PictureParts = { clean: [bytes.subarray(0, 2)] };
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker < 0xc0) return undefined;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const length = view.getUint16(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const name = asciiOf(bytes, at + 4, 12);
    if (marker === 0xe1 && name.startsWith("Exif") && !parts.exif) parts.exif = bytes.subarray(at + 10, end);
    // Start-of-frame markers are C0 to CF, except C4, C8 and CC.
    if ((marker === 0xc0 || (marker < 0xd0 && marker % 4)) && length > 7)
      Object.assign(parts, { height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
    if (marker === 0xda) end = endOfScan(bytes, end);
    const needed =
      marker < 0xe0 ||
      // A longer JFIF segment contains a preview.
      (marker === 0xe0 && length === 16) ||
      (marker === 0xe2 && name.startsWith("ICC_PROFILE")) ||
      (marker === 0xee && name.startsWith("Adobe"));
    if (needed) parts.clean.push(bytes.subarray(at, end));
    at = end;
  }
  // This is the end of the picture. Phones append more data after it, even entire pictures with their own
  // metadata.
  parts.clean.push(new Uint8Array([0xff, 0xd9]));
  return parts;
}

/** Returns the offset of the next segment. Within a scan, FF is followed by 0, or by D0 to D7 at restarts. */
function endOfScan(bytes: Bytes, start: number): number {
  for (let at = start; ; at++) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1];
    if (next !== 0 && !(next! >= 0xd0 && next! <= 0xd7)) return at;
  }
}

/**
 * Parses the chunks of a PNG (length, name, content, checksum) or a WebP (name, length, content). The content
 * starts at byte 8 in both.
 */
function chunkParts(bytes: Bytes, webp: boolean): PictureParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const headEnd = webp ? 12 : 8;
  const head = bytes.slice(0, headEnd);
  const parts: PictureParts = { clean: [head] };
  let total = headEnd;
  for (let at = headEnd; at + 8 <= bytes.length; ) {
    const name = asciiOf(bytes, webp ? at : at + 4, 4);
    const length = view.getUint32(webp ? at + 4 : at, webp);
    const end = at + 8 + length + (webp ? length % 2 : 4);
    if (end > bytes.length) return undefined;
    let chunk = bytes.subarray(at, end);
    if (/^exif$/i.test(name)) parts.exif = contentOf(chunk, length);
    if (name === "IHDR" && length === 13)
      Object.assign(parts, { width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
    if (name === "VP8X" && length >= 10) {
      const sized = (offset: number) => (view.getUint32(at + offset, true) & 0xffffff) + 1;
      // Reading starts one byte earlier; otherwise, it would need a byte after the end of the chunk.
      Object.assign(parts, { width: sized(12), height: (view.getUint32(at + 14, true) >>> 8) + 1 });
      chunk = chunk.slice();
      // Clear the flags that announce EXIF (8) and XMP (4), because these chunks are removed.
      chunk[8] = chunk[8]! & ~12;
    }
    if (
      webp
        ? /^(?:VP8[ LX]|ALPH|ICCP|ANIM|ANMF)$/.test(name)
        : /^(?:[A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|acTL|fcTL|fdAT)$/.test(name)
    ) {
      parts.clean.push(chunk);
      total += chunk.length;
    }
    if (name === "IEND") break;
    at = end;
  }
  if (webp) new DataView(head.buffer).setUint32(4, total - 8, true);
  return parts;
}

/** Some programs write JPEG's "Exif\0\0" before the block even in WebP files, so skip it. */
function contentOf(chunk: Bytes, length: number): Uint8Array {
  return chunk.subarray(asciiOf(chunk, 8, 4) === "Exif" ? 14 : 8, 8 + length);
}
