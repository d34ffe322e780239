import { readFileSync } from "node:fs";
import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Takes the indentation out of templates and style sheets. */
const minifyTemplates = (): Plugin => ({
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!id.includes("/widget/src/") || !/\b(html|css)`/.test(code)) return;
    const out = await minifyHTMLLiterals(code, { fileName: id });
    return out ? { code: out.code, map: out.map as never } : undefined;
  },
});

const whole = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/**
 * Four outputs of one source:
 * - `npm`: ES modules, lit and the SDK stay imports of the site's own bundler; English, receipt and status are chunks.
 * - `standalone`: `lapor.js` with everything in it, one request and one integrity hash.
 * - `classic`: the same as a classic script, for sites whose optimiser drops `type=module`.
 * - `split`: everything bundled, but only what the form needs at first in `split/lapor.js`.
 */
export default defineConfig(({ mode }): UserConfig => {
  const npm = mode === "npm";
  const classic = mode === "classic";
  const split = mode === "split";
  return {
    plugins: [minifyTemplates()],
    publicDir: false,
    define: {
      __LAPOR_VERSION__: JSON.stringify(version),
      ...(npm ? {} : { "process.env.NODE_ENV": '"production"' }),
    },
    build: {
      // What "old phones" means; DESIGN §5. Older browsers keep the fallback link.
      target: ["chrome80", "safari15.4", "firefox101"],
      sourcemap: true,
      emptyOutDir: npm,
      outDir: split ? "dist/split" : "dist",
      lib: {
        entry: npm ? { index: "src/index.ts", elements: "src/elements.ts" } : "src/index.ts",
        name: "lapor",
        formats: [classic ? "iife" : "es"],
        fileName: (_format, name) => (npm ? `${name}.js` : classic ? "lapor.iife.js" : "lapor.js"),
      },
      rolldownOptions: npm
        ? { external: [/^lit(\/|$)/, /^@lapor\/sdk/], output: { chunkFileNames: "chunks/[name].js" } }
        : {
            // Lazy chunks take what they share out of the entry, so that the first load is one request.
            ...(split && { preserveEntrySignatures: "allow-extension" as const }),
            output: {
              minify: whole,
              ...(split ? { chunkFileNames: "[name]-[hash].js" } : { codeSplitting: false }),
            },
          },
    },
  };
});
