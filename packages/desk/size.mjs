// Checks that the desk's first load, compressed with Brotli, stays within its budget.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import config from "./vite.config.ts";

/** The budget, in KiB, for everything that `index.html` loads before the list appears. */
const budget = 150;

const dist = fileURLToPath(new URL(`${config.build.outDir}/`, import.meta.url));
const files = JSON.parse(await readFile(`${dist}manifest.json`, "utf8"));

function loadedWith(name, seen = new Set()) {
  const { file, css = [], imports = [] } = files[name];
  for (const path of [file, ...css]) seen.add(path);
  for (const other of imports) loadedWith(other, seen);
  return seen;
}

const paths = ["index.html", ...loadedWith("index.html"), files["src/style/system-icons.svg"]?.file].filter(
  Boolean,
);
let bytes = 0;
for (const path of paths) bytes += brotliCompressSync(await readFile(`${dist}${path}`)).length;
const size = bytes / 1024;
console.log(
  `First load of the desk: ${size.toFixed(1)} KiB brotli in ${paths.length} files, of at most ${budget}.`,
);
if (size > budget) process.exitCode = 1;
