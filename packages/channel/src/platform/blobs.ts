/** A stored file that is read in parts. It stays the same while it is read, or `read` rejects. */
export interface BlobReader {
  /** In bytes. */
  size: number;
  /** The bytes from `start` to `end`, exclusive. Rejects when some are missing. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

/** Storage for files. The channel makes the keys; they contain no names. */
export interface Blobs {
  /** Keeps no reference to `bytes`, which may be freed when it resolves. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is no such file. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * For reading in parts; undefined when there is no such file. May read at most the first `openingBytes`
   * bytes in advance.
   */
  open(key: string): Promise<BlobReader | undefined>;
  delete(key: string): Promise<void>;
}
