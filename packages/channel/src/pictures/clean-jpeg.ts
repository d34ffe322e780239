import { orientationBlock, readOrientation, shownSize } from "./orientation.ts";
import { asciiOf, type Bytes, type CleanPicture, joined, mostParts, viewOf } from "./picture-bytes.ts";

const marker = { soi: 0xd8, eoi: 0xd9, sos: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee };

/** Returns whether a segment is a frame that browsers can show: baseline, extended or progressive. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xc2;
/**
 * Returns whether a segment needs a feature that no browser supports: other frames, arithmetic coding and its
 * parameters, or expansion.
 */
const isForeign = (code: number): boolean =>
  (code >= 0xc3 && code <= 0xcf && code !== 0xc4) ||
  code < 0xc0 ||
  (code >= 0xdc && code < 0xe0 && code !== 0xdd);

/**
 * Returns the start of the segment after a scan. In a scan, FF is followed only by 0, or D0 to D7 at
 * restarts.
 */
const endOfScan = (bytes: Bytes, start: number): number => {
  for (
    let at = bytes.indexOf(0xff, start);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] as number;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
};

const segment = (code: number, content: Uint8Array): Bytes => {
  const length = content.length + 2;
  return joined([new Uint8Array([0xff, code, length >> 8, length & 255]), content]);
};

const exifName = new Uint8Array([0x45, 0x78, 0x69, 0x66, 0, 0]);

/** Returns a JFIF segment without its preview image. Keeps the version, units and density. */
const plainJfif = (content: Bytes): Bytes => {
  const plain = content.slice(0, 14);
  plain.fill(0, 12);
  return segment(marker.app0, plain);
};

/** Keeps an application segment only if the picture's colours depend on it. */
const keptOf = (code: number, content: Bytes, whole: Bytes): Bytes | undefined => {
  const name = asciiOf(content, 0, 12);
  if (code === marker.app0)
    return name.startsWith("JFIF\0") && content.length >= 14 ? plainJfif(content) : undefined;
  if (code === marker.app2) return name.startsWith("ICC_PROFILE\0") ? whole : undefined;
  if (code === marker.app14) return name.startsWith("Adobe") && content.length === 12 ? whole : undefined;
  return code < 0xe0 ? whole : undefined;
};

/**
 * Removes the metadata of a JPEG (ITU-T T.81, annex B), such as the GPS position in its EXIF segment. Adds
 * the missing end marker to a truncated file.
 */
export const cleanJpeg = (bytes: Bytes): CleanPicture | undefined => {
  const view = viewOf(bytes);
  const head: Bytes[] = [];
  const rest: Bytes[] = [];
  let [width, height, orientation, scans] = [0, 0, 1, 0];
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const code = bytes[at + 1] as number;
    if (code === 0xff) {
      at++;
      continue;
    }
    if (code === marker.eoi) break;
    if (code === marker.soi || isForeign(code)) return undefined;
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length || head.length + rest.length >= mostParts) return undefined;
    const content = bytes.subarray(at + 4, end);
    if (isFrame(code)) {
      if (length < 8 || width > 0) return undefined;
      [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    }
    if (code === marker.app1 && asciiOf(content, 0, 6) === "Exif\0\0" && orientation === 1)
      orientation = readOrientation(content.subarray(6));
    const whole = bytes.subarray(at, end);
    const kept = keptOf(code, content, whole);
    if (kept) (code === marker.app0 ? head : rest).push(kept);
    at = end;
    if (code !== marker.sos) continue;
    scans++;
    at = endOfScan(bytes, end);
    rest.push(bytes.subarray(end, at));
  }
  // A height of 0 means that the real height follows after the first scan (DNL), which no browser supports.
  if (width === 0 || height === 0 || scans === 0) return undefined;
  const turned =
    orientation === 1 ? [] : [segment(marker.app1, joined([exifName, orientationBlock(orientation)]))];
  const parts = [new Uint8Array([0xff, marker.soi]), ...head.slice(0, 1), ...turned, ...rest];
  return {
    bytes: joined([...parts, new Uint8Array([0xff, marker.eoi])]),
    ...shownSize({ width, height }, orientation),
  };
};
