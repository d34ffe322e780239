import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Size, sizeOf } from "../build/compressed-size.ts";

const programs = fileURLToPath(new URL("../../programs/", import.meta.url));

/**
 * Path of `programs/<name>.js`: what a user of that library would write to submit one report, or to
 * verify one webhook.
 */
export const programPath = (name: string): string => join(programs, `${name}.js`);

/**
 * The size of a program in a browser. `work` is where its library is installed. Rejects when it
 * cannot be bundled.
 */
export async function programSize(name: string, work: string): Promise<Size> {
  if (!existsSync(programPath(name))) throw new Error(`Missing program ${programPath(name)}.`);
  const { outputFiles } = await build({
    entryPoints: [programPath(name)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    logLevel: "silent",
    nodePaths: [join(work, "node_modules")],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return sizeOf(outputFiles[0]?.contents ?? new Uint8Array());
}
