import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The version of this program. Databases show it, so that two versions at work at once are seen. */
export const programVersion: string = manifest.version;
