import { parseArgs } from "node:util";
import { secretKeyId } from "@lapor/channel/store";
import { copyFiles } from "../files/copy-files.ts";
import { folderBlobs } from "../files/folder-blobs.ts";
import { checkFiles, filesFolder, openErasureFiles } from "../files/open-files.ts";
import { describeTrouble, openFileProver } from "../files/prove-file.ts";
import { s3Blobs } from "../files/s3-blobs.ts";
import { readConfig } from "../server-config.ts";
import { UsageError } from "./usage-error.ts";
import { withConfiguredStore } from "./with-store.ts";

/**
 * Copies the files in the data folder to the bucket, and leaves the originals in place. Copies only files
 * that the database needs, so expired and erased files do not return. Skips files already copied, so it can
 * be interrupted and repeated. Resolves to the exit code.
 */
export async function moveFiles(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const { s3, dataFolder } = readConfig(process.env, { needsSecret: false });
  if (!s3)
    throw new UsageError(
      'Name a bucket: "lapor move-files" copies the files of LAPOR_DATA into the bucket of the S3_ variables, and none is set.',
    );
  const [from, to] = [folderBlobs(filesFolder(dataFolder)), s3Blobs(s3)];
  await checkFiles(to);
  return withConfiguredStore("No files can be moved", async ({ attachmentFiles }, config) => {
    // The erasures are copied first, because they must be known before the files arrive.
    await copyFiles(openErasureFiles({ dataFolder }), openErasureFiles({ s3, dataFolder }));
    const prove = openFileProver(config);
    const { copied, present, unwanted, faulty } = await copyFiles(from, to, {
      wantedOf: attachmentFiles.wanted,
      sealKeyId: config.sealKeys?.[0]?.id ?? secretKeyId,
      async troubleOf(key, stored) {
        const attachment = (await attachmentFiles.prove([key])).get(key);
        return attachment && prove(stored, attachment);
      },
    });
    for (const { id, trouble } of faulty)
      process.stderr.write(
        `The file ${id} was not copied from ${from.location}: it ${describeTrouble(trouble)}\n`,
      );
    process.stdout.write(
      `${copied} files copied from ${from.location} to ${to.location}; ${present} existed already, and ${unwanted} that expired, were erased or belong to no attachment were skipped. Run this again when every server has the S3_ variables, to copy what was sent meanwhile. The files in the folder were not removed; remove them when "lapor doctor" finds nothing wrong.\n`,
    );
    return faulty.length === 0 ? 0 : 1;
  });
}
