import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { chromium, firefox, miniBrowser } from "../../scripts/browser.ts";
import { webkitLauncher } from "../../scripts/webkit-launcher.mjs";

/** One alone, by its name, in the check of everything; without it, every test in all browsers that are there. */
const { LAPOR_BROWSER: only } = process.env;
/** Of these the engine is no part: what an answer comes to, and words. In the check of everything they run in Chromium alone. */
const logic = [
  ...[
    "keeping-consent",
    "keeping-forgotten",
    "keeping-odd-records",
    "keeping-screen-waiting",
    "keeping-told",
  ],
  ...["odd-answers", "parts", "place-doubt", "privacy", "reset", "similar", "suggestions"],
  ...["status", "status-acts", "status-public", "status-reads", "status-trouble"],
].map((name) => `test/${name}.browser.test.ts`);
const isWanted = (name) => !only || only === name;
const browsers = [];
if (isWanted("Chromium")) browsers.push(chromeLauncher({ launchOptions: await chromium() }));
if (isWanted("Firefox") && firefox())
  browsers.push(puppeteerLauncher({ launchOptions: { browser: "firefox", executablePath: firefox() } }));
if (isWanted("WebKit") && miniBrowser()) browsers.push(webkitLauncher(miniBrowser()));

export default {
  rootDir: fileURLToPath(new URL("../..", import.meta.url)),
  // `*.test.ts` alone are node's.
  files: ["test/**/*.browser.test.ts", ...(isWanted("Chromium") ? [] : logic.map((file) => `!${file}`))],
  nodeResolve: { browser: true, exportConditions: ["browser", "development"] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 1_200_000,
  concurrentBrowsers: 1,
  concurrency: 1,
  browsers,
};
