export interface Metadata {
  exif: number;
  xmp: number;
  iptc: number;
  comments: number;
}

const none: Metadata = { exif: 0, xmp: 0, iptc: 0, comments: 0 };

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** Yields a JPEG's segments: the second byte of the marker, and the start and length of the content. */
function* segmentsOf(bytes: Uint8Array): Generator<[marker: number, start: number, length: number]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    // The image data starts here, and no segments follow.
    if (marker === 0xda) return;
    const length = view.getUint16(at + 2);
    yield [marker, at + 4, length - 2];
    at += 2 + length;
  }
}

/** Counts the bytes of EXIF, XMP, IPTC and comments in a JPEG. Throws for other files. */
export function metadataOf(bytes: Uint8Array): Metadata {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error("Not a JPEG.");
  const found = { ...none };
  for (const [marker, start, length] of segmentsOf(bytes)) {
    const kind = kindOf(bytes, marker, start);
    if (kind) found[kind] += length;
  }
  return found;
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const field = (tag: number, type: number, count: number, value: number[]): number[] => [
  ...u16(tag),
  ...u16(type),
  ...u32(count),
  ...value,
];

/**
 * Returns a little-endian EXIF block as a phone writes it, with the orientation and a location in Jakarta.
 */
const exifBlock = (orientation: number): number[] => [
  ...ascii("Exif\0\0II"),
  ...u16(42),
  ...u32(8),
  ...u16(2),
  ...field(0x0112, 3, 1, [...u16(orientation), 0, 0]),
  ...field(0x8825, 4, 1, u32(38)),
  ...u32(0),
  ...u16(4),
  ...field(1, 2, 2, [...ascii("S\0"), 0, 0]),
  ...field(2, 5, 3, u32(92)),
  ...field(3, 2, 2, [...ascii("E\0"), 0, 0]),
  ...field(4, 5, 3, u32(116)),
  ...u32(0),
  ...[6, 10, 30, 106, 49, 40].flatMap((value) => [...u32(value), ...u32(1)]),
];

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];

/**
 * Adds the metadata that phones and image editors write to a JPEG: EXIF with an orientation (1 to 8) and a
 * location, XMP, IPTC and a comment.
 */
export function addMetadata(jpeg: Uint8Array, orientation: number): Uint8Array {
  const added = [
    ...segment(0xe1, exifBlock(orientation)),
    ...segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Budi</x:xmpmeta>")),
    ...segment(0xed, ascii("Photoshop 3.0\x008BIM\x04\x04Budi")),
    ...segment(0xfe, ascii("Budi")),
  ];
  const whole = new Uint8Array(jpeg.length + added.length);
  whole.set(jpeg.subarray(0, 2));
  whole.set(added, 2);
  whole.set(jpeg.subarray(2), 2 + added.length);
  return whole;
}

function kindOf(bytes: Uint8Array, marker: number, start: number): keyof Metadata | undefined {
  if (marker === 0xe1) return startsWith(bytes, start, "Exif\0") ? "exif" : "xmp";
  if (marker === 0xed) return "iptc";
  return marker === 0xfe ? "comments" : undefined;
}
