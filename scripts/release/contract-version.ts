import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const major = (version: string): string => version.split(".")[0] ?? version;

/**
 * Sets the contract's `info.version` to its package's version. Throws if the major versions differ, because a
 * breaking change must be declared both in `info.version`, by hand, and in a changeset.
 */
export function setContractVersion(openapi: string): void {
  const { version } = JSON.parse(readFileSync(join(openapi, "package.json"), "utf8")) as { version: string };
  const file = join(openapi, "contract/openapi.yaml");
  const text = readFileSync(file, "utf8");
  const line = /^( {2}version: )(\S+)$/m;
  const written = line.exec(text)?.[2];
  if (written === undefined) throw new Error(`${file} has no info.version.`);
  if (major(written) !== major(version))
    throw new Error(
      `The contract has version ${written} (openapi/contract/openapi.yaml), but its changesets result in ${version}. Give both the same major version, and start again from the last commit.`,
    );
  writeFileSync(file, text.replace(line, `$1${version}`));
}
