// `pnpm pictures` retakes the screenshots in docs/ from the demo as users start it. Run it when the pages in
// them have changed. `pnpm pictures desk` takes only those of the officers' desk, and `pnpm pictures public`
// only those of the public reports.
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../browser.ts";
import { createDemoProcess, type DemoProcess } from "../demo-process.ts";
import { takeDesk } from "./desk.ts";
import { takePhones } from "./phones.ts";
import { takePublicReports } from "./public-reports.ts";
import { savePicture } from "./save-picture.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));

async function take(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await prepare(page);
  savePicture(join(docs, `${name}.png`), await page.screenshot());
  await context.close();
  console.log(`docs/${name}.png`);
}

async function write(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Pengaduan", exact: true }).check();
  await page.getByRole("textbox", { name: "Judul Laporan" }).fill("Lampu jalan mati di depan SD");
  await page
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Tiga lampu jalan di depan SD mati sejak minggu lalu. Anak-anak pulang mengaji dalam gelap.");
}

/** Scrolls the top of an element to 24 pixels below the upper edge and removes the focus. */
const show = (page: Page, element: string): Promise<void> =>
  page.locator(element).evaluate((shown) => {
    (shown.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    scrollBy({ top: shown.getBoundingClientRect().top - 24, behavior: "instant" });
  });

async function takeSite(browser: Browser, demo: DemoProcess): Promise<void> {
  await takePhones(browser, demo.site, docs);
  await take(browser, "form-1280", { viewport: { width: 1280, height: 1100 } }, async (page) => {
    await page.goto(demo.site);
    await write(page);
    await show(page, "lapor-form");
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  });
  await take(
    browser,
    "form-360",
    { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: "dark" },
    async (page) => {
      await page.goto(demo.site);
      await write(page);
      await show(page, "lapor-form");
    },
  );
  await take(browser, "status-1280", { viewport: { width: 1280, height: 960 } }, async (page) => {
    await page.goto(`${demo.site}/lacak`);
    const sample = await page.locator(".sample code").allTextContents();
    await page.getByRole("textbox", { name: "Nomor lacak" }).fill(sample[0] ?? "");
    await page.getByRole("textbox", { name: "Kode akses" }).fill(sample[1] ?? "");
    await page.getByRole("button", { name: "Lihat laporan" }).click();
    await page.getByText("Riwayat").first().waitFor();
    await show(page, "lapor-status");
  });
}

/** Waits until the demo has the reports of past quarters and their statistics. */
async function untilPast(demo: DemoProcess): Promise<void> {
  const lapor = demo.laporOfSite();
  while (!(await lapor.getStatistics({ by: "category" })).total) await wait(1000);
}

const [, , only] = process.argv;
const options = await chromium();
// Date fields use the language of the browser, not that of the page.
const browser = await engine.launch({
  ...options,
  args: [...options.args, "--lang=id"],
  env: { ...process.env, LANGUAGE: "id", LC_ALL: "id_ID.UTF-8" },
});
const demo = await createDemoProcess({ DEMO_PAST: "yes" });
try {
  await demo.start();
  await untilPast(demo);
  if (!only) await takeSite(browser, demo);
  if (only !== "desk") await takePublicReports(browser, demo, docs);
  if (only !== "public") await takeDesk(browser, demo, docs);
} finally {
  await demo.remove();
  await browser.close();
}
