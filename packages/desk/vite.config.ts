import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type Plugin } from "vite";

/** Removes the indentation from templates and style sheets. */
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

/** Also writes each text file in compressed form, so the server does not have to compress it. */
const compressAssets = (): Plugin => ({
  name: "compress-assets",
  apply: "build",
  async writeBundle({ dir = "" }, files) {
    for (const name of Object.keys(files).filter((one) => /\.(js|css|svg)$/.test(one)))
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(await readFile(join(dir, name))));
  },
});

/**
 * Writes the build into the server's package: `index.html`, files with hashed names in `assets`, which
 * browsers can cache forever, and `manifest.json`, which lists them. The build contains no inline script,
 * inline style or data: URL, so the page works under a strict content security policy.
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
    // A build can be slow because the machine is busy, so slow plugins are not reported.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
