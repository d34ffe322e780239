import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** Runs the workspace's version of pnpm in one of its folders. Throws if it fails; errors go to stderr. */
export function runPnpm(folder: string, ...args: string[]): void {
  const { packageManager } = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8")) as {
    packageManager: string;
  };
  // npx requires the version without its hash.
  const [pnpm = ""] = packageManager.split("+");
  execFileSync("npx", ["-y", pnpm, ...args], {
    cwd: join(workspace, folder),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
