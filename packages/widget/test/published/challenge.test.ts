import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { fillIn, formOf } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";
import { openWatched, takePhoto, type WatchedPage } from "../support/hosts/watched-page.ts";

// Tests the published bundle, which is minified and compiled for old browsers. The worker's source text is
// that of the SDK's compiled solver. The site has a host name, because 127.0.0.1 would be a secure context
// with crypto.subtle.
let host: PublishedSite;
let browser: Browser;

before(async () => {
  const published = await publishSite(strictPage);
  const options = await chromium();
  browser = await playwright.launch({
    ...options,
    args: [...options.args, "--host-resolver-rules=MAP *.example 127.0.0.1"],
  });
  host = { ...published, browser, site: published.site.replace("127.0.0.1", "bandung.example") };
  host.mock.limit({ challenge: { mode: "on", work: 20_000 } });
});

after(async () => {
  await browser?.close();
  await host?.stop();
});

const press = ({ page }: WatchedPage, name: string) =>
  page.getByRole("button", { name, exact: true }).click();
const heading = ({ page }: WatchedPage, name: string) => page.getByRole("heading", { name }).waitFor();
/** Returns the faults without the browser's own message about the refused request. */
const faultsOf = ({ faults }: WatchedPage) => faults.filter((fault) => !fault.includes("status of 428"));

/**
 * Fills in a form on a page with the strictest policy and sends the report. Returns the longest time for
 * which the page's main thread was blocked, the workers and the requested files.
 */
async function sendOn(path: string) {
  const watched = await openWatched(host, path);
  const { page, parts } = watched;
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await fillIn(formOf(page));
  assert.equal(await page.evaluate(() => isSecureContext || !!crypto.subtle), false);
  assert.ok(!parts.includes("challenge"));
  await page.evaluate(() => {
    let last = performance.now();
    const held = { longest: 0, since: last };
    const beat = () => {
      held.longest = Math.max(held.longest, performance.now() - last);
      last = performance.now();
      setTimeout(beat, 5);
    };
    beat();
    Object.assign(globalThis, { held });
  });
  await press(watched, "Kirim laporan");
  await heading(watched, "Laporan Anda sudah diterima");
  const { longest, whole } = await page.evaluate(() => {
    const { longest, since } = Reflect.get(globalThis, "held") as { longest: number; since: number };
    return { longest, whole: performance.now() - since };
  });
  await page.context().close();
  return { workers, parts, longest, whole, faults: faultsOf(watched) };
}

for (const build of ["lapor", "all", "classic"])
  test(`a worker solves a challenge on plain HTTP under the strictest policy: ${build}`, async (t) => {
    const { workers, parts, longest, faults } = await sendOn(`/form/${build}`);
    assert.deepEqual(faults, []);
    assert.equal(workers.length, 1);
    assert.equal(parts.filter((part) => part === "challenge").length, build === "lapor" ? 1 : 0);
    t.diagnostic(`held for ${Math.round(longest)} ms at the most`);
  });

test("the main thread solves a challenge in time slices if the policy forbids workers, and only the worker violates the policy", async (t) => {
  host.mock.limit({ challenge: { mode: "on", work: 1_000_000 } });
  const { workers, longest, whole, faults } = await sendOn("/form/lapor/no-worker");
  t.diagnostic(`held for ${Math.round(longest)} ms at the most, of ${Math.round(whole)}`);
  assert.equal(workers.length, 0);
  assert.ok(faults.length > 0);
  for (const fault of faults) assert.match(fault, /worker/i);
  // The solver works in slices of 12 ms, which take longer on a busy machine. Solving in one go would block
  // the thread for nearly the whole time.
  assert.ok(longest < whole / 2, `${longest} ms of ${whole}`);
});

test("a page that forbids workers has a single violation for the photo and the challenge together", async () => {
  host.mock.limit({ challenge: { mode: "on", work: 20_000 } });
  const photo = await takePhoto(host);
  const watched = await openWatched(host, "/form/lapor/no-worker");
  const { page } = watched;
  await page.getByRole("radio", { name: "Terbuka" }).click();
  await page.locator(".files-room").scrollIntoViewIfNeeded();
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles({ name: "jalan.jpg", mimeType: "image/jpeg", buffer: photo });
  await page.getByText("✓ Terunggah").waitFor();
  const before = faultsOf(watched).length;
  assert.ok(before > 0);
  await fillIn(formOf(page));
  await press(watched, "Kirim laporan");
  await heading(watched, "Laporan Anda sudah diterima");
  await page.context().close();
  assert.equal(faultsOf(watched).length, before);
});

test("a report waits while the part that solves challenges cannot be loaded, and is sent once it can", async () => {
  const watched = await openWatched(host, "/form");
  const { page } = watched;
  const part = /\/parts\/challenge-/;
  await page.route(part, (route) => route.abort());
  await fillIn(formOf(page));
  await press(watched, "Kirim laporan");
  await heading(watched, "Laporan di perangkat ini");
  await page.unroute(part);
  await press(watched, "Kirim sekarang");
  await heading(watched, "Laporan Anda sudah diterima");
  await page.context().close();
});
