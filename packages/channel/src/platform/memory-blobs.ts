import type { Blobs } from "./blobs.ts";

/** Creates in-memory file storage for tests and for the mock. */
export const createMemoryBlobs = (): Blobs => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(key, bytes) {
      files.set(key, new Uint8Array(bytes));
    },
    async get(key) {
      return files.get(key);
    },
    async open(key) {
      const bytes = files.get(key);
      return (
        bytes && {
          size: bytes.length,
          read: async (start, end) => bytes.subarray(start, end),
          close: async () => {},
        }
      );
    },
    async delete(key) {
      files.delete(key);
    },
  };
};
