import { type FileStore, probePrefix } from "./file-store.ts";

/** A probe is deleted right after it was stored; the store's clock may differ from this machine's. */
const oldMs = 86_400_000;

/** Removes the probes of servers that were killed while they tested whether files can be stored. */
export async function removeOldProbes(files: FileStore, now: Date): Promise<void> {
  for await (const listed of files.list(probePrefix))
    for (const { key, at } of listed) if (now.getTime() - at.getTime() > oldMs) await files.delete(key);
}
