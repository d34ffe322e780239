import { createHash } from "node:crypto";
import { existsSync, globSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const workspace = fileURLToPath(new URL("../../../..", import.meta.url));
const cache = join(workspace, ".cache/widget-bundles");
// Everything that a build reads. The versions of other packages are in the lockfile.
const inputs = [
  "packages/widget/src/**/*",
  "packages/widget/{package.json,vite.config.ts}",
  "packages/sdk/{package.json,src/**/*}",
  "openapi/{package.json,src/**/*}",
  "pnpm-lock.yaml",
];
const dayMs = 86_400_000;

/**
 * Returns a folder with all bundles, which are built from the current source once and then reused by every
 * test file. The folder's name is a hash of what a build reads, and its content never changes, so a
 * concurrent build does not disturb a test. Folders that have not been used for a day are deleted.
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
  // Another process may have built the same bundles in the meantime. In that case, keep its folder.
  await rename(building, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(building, { recursive: true });
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return folder;
}
