import type { BlobReader, Blobs } from "../platform/blobs.ts";
import { discard } from "../platform/discard.ts";
import {
  type FileRange,
  type FileSeals,
  gatherChunks,
  openSealedFile,
  StoredFileError,
  sealFile,
} from "./sealed-file.ts";
import { UnknownSealKey } from "./secrets.ts";

/**
 * Thrown when a stored file cannot be decrypted, because its key is missing or because it is not the
 * original. `cause` says which of the two, and contains no citizen's text.
 */
export class DecryptError extends Error {
  override name = "DecryptError";

  constructor(cause: unknown) {
    super("A sealed file does not open.", { cause });
  }
}

/** A file, with its length in bytes according to its row. */
export interface StoredAttachment {
  id: string;
  bytes: number;
}

/** A file being read in chunks. */
export interface FileReading {
  /** Opens the chunks of a range (default: the whole file) one by one. Rejects with `DecryptError`. */
  read(range?: FileRange): AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
  close(): Promise<void>;
}

/**
 * File storage that contains only encrypted files. It wraps the actual storage, seals files when they are
 * stored, and opens them when they are read. Without the keys, a copy of the folder or bucket does not reveal
 * any file's content.
 */
export interface SealingBlobs extends Pick<Blobs, "delete"> {
  put(id: string, bytes: Uint8Array): Promise<void>;
  /**
   * Opens a file. Returns undefined when there is no such file. Rejects with `DecryptError` for a file that
   * is not sealed or has the wrong length.
   */
  open(attachment: StoredAttachment): Promise<FileReading | undefined>;
}

const asDecryptError = (error: unknown): unknown =>
  error instanceof StoredFileError || error instanceof UnknownSealKey ? new DecryptError(error) : error;

const openFrom = async (
  seals: FileSeals,
  { id, bytes }: StoredAttachment,
  source: BlobReader,
): Promise<FileReading> => {
  const file = await openSealedFile(seals, id, source);
  if (file.bytes !== bytes) throw new StoredFileError("cut");
  return {
    async *read(range = { start: 0, end: bytes }) {
      try {
        yield* file.read(range);
      } catch (error) {
        throw asDecryptError(error);
      }
    },
    close: () => source.close(),
  };
};

/** Wraps file storage so that it stores every file sealed. */
export const createSealingBlobs = (blobs: Blobs, seals: FileSeals): SealingBlobs => ({
  async put(id, bytes) {
    const stored = await sealFile(seals, id, bytes);
    await blobs.put(id, stored);
    discard(stored);
  },
  async open(attachment) {
    const source = await blobs.open(attachment.id);
    if (!source) return undefined;
    try {
      return await openFrom(seals, attachment, source);
    } catch (error) {
      await source.close();
      throw asDecryptError(error);
    }
  },
  delete: (key) => blobs.delete(key),
});

/** Returns a file's bytes, or undefined when there is no such file. Rejects with `DecryptError`. */
export const readWholeFile = async (
  blobs: Pick<SealingBlobs, "open">,
  attachment: StoredAttachment,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const reading = await blobs.open(attachment);
  if (!reading) return undefined;
  try {
    return await gatherChunks(reading.read(), attachment.bytes);
  } finally {
    await reading.close();
  }
};
