import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type Plugin } from "vite";

/** Removes the indentation from the desk's templates and style sheets. */
const minifyTemplates = (): Plugin => ({
  name: "minify-templates",
  enforce: "pre",
  apply: "build",
  async transform(code, id) {
    if (!id.includes("/desk/src/") || !/\b(html|css)`/.test(code)) return;
    const out = await minifyHTMLLiterals(code, { fileName: id });
    return out ? { code: out.code, map: out.map as never } : undefined;
  },
});

/** Also writes each file that a page loads in compressed form, so the server does not need to compress it. */
const compressAssets = (): Plugin => ({
  name: "compress-assets",
  apply: "build",
  async writeBundle({ dir = "" }, files) {
    for (const name of Object.keys(files).filter((one) => /\.(js|css|svg)$/.test(one)))
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(await readFile(join(dir, name))));
  },
});

/**
 * Builds into the server's package, which serves the files: `index.html`, and hashed files in `assets`, which
 * browsers can keep forever. `manifest.json` lists them. The build contains no inline script, inline style or
 * data: URL, so the page works under a strict content security policy.
 */
export default defineConfig({
  base: "/petugas/",
  plugins: [minifyTemplates(), compressAssets()],
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "../server/desk/dist",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: "hidden",
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A slow build on a busy machine is not a plugin's fault.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
