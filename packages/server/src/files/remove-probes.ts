import { type FileStore, probePrefix } from "./file-store.ts";

/** A probe is deleted right after it was put; the store's clock may differ from this one. */
const oldMs = 86_400_000;

/** Removes what servers left that were killed while they tried out whether files can be put. */
export const removeOldProbes = async (files: FileStore, now: Date): Promise<void> => {
  for await (const listed of files.list(probePrefix))
    for (const { key, at } of listed) if (now.getTime() - at.getTime() > oldMs) await files.delete(key);
};
