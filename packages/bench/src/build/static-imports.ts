import type { Metafile } from "esbuild";

/**
 * Returns the paths that are loaded together with a file of a build because of static imports, the file
 * itself first.
 */
export function staticImports(files: Metafile["inputs"] | Metafile["outputs"], entry: string): Set<string> {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { kind, path: next, external } of files[path]?.imports ?? [])
      if (kind === "import-statement" && !external) load(next);
  };
  load(entry);
  return loaded;
}
