export type Bytes = Uint8Array<ArrayBuffer>;

/** A picture without metadata about who took it, where or when. */
export interface CleanPicture {
  bytes: Bytes;
  /** In pixels, after the EXIF orientation is applied. */
  width: number;
  height: number;
}

/** A file as it is stored. A document has no size in pixels. */
export interface CleanedFile {
  bytes: Bytes;
  width: number | null;
  height: number | null;
}

/** The maximum number of parts in a picture. The smallest parts, once parsed, take fifty times their size. */
export const mostParts = 10_000;

/** Returns bytes as characters, for the names of parts. */
export const asciiOf = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

export const joined = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const viewOf = (bytes: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
