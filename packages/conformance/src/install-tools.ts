import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pinned = fileURLToPath(new URL("../tools", import.meta.url));

/**
 * Installs the tools that `tools/package-lock.json` pins, without running a script of theirs, and gives their folder. They lie outside of the
 * tree, because they weigh more (210 MB) than all that `npm start` needs; what is already there is used again. Throws when npm fails.
 */
export const installTools = (): string => {
  const lock = readFileSync(join(pinned, "package-lock.json"));
  const name = `lapor-conformance-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}`;
  const folder = join(tmpdir(), name);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  try {
    cpSync(pinned, fresh, { recursive: true });
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
};

/** Path of a program of theirs, for Node to run. */
export const toolProgram = (name: "attw" | "newman" | "portman" | "prism"): string =>
  join(installTools(), "node_modules/.bin", name);

/** What keeps them from reporting home. */
export const quietTools = { SCARF_ANALYTICS: "false", REDOCLY_TELEMETRY: "off", PORTMAN_ANALYTICS: "false" };
