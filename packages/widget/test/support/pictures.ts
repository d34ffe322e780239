export interface ExifFixture {
  orientation?: number;
  /** Degrees, minutes and seconds, each as a numerator and a denominator. */
  latitude?: number[];
  longitude?: number[];
  sides?: string;
}

/** Jl. Braga, Bandung: 6°55'4.08" S, 107°36'32.4" E. */
export const braga: ExifFixture = {
  latitude: [6, 1, 55, 1, 408, 100],
  longitude: [107, 1, 36, 1, 324, 10],
  sides: "SE",
};

/** Creates an EXIF block, little-endian as on most phones or big-endian as on most cameras. */
export function exifBlock(
  { orientation = 1, latitude, longitude, sides = "SE" }: ExifFixture,
  little = true,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(200));
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else if (type === 2) view.setUint8(at + 8, value);
    else view.setUint32(at + 8, value, little);
  };
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, latitude ? 2 : 1, little);
  entry(10, 0x112, 3, 1, orientation);
  if (!latitude || !longitude) return new Uint8Array(view.buffer);
  entry(22, 0x8825, 4, 1, 50);
  view.setUint16(50, 4, little);
  entry(52, 1, 2, 2, sides.charCodeAt(0));
  entry(64, 2, 5, 3, 120);
  entry(76, 3, 2, 2, sides.charCodeAt(1));
  entry(88, 4, 5, 3, 144);
  for (const [index, value] of [...latitude, ...longitude].entries())
    view.setUint32(120 + index * 4, value, little);
  return new Uint8Array(view.buffer);
}

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const segment = (marker: number, ...content: Uint8Array[]) => {
  const body = joined(...content);
  return joined(new Uint8Array([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body);
};

/** A text for each kind of metadata below. Prepared files must contain none of them. */
export const secrets = [
  "RAHASIA-XMP",
  "RAHASIA-IPTC",
  "RAHASIA-KOMENTAR",
  "RAHASIA-BUNTUT",
  "Exif",
  "http://ns.adobe.com",
  "8BIM",
];

/** Adds EXIF, XMP, IPTC and a comment to a JPEG, followed by a second picture, as some phones append it. */
export function jpegWithMetadata(jpeg: Uint8Array, exif: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(
    jpeg.subarray(0, 2),
    segment(0xe1, ascii("Exif\0\0"), exif),
    segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0RAHASIA-XMP")),
    segment(0xed, ascii("Photoshop 3.0\x008BIMRAHASIA-IPTC")),
    segment(0xfe, ascii("RAHASIA-KOMENTAR")),
    jpeg.subarray(2),
    ascii("\xff\xd8\xff\xe1Exif RAHASIA-BUNTUT"),
  );
}

/**
 * Adds an eXIf and a tEXt chunk to a PNG. Their checksums are wrong, but decoders accept or ignore such
 * chunks.
 */
export function pngWithMetadata(png: Uint8Array, exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, content: Uint8Array) => {
    const body = joined(ascii(name), content);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, content.length);
    const sum = new Uint8Array(4);
    new DataView(sum.buffer).setUint32(0, checkSum(body));
    return joined(length, body, sum);
  };
  return joined(
    png.subarray(0, 33),
    chunk("eXIf", exif),
    chunk("tEXt", ascii("Comment\0RAHASIA-KOMENTAR")),
    chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0RAHASIA-XMP")),
    png.subarray(33),
    ascii("RAHASIA-BUNTUT"),
  );
}

/** Computes the CRC-32 of a PNG chunk (PNG specification, annex D). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Converts a simple WebP to the extended format, with EXIF and XMP chunks. */
export function webpWithMetadata(
  webp: Uint8Array,
  width: number,
  height: number,
  exif: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, content: Uint8Array) => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, content.length, true);
    return joined(ascii(name), length, content, new Uint8Array(content.length % 2));
  };
  const size = (value: number) => [(value - 1) & 255, ((value - 1) >> 8) & 255, (value - 1) >> 16];
  const extended = new Uint8Array([12, 0, 0, 0, ...size(width), ...size(height)]);
  const body = joined(
    ascii("WEBP"),
    chunk("VP8X", extended),
    webp.subarray(asciiAt(webp, 12) === "VP8X" ? 30 : 12),
    chunk("EXIF", exif),
    chunk("XMP ", ascii("RAHASIA-XMP")),
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length, true);
  return joined(ascii("RIFF"), length, body);
}

const asciiAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Returns a blob's bytes as text with one character per byte, so tests can search it. */
export const textOf = async (blob: Blob): Promise<string> =>
  Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("");

/** Draws a picture and returns it in the given format. */
export async function drawn(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
  type = "image/jpeg",
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  draw(canvas.getContext("2d")!);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  return new Uint8Array(await blob!.arrayBuffer());
}

/** The colours of the corners: top left, top right, bottom left, bottom right. */
export const corners = ["#ff0000", "#00ff00", "#0000ff", "#ffff00"];

/** Draws four corners with different colours, which show a picture's orientation. */
export const fourCorners = (
  context: CanvasRenderingContext2D,
  { width, height }: { width: number; height: number } = context.canvas,
): void => {
  for (const [index, colour] of corners.entries()) {
    context.fillStyle = colour;
    context.fillRect((index % 2) * (width / 2), index < 2 ? 0 : height / 2, width / 2, height / 2);
  }
};

/** Draws the four corners as a camera with this EXIF orientation stores an upright picture. */
export const heldAs =
  (orientation: number, width: number, height: number) =>
  (context: CanvasRenderingContext2D): void => {
    const turns = [
      [1, 0, 0, 1, 0, 0],
      [-1, 0, 0, 1, width, 0],
      [-1, 0, 0, -1, width, height],
      [1, 0, 0, -1, 0, height],
      [0, 1, 1, 0, 0, 0],
      [0, -1, 1, 0, 0, width],
      [0, -1, -1, 0, height, width],
      [0, 1, -1, 0, height, 0],
    ] as const;
    context.setTransform(new DOMMatrix([...turns[orientation - 1]!]));
    fourCorners(context, { width, height });
  };

/** Draws a picture with as much detail as a photo: noise of several sizes over colours. */
export const street = (context: CanvasRenderingContext2D): void => {
  const { width, height } = context.canvas;
  const tile = document.createElement("canvas");
  Object.assign(tile, { width: 256, height: 256 });
  const inTile = tile.getContext("2d")!;
  const noise = inTile.createImageData(256, 256);
  let seed = 7;
  for (let at = 0; at < noise.data.length; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    noise.data[at] = at % 4 === 3 ? 160 : seed >> 16;
  }
  inTile.putImageData(noise, 0, 0);
  fourCorners(context);
  for (const size of [width / 3, 700, 256]) {
    for (let x = 0; x < width; x += size)
      for (let y = 0; y < height; y += size) context.drawImage(tile, x, y, size, size);
  }
};

/** Returns a picture's size, and each corner's colour as an index in `corners`. */
export async function seen(file: Blob): Promise<{ width: number; height: number; corners: number[] }> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const { width, height } = canvas;
  const at = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
    return corners.findIndex((colour) => {
      const wanted = [1, 3, 5].map((index) => Number.parseInt(colour.slice(index, index + 2), 16));
      return [red, green, blue].every((value, index) => Math.abs(value - wanted[index]!) < 80);
    });
  };
  const edge = Math.min(width, height) >> 3;
  return {
    width,
    height,
    corners: [
      at(edge, edge),
      at(width - edge, edge),
      at(edge, height - edge),
      at(width - edge, height - edge),
    ],
  };
}
