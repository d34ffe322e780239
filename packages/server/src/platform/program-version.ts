import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/**
 * The version of this program. Database connections carry it, so that `lapor doctor` can detect two versions
 * at work.
 */
export const programVersion: string = manifest.version;
