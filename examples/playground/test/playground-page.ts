import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Browser,
  type BrowserContext,
  chromium as engine,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { build } from "vite";
import { chromium } from "../../../scripts/browser.ts";
import { folderOf, type Served, serve } from "./serve.ts";

export interface BuiltPlayground {
  url: string;
  browser: Browser;
  open(options?: Parameters<Browser["newContext"]>[0] & { fragment?: string }): Promise<OpenPage>;
  stop(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  preview: FrameLocator;
  /** Requests to other hosts, and errors in the browser's console. */
  faults: string[];
  section(name: string): Locator;
}

/** Builds the pages and serves them from a subfolder. */
export async function buildPlayground(): Promise<BuiltPlayground> {
  const folder = await mkdtemp(join(tmpdir(), "lapor-playground-"));
  await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  const site: Served = await serve(folderOf(folder, /^\/alat\/lapor\//));
  const url = `${site.url}/alat/lapor/`;
  const browser = await engine.launch(await chromium());
  return {
    url,
    browser,
    async open({ fragment = "", ...options } = {}) {
      const context = await browser.newContext({
        locale: "id-ID",
        timezoneId: "Asia/Jakarta",
        reducedMotion: "reduce",
        ...options,
      });
      const faults: string[] = [];
      // Block and record all requests to other origins.
      await context.route(
        (address) => address.origin !== site.url && address.protocol.startsWith("http"),
        (route) => {
          faults.push(`asked ${route.request().url()}`);
          return route.abort();
        },
      );
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(`${url}${fragment}`);
      const preview = page.frameLocator("iframe");
      return {
        page,
        context,
        preview,
        faults,
        section: (name) => page.getByRole("region", { name, exact: true }),
      };
    },
    async stop() {
      await browser.close();
      await site.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Fills in a form as a citizen would, with the site's own region as the place. */
export async function fillIn(form: FrameLocator | Page, title: string): Promise<void> {
  await form.getByRole("radio", { name: "Pengaduan", exact: true }).check();
  await form.getByRole("textbox", { name: "Judul Laporan" }).fill(title);
  await form
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Ada lubang besar di tikungan, dua sepeda motor sudah jatuh.");
  await form.getByRole("radio", { name: "Tanggal lain" }).check();
  await form.getByLabel("Tanggal Kejadian").fill("2026-11-20");
}
