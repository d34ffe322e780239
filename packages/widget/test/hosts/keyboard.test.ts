import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { formOf } from "../support/hosts/host-page.ts";
import { focused, tabTo } from "../support/hosts/keyboard.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";
import { openWatched } from "../support/hosts/watched-page.ts";

let host: PublishedSite;

before(async () => {
  host = await publishSite(strictPage);
});

after(() => host?.stop());

const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();

async function typeReport(page: Page): Promise<void> {
  const keys = page.keyboard;
  await tabTo(page, "body");
  await keys.type("Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
  await tabTo(page, "classification");
  await keys.press("Space");
  await tabTo(page, "visibility");
  await keys.press("ArrowRight");
  assert.equal(await focused(page), "visibility-anonymous");
  await tabTo(page, "Lanjut");
  await keys.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("lapor-form")?.shadowRoot?.activeElement?.id === "where",
  );
  await tabTo(page, "region");
  await keys.press("ControlOrMeta+A");
  await keys.type("sleman");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await tabTo(page, "when");
  await keys.press("ArrowRight");
  assert.equal(await focused(page), "when-yesterday");
  await keys.press("ArrowRight");
  await tabTo(page, "occurredOn");
  await keys.type("01202026");
  await tabTo(page, "title");
  await keys.press("ControlOrMeta+A");
  await keys.type("Jalan kabupaten berlubang");
  await keys.press("Enter");
  assert.notEqual(await focused(page), "title");
}

async function openForm() {
  const watched = await openWatched(host, "/form");
  await watched.page.waitForFunction(
    () => document.querySelector("lapor-form")?.shadowRoot?.querySelector<HTMLInputElement>("#region")?.value,
  );
  return watched;
}

test("the whole form can be used with the keyboard", async () => {
  const { page, faults } = await openForm();
  await typeReport(page);
  // Wait until the form has preselected the agency that it suggests for the text.
  await page.locator("details.route", { hasText: "Sleman" }).waitFor();
  await tabTo(page, /^Tujuan laporan/);
  await page.keyboard.press("Enter");
  await tabTo(page, "agency-pemkab-sleman");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "Kirim laporan");
  await page.keyboard.press("Enter");
  await heading(page, "Laporan Anda sudah diterima");
  assert.equal(await focused(page), "receipt-heading");
  await tabTo(page, "Tulis laporan lain");
  await page.keyboard.press("Enter");
  await heading(page, "Sampaikan laporan");
  assert.equal(await focused(page), "heading");
  await page.context().close();
  assert.deepEqual(faults, []);
});

test("a keyboard user can go from the error summary to the field with the error", async () => {
  const { page } = await openForm();
  await tabTo(page, "Kirim laporan");
  await page.keyboard.press("Enter");
  await page.getByText("Ada yang perlu diperbaiki").waitFor();
  assert.equal(await focused(page), "summary");
  await tabTo(page, "Isi judul laporan dahulu.");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "title");
  await page.context().close();
});

test("choosing another date requires the reporter to enter it, and the field keeps a partly typed date", async () => {
  const { page } = await openForm();
  await tabTo(page, "when");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await focused(page), "when-other");
  await tabTo(page, "Kirim laporan");
  await page.keyboard.press("Enter");
  await tabTo(page, "Isi tanggal kejadian dahulu.");
  await page.keyboard.press("Enter");
  const date = page.getByLabel("Tanggal Kejadian");
  for (const [keys, value] of [
    ["01202026", "2026-01-20"],
    ["0215", "2026-02-15"],
  ] as const) {
    await date.blur();
    await date.focus();
    await page.keyboard.type(keys);
    assert.equal(await date.inputValue(), value);
  }
  await page.context().close();
});

test("the reporter can resume an earlier draft with the keyboard", async () => {
  const { page } = await openForm();
  await tabTo(page, "title");
  await page.keyboard.type("Lampu jalan mati");
  await page.getByText("✓ Isian tersimpan di perangkat ini.").waitFor();
  await page.goto(page.url());
  await page.getByText("isian yang belum terkirim").waitFor();
  await tabTo(page, "Lanjutkan");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () =>
      document.querySelector("lapor-form")?.shadowRoot?.querySelector<HTMLInputElement>("#title")?.value ===
      "Lampu jalan mati",
  );
  assert.equal(await focused(page), "title");
  await page.context().close();
});

test("the reporter can delete and send waiting reports with the keyboard", async () => {
  const { page } = await openForm();
  const reports = (url: URL) => url.pathname === "/v1/reports";
  const wait = async () => {
    await typeReport(page);
    // Otherwise, the form would ask about the agency before it sends the report.
    await page.locator("details.route", { hasText: "Sleman" }).waitFor();
    await page.route(reports, (route) => route.abort());
    await tabTo(page, "Kirim laporan");
    await page.keyboard.press("Enter");
    await heading(page, "Laporan di perangkat ini");
    await page.unroute(reports);
  };
  await wait();
  await tabTo(page, "Hapus laporan");
  await page.keyboard.press("Enter");
  await page.getByText("Hapus dari perangkat ini?").waitFor();
  await tabTo(page, "Ya, hapus");
  await page.keyboard.press("Enter");
  await heading(page, "Sampaikan laporan");
  assert.equal(await focused(page), "heading");
  await wait();
  await tabTo(page, "Kirim sekarang");
  await page.keyboard.press("Enter");
  await heading(page, "Laporan Anda sudah diterima");
  assert.equal(await focused(page), "receipt-heading");
  await page.context().close();
});

test("the dialog opens, traps the focus, closes on Escape and returns the focus", async () => {
  const { page, faults } = await openWatched(host, "/button+status");
  const holder = () => page.evaluate(() => document.activeElement?.localName);
  await page.locator("lapor-button").evaluate((element) => (element as HTMLElement).focus());
  await page.keyboard.press("Enter");
  const title = page.getByRole("dialog").getByLabel("Judul Laporan");
  await title.waitFor();
  await tabTo(page, "title");
  await page.keyboard.type("Lampu jalan mati");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    assert.notEqual(await holder(), "lapor-status");
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.equal(await holder(), "lapor-button");
  await page.keyboard.press("Enter");
  assert.equal(await title.inputValue(), "Lampu jalan mati");
  await page.context().close();
  assert.deepEqual(faults, []);
});

test("screen readers read “(opsional)” as a separate word", async () => {
  const { page } = await openForm();
  const name = "Alamat atau patokan (opsional)";
  assert.equal(await formOf(page).getByRole("textbox", { name, exact: true }).count(), 1);
  await page.context().close();
});

test("tapping plain text does not scroll the page", async () => {
  const { page } = await openForm();
  const text = page.getByText("Umum melihat isi, instansi melihat nama.");
  await text.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await text.click();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.evaluate(() => scrollY), before);
  await page.context().close();
});
