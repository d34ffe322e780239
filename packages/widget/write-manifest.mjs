// Writes dist/manifest.json with the integrity hash (W3C Subresource Integrity) and the size in bytes of each
// file in the script-tag builds, so a site, a plugin or a CDN can pin exactly this version. Run it after
// `build:bundle`.
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const folder = fileURLToPath(new URL("dist/", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const describe = (file) => {
  const content = readFileSync(join(folder, file));
  return {
    integrity: `sha384-${createHash("sha384").update(content).digest("base64")}`,
    bytes: content.length,
    brotli: brotliCompressSync(content).length,
  };
};

const files = globSync(["*.js", "{parts,public-parts}/*.js"], { cwd: folder }).sort();
const manifest = { version, files: Object.fromEntries(files.map((file) => [file, describe(file)])) };
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
