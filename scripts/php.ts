import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Served } from "./examples/serve-folder.ts";
import { freePort } from "./free-port.ts";

/** A PHP installation, and how to run files with it. */
export interface Php {
  path: string;
  /** The arguments for every run, such as `-d` settings. */
  settings: string[];
}

const packages = ["php-cli", "php-mbstring", "php-xml"];

/**
 * Whether the installation has the extensions that the examples need. Debian packages some of them
 * separately.
 */
function isWhole(path: string): boolean {
  const { stdout } = spawnSync(path, ["-m"], { encoding: "utf8" });
  return ["mbstring", "SimpleXML"].every((name) => stdout?.split("\n").includes(name));
}

function installed(): string | undefined {
  const paths = [process.env.PHP_PATH, "/usr/bin/php", "/usr/local/bin/php", "/opt/homebrew/bin/php"];
  return paths.find((path) => path && existsSync(path) && isWhole(path));
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  // Another test may be installing PHP at the same time.
  const apt = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]])
    spawnSync("apt-get", [...apt, ...args], { stdio: "ignore" });
  return installed();
}

/**
 * Finds PHP 7.4 or newer with mbstring and SimpleXML: `PHP_PATH`, an installed one, or Debian's (installed
 * with apt as root). Returns undefined without PHP, which is optional.
 */
export function findPhp(): Php | undefined {
  const path = installed() ?? fromDebian();
  // Warnings and notices go to standard error and never into a page, so tests can count them.
  const settings = ["-d", "error_reporting=-1", "-d", "display_errors=stderr", "-d", "log_errors=0"];
  return path ? { path, settings } : undefined;
}

/** The reason to print for a skipped PHP test. */
export const phpMissing = `PHP or one of its extensions is not installed (Debian: apt-get install ${packages.join(" ")})`;

/** Runs a PHP program and returns its output. Throws on an error or a warning. */
export function runPhp({ path, settings }: Php, args: string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(path, [...settings, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0 || stderr.trim())
    throw new Error(`php ${args[0]} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** Checks the syntax of each file without running it. Throws PHP's message on an error. */
export function lintPhp({ path }: Php, files: readonly string[]): void {
  for (const file of files) execFileSync(path, ["-n", "-l", file], { stdio: "pipe" });
}

export interface PhpSite extends Served {
  /** The warnings, notices and errors of the site's pages so far. */
  faults: string[];
}

/**
 * Serves a folder with PHP's built-in web server.
 * @param router The script for requests that match no file. Default: PHP's own rules.
 * @param port The port to listen on; 0 selects a free one.
 */
export async function servePhp(
  { path, settings }: Php,
  folder: string,
  { router, env = {}, port = 0 }: { router?: string; env?: Record<string, string>; port?: number } = {},
): Promise<PhpSite> {
  const address = `127.0.0.1:${port || (await freePort())}`;
  const child = spawn(path, [...settings, "-S", address, "-t", folder, ...(router ? [router] : [])], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const faults: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\n")) {
        if (line.includes("Development Server")) resolve();
        if (/\b(Warning|Notice|Deprecated|Fatal error|Parse error|Recoverable)\b/.test(line))
          faults.push(line);
      }
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`PHP's web server ended with ${code}`)));
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  return {
    url: `http://${address}`,
    faults,
    async stop() {
      process.off("exit", end);
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
