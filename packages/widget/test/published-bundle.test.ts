import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { build } from "vite";
import { chromium } from "../../../scripts/browser.ts";

// What is published, not the source: a bundler may add what a policy forbids.
let bundle: string;
let mock: MockServer;
let browser: Browser;
let site = "";
const servers: Server[] = [];

/** Listens on an origin of its own, and gives it. */
async function serve(answer: (url: URL, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) =>
    answer(new URL(request.url ?? "/", "http://host"), response),
  );
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const html = (
  inner: string,
  script: string,
) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title>${script}
<main>${inner}</main>`;

before(async () => {
  bundle = await mkdtemp(join(tmpdir(), "lapor-widget-"));
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const [mode, folder] of [
    ["standalone", ""],
    ["classic", ""],
    ["split", "split"],
  ] as const)
    await build({
      root,
      mode,
      logLevel: "error",
      build: { outDir: join(bundle, folder), emptyOutDir: false, sourcemap: false },
    });
  mock = await startMockServer({ now: "system" });
  const cdn = await serve(async ({ pathname }, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("content-type", "text/javascript");
    response.end(await readFile(join(bundle, pathname)));
  });
  site = await serve(({ pathname }, response) => {
    response.setHeader(
      "content-security-policy",
      `default-src 'self'; script-src ${cdn}; connect-src ${mock.url}; require-trusted-types-for 'script'; trusted-types lit-html`,
    );
    response.setHeader("content-type", "text/html");
    const script =
      pathname === "/classic"
        ? `<script src="${cdn}/lapor.iife.js" defer></script>`
        : `<script type="module" src="${cdn}/${pathname === "/split" ? "split/" : ""}lapor.js"></script>`;
    const where = `base-url="${mock.url}" publishable-key="${mock.keys.publishable}"`;
    response.end(
      html(
        `<p>Isi situs</p><lapor-form ${where} status-url="/lacak"></lapor-form><lapor-status ${where}></lapor-status>`,
        script,
      ),
    );
  });
  browser = await playwright.launch(await chromium());
});

after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  await mock?.stop();
  if (bundle) await rm(bundle, { recursive: true });
});

/** A page that writes down every violation and error. */
async function open(
  path: string,
  media: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ locale: "id-ID", ...media })).newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.exposeFunction("violated", (what: string) => faults.push(what));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      (globalThis as unknown as { violated: (what: string) => void }).violated(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    ),
  );
  await page.goto(site + path);
  await page.getByRole("combobox", { name: "Lokasi Kejadian" }).waitFor();
  return { page, faults };
}

const lapor = (page: Page) => page.locator("lapor-form");

for (const path of ["/", "/classic", "/split"])
  test(`the policy of the README, with trusted types, is never broken, from the empty form to the status: ${path}`, async () => {
    const { page, faults } = await open(path);
    await lapor(page).getByRole("button", { name: "LAPOR!" }).click();
    await page.getByRole("radio", { name: "Pengaduan" }).check();
    await page.getByLabel("Judul Laporan").fill("Jalan Braga berlubang");
    await page.getByLabel("Isi Laporan").fill("Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.getByLabel("Tanggal Kejadian").fill("2026-01-20");
    await page.getByRole("combobox", { name: "Lokasi Kejadian" }).fill("sleman");
    await page.getByRole("listbox").getByRole("option").first().click();
    const head = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
    await page.getByLabel("Tambah foto atau dokumen").setInputFiles({
      name: "jalan.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.concat([Buffer.from(head), Buffer.alloc(50_000)]),
    });
    await page.getByText("✓ Terunggah").waitFor();
    await lapor(page).getByRole("button", { name: "LAPOR!" }).click();
    await page.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Simpan sebagai berkas" }).click();
    const codes = await lapor(page).locator(".code").allTextContents();
    const file = await readFile(await (await saved).path(), "utf8");
    for (const code of codes) assert.ok(file.includes(code));
    assert.ok(file.includes(`Halaman lacak: ${site}/lacak`));
    await page.evaluate(() => {
      globalThis.print = () => {};
    });
    await page.getByRole("button", { name: "Cetak" }).click();
    await page.emulateMedia({ media: "print" });
    const visibility = (text: string) =>
      page.getByText(text, { exact: true }).evaluate((node) => getComputedStyle(node).visibility);
    assert.equal(await visibility("Isi situs"), "hidden");
    assert.equal(await visibility(codes[1]!), "visible");
    const paper = await lapor(page).evaluate((node) => node.getBoundingClientRect().y + scrollY);
    assert.equal(paper, 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await visibility("Isi situs"), "visible");
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("Nomor lacak").fill(codes[0]!);
    await page.getByLabel("Kode akses").fill(codes[1]!);
    await page.getByRole("button", { name: "Lihat laporan" }).click();
    await page.getByRole("heading", { name: "Riwayat laporan" }).waitFor();
    await page.close();
    assert.deepEqual(faults, []);
  });

test("the whole way can be gone with the keyboard alone", async () => {
  const { page, faults } = await open("/");
  await page.waitForFunction(
    () =>
      document.querySelector("lapor-form")?.shadowRoot?.querySelector<HTMLInputElement>("#region")?.value !==
      "",
  );
  const keys = page.keyboard;
  const focused = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner?.id || inner?.textContent?.trim();
    });
  const tabTo = async (id: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()) === id) return;
      await keys.press("Tab");
    }
    assert.fail(`Tab never reaches ${id}, stands at ${await focused()}`);
  };
  await tabTo("classification");
  await keys.press("Space");
  await tabTo("title");
  await keys.type("Jalan Braga berlubang");
  await tabTo("body");
  await keys.type("Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
  await tabTo("occurredOn");
  await keys.type("01202026");
  await tabTo("region");
  await keys.press("ControlOrMeta+A");
  await keys.type("sleman");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await tabTo("agency-site");
  await keys.press("ArrowDown");
  await tabTo("anonymous");
  await keys.press("Space");
  await tabTo("LAPOR!");
  await keys.press("Enter");
  await page.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  assert.equal(await focused(), "receipt-heading");
  await tabTo("Lapor lagi");
  await keys.press("Enter");
  await page.getByRole("heading", { name: "Sampaikan laporan Anda" }).waitFor();
  await page.close();
  assert.deepEqual(faults, []);
});

test("“(opsional)” is a word of its own in what a screen reader says", async () => {
  const { page } = await open("/");
  const name = "Alamat atau patokan (opsional)";
  assert.equal(await lapor(page).getByRole("textbox", { name, exact: true }).count(), 1);
  await page.close();
});

test("a tap on plain text takes nobody away from where they are", async () => {
  const { page } = await open("/");
  const text = page.getByText("Dipakai untuk memberi kabar");
  await text.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await text.click();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.close();
});

test("in forced colours and with reduced motion the form still passes axe", async () => {
  const { page } = await open("/", { forcedColors: "active", reducedMotion: "reduce", colorScheme: "dark" });
  const { violations } = await new AxeBuilder({ page })
    .include("lapor-form")
    // The colours are the device's then; axe reads `-webkit-text-fill-color`, which is not forced, and sees ours.
    .disableRules("color-contrast")
    .analyze();
  const title = await page
    .getByRole("heading", { name: "Sampaikan" })
    .evaluate((node) => getComputedStyle(node).color);
  assert.equal(title, "rgb(255, 255, 255)");
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await page.close();
});
