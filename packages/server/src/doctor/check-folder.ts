import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { filesFolder } from "../files/open-files.ts";
import { errorCode } from "../platform/error-code.ts";
import { type Check, type DoctorContext, found } from "./check.ts";

/** Less free space than this, or than the share below, is too little for a busy week of photos. */
const leastBytes = 2_000_000_000;
const leastShare = 0.05;

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

export const folderCheck: Check = {
  name: "data-folder",
  async examine(context) {
    const { dataFolder, s3, databaseUrl } = context.config;
    const folders = [dataFolder, ...(s3 ? [] : [filesFolder(dataFolder)])];
    if (!databaseUrl) folders.push(join(dataFolder, "database"));
    const findings = [];
    for (const folder of folders) {
      const why = await fault(folder, folder === dataFolder);
      if (why)
        findings.push(
          `The folder ${resolve(folder)} should be one that this program may read and write, but ${why === "is not a folder" ? why : `it may not (${why})`}. Give the user that runs lapor access to it, or correct LAPOR_DATA.`,
        );
    }
    if (findings.length === 0) findings.push(...(await findLackOfRoom(context, dataFolder)));
    return found(findings, `${resolve(dataFolder)} is writable and has enough free space.`);
  },
};

/**
 * Returns the reason why a folder cannot be used. Undefined for a usable folder, and for a missing one that
 * is not needed yet.
 */
async function fault(folder: string, needed: boolean): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return "is not a folder";
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return errorCode(error) === "ENOENT" && !needed ? undefined : errorCode(error);
  }
}

async function findLackOfRoom({ room }: DoctorContext, folder: string): Promise<string[]> {
  const { freeBytes, totalBytes } = await room(folder);
  if (freeBytes >= leastBytes || freeBytes >= totalBytes * leastShare) return [];
  return [
    `The disk of ${resolve(folder)} has ${gigabytes(freeBytes)} free of ${gigabytes(totalBytes)}. Free space, or use a larger disk: when it is full, the channel returns 503 and accepts no report.`,
  ];
}
