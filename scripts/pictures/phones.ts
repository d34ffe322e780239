import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { savePicture } from "./save-picture.ts";

/** The width and height of each phone's screen, in CSS pixels. */
const screen = { width: 360, height: 740 };

/** Draws a street with a hole, as a camera would deliver it. */
async function drawPhoto(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const drawing = readFileSync(new URL("pothole.svg", import.meta.url), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const photo = await page.screenshot({ type: "jpeg", quality: 85 });
  await page.close();
  return photo;
}

/** Takes a screenshot without focus, in which the top of an element is `room` pixels below the upper edge. */
async function show(page: Page, selector: string, room: number): Promise<Buffer> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, room) => {
      ((element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null)?.blur();
      scrollBy({ top: element.getBoundingClientRect().top - room, behavior: "instant" });
    }, room);
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: "disabled" });
}

/** Takes the screenshots of a report on a phone: photo and description, the suggested agency, the receipt. */
async function takeScreens(browser: Browser, site: string): Promise<Buffer[]> {
  const context = await browser.newContext({
    viewport: screen,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const photo = await drawPhoto(browser);
  await page.goto(site);
  await page
    .locator("#attachments")
    .setInputFiles({ name: "jalan-berlubang.jpg", mimeType: "image/jpeg", buffer: photo });
  await page
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Jalan Braga berlubang di depan nomor 12. Sudah dua motor jatuh minggu ini.");
  await page.getByRole("button", { name: "Lanjut", exact: true }).click();
  await page.getByText("Terunggah").first().waitFor();
  await page.locator("lapor-form [part~=file] canvas, lapor-form [part~=file] img").first().waitFor();
  await page
    .locator("lapor-form >> [part~=route] >> summary")
    .filter({ hasText: "Jalan dan jembatan" })
    .waitFor();
  const story = await show(page, "lapor-form >> h3", 24);
  // The button is at the lower edge, below the text on who can see the report and where it goes.
  const route = await show(page, "lapor-form >> [part~=button]", screen.height - 80);
  await page.getByRole("button", { name: "Kirim laporan", exact: true }).click();
  await page.locator("lapor-form >> [part~=tracking-id]").waitFor();
  const receipt = await show(page, "lapor-form >> [part~=heading]", 32);
  await context.close();
  return [story, route, receipt];
}

/** Takes `phones.png`, which shows the screens side by side in phone frames on a transparent background. */
export async function takePhones(browser: Browser, site: string, folder: string): Promise<void> {
  const screens = await takeScreens(browser, site);
  const images = screens
    .map((png) => `<div><img src="data:image/png;base64,${png.toString("base64")}" alt=""></div>`)
    .join("");
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>
    body { margin: 0 }
    main { display: flex; gap: 36px; width: max-content; padding: 16px 24px 40px }
    div { padding: 12px; border-radius: 44px; background: #14181c; box-shadow: 0 0 0 2px #3a4249, 0 18px 36px rgb(0 0 0 / 28%) }
    img { display: block; width: ${screen.width}px; height: ${screen.height}px; border-radius: 32px }
  </style><main>${images}</main>`);
  savePicture(join(folder, "phones.png"), await page.locator("main").screenshot({ omitBackground: true }));
  await page.close();
  console.log("docs/phones.png");
}
