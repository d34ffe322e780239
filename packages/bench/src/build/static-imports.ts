import type { Metafile } from "esbuild";

/** Returns the paths of a file and of everything that it imports statically, the file first. */
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
