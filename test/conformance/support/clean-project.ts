import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, runProgram } from "./run-program.ts";

const packedFolder = fileURLToPath(new URL("../../../.cache/packed/", import.meta.url));

/**
 * Returns the tarballs of the public packages, by name. Throws if `scripts/release/pack-all.ts` has not been
 * run.
 */
export function packedPackages(): Map<string, string> {
  const list = join(packedFolder, "packed.json");
  if (!existsSync(list))
    throw new Error("There are no tarballs. Run `pnpm check:all conformance`, which builds and packs first.");
  return new Map(Object.entries(JSON.parse(readFileSync(list, "utf8")) as Record<string, string>));
}

/** A project outside the workspace. It can use only packages that npm has installed. */
export interface CleanProject {
  folder: string;
  /** Installs tarballs and packages from the registry with `npm install`. */
  install(...packages: string[]): void;
  /** Runs a program in the project, with its `node_modules/.bin` first on the `PATH`. */
  run(program: string, ...args: string[]): Promise<Ended>;
  remove(): void;
}

export function cleanProject(): CleanProject {
  const folder = mkdtempSync(join(tmpdir(), "lapor-project-"));
  const npm = (...args: string[]) =>
    execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  npm("init", "--yes", "--init-type=module");
  return {
    folder,
    install: (...packages) => void npm("install", "--no-audit", "--no-fund", "--prefer-offline", ...packages),
    run: (program, ...args) =>
      runProgram(program, args, {
        cwd: folder,
        env: { PATH: [join(folder, "node_modules/.bin"), process.env.PATH].join(":") },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
