import { readFileSync } from "node:fs";
import { minifyHTMLLiterals } from "minify-literals";
import { minify as shorten } from "terser";
import { defineConfig, minify, type Plugin, type UserConfig } from "vite";
import { splitStrings } from "./split-strings.ts";

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

/** No property here has an effect when it is read. */
const treeshake = { propertyReadSideEffects: false };
const whole = { compress: { treeshake }, mangle: true, codegen: { removeWhitespace: true } };

/**
 * Minifies the parts with the bundler's own minifier and then with terser: together they leave 0.4 KiB less
 * of a report than either alone. No sequences, because commas compress worse than the semicolons that they
 * replace. The one-file builds do without terser, which takes longer than the rest of a build.
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
 * The Indonesian form is in the first load, and found by the same import as the others. A slow build on a
 * busy machine is not a plugin's fault.
 */
const checks = { ineffectiveDynamicImport: false, bundlerTimings: false };

/** Files of a part: a language's strings carry its tag (`late-jv`). */
const partFile = ({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string => {
  const [, language, part] = /\/strings\/(\w+)\/\w+\.ts\?part=(\w+)$/.exec(facadeModuleId ?? "") ?? [];
  return language ? `${part}-${language}` : name;
};

/** Shared chunk of the lazy parts: loaded in parallel with them, not in a chain behind them. */
const ground =
  /packages\/sdk\/(?!src\/(challenge|search-counter|upload\/counted))|openapi-fetch|widget\/src\/(align-top|client|icons|form\/state\/form-host|copy-text|dates|start-worker|error-reference|offline\/(database|matches-shape|sealing)|save-file|size-in-words|web-address|strings\/(report-strings|load\/load-beside)|styles\/(added|late|report)-styles|geolocation\/coordinates-in-words|photos\/(attachments-field|photos-styles))\.ts/;

/**
 * Safari 15 has a fault in native class fields (https://bugs.webkit.org/show_bug.cgi?id=236843), so they are
 * lowered, and to a bare assignment: no field here stands for an accessor of a class above. Fields without a
 * value are left out: nothing asks whether they exist.
 */
const transform = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/** The one-file builds leave the map beside them: Leaflet is larger than everything else together. */
const mapApart = (): Plugin => ({
  name: "map-apart",
  enforce: "pre",
  resolveId: (id) => (id.endsWith("/place/map.ts") ? { id: "./map.js", external: true } : undefined),
});

/**
 * A classic script of another origin has no address of its own for `import()` unless its tag says
 * `crossorigin`; the page knows it as long as the script runs.
 */
const mapBesideScript = (): Plugin => ({
  name: "map-beside-script",
  // One line of many, and nothing after it on that line is looked for in a map.
  renderChunk: (code) => ({
    code: code.replace(/import\((["'`])\.\/map\.js\1\)/, 'import(new URL("map.js",laporSource).href)'),
    map: null,
  }),
});

/**
 * Six outputs of one source:
 * - `npm`: ES modules, lit and the SDK stay imports of the site's own bundler; what is used later are chunks. Leaflet is in it, for what
 *   has to run before it must stay before it.
 * - `split`: `lapor.js`, everything bundled, but only what the form needs at first in it; the rest in `parts/`.
 * - `public`: `public.js`, the same for `<lapor-public>`, with its parts in `public-parts/`.
 * - `all`: `lapor.all.js` with everything in it, one request and one integrity hash.
 * - `classic`: the same as a classic script, for sites whose optimiser drops `type=module`.
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
    // `npm start` builds first, and a hundred names of files would bury the addresses of the demo. Sizes:
    // `pnpm size`.
    logLevel: "warn",
    resolve: {
      alias: [
        // A page has a publishable key: the SDK's routes of all other operations are left out.
        { find: "./routes.gen.ts", replacement: "./public-routes.gen.ts" },
        // So is what the SDK does for programs and their developers.
        { find: /^(\.+)\/for-programs\.ts$/, replacement: "$1/for-pages.ts" },
        { find: "./call/program-options.ts", replacement: "./call/page-options.ts" },
      ],
    },
    define: {
      __LAPOR_VERSION__: JSON.stringify(version),
      ...(npm ? {} : { "process.env.NODE_ENV": '"production"' }),
    },
    build: {
      // Chrome 80, Safari 15.4 and Firefox 101 know ES2020 in full, but for spread arguments in an
      // optional call in Chrome before 91, which nothing here has. Older ones keep the fallback link.
      target: "es2020",
      // The parts do not name their maps: that is 45 bytes in each file that a citizen loads.
      sourcemap: split ? "hidden" : true,
      outDir: npm ? "dist/npm" : "dist",
      // Comes first, and takes the parts of the last build away.
      emptyOutDir: mode === "split",
      // `import()` of a part needs no preload list: each part is one file.
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
            // Lazy chunks take what they share out of the entry, so that the first load is one request.
            ...(split && { preserveEntrySignatures: "allow-extension" as const }),
            output: {
              minify: split ? false : whole,
              ...(classic && {
                intro: "const laporSource=(document.currentScript||{}).src||document.baseURI;",
              }),
              ...(split
                ? {
                    // Hints for bundlers: a page loads these files as they are.
                    comments: { annotation: false },
                    chunkFileNames: (chunk) => `${parts}/${partFile(chunk)}-[hash:7].js`,
                    // `<lapor-public>` needs few modules, all in its first load.
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
