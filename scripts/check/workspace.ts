import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace: string = fileURLToPath(new URL("../..", import.meta.url));

const skippedFolders = new Set(["node_modules", "dist", ".cache", ".git", "coverage"]);

/**
 * Lists all files in a folder of the workspace except installed and built files, as paths relative to the
 * workspace with `/`.
 */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(workspace, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [relative(".", path).split(sep).join("/")] : [];
    })
    .sort();

/** The parts of a package.json that checks and builds use. */
export interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, string>;
  publishConfig?: { exports?: Record<string, string | { types?: string; default?: string }> };
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package of the workspace. */
export interface Room {
  /** The last part of its folder, such as `server`. */
  name: string;
  /** The folder relative to the workspace, such as `packages/server`. */
  folder: string;
  manifest: Manifest;
}

/** Reads a room's manifest. Throws if the folder has none. */
export const readRoom = (folder: string): Room => ({
  name: folder.split("/").at(-1) ?? folder,
  folder,
  manifest: JSON.parse(readFileSync(join(workspace, folder, "package.json"), "utf8")) as Manifest,
});

/** Lists all packages of the workspace, the contract first. */
export function rooms(): Room[] {
  const below = (folder: string) => readdirSync(join(workspace, folder)).map((name) => `${folder}/${name}`);
  const present = new Set(filesBelow("packages").concat(filesBelow("examples")));
  const folders = [...below("packages"), ...below("examples")].filter((folder) =>
    present.has(`${folder}/package.json`),
  );
  return ["openapi", ...folders.sort()].map(readRoom);
}
