import { type Bytes, viewOf } from "./picture-bytes.ts";

const orientationTag = 0x112;
const short = 3;

/**
 * How an EXIF block (a TIFF head and its first directory, EXIF 2.32 §4.6) says that a picture has to be turned: 1 (not at all) to 8. A
 * block that is cut, or says something else, counts as 1.
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

/** The shortest EXIF block that says only how a picture has to be turned. */
export const orientationBlock = (orientation: number): Bytes =>
  // Big-endian; the directory at 8 has one entry: tag, type SHORT, one value; and no directory follows.
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, short, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
