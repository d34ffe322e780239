import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import type { Addresses } from "./published-site.ts";

/**
 * Returns a fixture from this folder with the URLs of its script and channel filled in. `/bootstrap-5.css` is
 * the real file.
 */
export async function readHost(path: string, where: Addresses): Promise<string> {
  if (path === "/bootstrap-5.css")
    return readFile(new URL(import.meta.resolve("bootstrap/dist/css/bootstrap.min.css")), "utf8");
  const html = await readFile(new URL(`.${path}.html`, import.meta.url), "utf8");
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: keyof Addresses) => where[name]);
}

/** Returns the first form on a host page, or the form inside the page's frame. */
export const formOf = (page: Page): Locator =>
  page
    .frames()
    .at(-1)!
    .locator(page.frames().length > 1 ? "lapor-form" : "lapor-form >> nth=0");

/** Waits until the lazily loaded parts are there, including the attachments. */
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
 * Returns the computed styles of each part of a form, to detect page styles that apply to it. The font is
 * fixed, because the form inherits it from the page.
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
      // Sizes are rounded, because a browser rounds them to 1/64 of a pixel depending on the position.
      for (const property of watched)
        looks[`${name}: ${property}`] = style
          .getPropertyValue(property)
          .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
    }
    element.style.removeProperty("--lapor-font");
    return looks;
  });

/** Returns the styles, globals and storage of the host page, to detect changes by the form. */
export const traceOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const trace: Record<string, string> = {};
    for (const selector of ["html", "body", "h1", "p", "input"]) {
      const style = getComputedStyle(document.querySelector(selector)!);
      // Skip sizes, because they depend on the page's content.
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
 * Fills in the required fields by their labels, and accepts the visibility that is shown.
 *
 * @param late Whether the lazily loaded parts are available. The date field is one of them. Without it, the
 * form uses today's date.
 */
export async function fillIn(
  form: Locator,
  { title = "Jalan Braga berlubang", late = true } = {},
): Promise<void> {
  await form.getByRole("radio", { name: "Pengaduan" }).check();
  await form.getByLabel("Judul Laporan").fill(title);
  await form
    .getByRole("textbox", { name: "Isi Laporan" })
    .fill("Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
  await form.getByRole("button", { name: "Lanjut", exact: true }).click();
  if (!late) return;
  await form.getByRole("radio", { name: "Tanggal lain" }).check();
  await form.getByLabel("Tanggal Kejadian").fill("2026-01-20");
}
