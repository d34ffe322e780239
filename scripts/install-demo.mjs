// Installs what `npm start` needs: no browser and no tools for tests. If everything is installed, brings all of
// it up to date instead.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const modules = new URL("../node_modules/", import.meta.url);
// `npm test` checks the age of each release in the lockfile, which takes longer than this installation. The
// hash of each package is checked here too.
const demo = ["--filter=@lapor/demo...", "--filter=@lapor/desk...", "--prod", "--trust-lockfile"];
const hasAll = existsSync(new URL("@biomejs", modules));
const { status } = spawnSync("pnpm", ["install", ...(hasAll ? [] : demo)], { cwd, stdio: "inherit" });
// Without its record of this installation, pnpm installs the rest before it runs any other script.
if (!hasAll) rmSync(new URL(".pnpm-workspace-state-v1.json", modules), { force: true });
process.exitCode = status ?? 1;
