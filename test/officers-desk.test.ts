import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { createMock, type Mock } from "@lapor/mock";
import { createLapor, type Lapor, type SubmittedReport } from "@lapor/sdk";
import { createOfficersSide } from "../examples/demo/src/officers/create-officers-side.ts";
import type { OfficerId } from "../examples/demo/src/officers/officers.ts";
import { fullReport } from "./support/full-report.ts";

const day = 86_400_000;

describe("the officers' desk of the demo", () => {
  let mock: Mock;
  let desk: ReturnType<typeof createOfficersSide>;
  const lapor = (key: string): Lapor => createLapor({ baseUrl: "http://mock", key, fetch: mock.fetch });
  beforeEach(() => {
    mock = createMock({ seed: 1 });
    desk = createOfficersSide({
      nationalChannel: "none",
      laporOf: (id: OfficerId) => lapor(id === "nasional" ? mock.keys.nationalAdmin : mock.keys.agencyAdmin),
    });
  });

  const submit = (title: string, changes: object = {}): Promise<SubmittedReport> =>
    lapor(mock.keys.publishable).submitReport({
      classification: "complaint",
      title,
      agencyId: "pemkot-bandung",
      occurredOn: "2026-11-20",
      body: "Sudah beberapa minggu begini dan belum ada yang datang memeriksa.",
      location: { regionCode: "32.73" },
      ...changes,
    });
  const passDays = (days: number): void => mock.clock.set(new Date(mock.clock.now().getTime() + days * day));
  const open = async (officer: OfficerId, address: string): Promise<string> => {
    const response = await desk.request(address, { headers: { cookie: `petugas=${officer}` } });
    assert.equal(response.status, 200);
    return response.text();
  };
  const send = (
    trackingId: string,
    step: string,
    fields: Record<string, string>,
    officer: OfficerId = "kota",
  ) =>
    desk.request(`http://localhost/laporan/${trackingId}/${step}`, {
      method: "POST",
      headers: {
        cookie: `petugas=${officer}`,
        origin: "http://localhost",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ version: "1", ...fields }).toString(),
    });

  test("shows overdue and escalated reports, to an agency its own, to national triage those of all agencies", async () => {
    await submit("Lampu jalan padam");
    passDays(40);
    await submit("Sampah menumpuk");
    passDays(7);
    await submit("Trotoar rusak");
    const late = await open("kota", "/?tampil=lewat");
    assert.ok(late.includes("Lampu jalan padam") && late.includes("Sampah menumpuk"));
    assert.ok(!late.includes("Trotoar rusak"));
    assert.ok(late.includes("2 laporan lewat tenggat.") && late.includes("1 sudah dieskalasi"));
    for (const officer of ["kota", "nasional"] as const) {
      const escalated = await open(officer, "/?tampil=eskalasi");
      assert.ok(escalated.includes("Lampu jalan padam") && escalated.includes("badge-escalated"), officer);
      assert.ok(!escalated.includes("Sampah menumpuk"), officer);
    }
    const national = await open("nasional", "/?tampil=eskalasi");
    assert.ok(national.includes("<span>Pemerintah Kota Bandung</span>"), "who has it");
    assert.ok(!(await open("nasional", "/")).includes("Lampu jalan padam"), "and not among triage's own");
  });

  test("marks a complaint as needing an examination with a reason, and shows it in inbox and report", async () => {
    const { trackingId } = await submit("Pungutan liar di loket parkir");
    const form = await open("kota", `/laporan/${trackingId}`);
    assert.ok(form.includes("Perlu pemeriksaan (berkadar pengawasan)?"));
    const silent = await send(trackingId, "verifikasi", { examination: "ya" });
    assert.equal(silent.status, 422);
    assert.ok((await silent.text()).includes('value="ya" selected'), "what was chosen is kept");
    const reason = { examination: "ya", message: "Perlu diperiksa Inspektorat." };
    assert.equal((await send(trackingId, "verifikasi", reason)).status, 303);
    assert.ok((await open("kota", "/")).includes("Pengaduan, perlu pemeriksaan"));
    assert.ok((await open("kota", `/laporan/${trackingId}`)).includes("Perlu pemeriksaan"));
    const report = await fullReport(lapor(mock.keys.agencyAdmin), trackingId);
    assert.equal(report.needsExamination, true);
  });

  test("offers no examination for an aspiration, and keeps the decision of national triage", async () => {
    const { trackingId } = await submit("Usul taman baca", { classification: "aspiration" });
    assert.ok(!(await open("kota", `/laporan/${trackingId}`)).includes("berkadar pengawasan"));
    assert.equal((await send(trackingId, "verifikasi", {})).status, 303);
    const undecided = await submit("Suap di loket", { agencyId: undefined });
    const found = { agency: "Pemerintah Kota Bandung", examination: "ya", message: "Perlu diperiksa." };
    assert.equal((await send(undecided.trackingId, "disposisi", found, "nasional")).status, 303);
    const form = await open("kota", `/laporan/${undecided.trackingId}`);
    assert.match(form, /value="ya" selected/);
    const agreed = { version: "2", examination: "ya" };
    assert.equal(
      (await send(undecided.trackingId, "verifikasi", agreed)).status,
      303,
      "needs no second word",
    );
    const report = await fullReport(lapor(mock.keys.agencyAdmin), undecided.trackingId);
    assert.equal(report.needsExamination, true);
  });

  test("lets the agency remove the mark, with a reason, when follow-up starts", async () => {
    const { trackingId } = await submit("Pungutan liar di loket parkir");
    const reason = { examination: "ya", message: "Perlu diperiksa Inspektorat." };
    await send(trackingId, "verifikasi", reason);
    assert.match(await open("kota", `/laporan/${trackingId}`), /tindak-lanjut-examination/);
    const silent = await send(trackingId, "tindak-lanjut", { version: "2", examination: "" });
    assert.equal(silent.status, 422);
    assert.match(await silent.text(), /id="tindak-lanjut-message-galat"/);
    const told = { version: "2", examination: "", message: "Cukup diperiksa di tempat." };
    assert.equal((await send(trackingId, "tindak-lanjut", told)).status, 303);
    const report = await fullReport(lapor(mock.keys.agencyAdmin), trackingId);
    assert.deepEqual([report.status, report.needsExamination], ["in_progress", undefined]);
  });
});
