import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownCache } from "../../../scripts/own-cache.ts";

const pinned = fileURLToPath(new URL(".", import.meta.url));

/**
 * Installs the tools that `tools/package-lock.json` pins, without running a script of theirs, and gives their folder. They lie in the
 * cache of whoever runs this, because they weigh more (210 MB) than all that `npm start` needs; what is already there is used again. Throws when
 * npm fails.
 */
export function installTools(): string {
  const lock = readFileSync(join(pinned, "package-lock.json"));
  const folder = join(ownCache("conformance"), createHash("sha256").update(lock).digest("hex").slice(0, 12));
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  try {
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(pinned, file), join(fresh, file));
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    execFileSync("npm", ["ci", ...options], { cwd: fresh, stdio: ["ignore", "ignore", "inherit"] });
    // Two that install at the same time: one comes first, the other one takes it.
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder))
      throw new Error("The tools of packages/conformance/tools could not be installed by npm.", {
        cause: error,
      });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** Path of a program of theirs, for Node to run. */
export const toolProgram = (name: "attw" | "newman" | "portman" | "prism"): string =>
  join(installTools(), "node_modules/.bin", name);

/** What keeps them from reporting home. */
export const quietTools = { SCARF_ANALYTICS: "false", REDOCLY_TELEMETRY: "off", PORTMAN_ANALYTICS: "false" };
