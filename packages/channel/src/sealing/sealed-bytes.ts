/**
 * The format of a sealed file: a header (mark, length of the key's id, the id, a salt), then the file in
 * chunks of 64 KiB, each sealed by AES-256-GCM with a tag of its own, so that a part of a file opens and is
 * verified without the rest. Every chunk but the last is whole; an empty file has one empty chunk. So the
 * length of a file follows from the stored length.
 */

/**
 * No file that the channel accepts (JPEG, PNG, WebP, PDF) begins like this. The last byte is the version of
 * the format.
 */
const mark: Uint8Array = Uint8Array.of(0x93, 0x4c, 0x41, 0x50, 0x4f, 0x52, 0x0a, 0x01);

const mostKeyId = 32;
const saltBytes = 32;
const tagBytes = 16;

/** Bytes of a file in one chunk. */
export const chunkBytes: number = 64 * 1024;

/** Bytes of a whole chunk as it is stored. */
export const sealedChunkBytes: number = chunkBytes + tagBytes;

/** The length of the longest header: as many first bytes of a stored file are sure to hold it. */
export const sealedBeginning: number = mark.length + 1 + mostKeyId + saltBytes;

/**
 * The most bytes that a file store may read of a file to open it: the longest header and four chunks. A store
 * that pays for each request then needs one for most pictures.
 */
export const openingBytes: number = 257 * 1024;

/** The header of a stored file. */
export interface SealedHeader {
  keyId: string;
  /** Random: the file's own key is derived with it. */
  salt: Uint8Array<ArrayBuffer>;
  /** Offset of the first chunk. */
  length: number;
}

/**
 * The reason why a stored file is not the original: it is not sealed; it has another length; it was changed,
 * or belongs to another attachment.
 */
export type StoredFileErrorCode = "clear" | "cut" | "damaged";

/**
 * The id of the key that sealed a file, by its first `sealedBeginning` bytes; undefined for a file that is
 * not sealed.
 */
export const bytesSealedBy = (bytes: Uint8Array): string | undefined => {
  if (!mark.every((byte, index) => bytes[index] === byte)) return undefined;
  const from = mark.length + 1;
  return String.fromCharCode(...bytes.subarray(from, from + (bytes[mark.length] ?? 0)));
};

/** Reads the header out of the first `sealedBeginning` bytes of a stored file. */
export const readSealedHeader = (beginning: Uint8Array): SealedHeader | StoredFileErrorCode => {
  const isMarked = mark.every((byte, index) => index >= beginning.length || beginning[index] === byte);
  if (!isMarked) return "clear";
  const length = mark.length + 1 + (beginning[mark.length] ?? 0) + saltBytes;
  if (beginning.length < Math.min(length, sealedBeginning)) return "cut";
  const keyId = bytesSealedBy(beginning);
  if (keyId === undefined || length > sealedBeginning) return "damaged";
  return { keyId, salt: new Uint8Array(beginning.subarray(length - saltBytes, length)), length };
};

/** Writes the header of a file. */
export const writeSealedHeader = (keyId: string, salt: Uint8Array): Uint8Array<ArrayBuffer> => {
  const header = new Uint8Array(mark.length + 1 + keyId.length + saltBytes);
  header.set(mark);
  header[mark.length] = keyId.length;
  header.set(new TextEncoder().encode(keyId), mark.length + 1);
  header.set(salt, mark.length + 1 + keyId.length);
  return header;
};

/** The length of a salt, in bytes. */
export const sealedSaltBytes = saltBytes;

/** The number of chunks of a file, by its length in bytes. */
export const chunksOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes));

/** The stored length of a file's chunks, in bytes, by the file's length. */
export const sealedBytesOf = (bytes: number): number => bytes + chunksOf(bytes) * tagBytes;

/** The length of a file by the stored length of its chunks; undefined for a length that no file has. */
export const fileBytesOf = (stored: number): number | undefined => {
  const bytes = stored - Math.max(1, Math.ceil(stored / sealedChunkBytes)) * tagBytes;
  return bytes >= 0 && sealedBytesOf(bytes) === stored ? bytes : undefined;
};
