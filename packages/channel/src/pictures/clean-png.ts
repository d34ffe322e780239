import { orientationBlock, readOrientation, shownSize } from "./orientation.ts";
import { asciiOf, type Bytes, type CleanPicture, joined, mostParts, viewOf } from "./picture-bytes.ts";

/**
 * The chunks that are needed to show a PNG, and those that its colours and frames depend on (PNG 3rd edition
 * §11, with APNG).
 */
const kept = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|acTL|fcTL|fdAT)$/;

/** Computes a chunk's checksum (PNG §D): CRC-32 over its name and content. */
const checkSum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
};

const chunk = (name: string, content: Uint8Array): Bytes => {
  const whole = new Uint8Array(content.length + 12);
  const view = viewOf(whole);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) whole[4 + index] = name.charCodeAt(index);
  whole.set(content, 8);
  view.setUint32(whole.length - 4, checkSum(whole.subarray(4, -4)));
  return whole;
};

/**
 * Cleans a PNG, which consists of chunks: length, name, content, checksum. Returns undefined when a chunk is
 * truncated or there are too many.
 */
export const cleanPng = (bytes: Bytes): CleanPicture | undefined => {
  const view = viewOf(bytes);
  const parts: Bytes[] = [bytes.subarray(0, 8)];
  let [width, height, orientation] = [0, 0, 1];
  let [hasPixels, isWhole] = [false, false];
  let chunks = 0;
  for (let at = 8; at + 12 <= bytes.length && !isWhole; ) {
    if (chunks++ === mostParts) return undefined;
    const length = view.getUint32(at);
    const name = asciiOf(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(name)) return undefined;
    if ((name === "IHDR") !== (at === 8)) return undefined;
    if (name === "IHDR") {
      if (length !== 13) return undefined;
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    }
    if (name === "eXIf" && !hasPixels) orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    hasPixels ||= name === "IDAT";
    isWhole = name === "IEND";
    // A chunk whose name begins with a capital letter is critical, and this one is unknown.
    if (!kept.test(name) && /^[A-Z]/.test(name)) return undefined;
    if (kept.test(name)) parts.push(isWhole ? chunk("IEND", new Uint8Array()) : bytes.subarray(at, end));
    at = end;
  }
  if (width === 0 || height === 0 || !hasPixels || !isWhole) return undefined;
  // The orientation chunk goes after the header and before the pixels.
  if (orientation !== 1) parts.splice(2, 0, chunk("eXIf", orientationBlock(orientation)));
  return { bytes: joined(parts), ...shownSize({ width, height }, orientation) };
};
