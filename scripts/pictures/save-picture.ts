import { writeFileSync } from "node:fs";
import { crc32, deflateSync, inflateSync } from "node:zlib";

// Pictures in docs/ are part of every clone. With a palette of 256 colours they are a third of the size, and
// a page looks the same.

interface Chunk {
  name: string;
  data: Buffer;
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      name: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function writeChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Returns PNG's Paeth predictor: the neighbour that is nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Undoes the filters of the rows in place. Returns the bytes without the filter types. */
function unfilter(rows: Buffer, height: number, stride: number, depth: number): Buffer {
  const bytes = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < depth ? 0 : (bytes[at - depth] ?? 0);
      const above = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (bytes[at - stride - depth] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      bytes[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return bytes;
}

/** A colour is a number with one byte each for red, green, blue and opacity. */
const isOpaque = (colour: number): boolean => (colour & 255) === 255;

const distance = (one: number, other: number): number =>
  [24, 16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/**
 * Chooses colours that differ from one another. The most frequent ones, which fill areas and gradients, may
 * differ by little. The rarest, on the edges of letters, must differ by `difference`. Returns undefined if
 * there are more than 256.
 */
function coloursApart(frequent: readonly number[], difference: number): number[] | undefined {
  const apart: number[] = [];
  for (const [rank, colour] of frequent.entries()) {
    const farther = (difference * rank) / frequent.length;
    if (apart.every((other) => distance(colour, other) > farther) && apart.push(colour) > 256) return;
  }
  return apart;
}

/**
 * Chooses at most 256 colours, one of them close to each colour of the picture, and returns for each colour
 * the position of the nearest one. Gradients keep their steps, and a small red number stays red.
 */
function choosePalette(colours: Uint32Array): { palette: number[]; placeOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  let palette: number[] | undefined;
  for (let most = 200; !palette; most = most * 1.25 + 1) palette = coloursApart(frequent, most);
  const placeOf = new Map<number, number>();
  for (const colour of frequent) {
    const distances = palette.map((other) => distance(colour, other));
    placeOf.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return { palette, placeOf };
}

/** Rewrites a screenshot (PNG with 8 bits per channel, not interlaced) with a palette of 256 colours. */
function shrinkPicture(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = Buffer.from(chunks[0]?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  const bytes = unfilter(inflateSync(packed), height, width * depth, depth);
  const colours = Uint32Array.from({ length: width * height }, (_, at) =>
    depth === 4 ? bytes.readUInt32BE(at * 4) : bytes.readUIntBE(at * 3, 3) * 256 + 255,
  );
  const { palette, placeOf } = choosePalette(colours);
  header[9] = 3;
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at++)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = placeOf.get(colours[at] ?? 0) ?? 0;
  return Buffer.concat([
    png.subarray(0, 8),
    writeChunk("IHDR", header),
    writeChunk(
      "PLTE",
      Buffer.from(palette.flatMap((one) => [one >>> 24, (one >> 16) & 255, (one >> 8) & 255])),
    ),
    ...(palette.every(isOpaque) ? [] : [writeChunk("tRNS", Buffer.from(palette.map((one) => one & 255)))]),
    writeChunk("IDAT", deflateSync(rows, { level: 9 })),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}

export const savePicture = (path: string, png: Buffer): void => writeFileSync(path, shrinkPicture(png));
