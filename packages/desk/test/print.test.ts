import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

const lines = Array.from({ length: 150 }, (_, index) => `Baris ${index + 1} dari laporan yang panjang.`);

describe("report printouts", { concurrency: false }, () => {
  let office: SampleOffice;
  let desk: OpenDesk;
  let long = "";
  let answered = "";

  const idOf = async (title: string): Promise<string> => {
    const { data } = await office.officer.listAgencyReports({ q: title });
    return data[0]?.trackingId ?? "";
  };

  before(async () => {
    office = await openSampleOffice();
    desk = await openDesk({ office });
    answered = await idOf("Halte ramah");
    const sent = {
      classification: "complaint",
      occurredOn: "2026-11-20",
      agencyId: "pemkot-bandung",
      reporter: { name: "Budi Hartono" },
      location: { regionCode: "32.73", address: "Jl. Braga 12" },
    } as const;
    const report = { ...sent, title: "Laporan panjang", body: lines.join("\n") };
    long = (await office.citizen.submitReport(report)).trackingId;
  });
  after(() => desk?.close());
  beforeEach(() => {
    desk.faults.length = 0;
  });

  async function open(path: string): Promise<Page> {
    const page = await desk.open(`cetak/${path}`);
    await page.locator("desk-print .printout").waitFor();
    return page;
  }

  /** Prints the page. Returns the number of sheets and their width in points. */
  async function print(page: Page): Promise<{ sheets: number; width: number }> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width = "0"] = /\/MediaBox ?\[0 0 ([\d.]+)/.exec(pdf) ?? [];
    return { sheets: pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0, width: Number(width) };
  }

  test("a long report is printed on several sheets, with every line and without the desk's frame", async () => {
    const page = await open(`laporan/${long}`);
    const text = (await page.locator(".printout").textContent()) ?? "";
    for (const line of lines) assert.ok(text.includes(line), line);
    assert.ok((await print(page)).sheets >= 3);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.getByRole("navigation").count(), 0);
    assert.equal(await page.getByRole("button", { name: "Cetak" }).count(), 0);
    await page.close();
    assert.deepEqual(desk.faults, []);
  });

  test("the slip is printed on A4 or A5, with the tracking ID as the agenda number", async () => {
    const page = await desk.open(`baru/${long}`);
    await page.getByRole("link", { name: "Cetak" }).click();
    await page.getByRole("link", { name: "Lembar disposisi" }).click();
    const slip = page.getByRole("region", { name: "Lembar disposisi" });
    await slip.getByRole("heading", { name: "LEMBAR DISPOSISI" }).waitFor();
    const text = (await slip.textContent()) ?? "";
    for (const part of [
      "Pemerintah Kota Bandung",
      "Laporan panjang",
      "Diteruskan kepada Sdr.",
      "Isi disposisi",
    ])
      assert.ok(text.includes(part) || text.includes(part.toUpperCase()), part);
    assert.match(text, new RegExp(`Nomor agenda\\s*: ${long}`));
    assert.match(text, /Diterima tanggal\s*: \d+ November 2026/);
    const onA4 = await print(page);
    await page.getByRole("button", { name: "A5" }).click();
    const onA5 = await print(page);
    assert.deepEqual([Math.round(onA4.width), Math.round(onA5.width)], [595, 420]);
    assert.deepEqual([onA4.sheets, onA5.sheets], [1, 1]);
    await page.getByRole("link", { name: "Kembali ke laporan" }).click();
    await page.getByRole("heading", { name: "Laporan panjang" }).waitFor();
    await page.close();
    assert.deepEqual(desk.faults, []);
  });

  test("the letter contains the answer and the officer's entries, but never the reporter's name", async () => {
    const page = await open(`jawaban/${answered}`);
    await page.getByRole("textbox", { name: "Nomor surat" }).fill("005/123/Diskominfo");
    await page.getByRole("textbox", { name: "Nama penanda tangan" }).fill("Sari Wulandari");
    const text = (await page.locator(".printout").textContent()) ?? "";
    for (const part of [
      "005/123/Diskominfo",
      "Sari Wulandari",
      answered,
      "sembilan halte tahun depan",
      "24 November 2026",
    ])
      assert.ok(text.includes(part), part);
    await page.close();
    const other = await open(`jawaban/${long}`);
    await other.getByText("Laporan ini belum dijawab").waitFor();
    assert.ok(!(await other.locator(".printout").textContent())?.includes("Budi Hartono"));
    await other.close();
    assert.deepEqual(desk.faults, []);
  });

  test("no printout is shown for another agency's report, and an unknown printout leads to the list", async () => {
    const passed = await office.officer.listAgencyReports({ scope: "passed_on" });
    const page = await desk.open(`cetak/laporan/${passed.data[0]?.trackingId}`);
    await page.getByText("hanya dapat dicetak oleh instansi yang menanganinya").waitFor();
    await page.close();
    const unknown = await desk.open("cetak");
    await unknown.getByRole("list", { name: "Daftar laporan" }).waitFor();
    await unknown.close();
    assert.deepEqual(desk.faults, []);
  });
});
