import { readFileSync } from "node:fs";
import { minifyHTMLLiterals } from "minify-literals";
import { minify as shorten } from "terser";
import { defineConfig, minify, type Plugin, type UserConfig } from "vite";
import { splitStrings } from "./split-strings.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Removes the indentation from templates and style sheets. */
const minifyTemplates = (): Plugin => ({
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!id.includes("/widget/src/") || !/\b(html|css)`/.test(code)) return;
    const out = await minifyHTMLLiterals(code, { fileName: id });
    return out ? { code: out.code, map: out.map as never } : undefined;
  },
});

/** In this code, reading a property never has a side effect, so unused reads can be removed. */
const treeshake = { propertyReadSideEffects: false };
const whole = { compress: { treeshake }, mangle: true, codegen: { removeWhitespace: true } };

/**
 * Minifies the parts with the bundler's own minifier and then with terser. Using both saves 0.4 KiB for a
 * report compared with using either one. Sequences are off, because commas compress worse than the semicolons
 * that they replace. The one-file builds omit terser, because it takes longer than the rest of a build.
 */
const minifyTwice = (): Plugin => ({
  name: "minify-twice",
  renderChunk: {
    order: "post",
    async handler(code, { fileName }) {
      const once = await minify(fileName, code, { ...whole, sourcemap: true });
      const twice = await shorten(once.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2, sequences: false },
        sourceMap: { content: once.map as never },
      });
      return { code: twice.code!, map: twice.map as never };
    },
  },
});

/**
 * Turns off two warnings. The first is about the Indonesian form, which is imported dynamically like the
 * other languages although it is in the initial load. The second is about slow plugins, but a slow build on a
 * busy machine is not a plugin's fault.
 */
const checks = { ineffectiveDynamicImport: false, bundlerTimings: false };

/** Returns a part's file name. For strings, the name contains the language's tag (`late-jv`). */
const partFile = ({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string => {
  const [, language, part] = /\/strings\/(\w+)\/\w+\.ts\?part=(\w+)$/.exec(facadeModuleId ?? "") ?? [];
  return language ? `${part}-${language}` : name;
};

/** The chunk that the lazily loaded parts share. It is loaded in parallel with them instead of after them. */
const ground =
  /packages\/sdk\/(?!src\/(challenge|search-counter|upload\/counted))|openapi-fetch|widget\/src\/(align-top|client|icons|form\/state\/form-host|copy-text|dates|start-worker|error-reference|offline\/(database|matches-shape|sealing)|save-file|size-in-words|web-address|strings\/(report-strings|load\/load-beside)|styles\/(added|late|report)-styles|geolocation\/coordinates-in-words|photos\/(attachments-field|photos-styles))\.ts/;

/**
 * Safari 15 has a bug in native class fields (https://bugs.webkit.org/show_bug.cgi?id=236843), so they are
 * lowered to plain assignments; no field in this code overrides an accessor of a base class. Fields without a
 * value are dropped, because no code checks whether they exist.
 */
const transform = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/**
 * Keeps the map out of the one-file builds, in a separate file, because Leaflet is larger than everything
 * else together.
 */
const mapApart = (): Plugin => ({
  name: "map-apart",
  enforce: "pre",
  resolveId: (id) => (id.endsWith("/place/map.ts") ? { id: "./map.js", external: true } : undefined),
});

/**
 * Finds the map for the classic build. A classic script from another origin has no URL for `import()` unless
 * its tag has `crossorigin`, but the page knows the script's URL while the script runs.
 */
const mapBesideScript = (): Plugin => ({
  name: "map-beside-script",
  // No source map is needed, because the change affects only one line, and no source map entry refers to
  // anything after it on that line.
  renderChunk: (code) => ({
    code: code.replace(/import\((["'`])\.\/map\.js\1\)/, 'import(new URL("map.js",laporSource).href)'),
    map: null,
  }),
});

/**
 * Six outputs from one source:
 * - `npm`: ES modules. Lit and the SDK remain imports for the site's own bundler, and code that is used later
 *   is in chunks. Leaflet is bundled, because other code must run before it.
 * - `split`: `lapor.js`, fully bundled, with only what the form needs initially. The rest is in `parts/`.
 * - `public`: `public.js`, the same for `<lapor-public>`, with its parts in `public-parts/`.
 * - `all`: `lapor.all.js`, which contains everything in one request with one integrity hash.
 * - `classic`: the same code as a classic script, for sites whose optimizer removes `type=module`.
 * - `map`: `map.js`, which the one-file builds fetch when a citizen opens the map.
 */
