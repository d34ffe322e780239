import { crc32, deflateSync, inflateSync } from "node:zlib";

// Pictures in docs/ are in every clone: a palette of 256 colours is a third of the size, and a page of text
// looks the same.

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

/** The predictor that PNG calls Paeth: the neighbour that is nearest to left + above - corner. */
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

/** Undoes the filters of the rows, in place. Returns the bytes without the filters' names. */
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

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/**
 * The 256 most frequent colours, without those that look like a more frequent one, and for each colour the
 * place of the nearest of them. A small red number stays red.
 */
function choosePalette(colours: Uint32Array): { palette: number[]; placeOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].toSorted(([, one], [, other]) => other - one))
    if (palette.length < 256 && palette.every((other) => distance(colour, other) > 100)) palette.push(colour);
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, other, place) => (distance(colour, other) < distance(colour, palette[best] ?? 0) ? place : best),
      0,
    );
  return { palette, placeOf: new Map([...counts.keys()].map((colour) => [colour, nearest(colour)])) };
}

/** Writes a screenshot (PNG of 8 bits per channel, not interlaced) again with a palette of 256 colours. */
export function shrinkPicture(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = Buffer.from(chunks[0]?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  const bytes = unfilter(inflateSync(packed), height, width * depth, depth);
  const colours = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * depth, 3));
  const { palette, placeOf } = choosePalette(colours);
  header[9] = 3;
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at++)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = placeOf.get(colours[at] ?? 0) ?? 0;
  return Buffer.concat([
    png.subarray(0, 8),
    writeChunk("IHDR", header),
    writeChunk("PLTE", Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    writeChunk("IDAT", deflateSync(rows, { level: 9 })),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}
