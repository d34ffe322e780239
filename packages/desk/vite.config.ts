import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type Plugin } from "vite";

/** Takes the indentation out of the desk's templates and style sheets. */
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

/**
 * `dist/index.html` and hashed files in `dist/assets`, which a server may let browsers keep for ever. `manifest.json`
 * lists them. No inline script, style or data: URL, so that the page works under a strict content security
 * policy.
 */
export default defineConfig({
  base: "/petugas/",
  plugins: [minifyTemplates()],
  publicDir: false,
  logLevel: "warn",
  build: {
    target: "es2022",
    sourcemap: "hidden",
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
