import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Options for `launch` in Playwright and Puppeteer. */
export interface LaunchOptions {
  executablePath: string;
  args: string[];
}

const root = fileURLToPath(new URL("..", import.meta.url));

const firstExisting = (...paths: (string | undefined)[]): string | undefined =>
  paths.find((path) => path && existsSync(path));

const args = [
  "--no-sandbox", // no user namespaces for root and in containers
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installedChromium = () =>
  firstExisting(
    process.env.CHROME_PATH,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );

// The package unpacks into the temporary folder and reuses what is already there, so it gets its own folder.
// AWS_EXECUTION_ENV makes it include libnss3 and libnspr4, which a minimal Debian lacks.
// https://github.com/Sparticuz/chromium#running-locally--headlessheadful-mode
const unpack = (folder: string) =>
  execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: root, env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" } },
  );

const launchScript = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here/fonts}"
export XDG_CACHE_HOME="$here/cache"
exec "$here/chromium" "$@"
`;

// The bundled fontconfig points at AWS Lambda folders. Without a font, text has no metrics; without a
// preference, bold text falls back to another font family on the machine.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Returns the folder of the npm package's Chromium, unpacked once below `.cache`. Safe for processes that
 * call it at the same time. Undefined on platforms that the package does not support.
 */
function unpackedChromium(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8"));
  const folder = join(root, `.cache/chromium-${version}`);
  if (existsSync(join(folder, "launch.sh"))) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    unpack(fresh);
    writeFileSync(join(fresh, "launch.sh"), launchScript, { mode: 0o755 });
    writeFileSync(join(fresh, "fonts/fonts.conf"), fontConfiguration);
    chmodSync(fresh, 0o755);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(join(folder, "launch.sh"))) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function packagedChromium(): string | undefined {
  const folder = unpackedChromium();
  return folder && join(folder, "launch.sh");
}

/**
 * Returns the folder of Open Sans (SIL Open Font License 1.1), the font in the npm package's Chromium, with
 * `OpenSans-Regular.ttf` and `OpenSans-Bold.ttf`. Tests that count lines or pixels of text load it, because
 * each machine has other fonts. Undefined where the package has no Chromium.
 */
export function fontFolder(): string | undefined {
  const folder = unpackedChromium();
  return folder && join(folder, "fonts/fonts/Open_Sans");
}

function debianChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  spawnSync("apt-get", ["update", "-qq"]);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return installedChromium();
}

/**
 * Finds a Chromium for tests: `CHROME_PATH`, an installed one, the npm package's on Linux x64, or Debian's
 * (installed with apt as root). If there is none, throws an error that states what to install.
 */
export async function chromium(): Promise<LaunchOptions> {
  const executablePath = installedChromium() ?? packagedChromium() ?? debianChromium();
  if (executablePath) return { executablePath, args: [...args] };
  throw new Error(
    "These tests need Chromium or Chrome, and none was found. Install it (Debian: `apt-get install chromium`, macOS: " +
      "`brew install --cask google-chrome`) or set CHROME_PATH to its executable.",
  );
}

/**
 * Returns the path of an installed Firefox, preferably `FIREFOX_PATH`. Undefined without Firefox, which is
 * optional.
 */
export const firefox = (): string | undefined =>
  firstExisting(process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox");

/**
 * Returns the path of WebKitGTK's MiniBrowser for `webkitLauncher`. Undefined without the browser, its driver
 * or a display.
 */
export const miniBrowser = (): string | undefined =>
  existsSync("/usr/bin/WebKitWebDriver") && (process.env.DISPLAY || existsSync("/usr/bin/Xvfb"))
    ? firstExisting(
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      )
    : undefined;
