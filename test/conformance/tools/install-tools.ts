import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownCache } from "../../../scripts/own-cache.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Installs the tools that the `package-lock.json` of a folder pins, without their install scripts, and returns
 * their folder. It is in the user's cache and reused, because the tools take more space (210 MB) than
 * everything that `npm start` needs. Throws if npm fails.
 */
export function installTools(pinned = here): string {
  const lock = readFileSync(join(pinned, "package-lock.json"));
  const folder = join(ownCache("conformance"), createHash("sha256").update(lock).digest("hex").slice(0, 12));
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  try {
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(pinned, file), join(fresh, file));
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    execFileSync("npm", ["ci", ...options], { cwd: fresh, stdio: ["ignore", "ignore", "inherit"] });
    // Of two simultaneous installations the second one uses the result of the first.
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder))
      throw new Error(`npm could not install the tools of ${pinned}.`, {
        cause: error,
      });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** Path of a program of the tools, to run with Node. */
export const toolProgram = (name: "attw" | "newman" | "portman" | "prism"): string =>
  join(installTools(), "node_modules/.bin", name);

/** Environment variables that switch off telemetry. */
export const quietTools = { SCARF_ANALYTICS: "false", REDOCLY_TELEMETRY: "off", PORTMAN_ANALYTICS: "false" };
