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

/** What Playwright's and Puppeteer's `launch` take. */
export interface LaunchOptions {
  executablePath: string;
  args: string[];
}

const root = fileURLToPath(new URL("..", import.meta.url));

const firstThere = (...paths: (string | undefined)[]): string | undefined =>
  paths.find((path) => path && existsSync(path));

const args = [
  "--no-sandbox", // root and containers have no user namespaces
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installedChromium = () =>
  firstThere(
    process.env.CHROME_PATH,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );

// The package unpacks itself into the folder for temporary files and takes whatever lies there already, so it gets one of
// its own. AWS_EXECUTION_ENV makes it bring libnss3 and libnspr4, which a bare Debian has not.
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

// The packed one names folders of AWS. Without any font a page has no text to measure.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The Chromium of the npm package, unpacked once below `.cache`; several processes may ask at the same time. */
const packagedChromium = (): string | undefined => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8"));
  const folder = join(root, `.cache/chromium-${version}`);
  const script = join(folder, "launch.sh");
  if (existsSync(script)) return script;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    unpack(fresh);
    writeFileSync(join(fresh, "launch.sh"), launchScript, { mode: 0o755 });
    writeFileSync(join(fresh, "fonts/fonts.conf"), fontConfiguration);
    chmodSync(fresh, 0o755);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(script)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return script;
};

const debianChromium = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  spawnSync("apt-get", ["update", "-qq"]);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return installedChromium();
};

/**
 * A Chromium to test in: `CHROME_PATH`, the installed one, the npm package's on Linux x64, Debian's by apt when root.
 * Throws a sentence that says what to install when there is none.
 */
export async function chromium(): Promise<LaunchOptions> {
  const executablePath = installedChromium() ?? packagedChromium() ?? debianChromium();
  if (executablePath) return { executablePath, args: [...args] };
  throw new Error(
    "These tests need Chromium or Chrome and none was found. Install one (Debian: `apt-get install chromium`, macOS: " +
      "`brew install --cask google-chrome`) or name its executable in CHROME_PATH.",
  );
}

/** Path of an installed Firefox, `FIREFOX_PATH` first; undefined when there is none: Firefox is tested where it is. */
export const firefox = (): string | undefined =>
  firstThere(process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox");

/** Path of WebKitGTK's MiniBrowser when its driver and a display are there too, for `webkitLauncher`; else undefined. */
export const miniBrowser = (): string | undefined =>
  existsSync("/usr/bin/WebKitWebDriver") && (process.env.DISPLAY || existsSync("/usr/bin/Xvfb"))
    ? firstThere(
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      )
    : undefined;
