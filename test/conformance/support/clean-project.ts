import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, runProgram } from "./run-program.ts";

const packedFolder = fileURLToPath(new URL("../../../.cache/packed/", import.meta.url));

/** Tarballs of the public packages by name, as `scripts/release/pack-all.ts` made them. Throws when it has not run. */
export function packedPackages(): Map<string, string> {
  const list = join(packedFolder, "packed.json");
  if (!existsSync(list))
    throw new Error("Nothing is packed. `pnpm check:all conformance` builds and packs before it tests.");
  return new Map(Object.entries(JSON.parse(readFileSync(list, "utf8")) as Record<string, string>));
}

/** A project of somebody else: outside of the workspace, made by `npm init`, with nothing but what npm installs. */
export interface CleanProject {
  folder: string;
  /** `npm install`, of tarballs and of names from the registry. */
  install(...packages: string[]): void;
  /** Runs a program in it, with its own commands first on the path. */
  run(program: string, ...args: string[]): Promise<Ended>;
  remove(): void;
}

/** Begins one. */
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
