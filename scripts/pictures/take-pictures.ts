// `pnpm pictures` takes the screenshots in docs/ again, from the demo as users start it. Run it when the
// pages in them have changed.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../browser.ts";
import { createDemoProcess } from "../demo-process.ts";
import { takePhones } from "./phones.ts";

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
  await page.screenshot({ path: join(docs, `${name}.png`) });
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

/** Scrolls the form's heading to `room` pixels below the upper edge, and removes the focus. */
const showForm = (page: Page, room: number): Promise<void> =>
  page.getByRole("heading", { name: "Sampaikan laporan" }).evaluate((heading, room) => {
    const root = heading.getRootNode() as ShadowRoot;
    (root.activeElement as HTMLElement | null)?.blur();
    scrollBy({ top: heading.getBoundingClientRect().top - room, behavior: "instant" });
  }, room);

const demo = await createDemoProcess();
const browser = await engine.launch(await chromium());
try {
  await demo.start();
  await takePhones(browser, demo.site, docs);
  await take(browser, "form-1280", { viewport: { width: 1280, height: 820 } }, async (page) => {
    await page.goto(demo.site);
    await write(page);
    await showForm(page, 60);
  });
  await take(
    browser,
    "form-360",
    { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
    async (page) => {
      await page.goto(demo.site);
      await write(page);
      await showForm(page, 60);
    },
  );
  await take(browser, "status-1280", { viewport: { width: 1280, height: 960 } }, async (page) => {
    await page.goto(`${demo.site}/lacak`);
    const sample = await page.locator(".sample code").allTextContents();
    await page.getByRole("textbox", { name: "Nomor lacak" }).fill(sample[0] ?? "");
    await page.getByRole("textbox", { name: "Kode akses" }).fill(sample[1] ?? "");
    await page.getByRole("button", { name: "Lihat laporan" }).click();
    await page.getByText("Riwayat").first().waitFor();
  });
  await take(browser, "officers-1280", { viewport: { width: 1280, height: 760 } }, async (page) => {
    await page.goto(`${demo.site}/petugas`);
    await page
      .getByRole("button", { name: /Kota Bandung/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Kotak masuk" }).first().waitFor();
  });
} finally {
  await browser.close();
  await demo.remove();
}
