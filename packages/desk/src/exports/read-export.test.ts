import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import { strings as indonesian } from "../strings/id/desk.ts";
import { exports as exportStrings } from "../strings/id/pages.ts";
import { type Progress, readExport } from "./read-export.ts";
import { tableOf } from "./table.ts";

/** Creates an agency administrator's client for a mock that contains `count` reports. */
async function openOfficer(count: number): Promise<Lapor> {
  const mock = createMock();
  const baseUrl = "https://kanal.example";
  const clientOf = (key: string): Lapor =>
    createLapor({ baseUrl, key, fetch: (url, init) => mock.fetch(url, init) });
  const citizen = clientOf(mock.keys.publishable);
  for (let index = 0; index < count; index++)
    await citizen.submitReport({
      classification: "complaint",
      title: `=Lubang nomor ${index}`,
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
      agencyId: "pemkot-bandung",
      location: { regionCode: "32.73", address: "Jl. Braga 12" },
      occurredOn: mock.clock.now().toISOString().slice(0, 10),
    });
  return clientOf(mock.keys.agencyAdmin);
}

describe("an export", () => {
  test("an export reads all pages, reports its progress, and keeps the list's order", async () => {
    const officer = await openOfficer(5);
    const query = { sort: "submittedAt", limit: 2 } as const;
    const seen: Progress[] = [];
    const options = { locale: "id", signal: new AbortController().signal };
    const { reports, total } = await readExport(officer, query, {
      ...options,
      onProgress: (so) => seen.push(so),
    });
    const { data } = await officer.listAgencyReports({ sort: "submittedAt" });
    assert.deepEqual(reports, data);
    assert.equal(total, 5);
    assert.deepEqual(
      seen,
      [2, 4, 5].map((read) => ({ read, total: 5 })),
    );
  });

  test("an export stops between two pages when the officer cancels it", async () => {
    const officer = await openOfficer(3);
    const running = new AbortController();
    let pages = 0;
    const reading = readExport(
      officer,
      { limit: 1 },
      {
        locale: "id",
        signal: running.signal,
        onProgress: () => {
          pages++;
          running.abort();
        },
      },
    );
    await assert.rejects(reading, (error) => isLaporError(error) && error.code === "aborted");
    assert.equal(pages, 1);
  });

  test("an exported table contains the desk's names for values, local times, and durations as numbers of days", async () => {
    const officer = await openOfficer(1);
    const channel = await officer.getChannel();
    const { data } = await officer.exportAgencyReports();
    const [report] = data;
    assert.ok(report?.access === "full");
    const now = () => new Date("2026-12-01T00:00:00+07:00");
    const overdue = { ...report, overdue: true, dueAt: "2026-11-27T23:59:59+07:00" };
    const table = tableOf(
      [
        { ...overdue, submittedAt: "2026-11-24T03:15:00.000Z" },
        { ...report, dueAt: "2026-12-02T23:59:59+07:00" },
        { access: "minimal", trackingId: "K7M-2QF-9XK", status: "closed", responsible: report.responsible },
      ],
      { strings: indonesian, channel, now },
      exportStrings,
    );
    const [first, inTime, second] = table.rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [table.columns[index]?.name, cell])),
    );
    assert.deepEqual(
      [first?.Judul, first?.Status, first?.Klasifikasi, first?.["Penanggung jawab"]],
      ["=Lubang nomor 0", "Menunggu verifikasi", "Pengaduan", "Pemkot Bandung"],
    );
    assert.deepEqual(
      [first?.Masuk, first?.Tenggat],
      [{ time: "2026-11-24T10:15" }, { time: "2026-11-27T23:59" }],
    );
    assert.deepEqual([first?.["Umur (hari)"], first?.["Lewat tenggat (hari)"]], [6, 3]);
    assert.equal(inTime?.["Lewat tenggat (hari)"], undefined);
    assert.deepEqual(
      Object.entries(second ?? {}).filter(([, cell]) => cell !== undefined),
      [
        ["Nomor lacak", "K7M-2QF-9XK"],
        ["Status", "Selesai"],
        ["Penanggung jawab", "Pemkot Bandung"],
      ],
    );
  });
});
