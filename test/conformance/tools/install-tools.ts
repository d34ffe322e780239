import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownCache } from "../../../scripts/own-cache.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Installs the tools that a folder's `package-lock.json` pins, without their install scripts, and returns the
 * folder into which they are installed. It is in the user's cache and is reused, because the tools take up
 * more space (210 MB) than everything that `npm start` needs. Throws if npm fails.
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
    // If two processes install the tools at the same time, the second uses the first one's result.
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

/** Returns the path of one of the tools' programs, to be run with Node. */
export const toolProgram = (name: "attw" | "newman" | "portman" | "prism"): string =>
  join(installTools(), "node_modules/.bin", name);

/** Environment variables that turn off telemetry. */
export const quietTools = { SCARF_ANALYTICS: "false", REDOCLY_TELEMETRY: "off", PORTMAN_ANALYTICS: "false" };
