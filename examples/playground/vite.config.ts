import { createReadStream, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const bundles = dirname(fileURLToPath(import.meta.resolve("@lapor/widget/cdn")));

/** Serves the published widget files below `widget/`, so the preview loads the same files as a site. */
const widgetBeside = (): Plugin => ({
  name: "widget-beside",
  configureServer({ middlewares }) {
    middlewares.use("/widget", ({ url = "/" }, response, next) => {
      const path = normalize(new URL(url, "http://widget").pathname);
      if (!path.endsWith(".js")) return next();
      const file = createReadStream(join(bundles, path)).on("error", next);
      response.setHeader("content-type", "text/javascript");
      return file.pipe(response);
    });
  },
  generateBundle() {
    for (const name of globSync(["*.js", "{parts,public-parts}/*.js"], { cwd: bundles }))
      this.emitFile({ type: "asset", fileName: `widget/${name}`, source: readFileSync(join(bundles, name)) });
  },
});

/**
 * Builds two pages, the playground and its preview. Their URLs are relative, so the folder works at any path.
 */
export default defineConfig({
  base: "./",
  plugins: [widgetBeside()],
  define: { __WIDGET_MANIFEST__: readFileSync(join(bundles, "manifest.json"), "utf8") },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    // The preview contains the whole channel with its directory, so it exceeds the default limit.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: ["index.html", "preview.html"] },
  },
});
