// `npm test` runs all checks and tests, and ends with the line `N passed, N failed`. `node scripts/check.mjs
// static` runs the static checks; `node scripts/check.mjs server` runs the steps whose name contains that
// word. The checks run with the workspace's Node and pnpm instead of the shell's.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
// npx does not accept the hash after the version.
const [packageManager] = manifest.packageManager.split("+");
const run = ["node", "scripts/check/run-checks.ts", ...process.argv.slice(2)];
const [command, ...args] = process.env.npm_config_user_agent?.startsWith(packageManager.replace("@", "/"))
  ? run
  : ["npx", "-y", packageManager, "exec", ...run];
const { status, error } = spawnSync(command, args, { cwd: workspace, stdio: "inherit" });
if (error) console.error(`${command} could not be started: ${error.message}`);
process.exitCode = status ?? 1;
