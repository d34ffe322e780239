import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { staticImports } from "../build/static-imports.ts";
import type { Entry } from "./peer-list.ts";

export interface BuiltFile {
  /** The path on the site, such as `/lit-min/main.js`. No two entries share a path. */
  path: string;
  bytes: Uint8Array;
}

export interface Bundle {
  /** The script that the page refers to. */
  script?: BuiltFile;
  /** The script and its static imports. */
  first: readonly BuiltFile[];
  /** The files that the script loads later. */
  later: readonly BuiltFile[];
  styles: readonly BuiltFile[];
}

const programs = fileURLToPath(new URL("../../peers/", import.meta.url));

// Replaces fonts with empty files, because the forms do not need them.
const fontless = Object.fromEntries(
  [".woff", ".woff2", ".ttf", ".eot"].map((kind) => [kind, "empty"] as const),
);

const settings = (work: string): BuildOptions => ({
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  // Do not bundle the fonts and pictures to which GOV.UK's style sheet refers by this path.
  external: ["/assets/*"],
  logLevel: "silent",
  nodePaths: [join(work, "node_modules")],
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  loader: { ...fontless, ".svg": "dataurl", ".png": "dataurl", ".gif": "dataurl" },
  mainFields: ["browser", "module", "main"],
  conditions: ["style", "browser", "production"],
});

/**
 * Bundles a peer as a careful site would: minified, split only where the peer itself splits, and with one
 * style sheet. `work` is the folder in which the peers are installed. Rejects with esbuild's message if the
 * peer cannot be bundled.
 */
export async function bundleEntry(entry: Entry, work: string): Promise<Bundle> {
  const script = entry.noScript ? undefined : await bundleScript(entry, work);
  const sheet = await bundleStyles(entry, work);
  return {
    first: [],
    later: [],
    ...script,
    styles: [...(script?.styles ?? []), ...(sheet ? [sheet] : [])],
  };
}

async function bundleScript(entry: Entry, work: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...settings(work),
    write: false,
    metafile: true,
    splitting: true,
    absWorkingDir: work,
    outdir: join(work, "out"),
    entryNames: `${entry.name}/main`,
    chunkNames: `${entry.name}/part-[hash]`,
    entryPoints: [join(programs, `${entry.name}.js`)],
  });
  const all = outputFiles.map(({ path, contents }) => ({
    path: `/${entry.name}/${basename(path)}`,
    bytes: contents,
  }));
  const atOnce = new Set(
    [...staticImports(metafile.outputs, `out/${entry.name}/main.js`)].map((path) => basename(path)),
  );
  const scripts = all.filter(({ path }) => path.endsWith(".js"));
  const script = scripts.find(({ path }) => path.endsWith("/main.js"));
  return {
    ...(script && { script }),
    first: scripts.filter(({ path }) => atOnce.has(basename(path))),
    later: scripts.filter(({ path }) => !atOnce.has(basename(path))),
    styles: all.filter(({ path }) => path.endsWith(".css")),
  };
}

async function bundleStyles(entry: Entry, work: string): Promise<BuiltFile | undefined> {
  if (!entry.styles?.length && !entry.css) return undefined;
  const { outputFiles } = await build({
    ...settings(work),
    write: false,
    stdin: {
      contents: `${(entry.styles ?? []).map((path) => `@import "${join(work, "node_modules", path)}";`).join("\n")}${entry.css ?? ""}`,
      resolveDir: work,
      loader: "css",
    },
  });
  const [file] = outputFiles;
  return file && { path: `/${entry.name}/style.css`, bytes: file.contents };
}
