import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { readPageWatch, waitUntilUsable, watchPage } from "./page-watch.ts";
import { type SiteServer, served, startSite } from "./site-server.ts";

const policy = { "content-security-policy": "default-src 'self'; script-src 'self'" };
const pages: Readonly<Record<string, string>> = {
  "/usable": '<x-form></x-form><script src="/shadow.js"></script>',
  "/never": "<x-form></x-form>",
  "/busy": '<textarea></textarea><p>Teks</p><script src="/busy.js"></script>',
  "/breach": '<textarea></textarea><img src="http://other.example/a.png">',
  "/shadow.js":
    'document.querySelector("x-form").attachShadow({ mode: "open" }).append(document.createElement("textarea"));',
  // Blocks the main thread for a while, then shifts the content.
  "/busy.js":
    'setTimeout(() => { for (const end = performance.now() + 120; performance.now() < end; ); document.body.prepend(Object.assign(document.createElement("h1"), { textContent: "Baru" })); }, 200);',
};

let browser: Browser;
let site: SiteServer;
before(async () => {
  browser = await playwright.launch(await chromium());
  site = await startSite(({ pathname }) => {
    const body = pages[pathname];
    return body === undefined
      ? undefined
      : served(pathname.includes(".") ? pathname : "a.html", body, policy);
  });
});
after(async () => {
  await browser.close();
  await site.stop();
});

async function open(path: string, ready: string[]) {
  const page = await browser.newPage();
  await watchPage(page, [ready]);
  await page.goto(`${site.origin}${path}`);
  return page;
}

test("a field in a shadow root makes the page usable", async () => {
  const page = await open("/usable", ["x-form", "textarea"]);
  const usable = await waitUntilUsable(page, 5000);
  assert.ok(usable !== undefined && usable > 0);
  await page.close();
});

test("a page whose field never appears is not usable", async () => {
  const page = await open("/never", ["x-form", "textarea"]);
  assert.equal(await waitUntilUsable(page, 300), undefined);
  await page.close();
});

test("the page watch records long tasks and layout shifts", async () => {
  const page = await open("/busy", ["textarea"]);
  await page.locator("h1").waitFor();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.waitForFunction(() => {
    const { longTasks, shift } = (globalThis as unknown as { pageWatch: { longTasks: []; shift: number } })
      .pageWatch;
    return longTasks.length > 0 && shift > 0;
  });
  const { longTasks, shift } = await readPageWatch(page);
  assert.ok(Math.max(...longTasks.map(([, duration]) => duration)) >= 115);
  assert.ok(shift > 0);
  await page.close();
});

test("the page watch records a policy violation without the port of the blocked address", async () => {
  const page = await open("/breach", ["textarea"]);
  await page.waitForFunction(
    () => (globalThis as unknown as { pageWatch: { violations: [] } }).pageWatch.violations.length > 0,
  );
  assert.deepEqual((await readPageWatch(page)).violations, ["img-src http://other.example/a.png"]);
  await page.close();
});
