import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

describe("exporting a list", { concurrency: false }, () => {
  let office: SampleOffice;
  let desk: OpenDesk;

  before(async () => {
    office = await openSampleOffice();
    desk = await openDesk({ office });
  });
  after(() => desk?.close());
  beforeEach(() => {
    desk.faults.length = 0;
  });

  // The dialog's content is slotted, so it is not inside the `dialog` element.
  const dialog = (page: Page) => page.locator("desk-export");
  const button = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true });

  async function openDialog(path: string): Promise<Page> {
    const page = await desk.open(path);
    await page.getByText("Akhir daftar").waitFor();
    await page.getByRole("button", { name: "Ekspor daftar" }).press("Enter");
    await page.getByRole("dialog", { name: "Ekspor laporan" }).waitFor();
    return page;
  }

  /** Starts the export and returns the downloaded file. */
  async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Ekspor").press("Enter"),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  test("an export saves the reports of the view and its filters as a workbook, and the export is recorded", async () => {
    const page = await openDialog("perlu-saya?jenis=complaint&urut=submittedAt");
    const { name, bytes } = await save(page);
    const { data } = await office.officer.listAgencyReports({
      status: ["submitted", "assigned", "in_progress"],
      classification: "complaint",
      sort: "submittedAt",
    });
    const day = new Date(office.mock.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    assert.equal(name, `laporan-perlu-saya-${day}.xlsx`);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const ids = [...sheet.matchAll(/<c r="A\d+"[^>]*><is><t[^>]*>([^<]*)</g)].map(([, text]) => text);
    assert.ok(data.length > 1);
    assert.deepEqual(ids, ["Nomor lacak", ...data.map(({ trackingId }) => trackingId)]);
    await page.getByText(`${data.length} laporan sudah diekspor ke ${name}.`).waitFor();
    const log = await office.officer.listInboxExports({ limit: 1 });
    assert.equal(log.data[0]?.total, data.length);
    assert.match(log.data[0]?.filters ?? "", /classification=complaint/);
    const auditor = await desk.open("masuk?role=auditor");
    const entry = auditor.getByRole("list", { name: "Ekspor daftar laporan" }).getByRole("listitem").first();
    await entry.getByText(`${data.length} laporan disaring menurut status, klasifikasi`).waitFor();
    await entry.getByText("Sistem (kunci API)").waitFor();
    await auditor.context().close();
    await dialog(page).locator("wa-button:focus-within", { hasText: "Tutup" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "detached" });
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a double click opens only one export dialog", async () => {
    const page = await desk.open("semua");
    await page.getByRole("button", { name: "Ekspor daftar" }).evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await page.getByRole("dialog", { name: "Ekspor laporan" }).waitFor();
    assert.equal(await dialog(page).count(), 1);
    await page.context().close();
  });

  test("an export by keyboard saves CSV, with semicolons in Indonesian", async () => {
    const page = await openDialog("semua");
    await dialog(page).getByRole("radio", { name: "CSV" }).press("Space");
    const { name, bytes } = await save(page);
    assert.match(name, /^laporan-semua-.*\.csv$/);
    const text = bytes.toString("utf8");
    assert.match(text, /^\uFEFF"Nomor lacak";"Judul";/);
    assert.match(text, /\r\n"[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}";"/);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a cancelled export stops, saves nothing, and can be started again", async () => {
    const page = await openDialog("semua");
    let saved = 0;
    page.on("download", () => saved++);
    await page.route("**/v1/agency-reports/export**", () => {}, { times: 1 });
    await button(page, "Ekspor").press("Enter");
    await dialog(page).getByText("Menyiapkan ekspor…").waitFor();
    await dialog(page).locator("wa-button:focus-within", { hasText: "Batalkan" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).getByText("Ekspor dibatalkan. Tidak ada berkas yang dibuat.").waitFor();
    assert.equal(saved, 0);
    await button(page, "Ekspor lagi").press("Enter");
    await save(page);
    assert.equal(saved, 1);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("the export dialog shows how many reports changed during the export, and why an export was refused", async () => {
    const page = await openDialog("semua");
    let body: object = { exportId: "e1", total: 2, data: [], nextCursor: null };
    let status = 200;
    await page.route("**/v1/agency-reports/export**", (route) =>
      route.fulfill({ status, json: body, ...(status > 200 && { contentType: "application/problem+json" }) }),
    );
    await save(page);
    await dialog(page).getByText("2 laporan berubah selama ekspor sehingga tidak ikut tersimpan.").waitFor();
    const problem = { type: "urn:lapor:problem:x", title: "x", requestId: "r1" };
    for (const [refusal, words] of [
      [
        { status: 403, code: "step_up_required" },
        "Konfirmasikan dahulu bahwa ini benar Anda, lalu ekspor lagi.",
      ],
      [
        {
          ...{ status: 400, code: "invalid_request" },
          errors: [{ parameter: "receivedFrom", code: "too_many", message: "x" }],
        },
        "Daftar ini berisi lebih dari 10.000 laporan.",
      ],
    ] as const) {
      status = refusal.status;
      body = { ...problem, ...refusal };
      await button(page, "Ekspor lagi").press("Enter");
      await button(page, "Ekspor").press("Enter");
      await dialog(page).getByText(words).waitFor();
    }
    await page.context().close();
  });
});
