// Installs the server and its dependencies, at the lockfile's versions, into a new folder: `node
// packages/server/deploy/install.mjs FOLDER`. Then `node FOLDER/dist/cli.js serve` runs without the
// workspace. The Dockerfile and try-install.mjs use it.
import { execFileSync } from "node:child_process";
import fs, { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Node 20 has no `globSync`, and a named import would fail with an error that does not mention the version.
if (!fs.globSync) {
  console.error(
    `Node ${process.versions.node} is too old: install Node 22.18 or newer. On Linux x64 the project brings its own: export PATH="$PWD/node_modules/.bin:$PATH"`,
  );
  process.exit(2);
}
// The service runs as another user and must be able to read the installation.
process.umask(0o022);

const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8"));
// npx takes the version without its hash.
const [packageManager] = manifest.packageManager.split("+");
const [folder] = process.argv.slice(2);
if (!folder || existsSync(folder)) {
  console.error(
    "Say into which folder, that is not there yet: node packages/server/deploy/install.mjs FOLDER",
  );
  process.exit(2);
}
const target = resolve(folder);

const pnpm = (...args) =>
  execFileSync("npx", ["-y", packageManager, ...args], {
    cwd: workspace,
    stdio: ["ignore", "inherit", "inherit"],
  });

pnpm("--filter", "@lapor/server...", "run", "build");
pnpm("--filter", "@lapor/server", "--prod", "--config.inject-workspace-packages=true", "deploy", target);

// The workspace's packages are installed with their built files, as on npm, because Node strips no types
// below node_modules.
const ours = ["package.json", "node_modules/.pnpm/*/node_modules/@lapor/*/package.json"];
for (const name of fs.globSync(ours, { cwd: target })) {
  const path = join(target, name);
  const { publishConfig, devDependencies: _, scripts: __, ...rest } = JSON.parse(readFileSync(path, "utf8"));
  if (!publishConfig?.exports) continue;
  // Replaced, not edited in place: the file may be a hard link to the workspace's.
  rmSync(path);
  writeFileSync(path, `${JSON.stringify({ ...rest, exports: publishConfig.exports }, undefined, 2)}\n`);
  rmSync(join(path, "../src"), { recursive: true, force: true });
}
