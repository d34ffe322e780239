import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runPnpm, workspace } from "./workspace.ts";

/**
 * Packs one of our packages and installs the tarball with its dependencies into a new folder below `work`, as
 * a user would. Returns that folder. Builds the package first if it has not been built.
 */
export function packPackage(name: "sdk" | "mock", work: string): string {
  const folder = join(work, name);
  const source = `packages/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(workspace, source, "dist/index.js"))) runPnpm(source, "run", "build");
  const tarball = join(folder, `${name}.tgz`);
  runPnpm(source, "pack", "--out", tarball);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: { [`@lapor/${name}`]: `file:${tarball}` },
    }),
  );
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}
