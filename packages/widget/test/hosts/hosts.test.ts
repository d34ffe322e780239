import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { axe, openHost, overhang, resize, shoot, widths } from "../support/hosts/check-page.ts";
import { fillIn, formOf, lookOf, readHost, settle, traceOn } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";

// Tests that the styles and scripts of other sites' pages do not affect the form, and that the form does not
// affect these pages.
const alike = [
  ..."bootstrap-3 bootstrap-5 tailwind-preflight wordpress-theme elementor adminlte".split(" "),
  ..."joomla-cassiopeia all-unset small-rem right-to-left narrow-column framed inherited-text".split(" "),
  ..."forced-sizes both-builds moved-by-script sticky-header".split(" "),
];
/**
 * The pages from which a report is sent. On the others, the test ends before the submit button is pressed.
 */
const sent = "bootstrap-3 wordpress-theme all-unset framed both-builds moved-by-script several narrow-column";

let host: PublishedSite;

before(async () => {
  host = await publishSite(async (path, where) => ({ html: await readHost(path, where) }));
});

after(() => host?.stop());

/** A page without styles, to compare with. Its form is as wide as the form on the tested page. */
let clean: Page | undefined;
async function cleanLook(width: number, formWidth: number): Promise<Record<string, string>> {
  clean ??= await openHost(host, "clean");
  await resize(clean, width);
  await clean.locator("main").evaluate((main, pixels) => {
    main.style.width = `${pixels}px`;
  }, formWidth);
  await settle(formOf(clean));
  return lookOf(formOf(clean));
}

for (const name of alike)
  test(`the form looks and works on the page ${name} as it does on a plain page`, async () => {
    const page = await openHost(host, name);
    const form = formOf(page);
    for (const width of widths) {
      await resize(page, width);
      await settle(form);
      const { width: wide } = (await form.boundingBox())!;
      assert.deepEqual(await lookOf(form), await cleanLook(width, wide));
      assert.deepEqual(await overhang(page), [], `at ${width}`);
      // axe takes half of the test's time. The short run uses it only at the narrowest width, where the
      // page's styles leave the least space.
      if (isLongRun || width === widths.at(-1)) assert.deepEqual(await axe(page), []);
      await shoot(page, `${name}-${width}`);
    }
    await fillIn(form);
    await form.getByLabel("Alamat atau patokan").click();
    await page.keyboard.type("Jl. Braga 12");
    assert.equal(await form.getByLabel("Alamat atau patokan").inputValue(), "Jl. Braga 12");
    if (sent.includes(name)) {
      await form.getByRole("button", { name: "Kirim laporan" }).click();
      await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
      await shoot(page, `${name}-receipt`);
    }
    await page.context().close();
  });

test("the form is dark on a dark page that sets theme, and light on a device in light mode", async () => {
  const page = await openHost(host, "dark-page", { colorScheme: "dark" });
  const form = formOf(page);
  await settle(form);
  assert.deepEqual(await axe(page), []);
  const ground = () => form.locator(".root").evaluate((root) => getComputedStyle(root).backgroundColor);
  const dark = await ground();
  await shoot(page, "dark-page-1280");
  await resize(page, 360);
  await shoot(page, "dark-page-360");
  await page.emulateMedia({ colorScheme: "light" });
  assert.notEqual(await ground(), dark);
  await page.context().close();
});

test("two forms, a status element and a button do not interfere with each other", async () => {
  const page = await openHost(host, "several");
  await resize(page, 360);
  const form = formOf(page);
  await settle(form);
  assert.deepEqual(await axe(page), []);
  await shoot(page, "several-360");
  await fillIn(form);
  const second = page.locator("lapor-form").nth(1);
  assert.equal(await second.getByLabel("Judul Laporan").inputValue(), "");
  await page.getByRole("button", { name: "Lapor sekarang" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Judul Laporan").fill("Lampu jalan mati");
  await shoot(page, "several-dialog");
  await dialog.getByRole("button", { name: "Tutup" }).click();
  assert.equal(await form.getByLabel("Judul Laporan").inputValue(), "Jalan Braga berlubang");
  await form.getByRole("button", { name: "Kirim laporan" }).click();
  await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  const codes = await form.locator(".code").allTextContents();
  await page.getByLabel("Nomor lacak").fill(codes[0]!);
  await page.getByLabel("Kode akses").fill(codes[1]!);
  await page.getByRole("button", { name: "Lihat laporan" }).click();
  await page.getByRole("heading", { name: "Riwayat laporan" }).waitFor();
  await shoot(page, "several-status");
  await page.context().close();
});

test("when two plugins load the widget, the first copy is used, and the console names both versions", async () => {
  const context = await host.browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${host.site}/both-builds`);
  await settle(formOf(page));
  await page.waitForLoadState();
  assert.match(said.join("\n"), /lapor-form.*0\.0\.0.*9\.9\.9|lapor-form.*9\.9\.9.*0\.0\.0/);
  await context.close();
});

for (const name of ["clean", "bootstrap-5", "both-builds"])
  test(`sending a report from the page ${name} does not change the page and sends requests only to its CDN and its channel`, async () => {
    const context = await host.browser.newContext({ locale: "id-ID" });
    const page = await context.newPage();
    const script = (url: URL) => url.origin === host.cdn;
    await page.route(script, (route) => route.abort());
    await page.goto(`${host.site}/${name}`);
    const before = await traceOn(page);
    await page.unroute(script);
    const called = new Set<string>();
    page.on("request", (request) => called.add(new URL(request.url()).origin));
    await page.reload();
    await settle(formOf(page));
    await fillIn(formOf(page));
    await formOf(page).getByRole("button", { name: "Kirim laporan" }).click();
    await formOf(page).getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
    const { globals, ...rest } = await traceOn(page);
    const { globals: own, ...untouched } = before;
    assert.deepEqual(rest, untouched);
    const added = globals!.split(",").filter((global) => !own!.split(",").includes(global));
    // Lit records its versions in globals, and the classic build creates the global `lapor`.
    const lit = ["litElementVersions", "litHtmlVersions", "litPropertyMetadata", "reactiveElementVersions"];
    assert.deepEqual(added, name === "both-builds" ? ["lapor", ...lit] : lit);
    assert.deepEqual(await context.cookies(), []);
    called.delete(host.site);
    assert.deepEqual([...called].sort(), [host.cdn, host.channel].sort());
    await context.close();
  });
