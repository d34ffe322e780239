import type { BlobReader } from "../platform/blobs.ts";
import { discard } from "../platform/discard.ts";
import { utf8 } from "../platform/encoding.ts";
import { systemRandom } from "../platform/system.ts";
import {
  chunkBytes,
  chunksOf,
  fileBytesOf,
  openingBytes,
  readSealedHeader,
  type StoredFileErrorCode,
  sealedBeginning,
  sealedBytesOf,
  sealedChunkBytes,
  sealedSaltBytes,
  writeSealedHeader,
} from "./sealed-bytes.ts";
import type { Secrets } from "./secrets.ts";

/** Thrown when a stored file is not the original. */
export class StoredFileError extends Error {
  override name = "StoredFileError";
  /** The kind of error, for logs that omit error messages. */
  readonly code: StoredFileErrorCode;

  constructor(fault: StoredFileErrorCode) {
    super(`The stored file is ${fault}.`);
    this.code = fault;
  }
}

export type FileSeals = Pick<Secrets, "sealKeyId" | "fileKey">;

/** Identifies a chunk of a file. All fields are authenticated with the chunk. */
interface ChunkPosition {
  id: string;
  index: number;
  /** The length of the whole file in bytes. */
  total: number;
}

/** The number of chunks read from storage at once. */
const chunksAtOnce = 4;

/** A part of a file: the positions of its first byte and of the byte after its last one. */
export interface FileRange {
  start: number;
  end: number;
}

const chunksWith = ({ start, end }: FileRange): { first: number; last: number } => {
  const first = Math.floor(start / chunkBytes);
  return { first, last: Math.max(first, Math.ceil(end / chunkBytes) - 1) };
};

/**
 * Returns the maximum memory that reading a file or a range of it uses, in bytes: the part that storage reads
 * to open the file, the chunks read from storage at once, one opened chunk, and two chunks that the
 * connection has not accepted yet. Chunks are always read as a whole, even if only a few of their bytes are
 * requested. Use it for `From.holdResponse`.
 * @param bytes Length of the whole file.
 */
export const readingCost = (bytes: number, range: FileRange = { start: 0, end: bytes }): number => {
  const { first, last } = chunksWith(range);
  const chunks = last - first + 1;
  const stored = sealedBeginning + sealedBytesOf(bytes);
  const atOnce = Math.min(sealedBytesOf(bytes), Math.min(chunks, chunksAtOnce) * sealedChunkBytes);
  // Chunks that were already read when the file was opened are not read again.
  const isOpened = sealedBeginning + (last + 1) * sealedChunkBytes <= openingBytes;
  return (
    Math.min(stored, openingBytes) +
    (isOpened ? 0 : atOnce) +
    Math.min(bytes, Math.min(chunks, 3) * chunkBytes)
  );
};

// Each file has its own key, which seals each index only once, so no nonce is ever reused.
const chunkParameters = ({ id, index, total }: ChunkPosition): AesGcmParams => {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  const isLast = index === chunksOf(total) - 1;
  const additionalData = utf8(`file ${id} chunk ${index} of ${total} bytes${isLast ? ", last" : ""}`);
  return { name: "AES-GCM", iv, additionalData };
};

/** Returns a file in its stored form, bound to its ID. */
export const sealFile = async (
  seals: FileSeals,
  id: string,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => {
  // Does not use the channel's random source, because the salts must not consume numbers from the mock's
  // seeded sequence.
  const salt = systemRandom.bytes(sealedSaltBytes);
  const header = writeSealedHeader(seals.sealKeyId, salt);
  const key = await seals.fileKey(seals.sealKeyId, salt);
  const total = bytes.length;
  const stored = new Uint8Array(header.length + sealedBytesOf(total));
  stored.set(header);
  for (let index = 0; index < chunksOf(total); index++) {
    const chunk = bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes) as Uint8Array<ArrayBuffer>;
    const sealed = new Uint8Array(
      await crypto.subtle.encrypt(chunkParameters({ id, index, total }), key, chunk),
    );
    stored.set(sealed, header.length + index * sealedChunkBytes);
    discard(sealed);
  }
  return stored;
};

/** A stored file whose header has been read. Its bytes are verified only when they are read. */
export interface SealedFile {
  /** The length of the file in bytes, derived from the stored length. */
  bytes: number;
  /**
   * Opens only the chunks that a range touches, one by one. Each chunk is verified before any of its bytes is
   * returned. Throws `StoredFileError`.
   */
  read(range: FileRange): AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
}

/** Reads a stored file's header. Throws `StoredFileError`, and `UnknownSealKey` for an unknown key. */
export const openSealedFile = async (
  seals: FileSeals,
  id: string,
  { size, read }: Pick<BlobReader, "size" | "read">,
): Promise<SealedFile> => {
  const header = readSealedHeader(await read(0, Math.min(size, sealedBeginning)));
  if (typeof header === "string") throw new StoredFileError(header);
  const total = fileBytesOf(size - header.length);
  if (total === undefined) throw new StoredFileError("cut");
  const key = await seals.fileKey(header.keyId, header.salt);
  const open = async (index: number, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(chunkParameters({ id, index, total }), key, sealed));
    } catch {
      throw new StoredFileError("damaged");
    }
  };
  return {
    bytes: total,
    async *read({ start, end }) {
      const { first, last } = chunksWith({ start, end });
      for (let from = first; from <= last; from += chunksAtOnce) {
        const to = Math.min(from + chunksAtOnce, last + 1);
        const at = header.length + from * sealedChunkBytes;
        const stored = await read(at, Math.min(size, header.length + to * sealedChunkBytes));
        for (let index = from; index < to; index++) {
          const offsetInPart = (index - from) * sealedChunkBytes;
          const chunk = await open(index, stored.subarray(offsetInPart, offsetInPart + sealedChunkBytes));
          const offset = index * chunkBytes;
          yield chunk.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
        }
      }
    },
  };
};

export const gatherChunks = async (
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for await (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** Opens a stored file as a whole. Throws the errors of `openSealedFile` and its `read`. */
export const openWholeFile = async (
  seals: FileSeals,
  id: string,
  stored: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const source = {
    size: stored.length,
    read: async (start: number, end: number) => stored.subarray(start, end),
  };
  const file = await openSealedFile(seals, id, source);
  return gatherChunks(file.read({ start: 0, end: file.bytes }), file.bytes);
};
