import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import type { Served } from "./examples/serve-folder.ts";

/** A PHP, and how its files are run with it. */
export interface Php {
  /** Path of its command line program. */
  path: string;
  /** Settings that every run gets: `-d` and the like. */
  settings: string[];
}

const packages = ["php-cli", "php-mbstring", "php-xml"];

/** Whether it has what the sites of our examples ask of it: Debian packs some of that apart. */
const isWhole = (path: string): boolean => {
  const { stdout } = spawnSync(path, ["-m"], { encoding: "utf8" });
  return ["mbstring", "SimpleXML"].every((name) => stdout?.split("\n").includes(name));
};

const installed = (): string | undefined => {
  const paths = [process.env.PHP_PATH, "/usr/bin/php", "/usr/local/bin/php", "/opt/homebrew/bin/php"];
  return paths.find((path) => path && existsSync(path) && isWhole(path));
};

const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  // Another test may be installing it at this moment.
  const apt = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]])
    spawnSync("apt-get", [...apt, ...args], { stdio: "ignore" });
  return installed();
};

/**
 * A PHP 7.4 or newer with mbstring and SimpleXML: `PHP_PATH`, the installed one, Debian's by apt when root. Undefined when there
 * is none: PHP is tested where it is.
 */
export const findPhp = (): Php | undefined => {
  const path = installed() ?? fromDebian();
  // Warnings and notices count: they go to standard error, and never into a page.
  const settings = ["-d", "error_reporting=-1", "-d", "display_errors=stderr", "-d", "log_errors=0"];
  return path ? { path, settings } : undefined;
};

/** Why a test of PHP is left out. */
export const phpMissing = `PHP is not installed here, or not all of it (Debian: apt-get install ${packages.join(" ")})`;

/** What a PHP program prints. Throws when it ends with an error, or warns of anything. */
export const runPhp = ({ path, settings }: Php, args: string[], env: Record<string, string> = {}): string => {
  const { status, stdout, stderr, error } = spawnSync(path, [...settings, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0 || stderr.trim())
    throw new Error(`php ${args[0]} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
};

/** Asks PHP to read each file without running it. Throws with its words when one is wrong. */
export const lintPhp = ({ path }: Php, files: readonly string[]): void => {
  for (const file of files) execFileSync(path, ["-n", "-l", file], { stdio: "pipe" });
};

/** A port that nobody listens on now. */
export const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

/** A PHP site as it runs. */
export interface PhpSite extends Served {
  /** Warnings, notices and errors of its pages so far. */
  faults: string[];
}

/**
 * Serves a folder by PHP's own web server.
 * @param router Script that answers what is no file; PHP's own rules without it.
 * @param port 0 takes any free one.
 */
export const servePhp = async (
  { path, settings }: Php,
  folder: string,
  { router, env = {}, port = 0 }: { router?: string; env?: Record<string, string>; port?: number } = {},
): Promise<PhpSite> => {
  const address = `127.0.0.1:${port || (await findFreePort())}`;
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
};
