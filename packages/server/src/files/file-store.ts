import type { BlobReader, Blobs } from "@lapor/channel/store";

export interface StoredFile {
  key: string;
  bytes: number;
  at: Date;
}

/** The channel's files in a store that can list them, as backups, moves and the doctor need. */
export interface FileStore extends Blobs {
  /** The location without secrets, worded to follow "files lie in". */
  location: string;
  /** Whether a file exists, without reading it. */
  has(key: string): Promise<boolean>;
  /**
   * Opens a file for reading.
   * @param first The number of bytes to fetch at once, for stores where each read is a request. Default: a
   *   few chunks of a sealed file.
   */
  open(key: string, first?: number): Promise<BlobReader | undefined>;
  /** Returns the first `bytes` of a file without reading the rest, or undefined for a missing file. */
  beginning(key: string, bytes: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Yields all files, or those whose keys have this prefix, in batches and in any order. Files stored or
   * deleted in the meantime may be missing.
   */
  list(beginning?: string): AsyncGenerator<StoredFile[]>;
}

/** The key prefix for probes, which only test whether files can be stored and belong to no attachment. */
export const probePrefix = "readiness-";

/** The key prefix for files kept as evidence because they differ from the uploaded ones. */
export const evidencePrefix = "evidence-";

/** Valid keys, which are plain names in every kind of store. */
export const keyForm: RegExp = /^[A-Za-z0-9][A-Za-z0-9_-]{3,199}$/;

/** Returns the key. Throws `RangeError` when it is not a plain name. */
export function checkedKey(key: string): string {
  if (keyForm.test(key)) return key;
  throw new RangeError("A file's key may hold only letters, digits, hyphens and underscores.");
}
