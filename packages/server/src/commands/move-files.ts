import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import type { FileStore } from "../files/file-store.ts";
import { folderBlobs } from "../files/folder-blobs.ts";
import { checkFiles, filesFolder } from "../files/open-files.ts";
import { s3Blobs } from "../files/s3-blobs.ts";
import { UsageError } from "./usage-error.ts";

/** Files on their way at once: enough to hide the way to the server, few enough to fit into memory (10 MB each at the most). */
const atOnce = 8;

/** Copies every file that `to` has not. Resolves to the counts. */
export const copyFiles = async (
  from: FileStore,
  to: FileStore,
): Promise<{ copied: number; present: number }> => {
  const count = { copied: 0, present: 0 };
  for await (const batch of from.list()) {
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

/**
 * Copies the files of the data folder into the bucket, and leaves them in the folder. What is there already is not copied again, so it
 * may be stopped and run anew. Resolves to the exit code.
 */
export const moveFiles = async (args: string[]): Promise<number> => {
  parseArgs({ args, options: {} });
  const config = readConfig(process.env, { needsSecret: false });
  if (!config.s3)
    throw new UsageError(
      'Say where the files go: "lapor move-files" copies the files of LAPOR_DATA into the bucket that the S3_ variables name, and none is set.',
    );
  const [from, to] = [folderBlobs(filesFolder(config.dataFolder)), s3Blobs(config.s3)];
  await checkFiles(to);
  const { copied, present } = await copyFiles(from, to);
  process.stdout.write(
    `${copied} files copied from ${from.place} to ${to.place}; ${present} were there already. Run it once more when every server has the S3_ variables: what was sent meanwhile is then copied too. The files in the folder were left; remove them when "lapor doctor" is content.\n`,
  );
  return 0;
};
