import { bytesSealedBy, sealedBeginning } from "@lapor/channel";
import { type FileStore, probePrefix } from "./file-store.ts";
import type { FaultyFile, FileTrouble } from "./prove-file.ts";

/** Files on their way at once: enough to hide the way to the server, few enough to fit into memory (10 MB each at the most). */
const atOnce = 8;

/** Which files are copied. */
export interface CopyOptions {
  /** Of these keys, those that are to be had (`wanted-files.ts`). Default: all. */
  wantedOf?(keys: readonly string[]): Promise<Set<string>>;
  /** The key that seals now: what `to` has by another one is replaced by what it has sealed. Default: nothing is replaced. */
  sealKeyId?: string;
  /** Returns what is wrong with a file; a faulty one is left where it is. Default: all files are copied. */
  troubleOf?(key: string, stored: Uint8Array<ArrayBuffer>): Promise<FileTrouble | undefined>;
}

/** What became of the files of `from`. */
export interface Copied {
  copied: number;
  present: number;
  /** Expired or erased, and not removed from `from`, or of no attachment at all. */
  unwanted: number;
  /** Left where they are, as evidence. */
  faulty: FaultyFile[];
}

/** Copies every file that `to` has not. Resolves to the counts. */
export const copyFiles = async (
  from: FileStore,
  to: FileStore,
  { wantedOf = async (keys) => new Set(keys), sealKeyId, troubleOf }: CopyOptions = {},
): Promise<Copied> => {
  const count: Copied = { copied: 0, present: 0, unwanted: 0, faulty: [] };

  const hasAsGood = async (key: string): Promise<boolean> => {
    if (sealKeyId === undefined) return to.has(key);
    const there = await to.beginning(key, sealedBeginning);
    if (!there) return false;
    if (bytesSealedBy(there) === sealKeyId) return true;
    const here = await from.beginning(key, sealedBeginning);
    return !here || bytesSealedBy(here) !== sealKeyId;
  };

  const copy = async (key: string): Promise<void> => {
    if (await hasAsGood(key)) {
      count.present++;
      return;
    }
    const bytes = await from.get(key);
    // Deleted meanwhile: it expired.
    if (!bytes) return;
    const trouble = await troubleOf?.(key, bytes);
    // Without its key it cannot be verified; the key may be added later.
    if (trouble && trouble !== "locked") {
      count.faulty.push({ id: key, trouble });
      return;
    }
    await to.put(key, bytes);
    // Erased between reading and writing, it must not come back. Whoever erases it later removes what was written here.
    if ((await wantedOf([key])).has(key)) {
      count.copied++;
      return;
    }
    await to.delete(key);
    count.unwanted++;
  };

  for await (const listed of from.list()) {
    const keys = listed.map(({ key }) => key).filter((key) => !key.startsWith(probePrefix));
    const wanted = await wantedOf(keys);
    const batch = keys.filter((key) => wanted.has(key));
    count.unwanted += keys.length - batch.length;
    for (let at = 0; at < batch.length; at += atOnce)
      await Promise.all(batch.slice(at, at + atOnce).map(copy));
  }
  return count;
};
