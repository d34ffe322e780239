import type { BrowserContextOptions, Page } from "playwright-core";
import type { PublishedSite } from "./published-site.ts";

/** A page in its own browser context, with its errors and requested files. */
export interface WatchedPage {
  page: Page;
  /** Policy violations, uncaught errors and console errors, in order. */
  faults: string[];
  /** The files that were requested from the CDN, without the hashes in their names. */
  parts: string[];
}

/** Opens a page and records policy violations, errors, and files from the CDN. */
export async function openWatched(
  host: PublishedSite,
  path: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<WatchedPage> {
  const context = await host.browser.newContext({ locale: "id-ID", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  const parts: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === host.cdn) parts.push(url.pathname.replace(/^\/(parts\/)?|(-.{7})?\.js$/g, ""));
  });
  await page.exposeFunction("violated", (what: string) => faults.push(what));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      Reflect.get(globalThis, "violated")(`${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  await prepare(page);
  await page.goto(host.site + path);
  return { page, faults, parts };
}

/**
 * Creates a photo as large as those of a phone's camera, which the form has to shrink. The page must not have
 * a policy.
 */
export async function takePhoto(host: PublishedSite): Promise<Buffer> {
  const context = await host.browser.newContext();
  const page = await context.newPage();
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 2000;
    const paper = canvas.getContext("2d")!;
    for (let stripe = 0; stripe < 3000; stripe++) {
      paper.fillStyle = `hsl(${(stripe * 47) % 360} 40% ${30 + ((stripe * 13) % 40)}%)`;
      paper.fillRect(stripe, (stripe * 7) % 1500, 1, 500);
    }
    return canvas.toDataURL("image/jpeg", 0.95).split(",")[1]!;
  });
  await context.close();
  return Buffer.from(base64, "base64");
}
