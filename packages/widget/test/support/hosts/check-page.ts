import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { formOf } from "./host-page.ts";
import type { PublishedSite } from "./published-site.ts";

/** The widths of a desktop and a phone, in pixels. */
export const widths: readonly number[] = [1280, 360];

export async function openHost(
  host: PublishedSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await host.browser.newContext({
    locale: "id-ID",
    viewport: { width: widths[0]!, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${host.site}/${path}`);
  await formOf(page).locator("#classification").waitFor();
  return page;
}

export const resize = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: 800 });

/** Saves a screenshot in the folder that LAPOR_SHOTS names, for review. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.LAPOR_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Returns the violations of WCAG 2.2 AA in the form, and the results that axe cannot decide. */
export async function axe(page: Page, ...without: string[]): Promise<string[]> {
  // Scroll to the top, because the page's header may otherwise cover the form, and axe cannot check covered
  // elements.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include(page.frames().length > 1 ? ["iframe", "lapor-form"] : "lapor-form")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .disableRules(without)
    .analyze();
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
}

/** Returns the elements that overflow the form horizontally. */
export const overhang = (page: Page): Promise<string[]> =>
  formOf(page).evaluate((element) => {
    const root = element.shadowRoot!.querySelector(".root")!;
    const { left, right } = element.getBoundingClientRect();
    const out = [...root.querySelectorAll(":not(.unseen)")].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 1 && (box.right > right + 0.1 || box.left < left - 0.1);
    });
    if (root.scrollWidth > root.clientWidth) out.push(root);
    return out.map(({ localName, id, className }) => `${localName} ${id} ${className}`);
  });
