import { createHash } from "node:crypto";
import { existsSync, globSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const workspace = fileURLToPath(new URL("../../../..", import.meta.url));
const cache = join(workspace, ".cache/widget-bundles");
// The files on which a build depends. The lockfile contains the versions of other packages.
const inputs = [
  "packages/widget/src/**/*",
  "packages/widget/{package.json,vite.config.ts}",
  "packages/sdk/{package.json,src/**/*}",
  "openapi/{package.json,src/**/*}",
  "pnpm-lock.yaml",
];
const dayMs = 86_400_000;

/**
 * Returns a folder with all bundles. They are built once from the current source and reused by every test
 * file. The folder is named after a hash of the inputs and never changes, so a concurrent build cannot
 * disturb a test. Folders that are more than a day old are deleted before a build.
 */
export async function builtBundles(): Promise<string> {
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: workspace })).sort();
  const hash = createHash("sha256");
  for (const file of files.filter((file) => statSync(join(workspace, file)).isFile()))
    hash.update(`${file}\0`).update(await readFile(join(workspace, file)));
  const folder = join(cache, hash.digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  for (const old of await readdir(cache))
    if (Date.now() - statSync(join(cache, old)).mtimeMs > dayMs)
      await rm(join(cache, old), { recursive: true, force: true });
  const building = await mkdtemp(join(cache, "building-"));
  // Build all modes, because a bundler may add code that a policy forbids.
  for (const mode of ["split", "public", "all", "classic", "map"])
    await build({
      root: join(workspace, "packages/widget"),
      mode,
      logLevel: "error",
      build: { outDir: building, emptyOutDir: false, sourcemap: false },
    });
  // Another process may have built the same bundles in the meantime. In that case, use its folder.
  await rename(building, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(building, { recursive: true });
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return folder;
}
