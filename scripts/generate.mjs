// `pnpm generate` writes all generated files. `--check` writes nothing, and exits with 1 when a file is
// stale.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const generators = [
  "openapi/generate/contract.mjs",
  "packages/channel/generate/life-cycle.mjs",
  "packages/directory/generate/directory.mjs",
  "packages/channel/generate/routing.mjs",
  "scripts/learning-cases.mjs",
  "packages/sdk/generate/methods.mjs",
  "packages/widget/generate/widget.mjs",
  "scripts/imports/draw-rooms.ts",
];

const failed = generators.filter(
  (generator) =>
    spawnSync("node", [generator, ...process.argv.slice(2)], { cwd, stdio: "inherit" }).status !== 0,
);
process.exitCode = failed.length ? 1 : 0;
