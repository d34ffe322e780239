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
 * A stored file cannot be decrypted: its key is missing, or it is not the original. `cause` says which, and
 * contains no words of a citizen.
 */
export class DecryptError extends Error {
  override name = "DecryptError";

  constructor(cause: unknown) {
    super("A sealed file does not open.", { cause });
  }
}

/** A file, and its length in bytes by its row. */
export interface StoredAttachment {
  id: string;
  bytes: number;
}

/** A file that is read in chunks. */
export interface FileReading {
  /** Opens the chunks of a range (default: all) one by one. Rejects with `DecryptError`. */
  read(range?: FileRange): AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
  /** Releases the resources of the read. */
  close(): Promise<void>;
}

/**
 * A file store that holds only encrypted files. It wraps the real store, seals files that are put and opens
 * files that are read. A copy of the folder or bucket reveals nothing without the keys.
 */
export interface SealingBlobs extends Pick<Blobs, "delete"> {
  put(id: string, bytes: Uint8Array): Promise<void>;
  /**
   * Undefined when there is no such file. Rejects with `DecryptError` for one that is not sealed or has
   * another length.
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

/** Wraps a file store so that every file in it is sealed. */
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

/** The bytes of a file; undefined when there is no such file. Rejects with `DecryptError`. */
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
