import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { addSurveys } from "./support/add-surveys.ts";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice } from "./support/sample-office.ts";

describe("the satisfaction survey's results", { concurrency: false }, () => {
  let desk: OpenDesk;

  before(async () => {
    const office = await openSampleOffice({ survey: "full" });
    await addSurveys(office);
    desk = await openDesk({ office });
  });
  after(() => desk?.close());

  const tableIn = async (page: Page): Promise<string[][]> =>
    Promise.all(
      (await page.locator("desk-survey tr").all()).map((row) => row.locator("th, td").allInnerTexts()),
    );

  async function save(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).press("Enter"),
    ]);
    await page.getByText(`tersimpan dalam ${download.suggestedFilename()}`).waitFor();
    return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  test("survey results show a leader the index of each unit in the latest quarter, and no index based on few answers", async () => {
    const page = await desk.open("semua?role=leader");
    await page.getByRole("link", { name: "Hasil survei" }).click();
    await page.getByRole("heading", { name: "Indeks tiap unit kerja" }).waitFor();
    const [head = [], ...rows] = await tableIn(page);
    assert.deepEqual(
      [head.length, ...head.slice(0, 6)],
      [14, "Unit kerja", "Survei", "Jawaban lengkap", "Indeks", "Mutu", "U1 Persyaratan"],
    );
    const few = "terlalu sedikit";
    // The second unit's results are hidden, because subtracting them from the total would reveal the two
    // answers of the third unit.
    assert.deepEqual(
      rows.map((row) => row.slice(0, 6)),
      [
        ["Seluruhnya", "13", "13 dari 14", "78,85", "indikatif", "3,15"],
        ["Dinas Perhubungan", "6", "6 dari 6", "87,50", "B (baik)", "3,50"],
        ["Dinas Lingkungan Hidup", "5", few, few, few, few],
        ["Dinas Sosial", "2", few, few, few, few],
      ],
    );
    await page
      .getByText("Ada 13 dari 14 jawaban lengkap yang diperlukan. Jadi, indeks ini indikatif")
      .waitFor();
    assert.match(new URL(page.url()).pathname, /\/survei$/);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("survey results are saved as a workbook, and as CSV with decimal commas", async () => {
    const page = await desk.open("survei?role=agency_admin");
    const { file, bytes } = await save(page, "Simpan sebagai Excel");
    assert.equal(file, "survei-2026-triwulan-3.xlsx");
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    assert.match(sheet, /<c r="F2"><v>14<\/v><\/c><c r="G2"><v>78\.85<\/v><\/c>/);
    const csv = await save(page, "Simpan sebagai CSV");
    const [head = "", total = "", , small = ""] = csv.bytes.toString("utf8").split("\r\n");
    assert.match(
      head,
      /^\uFEFF"Unit kerja";"Tahun";"Triwulan";"Survei";"Jawaban lengkap";"Jawaban yang diperlukan untuk IKM";"Indeks";"Mutu";"U1/,
    );
    assert.match(total, /^"Seluruhnya";2026;3;13;13;14;78,85;;3,15;/);
    assert.match(small, /^"Dinas Lingkungan Hidup";2026;3;5;;;;;;/);
    await page.context().close();
  });

  test("another quarter can be chosen by keyboard, and the page says when a quarter has no surveys", async () => {
    const page = await desk.open("survei?role=agency_admin");
    await page.getByRole("heading", { name: "Ringkasan" }).waitFor();
    await page.getByRole("combobox", { name: "Triwulan penilaian" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByText("Tidak ada survei yang diisi pada triwulan ini.").waitFor();
    assert.equal(await page.locator("desk-survey table").count(), 0);
    await page.keyboard.press("ArrowUp");
    await page.getByRole("heading", { name: "Ringkasan" }).waitFor();
    await page.context().close();
  });

  test("survey results are grouped by agency for national triage, and available in English", async () => {
    const page = await desk.open("survei?role=national_admin");
    await page.getByRole("heading", { name: "Indeks tiap instansi" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Index by agency" }).waitFor();
    const rows = await tableIn(page);
    assert.deepEqual(rows[2]?.slice(0, 5), [
      "Pemerintah Kota Bandung",
      "13",
      "13 of 14",
      "78.85",
      "indicative",
    ]);
    await page.context().close();
  });
});
