import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { peerVersions } from "./versions.ts";

/**
 * Installs npm packages, by default the pinned peers, into a folder outside the repository, and returns that
 * folder. Reuses installed packages. Throws if npm fails; its output goes to stderr.
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
  // For security, do not run the packages' install scripts. The bench only bundles their code and opens it in
  // a browser.
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
