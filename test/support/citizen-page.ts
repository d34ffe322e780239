import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";

/** A page that records the browser's errors. */
export interface WatchedPage {
  page: Page;
  /** Console errors, uncaught exceptions and violations of the Content-Security-Policy so far. */
  complaints: string[];
}

/** The folder with the bundle that a site serves. */
export const widgetBundle: URL = new URL(".", import.meta.resolve("@lapor/widget/cdn"));

/** Opens an empty page in a new browser context. */
export async function openPage(browser: Browser): Promise<WatchedPage> {
  // Animations are off, so colours are measured in their final state.
  const context = await browser.newContext({
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      Reflect.get(globalThis, "complain")(`${violatedDirective} ${blockedURI}`),
    ),
  );
  return { page, complaints };
}

/** Creates a photo as a browser encodes it. */
export async function makeJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 640;
    canvas.height = 480;
    const paper = canvas.getContext("2d");
    if (!paper) throw new Error("no canvas");
    paper.fillStyle = "#8a8d88";
    paper.fillRect(0, 0, 640, 480);
    paper.fillStyle = "#33302c";
    paper.ellipse(320, 300, 150, 60, 0, 0, 7);
    paper.fill();
    return canvas.toDataURL("image/jpeg", 0.8).split(",")[1] ?? "";
  });
  return Buffer.from(base64, "base64");
}

/**
 * Fills in the form by its visible labels, as a citizen would. `page` can be part of a page that has two
 * forms.
 */
export async function fillForm(page: Page | Locator, title: string): Promise<void> {
  await page.getByRole("radio", { name: "Pengaduan", exact: true }).check();
  await page.getByRole("textbox", { name: "Judul Laporan" }).fill(title);
  await page
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Ada lubang besar di tikungan. Kemarin dua sepeda motor jatuh karena menghindarinya.");
  await page.getByRole("radio", { name: "Tanggal lain" }).check();
  await page.getByLabel("Tanggal Kejadian").fill("2026-11-20");
  const place = page.getByRole("combobox", { name: "Lokasi Kejadian" });
  await place.fill("");
  await place.pressSequentially("coblong");
  await page.getByRole("option", { name: "Coblong, Kota Bandung, Jawa Barat", exact: true }).click();
  await page.getByText(/^Tujuan laporan\s*Pemerintah Kota (Bandung|Sukamaju)/).waitFor();
}

/** Reads the text of this format from the receipt, as a citizen would copy it. */
export async function readOff(page: Page, shape: RegExp): Promise<string> {
  const receipt = page.getByRole("region", { name: "Laporan Anda sudah diterima" });
  return (await receipt.getByText(shape).textContent()) ?? "";
}

export const trackingIdShape: RegExp = /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/;
export const accessCodeShape: RegExp = /^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/;

/**
 * Asserts that axe finds no violation of WCAG 2.2 A and AA, in both colour schemes unless the page has only
 * one.
 */
export async function checkAccessibility(
  page: Page,
  where: string,
  schemes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
    assert.deepEqual(found, [], `${where}, ${colorScheme}`);
  }
}
