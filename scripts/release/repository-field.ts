import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "./packages.ts";

/**
 * Returns the names of the packages whose package.json does not declare their repository. npm cannot attest
 * their provenance.
 */
export const withoutRepository = (packages: readonly PublishedPackage[]): string[] =>
  packages
    .filter(({ folder }) => {
      const { repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        repository?: { url?: string; directory?: string };
      };
      return !repository?.url || !repository.directory;
    })
    .map(({ name }) => name);

export const repositoryNeeded = (names: readonly string[]): string =>
  `npm can attest a package's provenance only if its package.json has "repository" with url and directory. It is missing in: ${names.join(", ")}.`;
