import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpackDebian } from "../../../scripts/debian-packages.ts";
import { freePort } from "../../../scripts/free-port.ts";
import { findPhp, type Php, type PhpSite, phpMissing, runPhp, servePhp } from "../../../scripts/php.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const cache = here("../../../.cache");

/** WordPress as packaged by Debian, its SQLite integration, and a PHP that can run both. */
export interface WordPress {
  /** The folder that contains wp-load.php. */
  core: string;
  sqlite: string;
  php: Php;
}

// The adapter from MySQL to SQLite, which is part of the WordPress Playground package and pinned by its hash.
const carrier = {
  name: "@wp-playground/cli@3.1.56",
  file: "wp-playground-cli-3.1.56.tgz",
  sha512: "JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==",
};

const packages = [
  "wordpress",
  "wordpress-l10n",
  "wordpress-theme-twentytwentyfive",
  "libjs-lodash",
  "libjs-underscore",
  "php-getid3",
];

/**
 * Finds or downloads everything that WordPress needs. If that is not possible, returns a sentence that
 * explains why.
 */
export function findWordPress(): WordPress | string {
  const php = findPhp();
  if (!php) return phpMissing;
  const able = withSqlite(php);
  const folder = able && unpackDebian("wordpress", () => packages);
  if (!able || !folder)
    return "WordPress is packed by Debian, and cannot be had here (apt-get download wordpress)";
  const core = join(folder, "usr/share/wordpress");
  cpSync(here("wp-config.php"), join(core, "wp-config.php"));
  return { core, sqlite: sqliteBridge(php), php: able };
}

export interface WordPressSite extends PhpSite {
  password: string;
  /** Runs PHP code inside this WordPress and returns its output. */
  run(code: string): string;
  /**
   * Returns the errors that WordPress logged, except the failure to reach its update server, because the
   * tests have no internet access.
   */
  debugLog(): string;
}

/**
 * Installs a site into its own folder and serves it. The plugin is active but not configured. Port 0 selects
 * any free port.
 */
export async function startWordPress({ core, sqlite, php }: WordPress, port = 0): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), "lapor-wordpress-"));
  const content = join(folder, "content");
  mkdirSync(join(content, "database"), { recursive: true });
  mkdirSync(join(content, "plugins"));
  for (const name of ["themes", "languages"])
    symlinkSync(join(core, "wp-content", name), join(content, name));
  cpSync(here("../lapor-embed"), join(content, "plugins/lapor-embed"), { recursive: true });
  const bridge = readFileSync(join(sqlite, "db.copy"), "utf8");
  writeFileSync(join(content, "db.php"), bridge.replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", sqlite));
  const chosen = port || (await freePort());
  const password = randomBytes(12).toString("base64url");
  const env = {
    LAPOR_WP_CONFIG: here("config.php"),
    LAPOR_WP_CONTENT: content,
    LAPOR_WP_CORE: core,
    LAPOR_WP_PASSWORD: password,
    LAPOR_WP_URL: `http://127.0.0.1:${chosen}`,
  };
  const runFile = (file: string): string => runPhp(php, [here("run.php"), file], env);
  runFile(here("install.php"));
  const site = await servePhp(php, core, { router: here("router.php"), env, port: chosen });
  return {
    ...site,
    password,
    run(code) {
      const file = join(folder, "code.php");
      writeFileSync(file, `<?php\n${code}`);
      return runFile(file);
    },
    debugLog() {
      const log = join(content, "debug.log");
      if (!existsSync(log)) return "";
      const lines = readFileSync(log, "utf8").split("\n");
      return lines.filter((line) => !line.includes("connection to WordPress.org")).join("\n");
    },
    async stop() {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

function sqliteBridge(php: Php): string {
  const folder = join(cache, "wordpress-sqlite-3.1.56");
  const found = join(folder, "plugin-sqlite-database-integration");
  if (existsSync(found)) return found;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    execFileSync("npm", ["pack", carrier.name, "--silent", "--pack-destination", fresh], { stdio: "ignore" });
    const packed = join(fresh, carrier.file);
    const hash = createHash("sha512").update(readFileSync(packed)).digest("base64");
    if (hash !== carrier.sha512) throw new Error(`${carrier.name} is not what it was: sha512-${hash}`);
    execFileSync("tar", ["-xzf", packed, "-C", fresh, "package/sqlite-database-integration.zip"]);
    const zip = join(fresh, "package/sqlite-database-integration.zip");
    runPhp(php, ["-r", "(new PharData($argv[1]))->extractTo($argv[2]);", "--", zip, fresh]);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(found)) throw error;
  }
  return found;
}

/**
 * Returns a PHP with SQLite, or undefined if there is none. Debian packages the SQLite extension separately.
 */
function withSqlite(php: Php): Php | undefined {
  if (runPhp(php, ["-r", "echo extension_loaded('pdo_sqlite') ? 'yes' : 'no';"]) === "yes") return php;
  const version = runPhp(php, ["-r", "echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;"]);
  const folder = unpackDebian(`php${version}-sqlite3`, () => [`php${version}-sqlite3`]);
  if (!folder) return undefined;
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".so"),
  );
  const settings = modules
    .sort()
    .reverse()
    .flatMap((name) => ["-d", `extension=${join(folder, name)}`]);
  return { ...php, settings: [...php.settings, ...settings] };
}
