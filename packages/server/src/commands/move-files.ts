import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { copyFiles } from "../files/copy-files.ts";
import { folderBlobs } from "../files/folder-blobs.ts";
import { checkFiles, filesFolder, openErasureFiles } from "../files/open-files.ts";
import { s3Blobs } from "../files/s3-blobs.ts";
import { UsageError } from "./usage-error.ts";

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
  const [noted, place] = [openErasureFiles({ dataFolder: config.dataFolder }), openErasureFiles(config)];
  await copyFiles(noted, place);
  process.stdout.write(
    `${copied} files copied from ${from.place} to ${to.place}; ${present} were there already. Run it once more when every server has the S3_ variables: what was sent meanwhile is then copied too. The files in the folder were left; remove them when "lapor doctor" is content.\n`,
  );
  return 0;
};
