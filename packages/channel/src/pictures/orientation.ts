import { type Bytes, viewOf } from "./picture-bytes.ts";

const orientationTag = 0x112;
const short = 3;

/**
 * Returns a picture's orientation from its EXIF block (a TIFF header and its first directory, EXIF 2.32
 * §4.6): 1 (not rotated) to 8. Returns 1 for a truncated block or any other value.
 */
export const readOrientation = (block: Bytes): number => {
  const view = viewOf(block);
  if (block.length < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > block.length) return 1;
  const count = view.getUint16(start, little);
  for (let entry = start + 2, left = count; left > 0 && entry + 12 <= block.length; entry += 12, left--) {
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, little);
    return view.getUint16(entry + 2, little) === short && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

/** Returns a picture's size as shown: orientations from 5 on swap width and height (EXIF 2.32 §4.6.4). */
export const shownSize = (
  { width, height }: { width: number; height: number },
  orientation: number,
): { width: number; height: number } =>
  orientation > 4 ? { width: height, height: width } : { width, height };

/** Returns the shortest EXIF block that contains the orientation. */
export const orientationBlock = (orientation: number): Bytes =>
  // Big-endian. The directory at offset 8 has one entry (tag, type SHORT, one value), and no directory
  // follows it.
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, short, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
