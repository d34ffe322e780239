import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { phpLibraries, unpackDebian } from "../../../scripts/debian-packages.ts";
import { findPhp, type Php, type PhpSite, phpMissing, runPhp, servePhp } from "../../../scripts/php.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Laravel {
  php: Php;
  /** The folder that contains `Illuminate/autoload.php`. */
  framework: string;
}

/** Finds or downloads Laravel. If that is not possible, returns a sentence that explains why. */
export function findLaravel(): Laravel | string {
  const php = findPhp();
  if (!php) return phpMissing;
  const folder = unpackDebian("laravel", () => phpLibraries("php-laravel-framework"), moveLoaders);
  if (!folder)
    return "Laravel is packed by Debian, and cannot be had here (apt-get download php-laravel-framework)";
  // Hide deprecations, because later PHP versions report them for the framework.
  const settings = [...php.settings, "-d", "error_reporting=E_ALL & ~E_DEPRECATED"];
  return { php: { ...php, settings }, framework: join(folder, "usr/share/php") };
}

/** The site in this folder, connected to a channel. */
export interface LaravelSite {
  /** Runs PHP code in the booted app (`$app`) and returns its output. */
  run(code: string): string;
  serve(port?: number): Promise<PhpSite>;
  remove(): void;
}

/** @param env The settings, as in an app's `.env`. */
export function createLaravelSite({ php, framework }: Laravel, env: Record<string, string>): LaravelSite {
  const storage = mkdtempSync(join(tmpdir(), "lapor-laravel-"));
  mkdirSync(join(storage, "views"));
  const all = {
    ...env,
    LAPOR_LARAVEL: framework,
    LAPOR_STORAGE: storage,
    APP_PACKAGES_CACHE: join(storage, "packages.php"),
    APP_SERVICES_CACHE: join(storage, "services.php"),
  };
  return {
    run(code) {
      const file = join(storage, "code.php");
      const boot = `$app = require '${here("app.php")}'; $app->make(Illuminate\\Contracts\\Console\\Kernel::class)->bootstrap();`;
      writeFileSync(file, `<?php\n${boot}\n${code}`);
      return runPhp(php, [file], all);
    },
    serve: (port = 0) => servePhp(php, here("public"), { env: all, port }),
    remove: () => rmSync(storage, { recursive: true }),
  };
}

// Moves the autoloaders to the paths that the packages would install them to, because Debian's autoloaders
// refer to each other by these paths.
function moveLoaders(unpacked: string, folder: string): void {
  const there = join(unpacked, "usr/share/php");
  for (const name of readdirSync(there, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith("autoload.php")) continue;
    const text = readFileSync(join(there, name), "utf8");
    writeFileSync(join(there, name), text.replaceAll("'/usr/share/php/", `'${folder}/usr/share/php/`));
  }
}
