import { execFileSync } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Manifest } from "../check/workspace.ts";

export interface PublishedPackage {
  name: string;
  /** The absolute path of the package. */
  folder: string;
}

const readManifest = (folder: string): Manifest & { version: string } =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Returns the public packages of a workspace, each after its dependencies. */
export function packageFolders(tree: string): PublishedPackage[] {
  const rooms = ["openapi", ...globSync("packages/*", { cwd: tree })]
    .map((path) => ({ folder: join(tree, path), manifest: readManifest(join(tree, path)) }))
    .filter(({ manifest }) => manifest.private !== true);
  const ordered: typeof rooms = [];
  const add = (room: (typeof rooms)[number]): void => {
    if (ordered.includes(room)) return;
    for (const other of rooms) if (other.manifest.name in (room.manifest.dependencies ?? {})) add(other);
    ordered.push(room);
  };
  for (const room of rooms) add(room);
  return ordered.map(({ folder, manifest }) => ({ name: manifest.name, folder }));
}

/** Packs a built package into `out`, in the form in which npm will serve it. */
export function packPackage(
  { name, folder }: PublishedPackage,
  out: string,
  env: NodeJS.ProcessEnv = process.env,
): { name: string; version: string; tarball: string; bytes: number } {
  const { packageManager } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { packageManager: string };
  const printed = execFileSync(
    "npx",
    ["-y", packageManager.split("+")[0] as string, "pack", "--json", "--pack-destination", out],
    {
      cwd: folder,
      env,
      encoding: "utf8",
    },
  );
  const { filename } = JSON.parse(printed) as { filename: string };
  const tarball = basename(filename);
  return { name, version: readManifest(folder).version, tarball, bytes: statSync(join(out, tarball)).size };
}
