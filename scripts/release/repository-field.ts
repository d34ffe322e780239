import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "./packages.ts";

/** Names of the packages whose package.json does not say where their source is: npm refuses to prove the provenance of these. */
export const withoutRepository = (packages: readonly PublishedPackage[]): string[] =>
  packages
    .filter(({ folder }) => {
      const { repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        repository?: { url?: string; directory?: string };
      };
      return !repository?.url || !repository.directory;
    })
    .map(({ name }) => name);

/** What has to be done about these, in a sentence. */
export const repositoryNeeded = (names: readonly string[]): string =>
  `npm cannot prove where a package comes from before its package.json has "repository" with url and directory. It is missing in: ${names.join(", ")}.`;
