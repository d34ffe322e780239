import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import type { Addresses } from "./published-site.ts";

/**
 * A fixture of this folder with the addresses of its script and channel; `/bootstrap-5.css` is the real one.
 */
export async function readHost(path: string, where: Addresses): Promise<string> {
  if (path === "/bootstrap-5.css")
    return readFile(new URL(import.meta.resolve("bootstrap/dist/css/bootstrap.min.css")), "utf8");
  const html = await readFile(new URL(`.${path}.html`, import.meta.url), "utf8");
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: keyof Addresses) => where[name]);
}

/** The first form of a host page, inside its frame if it has one. */
export const formOf = (page: Page): Locator =>
  page
    .frames()
    .at(-1)!
    .locator(page.frames().length > 1 ? "lapor-form" : "lapor-form >> nth=0");

/** Waits until everything after the first load is there, including the attachments. */
export async function settle(form: Locator): Promise<void> {
  await form.locator(".files-room").evaluate((room) => room.scrollIntoView({ block: "center" }));
  await form.locator("#attachments").waitFor({ state: "attached" });
  await form
    .page()
    .waitForFunction(
      (element) => element?.shadowRoot?.querySelector<HTMLInputElement>("#region")?.value,
      await form.elementHandle(),
    );
}

/**
 * The computed look of each part of a form, to notice a rule of the page that applies to it. The font is set,
 * because the family is the page's.
 */
export const lookOf = (form: Locator): Promise<Record<string, string>> =>
  form.evaluate((element: HTMLElement) => {
    const watched = [
      ..."color background-color opacity visibility display position direction box-sizing".split(" "),
      ..."font-size font-weight font-style font-variant line-height letter-spacing word-spacing".split(" "),
      ..."text-align text-indent text-transform text-shadow text-decoration white-space cursor".split(" "),
      ..."width height padding margin border outline-style".split(" "),
    ];
    element.style.setProperty("--lapor-font", '"DejaVu Sans"');
    const parts = element.shadowRoot!.querySelectorAll(
      ".root, h2, h3, p, section, label, legend, fieldset, input, textarea, select, button, summary, small, .chips, .choices, .row, .box",
    );
    const looks: Record<string, string> = {};
    for (const [index, part] of parts.entries()) {
      const style = getComputedStyle(part);
      const name = `${index} ${part.localName} ${part.id || part.className}`;
      // A browser rounds a box to 1/64 of a pixel, depending on its position.
      for (const property of watched)
        looks[`${name}: ${property}`] = style
          .getPropertyValue(property)
          .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
    }
    element.style.removeProperty("--lapor-font");
    return looks;
  });

/**
 * The host's own page as its scripts and visitors see it: its styles, globals and storage.
 */
export const traceOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const trace: Record<string, string> = {};
    for (const selector of ["html", "body", "h1", "p", "input"]) {
      const style = getComputedStyle(document.querySelector(selector)!);
      // The height of the page depends on its content.
      for (const property of style)
        if (!/size|height|origin|inset|width|bottom/.test(property))
          trace[`${selector} ${property}`] = style.getPropertyValue(property);
    }
    trace.globals = Object.getOwnPropertyNames(globalThis).sort().join();
    trace.head = document.head.innerHTML;
    trace.sheets = String(document.styleSheets.length + document.adoptedStyleSheets.length);
    trace.stored = String(localStorage.length + sessionStorage.length) + document.cookie;
    return trace;
  });

/**
 * Fills in the required fields by their labels, and goes on, which accepts the visibility that is shown.
 *
 * @param late whether the late parts are there: the date is one of them, and today is enough without it.
 */
export async function fillIn(
  form: Locator,
  { title = "Jalan Braga berlubang", late = true } = {},
): Promise<void> {
  await form.getByRole("radio", { name: "Pengaduan" }).check();
  await form.getByLabel("Judul Laporan").fill(title);
  await form.getByLabel("Isi Laporan").fill("Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
  await form.getByRole("button", { name: "Lanjut", exact: true }).click();
  if (!late) return;
  await form.getByRole("radio", { name: "Tanggal lain" }).check();
  await form.getByLabel("Tanggal Kejadian").fill("2026-01-20");
}
