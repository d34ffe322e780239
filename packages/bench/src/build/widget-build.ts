import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { staticImports } from "./static-imports.ts";
import { runPnpm, workspace } from "./workspace.ts";

/** The files that a site puts on its CDN, as absolute paths. */
export interface WidgetBuild {
  /** The script that a page refers to. */
  entry: string;
  /** `entry` and its static imports, `entry` first. */
  first: readonly string[];
  /** Files that are loaded on demand. */
  later: readonly string[];
  /** The build for sites that want a single file. The map stays separate. */
  oneFile: readonly string[];
  /** The map's file, which is loaded separately. */
  map: string | undefined;
}

const dist = join(workspace, "packages/widget/dist");

/**
 * Returns the paths of a module and its static imports, the module first. Uses esbuild, because a text search
 * would also find imports inside strings.
 */
export async function loadedWith(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: dirname(entry),
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return [...staticImports(metafile.inputs, basename(entry))].map((path) => join(dirname(entry), path));
}

const scriptsBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".js"))
        .map((name) => join(folder, name))
    : [];

/**
 * Returns the widget's build, and builds the widget if the build is missing. Throws if the build contains no
 * files.
 */
export async function readWidgetBuild(): Promise<WidgetBuild> {
  const entry = join(dist, "lapor.js");
  if (!existsSync(entry)) {
    console.error("The widget is not built yet; building …");
    runPnpm("packages/widget", "run", "build:bundle");
  }
  const parts = scriptsBelow(join(dist, "parts"));
  if (!existsSync(entry) || parts.length === 0)
    throw new Error(
      `There is no lapor.js with its parts in ${dist}: run \`pnpm build:widget\`, and read what it says.`,
    );
  const first = await loadedWith(entry);
  const alone = (name: string) => [join(dist, name)].filter((path) => existsSync(path));
  return {
    entry,
    first,
    later: parts.filter((path) => !first.includes(path)),
    oneFile: [...alone("lapor.all.js"), ...alone("lapor.iife.js")],
    map: alone("map.js")[0] ?? parts.find((path) => partName(path) === "map"),
  };
}

/** Returns the name of a part, such as `form-en`, without its content hash. */
export const partName = (path: string): string => basename(path, ".js").replace(/-[\w-]{7}$/, "");

/** Returns a part's language, such as `en` for `form-en`, or undefined for parts without strings. */
export const languageOf = (path: string): string | undefined =>
  /(?:^|-)([a-z]{2})(?:-|$)/.exec(partName(path))?.[1];

/** Returns a build file's path relative to the build's folder, with `/`: `parts/en.js`. */
export const pathInBuild = (path: string): string => relative(dist, path).replaceAll("\\", "/");
