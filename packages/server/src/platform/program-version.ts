import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/**
 * The version of this program. Database connections state it, so `lapor doctor` can detect that two versions
 * are running.
 */
export const programVersion: string = manifest.version;
