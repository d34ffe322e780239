// Writes all files that are generated from the elements' doc comments: the manifest, types for frameworks,
// data for editors and the README's tables. With `--check`, it writes nothing, and exits with 1 if a file is
// stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vscodeData, webTypes } from "./editor-data.mjs";
import {
  attributesModule,
  preactModule,
  qwikModule,
  reactModule,
  solidModule,
  stencilModule,
  svelteModule,
  vueModule,
} from "./framework-types.mjs";
import { createManifest } from "./manifest.mjs";
import { withTables } from "./readme-tables.mjs";

const packageFolder = new URL("../", import.meta.url);
const read = (name) => readFileSync(new URL(name, packageFolder), "utf8");
const biome = fileURLToPath(new URL("../../node_modules/.bin/biome", packageFolder));

/** Formats text in the same way as `pnpm format`. */
const formatted = (name, input) =>
  execFileSync(biome, ["format", `--stdin-file-path=packages/widget/${name}`], {
    cwd: fileURLToPath(new URL("../../", packageFolder)),
    input,
    encoding: "utf8",
  });

const manifest = createManifest();
const documents = {
  "custom-elements.json": manifest,
  "vscode.html-custom-data.json": vscodeData(manifest),
  "web-types.json": webTypes(manifest, JSON.parse(read("package.json"))),
};
const modules = {
  "types/attributes.d.ts": attributesModule(manifest),
  "types/preact.d.ts": preactModule(manifest),
  "types/qwik.d.ts": qwikModule(manifest),
  "types/react.d.ts": reactModule(manifest),
  "types/solid.d.ts": solidModule(manifest),
  "types/stencil.d.ts": stencilModule(manifest),
  "types/svelte.d.ts": svelteModule(manifest),
  "types/vue.d.ts": vueModule(manifest),
};
const files = {
  ...Object.fromEntries(
    [
      ...Object.entries(documents).map(([name, value]) => [name, JSON.stringify(value)]),
      ...Object.entries(modules),
    ].map(([name, text]) => [name, formatted(name, text)]),
  ),
  "README.md": withTables(read("README.md"), manifest),
};

const stale = Object.entries(files).filter(
  ([name, text]) => !existsSync(new URL(name, packageFolder)) || read(name) !== text,
);
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`packages/widget/${name} is stale: run \`pnpm generate\``);
  process.exit(stale.length ? 1 : 0);
}
mkdirSync(new URL("types/", packageFolder), { recursive: true });
for (const [name, text] of stale) {
  writeFileSync(new URL(name, packageFolder), text);
  console.log(`wrote packages/widget/${name}`);
}
