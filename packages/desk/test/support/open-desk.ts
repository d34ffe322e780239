import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { serveDesk } from "./desk-server.ts";
import { stopTime } from "./officer-keys.ts";
import type { SampleOffice } from "./sample-office.ts";

/** Options for opening a page of the desk. */
export interface PageOptions {
  width?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  /** The time of the page passes only in `pause` and `pressAfterPause`. */
  isStopped?: boolean;
}

/** The desk in a browser, beside the mock of an office. */
export interface OpenDesk {
  url: string;
  browser: Browser;
  /** Errors of pages, among them violations of the content security policy. */
  faults: string[];
  /** Opens a page below `/petugas/`, in a context of its own. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** An empty page, in a context of its own. */
  openBlank(options?: PageOptions): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

/** Serves the desk and starts a browser. `present.office` may be replaced between two tests. */
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
        // A lost connection is what some tests are about.
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
