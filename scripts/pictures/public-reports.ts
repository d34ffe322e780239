import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { DemoProcess } from "../demo-process.ts";
import { isShown } from "./is-shown.ts";
import { savePicture } from "./save-picture.ts";

/** A view of the public reports, on the demo's site or on the channel's own pages. */
interface Scene {
  name: string;
  addressOf(demo: DemoProcess): string;
  /** The text that is shown once the view has loaded. */
  text: RegExp;
  prepare?(page: Page): Promise<unknown>;
}

const heights = { 1280: 900, 360: 740 } as const;

const answered = /^Saluran air tersumbat/;

const scenes: readonly Scene[] = [
  { name: "list", addressOf: ({ site }) => `${site}/#lapor?view=list`, text: answered },
  {
    name: "report",
    addressOf: ({ site }) => site,
    text: answered,
    prepare: (page) => page.getByRole("link", { name: answered }).click(),
  },
  {
    name: "statistics",
    addressOf: ({ site }) => `${site}/#lapor?view=statistics`,
    text: /Triwulan/,
  },
  { name: "map", addressOf: ({ site }) => `${site}/#lapor?view=map`, text: /Jawa Barat/ },
  { name: "page", addressOf: ({ channel }) => `${channel}/publik`, text: answered },
];

/** Scrolls the element to the upper edge and removes the focus. */
const alignTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const element = document.querySelector("lapor-public");
    (element?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    if (element) scrollBy({ top: element.getBoundingClientRect().top - 24, behavior: "instant" });
  });

/** Takes docs/public/NAME-WIDTH-SCHEME.png for each view. */
export async function takePublicReports(browser: Browser, demo: DemoProcess, docs: string): Promise<void> {
  const folder = join(docs, "public");
  mkdirSync(folder, { recursive: true });
  for (const scene of scenes)
    for (const width of [1280, 360] as const)
      for (const colorScheme of ["light", "dark"] as const) {
        const name = `${scene.name}-${width}-${colorScheme}.png`;
        if (!isShown(`public/${name}`)) continue;
        const context = await browser.newContext({
          viewport: { width, height: heights[width] },
          ...{ colorScheme, locale: "id-ID", timezoneId: "Asia/Jakarta", reducedMotion: "reduce" },
          isMobile: width === 360,
        });
        const page = await context.newPage();
        await page.goto(scene.addressOf(demo));
        await page.getByText(scene.text).first().waitFor();
        await scene.prepare?.(page);
        await page.waitForLoadState("networkidle");
        await alignTop(page);
        savePicture(join(folder, name), await page.screenshot());
        await context.close();
        console.log(`docs/public/${name}`);
      }
}
