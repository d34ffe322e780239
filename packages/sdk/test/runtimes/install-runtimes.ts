import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownCache } from "../../../../scripts/own-cache.ts";

// These packages contain the runtimes' programs. The packages that users install would download them with a
// script. They take 350 MB, so they are kept outside the repository.
const packages: Record<string, Record<string, string>> = {
  "linux-x64": {
    "@deno/linux-x64-glibc": "2.9.6",
    "@oven/bun-linux-x64-baseline": "1.4.5",
    "@cloudflare/workerd-linux-64": "1.20261117.1",
  },
  "linux-arm64": {
    "@deno/linux-arm64-glibc": "2.9.6",
    "@oven/bun-linux-aarch64": "1.4.5",
    "@cloudflare/workerd-linux-arm64": "1.20261117.1",
  },
};

/** The path to a runtime, or the reason why it is missing. */
export type Found = { path: string } | { reason: string };

/**
 * Finds pinned versions of Deno, Bun and workerd in the folder named by `LAPOR_RUNTIMES`, or else in the
 * user's cache. Installs missing runtimes there with npm.
 */
export function installRuntimes(): Record<"deno" | "bun" | "workerd", Found> {
  const wanted = packages[`${process.platform}-${process.arch}`] ?? {};
  const folder = process.env.LAPOR_RUNTIMES ?? ownCache("runtimes");
  const manifest = JSON.stringify({ private: true, dependencies: wanted }, null, 1);
  const file = join(folder, "package.json");
  const installed = join(folder, "node_modules/.package-lock.json");
  let reason = `${process.platform}-${process.arch} is not supported`;
  if (!existsSync(installed) || !existsSync(file) || readFileSync(file, "utf8") !== manifest) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, manifest);
    try {
      const options = [
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--loglevel=error",
        "--fetch-retries=0",
      ];
      execFileSync("npm", ["install", ...options], {
        cwd: folder,
        stdio: ["ignore", "ignore", "inherit"],
        timeout: 100_000,
      });
    } catch {
      reason = `npm could not install it into ${folder}`;
    }
  }
  const find = (name: string): Found => {
    const path = Object.keys(wanted)
      .flatMap((each) => [`bin/${name}`, name].map((file) => join(folder, "node_modules", each, file)))
      .find(existsSync);
    return path ? { path } : { reason };
  };
  return { deno: find("deno"), bun: find("bun"), workerd: find("workerd") };
}
