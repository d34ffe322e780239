import type { BlobReader, Blobs } from "@lapor/channel";

/** A file as it lies in a store. */
export interface StoredFile {
  key: string;
  bytes: number;
  /** When it was put. */
  at: Date;
}

/** Files of the channel, in a place that can also say what it holds: for backups, moving and the doctor. */
export interface FileStore extends Blobs {
  /** Where it is, as the end of "files lie in …", without secrets. */
  place: string;
  /** Whether a file is there, without reading it. */
  has(key: string): Promise<boolean>;
  /**
   * @param first Bytes to fetch at once, for stores where each read is a request. Default: some chunks of a
   * sealed file.
   */
  open(key: string, first?: number): Promise<BlobReader | undefined>;
  /** The first `bytes` of a file, without reading the rest; undefined when there is no such file. */
  beginning(key: string, bytes: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * All files, or those whose keys begin so, in batches, in no promised order. What is put or deleted
   * meanwhile may be missing.
   */
  list(beginning?: string): AsyncGenerator<StoredFile[]>;
}

/** How the key of a file begins that only tries out whether files can be put: it belongs to no attachment. */
export const probePrefix = "readiness-";

/** How the key of a file begins that was put aside as evidence, because it is not the one that was uploaded. */
export const evidencePrefix = "evidence-";

/** What a file's key may be: a plain name, in every kind of store. */
export const keyForm: RegExp = /^[A-Za-z0-9][A-Za-z0-9_-]{3,199}$/;

/** Gives a key back, or throws RangeError when it is no plain name. */
export const checkedKey = (key: string): string => {
  if (keyForm.test(key)) return key;
  throw new RangeError("A file's key may hold only letters, digits, hyphens and underscores.");
};
