/** A part of a picture's file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A picture without metadata about who took it, where and when. */
export interface CleanPicture {
  bytes: Bytes;
  /** Pixels as stored, before the picture is rotated. */
  width: number;
  height: number;
}

/** A file of more parts is no picture: the smallest ones cost fifty times their size while they are looked at. */
export const mostParts = 10_000;

/** Bytes as characters of one byte each, for the names that formats give to their parts. */
export const asciiOf = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/** Parts, one behind the other. */
export const joined = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** For reading and writing numbers. */
export const viewOf = (bytes: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
