import { bytesSealedBy, sealedBeginning } from "@lapor/channel/store";
import { type FileStore, probePrefix } from "./file-store.ts";
import type { FaultyFile, FileTrouble } from "./prove-file.ts";

/**
 * The number of files copied concurrently: enough to hide the latency of the file store, but few enough to
 * fit in memory (at most 10 MB each).
 */
const atOnce = 8;

interface CopyOptions {
  /**
   * Selects the keys of files that must exist (`wantedOf` in `store/report/attachment-files.ts`). Default:
   * all.
   */
  wantedOf?(keys: readonly string[]): Promise<Set<string>>;
  /**
   * The current sealing key. Files in `to` sealed with another key are replaced with files sealed with this
   * one. Default: none are replaced.
   */
  sealKeyId?: string;
  /** Returns a file's fault. A faulty file is not copied. Default: all files are copied. */
  troubleOf?(key: string, stored: Uint8Array<ArrayBuffer>): Promise<FileTrouble | undefined>;
}

export interface Copied {
  copied: number;
  present: number;
  /** The number of files in `from` that have expired, were erased, or belong to no attachment. */
  unwanted: number;
  /** Faulty files, left in place as evidence. */
  faulty: FaultyFile[];
}

/** Copies every file that `to` lacks. Resolves to the counts. */
export async function copyFiles(
  from: FileStore,
  to: FileStore,
  { wantedOf = async (keys) => new Set(keys), sealKeyId, troubleOf }: CopyOptions = {},
): Promise<Copied> {
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
    // The file expired and was deleted in the meantime.
    if (!bytes) return;
    const trouble = await troubleOf?.(key, bytes);
    // The file cannot be verified without its key, which may be added later.
    if (trouble && trouble !== "locked") {
      count.faulty.push({ id: key, trouble });
      return;
    }
    await to.put(key, bytes);
    // A file erased between the read and the write must not return. A later erasure removes this copy.
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
}
