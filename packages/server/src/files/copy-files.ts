import { type FileStore, probePrefix } from "./file-store.ts";

/** Files on their way at once: enough to hide the way to the server, few enough to fit into memory (10 MB each at the most). */
const atOnce = 8;

/** Copies every file that `to` has not. Resolves to the counts. */
export const copyFiles = async (
  from: FileStore,
  to: FileStore,
): Promise<{ copied: number; present: number }> => {
  const count = { copied: 0, present: 0 };
  for await (const listed of from.list()) {
    const batch = listed.filter(({ key }) => !key.startsWith(probePrefix));
    for (let at = 0; at < batch.length; at += atOnce)
      await Promise.all(
        batch.slice(at, at + atOnce).map(async ({ key }) => {
          if (await to.has(key)) {
            count.present++;
            return;
          }
          const bytes = await from.get(key);
          // Deleted meanwhile: it expired.
          if (!bytes) return;
          await to.put(key, bytes);
          count.copied++;
        }),
      );
  }
  return count;
};
