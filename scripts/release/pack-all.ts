// `node scripts/release/pack-all.ts FOLDER` packs all public packages, which must be built already, in the
// form in which npm would serve them. Checks install these packages.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { workspace } from "../check/workspace.ts";
import { packageFolders, packPackage } from "./packages.ts";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Usage: node scripts/release/pack-all.ts FOLDER");
const out = resolve(folder);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packed = packageFolders(workspace).map((room) => packPackage(room, out));
writeFileSync(
  join(out, "packed.json"),
  JSON.stringify(Object.fromEntries(packed.map(({ name, tarball }) => [name, join(out, tarball)]))),
);
for (const { name, bytes } of packed) console.log(`${name}: ${(bytes / 1024).toFixed(0)} KiB`);
