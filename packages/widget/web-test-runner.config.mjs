import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { chromium, firefox, fontFolder, miniBrowser } from "../../scripts/browser.ts";
import { webkitLauncher } from "../../scripts/webkit-launcher.mjs";

/**
 * The name of the browser to use; `check` has a step for each browser. If it is not set, all installed
 * browsers are used.
 */
const { LAPOR_BROWSER: only, LAPOR_ORDERS: orders, LAPOR_SEED: seed } = process.env;
const isWanted = (name) => !only || only === name;
const browsers = [];
if (isWanted("Chromium")) browsers.push(chromeLauncher({ launchOptions: await chromium() }));
if (isWanted("Firefox") && firefox())
  browsers.push(puppeteerLauncher({ launchOptions: { browser: "firefox", executablePath: firefox() } }));
if (isWanted("WebKit") && miniBrowser()) browsers.push(webkitLauncher(miniBrowser()));

const fonts = fontFolder();

/** Serves `/test-font/*.ttf` for tests that measure text. Responds with 404 if the font is not installed. */
const testFont = {
  name: "test-font",
  async serve({ path }) {
    const [, file] = path.match(/^\/test-font\/([\w-]+\.ttf)$/) ?? [];
    return file && fonts && { body: await readFile(join(fonts, file)), type: "font/ttf" };
  },
};

export default {
  rootDir: fileURLToPath(new URL("../..", import.meta.url)),
  // The other `*.test.ts` files run in Node.
  files: "test/**/*.browser.test.ts",
  nodeResolve: { browser: true, exportConditions: ["browser", "development"] },
  plugins: [
    testFont,
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
    }),
  ],
  // The number of random sequences and their seed: see `test/consent/random-orders.browser.test.ts`.
  ...(orders && {
    testRunnerHtml: (framework) =>
      `<!doctype html><html><body><script>globalThis.laporOrders = { orders: ${Number(orders)}, seed: ${Number(seed)} }</script><script type="module" src="${framework}"></script></body></html>`,
  }),
  testFramework: { config: { timeout: 40_000 } },
  testsFinishTimeout: 1_200_000,
  concurrentBrowsers: 1,
  concurrency: 1,
  browsers,
};
