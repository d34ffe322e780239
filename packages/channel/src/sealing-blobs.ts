import type { Blobs } from "./ports.ts";
import type { Secrets } from "./secrets.ts";
import { systemRandom } from "./system.ts";

/** A file is there, but does not open: its key is missing, or somebody changed it. `cause` says which, and holds no words. */
export class FileClosed extends Error {
  override name = "FileClosed";

  constructor(cause: unknown) {
    super("A sealed file does not open.", { cause });
  }
}

/** What seals and opens files. */
export type FileSeals = Pick<Secrets, "sealBytes" | "unsealBytes">;

/** A file as it is stored, bound to its id. */
export const sealFile = (seals: FileSeals, id: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  // Not from the channel's own randomness: what is never seen must not shift what a seed gives to the mock.
  seals.sealBytes(bytes, `file ${id}`, systemRandom);

/** A file as it was before it was sealed; one that never was, as it is. Throws when it was changed or is another one's. */
export const openSealedFile = (
  seals: FileSeals,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => seals.unsealBytes(bytes, `file ${id}`);

/**
 * A place for files that holds none in clear: stands before the real one, seals what is put and opens what is got. So a copy of the
 * folder or bucket shows nothing without the keys. `get` throws `FileClosed`.
 */
export const createSealingBlobs = (blobs: Blobs, seals: FileSeals): Blobs => ({
  put: async (key, bytes) => blobs.put(key, await sealFile(seals, key, bytes)),
  async get(key) {
    const bytes = await blobs.get(key);
    if (!bytes) return undefined;
    return openSealedFile(seals, key, bytes).catch((error: unknown) => {
      throw new FileClosed(error);
    });
  },
  delete: (key) => blobs.delete(key),
});
