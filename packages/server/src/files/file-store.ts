import type { BlobReader, Blobs } from "@lapor/channel/store";

/** A stored file. */
export interface StoredFile {
  key: string;
  bytes: number;
  /** When it was stored. */
  at: Date;
}

/** The channel's files in a store that can list them: for backups, moves and the doctor. */
export interface FileStore extends Blobs {
  /** Its location, as the end of "files lie in …", without secrets. */
  location: string;
  /** Whether a file exists, without reading it. */
  has(key: string): Promise<boolean>;
  /**
   * @param first Bytes to fetch at once, for stores where each read is a request. Default: some chunks of a
   * sealed file.
   */
  open(key: string, first?: number): Promise<BlobReader | undefined>;
  /** The first `bytes` of a file, without reading the rest; undefined for a missing file. */
  beginning(key: string, bytes: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * All files, or those whose keys have this prefix, in batches, in any order. Files that are stored or
   * deleted meanwhile may be missing.
   */
  list(beginning?: string): AsyncGenerator<StoredFile[]>;
}

/** The prefix of keys of probes, which only test whether files can be stored and belong to no attachment. */
export const probePrefix = "readiness-";

/**
 * The prefix of keys under which files are kept as evidence, because they are not the ones that were
 * uploaded.
 */
export const evidencePrefix = "evidence-";

/** Valid keys: plain names in every kind of store. */
export const keyForm: RegExp = /^[A-Za-z0-9][A-Za-z0-9_-]{3,199}$/;

/** Returns the key, or throws RangeError when it is not a plain name. */
export function checkedKey(key: string): string {
  if (keyForm.test(key)) return key;
  throw new RangeError("A file's key may hold only letters, digits, hyphens and underscores.");
}
