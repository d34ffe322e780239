import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const major = (version: string): string => version.split(".")[0] ?? version;

/**
 * Gives the contract in `openapi` the version of its package. Throws when that is of another major: a contract that breaks who stands on it
 * says so in `info.version`, by hand, and a changeset says it too; one without the other would release the break as something else.
 */
export const setContractVersion = (openapi: string): void => {
  const { version } = JSON.parse(readFileSync(join(openapi, "package.json"), "utf8")) as { version: string };
  const file = join(openapi, "contract/openapi.yaml");
  const text = readFileSync(file, "utf8");
  const line = /^( {2}version: )(\S+)$/m;
  const written = line.exec(text)?.[2];
  if (written === undefined) throw new Error(`${file} has no info.version.`);
  if (major(written) !== major(version))
    throw new Error(
      `The contract says version ${written} (openapi/contract/openapi.yaml), its changesets make ${version}. Give both the same major version, then begin anew from what was committed.`,
    );
  writeFileSync(file, text.replace(line, `$1${version}`));
};
