/** A stored file that is read in parts. `read` rejects if the file changes while it is read. */
export interface BlobReader {
  /** In bytes. */
  size: number;
  /** Returns the bytes from `start` to `end`, exclusive. Rejects when some are missing. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** Storage for files. The channel generates the keys, which contain no names. */
export interface Blobs {
  /** Stores a file. Keeps no reference to `bytes`, which can be freed once the promise resolves. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Returns a file's bytes, or undefined when there is no such file. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Opens a file for reading in parts. Returns undefined when there is no such file. Can read the first
   * `openingBytes` bytes in advance.
   */
  open(key: string): Promise<BlobReader | undefined>;
  delete(key: string): Promise<void>;
}
