/**
 * The format of a sealed file: a header (mark, length of the key's ID, the ID, a salt), followed by the file
 * in chunks of 64 KiB. Each chunk is sealed by AES-256-GCM with its own tag, so a part of a file can be
 * opened and verified without the rest. Every chunk except the last is full, and an empty file has one empty
 * chunk. Therefore, a file's length follows from its stored length.
 */

/**
 * No file that the channel accepts (JPEG, PNG, WebP, PDF) begins with these bytes. The last byte is the
 * format version.
 */
const mark: Uint8Array = Uint8Array.of(0x93, 0x4c, 0x41, 0x50, 0x4f, 0x52, 0x0a, 0x01);

const mostKeyId = 32;
const saltBytes = 32;
const tagBytes = 16;

/** File bytes per chunk. */
export const chunkBytes: number = 64 * 1024;

/** Stored bytes per full chunk. */
export const sealedChunkBytes: number = chunkBytes + tagBytes;

/** The length of the longest header. That many bytes at the start of a file contain its whole header. */
export const sealedBeginning: number = mark.length + 1 + mostKeyId + saltBytes;

/**
 * The maximum number of bytes that file storage can read to open a file: the longest header and four chunks.
 * Storage that charges for each request then needs only one request for most pictures.
 */
export const openingBytes: number = 257 * 1024;

/** A stored file's header. */
export interface SealedHeader {
  keyId: string;
  /** Random salt from which the file's own key is derived. */
  salt: Uint8Array<ArrayBuffer>;
  /** The offset of the first chunk. */
  length: number;
}

/**
 * Why a stored file is not the original. `clear`: it is not sealed. `cut`: its length is wrong. `damaged`: it
 * was altered, or belongs to another attachment.
 */
export type StoredFileErrorCode = "clear" | "cut" | "damaged";

/**
 * Returns the ID of the key that sealed a file, given the file's first `sealedBeginning` bytes; undefined for
 * a file that is not sealed.
 */
export const bytesSealedBy = (bytes: Uint8Array): string | undefined => {
  if (!mark.every((byte, index) => bytes[index] === byte)) return undefined;
  const from = mark.length + 1;
  return String.fromCharCode(...bytes.subarray(from, from + (bytes[mark.length] ?? 0)));
};

/** Parses the header in the first `sealedBeginning` bytes of a stored file. */
export const readSealedHeader = (beginning: Uint8Array): SealedHeader | StoredFileErrorCode => {
  const isMarked = mark.every((byte, index) => index >= beginning.length || beginning[index] === byte);
  if (!isMarked) return "clear";
  const length = mark.length + 1 + (beginning[mark.length] ?? 0) + saltBytes;
  if (beginning.length < Math.min(length, sealedBeginning)) return "cut";
  const keyId = bytesSealedBy(beginning);
  if (keyId === undefined || length > sealedBeginning) return "damaged";
  return { keyId, salt: new Uint8Array(beginning.subarray(length - saltBytes, length)), length };
};

export const writeSealedHeader = (keyId: string, salt: Uint8Array): Uint8Array<ArrayBuffer> => {
  const header = new Uint8Array(mark.length + 1 + keyId.length + saltBytes);
  header.set(mark);
  header[mark.length] = keyId.length;
  header.set(new TextEncoder().encode(keyId), mark.length + 1);
  header.set(salt, mark.length + 1 + keyId.length);
  return header;
};

export const sealedSaltBytes = saltBytes;

export const chunksOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes));

/** Returns the stored length of a file's chunks in bytes, given the file's length. */
export const sealedBytesOf = (bytes: number): number => bytes + chunksOf(bytes) * tagBytes;

/**
 * Returns a file's length, given the stored length of its chunks; undefined for a length that no file can
 * have.
 */
export const fileBytesOf = (stored: number): number | undefined => {
  const bytes = stored - Math.max(1, Math.ceil(stored / sealedChunkBytes)) * tagBytes;
  return bytes >= 0 && sealedBytesOf(bytes) === stored ? bytes : undefined;
};
