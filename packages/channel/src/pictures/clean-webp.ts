import { orientationBlock, readOrientation } from "./orientation.ts";
import { asciiOf, type Bytes, type CleanPicture, joined, mostParts, viewOf } from "./picture-bytes.ts";

interface Chunk {
  name: string;
  /** The chunk with its name and length, and the padding byte that makes its length even. */
  whole: Bytes;
  content: Bytes;
}

/**
 * Returns a RIFF file's chunks (RFC 9649 §2.3): name, length and content, padded to an even length. Returns
 * undefined when a chunk is truncated or there are too many.
 */
const chunksOf = (bytes: Bytes): Chunk[] | undefined => {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length || chunks.length === mostParts) return undefined;
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return undefined;
    const content = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ name: asciiOf(bytes, at, 4), whole: bytes.subarray(at, end), content });
    at = end;
  }
  return chunks;
};

const chunk = (name: string, content: Uint8Array): Bytes => {
  const whole = new Uint8Array(8 + content.length + (content.length % 2));
  for (let index = 0; index < 4; index++) whole[index] = name.charCodeAt(index);
  viewOf(whole).setUint32(4, content.length, true);
  whole.set(content, 8);
  return whole;
};

interface Size {
  width: number;
  height: number;
}

const threeBytes = (bytes: Bytes, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);

/** Returns the picture's size, from the pixels' header (RFC 6386 §9.1; RFC 9649 §3.4) or from the canvas. */
const sizeOf = ({ name, content }: Chunk): Size | undefined => {
  const view = viewOf(content);
  if (name === "VP8X" && content.length >= 10)
    return { width: threeBytes(content, 4) + 1, height: threeBytes(content, 7) + 1 };
  if (name === "VP8 " && content.length >= 10 && threeBytes(content, 3) === 0x2a019d)
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (name !== "VP8L" || content.length < 5 || content[0] !== 0x2f) return undefined;
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

const pixels = /^VP8[ L]$/;
const frameHead = 16;

/** Returns an animation frame with only its pixels and transparency. */
const cleanFrame = ({ content }: Chunk): { whole: Bytes; sizes: Size[] } | undefined => {
  const inner = content.length >= frameHead ? chunksOf(content.subarray(frameHead)) : undefined;
  const kept = inner?.filter(({ name }) => pixels.test(name) || name === "ALPH");
  const sizes = kept?.flatMap((part) => sizeOf(part) ?? []);
  if (!kept || !sizes || sizes.length !== 1) return undefined;
  const parts = [content.subarray(0, frameHead), ...kept.map(({ whole }) => whole)];
  return { whole: chunk("ANMF", joined(parts)), sizes };
};

const flags = { exif: 8, xmp: 4 };

/** Some programs write the JPEG prefix "Exif\0\0" before the EXIF block in a WebP too. */
const exifBlock = ({ content }: Chunk): Bytes =>
  asciiOf(content, 0, 6) === "Exif\0\0" ? content.subarray(6) : content;

const largest = (sizes: readonly Size[]): Size =>
  sizes.reduce((left, right) => (left.width * left.height >= right.width * right.height ? left : right));

/** Cleans a WebP (RFC 9649). */
export const cleanWebp = (bytes: Bytes): CleanPicture | undefined => {
  const end = bytes.length >= 20 ? 8 + viewOf(bytes).getUint32(4, true) : 0;
  // A file of odd length ends with a padding byte, like its chunks.
  if (end < 20 || end > bytes.length) return undefined;
  const chunks = chunksOf(bytes.subarray(12, end));
  if (!chunks) return undefined;
  const exif = chunks.find(({ name }) => name === "EXIF");
  const isExtended = chunks[0]?.name === "VP8X";
  const orientation = exif && isExtended ? readOrientation(exifBlock(exif)) : 1;
  const parts: Bytes[] = [];
  const sizes: Size[] = [];
  let images = 0;
  for (const part of chunks) {
    if (part.name === "VP8X") {
      if (part !== chunks[0] || part.content.length !== 10) return undefined;
      const head = part.content.slice();
      head[0] = ((head[0] as number) & ~(flags.exif | flags.xmp)) | (orientation === 1 ? 0 : flags.exif);
      parts.push(chunk("VP8X", head));
    } else if (part.name === "ANMF") {
      const frame = cleanFrame(part);
      if (!frame) return undefined;
      parts.push(frame.whole);
      sizes.push(...frame.sizes);
      images++;
    } else if (pixels.test(part.name) || /^(?:ALPH|ICCP|ANIM)$/.test(part.name)) parts.push(part.whole);
    const size = sizeOf(part);
    if (size) sizes.push(size);
    if (pixels.test(part.name)) {
      if (!size) return undefined;
      images++;
    }
  }
  if (images === 0 || sizes.length === 0 || sizes.some(({ width, height }) => width * height === 0))
    return undefined;
  if (orientation !== 1) parts.push(chunk("EXIF", orientationBlock(orientation)));
  const whole = chunk("RIFF", joined([bytes.slice(8, 12), ...parts]));
  // Browsers do not rotate a WebP, so the orientation is ignored.
  return { bytes: whole, ...largest(sizes) };
};
