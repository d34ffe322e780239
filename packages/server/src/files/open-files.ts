import { join } from "node:path";
import { ConfigError } from "../platform/config-error.ts";
import type { FileStore } from "./file-store.ts";
import { folderBlobs } from "./folder-blobs.ts";
import { S3Refused, s3Blobs } from "./s3-blobs.ts";
import type { FileSettings } from "./s3-settings.ts";

export const filesFolder = (dataFolder: string): string => join(dataFolder, "files");

/** Opens the configured file store: a bucket or the data folder. */
export const openFiles = ({ s3, dataFolder }: FileSettings & { dataFolder: string }): FileStore =>
  s3 ? s3Blobs(s3) : folderBlobs(filesFolder(dataFolder));

/**
 * Opens the store in which erasures are recorded. It is beside the files, where restoring a database backup
 * does not overwrite it.
 */
export const openErasureFiles = ({ s3, dataFolder }: FileSettings & { dataFolder: string }): FileStore =>
  s3 ? s3Blobs(s3, {}, "erasures") : folderBlobs(join(dataFolder, "erasures"));

const advice: Record<string, string> = {
  NoSuchBucket: "S3_BUCKET should be an existing bucket. Create the bucket, or correct S3_BUCKET.",
  InvalidAccessKeyId: "Correct S3_ACCESS_KEY_ID.",
  SignatureDoesNotMatch: "Correct S3_SECRET_ACCESS_KEY, and S3_REGION if the bucket is in another region.",
  RequestTimeTooSkewed: "Set this machine's clock: the server accepts only requests of the last minutes.",
  AccessDenied: "Allow this key to list, read, write and delete in the bucket.",
};

/**
 * Throws `ConfigError` when the S3 server rejects the settings, so no server starts with unusable files. A
 * server that does not respond right now does not prove that the settings are wrong.
 */
export async function checkFiles(files: FileStore): Promise<void> {
  try {
    for await (const _ of files.list()) return;
  } catch (error) {
    if (!(error instanceof S3Refused)) return;
    const what = advice[error.code] ?? "Correct the S3_ variables.";
    throw new ConfigError([
      `The S3_ variables should name a bucket that this program may use, but the server refuses ${files.location} (${error.code}). ${what}`,
    ]);
  }
}
