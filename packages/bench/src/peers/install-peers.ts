import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerVersions } from "./versions.ts";

/**
 * Installs the pinned peers, or others at their versions, into a folder outside the repository, and returns
 * that folder. Reuses installed peers. Throws when npm fails; its output is on stderr.
 */
export function installPeers(
  folder: string,
  dependencies: Readonly<Record<string, string>> = peerVersions,
): string {
  const manifest = JSON.stringify({ private: true, type: "module", dependencies }, null, 1);
  const path = join(folder, "package.json");
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && existsSync(path) && readFileSync(path, "utf8") === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, manifest);
  // The peers' install scripts do not run on this machine. Their code is only bundled and opened in a
  // browser.
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  console.error(`Installing ${Object.keys(dependencies).length} peers into ${folder} …`);
  try {
    execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  } catch (error) {
    throw new Error(`npm could not install the peers into ${folder}; is the registry reachable?`, {
      cause: error,
    });
  }
  return folder;
}
