import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Size, sizeOf, sumOf } from "../build/compressed-size.ts";
import { staticImports } from "../build/static-imports.ts";

const programs = fileURLToPath(new URL("../../programs/", import.meta.url));

/**
 * Returns the path of `programs/<name>.js`. It contains the code that a user of that library writes to submit
 * a report or to verify a webhook.
 */
export const programPath = (name: string): string => join(programs, `${name}.js`);

/**
 * Returns the size of a program in a browser, including all files that it loads at its start. `work` is the
 * folder in which its library is installed. Rejects if the program cannot be bundled.
 */
export async function programSize(name: string, work: string): Promise<Size> {
  if (!existsSync(programPath(name))) throw new Error(`Missing program ${programPath(name)}.`);
  const { outputFiles, metafile } = await build({
    entryPoints: [programPath(name)],
    bundle: true,
    splitting: true,
    absWorkingDir: work,
    outdir: work,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    logLevel: "silent",
    nodePaths: [join(work, "node_modules")],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const loaded = staticImports(metafile.outputs, `${name}.js`);
  return sumOf(
    outputFiles
      .filter(({ path }) => loaded.has(relative(work, path)))
      .map(({ contents }) => sizeOf(contents)),
  );
}
