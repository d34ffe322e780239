import { type FileStore, probePrefix } from "./file-store.ts";

/**
 * A probe is normally deleted right after it was stored. The margin also allows for a store whose clock
 * differs from this machine's.
 */
const oldMs = 86_400_000;

/** Removes the probes of servers that were killed while testing whether files can be stored. */
export async function removeOldProbes(files: FileStore, now: Date): Promise<void> {
  for await (const listed of files.list(probePrefix))
    for (const { key, at } of listed) if (now.getTime() - at.getTime() > oldMs) await files.delete(key);
}
