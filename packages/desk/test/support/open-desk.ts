import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { serveDesk } from "./desk-server.ts";
import { stopTime } from "./officer-keys.ts";
import type { SampleOffice } from "./sample-office.ts";

export interface PageOptions {
  width?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  /** Whether time on the page passes only in `pause` and `pressAfterPause`. */
  isStopped?: boolean;
}

/** The desk in a browser, with a mock channel behind it. */
export interface OpenDesk {
  url: string;
  browser: Browser;
  /** Page errors, including violations of the content security policy. */
  faults: string[];
  /** Opens a page below `/petugas/` in its own browser context. */
  open(path: string, options?: PageOptions): Promise<Page>;
  openBlank(options?: PageOptions): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

/** Serves the desk and starts a browser. `present.office` can be replaced between tests. */
export async function openDesk(present: { office: SampleOffice }): Promise<OpenDesk> {
  const served = await serveDesk(present);
  const browser = await engine.launch(await chromium());
  const faults: string[] = [];
  const openBlank = async ({ width = 1280, isStopped = false, ...appearance }: PageOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: "light",
      ...appearance,
      reducedMotion: "reduce",
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
    });
    const page = await context.newPage();
    if (isStopped) await stopTime(page);
    return { context, page };
  };
  return {
    url: served.url,
    browser,
    faults,
    openBlank,
    async open(path, options) {
      const { page } = await openBlank(options);
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        // Ignores the errors of lost connections and version conflicts, which some tests cause on purpose.
        if (message.type() === "error" && !/ERR_INTERNET_DISCONNECTED|412/.test(message.text()))
          faults.push(message.text());
      });
      await page.goto(`${served.url}/petugas/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