export default defineConfig(({ mode }): UserConfig => {
  const npm = mode === "npm";
  const classic = mode === "classic";
  const split = mode === "split" || mode === "public";
  const map = mode === "map";
  const names = { all: "lapor.all.js", classic: "lapor.iife.js", map: "map.js", public: "public.js" };
  const name = Reflect.get(names, mode) ?? "lapor.js";
  const parts = mode === "public" ? "public-parts" : "parts";
  return {
    plugins: [
      splitStrings(),
      minifyTemplates(),
      ...(classic || mode === "all" ? [mapApart()] : []),
      ...(classic ? [mapBesideScript()] : []),
      ...(split ? [minifyTwice()] : []),
    ],
    publicDir: false,
    // Print only warnings: `npm start` builds first, and a hundred file names would hide the demo's URLs.
    // `pnpm size` prints the sizes.
    logLevel: "warn",
    resolve: {
      alias: [
        // Omit the SDK's routes for operations that require a secret key, because a page has only a
        // publishable key.
        { find: "./routes.gen.ts", replacement: "./public-routes.gen.ts" },
        // Also omit the SDK's code for programs and their developers.
        { find: /^(\.+)\/for-programs\.ts$/, replacement: "$1/for-pages.ts" },
        { find: "./call/program-options.ts", replacement: "./call/page-options.ts" },
      ],
    },
    define: {
      __LAPOR_VERSION__: JSON.stringify(version),
      ...(npm ? {} : { "process.env.NODE_ENV": '"production"' }),
    },
    build: {
      // Chrome 80, Safari 15.4 and Firefox 101 support all of ES2020. The exception is spread arguments in an
      // optional call in Chrome before 91, which this code does not use. Older browsers show the fallback
      // link.
      target: "es2020",
      // The parts do not refer to their source maps, which saves 45 bytes in each file that a citizen loads.
      sourcemap: split ? "hidden" : true,
      outDir: npm ? "dist/npm" : "dist",
      // Only this mode empties the folder, because it is built first.
      emptyOutDir: mode === "split",
      // Each part is one file, so its `import()` needs no preload list.
      modulePreload: false,
      lib: {
        entry: npm
          ? {
              index: "src/index.ts",
              elements: "src/elements.ts",
              map: "src/place/map.ts",
              public: "src/public/element/index.ts",
              "public-templates": "src/public/page/public-templates.ts",
            }
          : map
            ? "src/place/map.ts"
            : mode === "public"
              ? "src/public/element/index.ts"
              : "src/index.ts",
        name: "lapor",
        formats: [classic ? "iife" : "es"],
        fileName: (_format, entry) => (npm ? `${entry}.js` : name),
      },
      rolldownOptions: npm
        ? {
            transform,
            checks,
            external: [/^lit(\/|$)/, /^@lapor\/sdk/],
            output: { chunkFileNames: (chunk) => `chunks/${partFile(chunk)}.js` },
          }
        : {
            transform,
            checks,
            // The lazily loaded chunks import shared code from the entry, so the initial load is one request.
            ...(split && { preserveEntrySignatures: "allow-extension" as const }),
            output: {
              minify: split ? false : whole,
              ...(classic && {
                intro: "const laporSource=(document.currentScript||{}).src||document.baseURI;",
              }),
              ...(split
                ? {
                    // Remove annotation comments, which are hints for bundlers, because a page loads these
                    // files unchanged.
                    comments: { annotation: false },
                    chunkFileNames: (chunk) => `${parts}/${partFile(chunk)}-[hash:7].js`,
                    // `<lapor-public>` needs few modules, all of which are in its initial load, so it has no
                    // shared chunk.
                    ...(mode === "split" && {
                      codeSplitting: {
                        includeDependenciesRecursively: false,
                        groups: [{ name: "ground", test: ground }],
                      },
                    }),
                  }
                : { codeSplitting: false }),
            },
          },
    },
  };
});
