import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../scripts/browser.ts";
import { createDemoProcess, type DemoProcess } from "../scripts/demo-process.ts";
import {
  accessCodeShape,
  checkAccessibility,
  fillForm,
  makeJpeg,
  openPage,
  readOff,
  trackingIdShape,
} from "./support/citizen-page.ts";
import { fullReport } from "./support/full-report.ts";

describe("the journey of a report through the demo", () => {
  let demo: DemoProcess;
  let browser: Browser;
  before(async () => {
    demo = await createDemoProcess();
    await demo.start();
    browser = await engine.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  test("a report passes through three agencies to its answer, and a killed server loses nothing", async () => {
    const { page, complaints } = await openPage(browser);
    const title = "Lubang besar di tikungan dekat gapura";
    await page.goto(demo.site);
    await checkAccessibility(page, "the site with the empty form");
    await fillForm(page, title);
    const photo = await makeJpeg(page);
    // Files are uploaded once the shown visibility is accepted.
    await page.getByRole("button", { name: "Lanjut", exact: true }).click();
    await page
      .getByLabel("Tambah foto atau dokumen")
      .setInputFiles({ name: "lubang.jpg", mimeType: "image/jpeg", buffer: photo });
    await page.getByText("lubang.jpg sudah terunggah.").waitFor();
    await page.getByRole("button", { name: "Kirim laporan" }).click();
    const trackingId = await readOff(page, trackingIdShape);
    const accessCode = await readOff(page, accessCodeShape);
    const statusPage = await page.getByRole("link", { name: "Buka halaman lacak" }).getAttribute("href");
    await checkAccessibility(page, "the receipt");

    const city = demo.laporOf("kota");
    const received = await fullReport(city, trackingId);
    assert.equal(received.title, title);
    assert.equal(received.location.regionCode, "32.73.02");
    assert.equal(received.responsible.agency?.id, "pemkot-bandung");
    const verified = await city.verifyReport(received);
    const passedOn = await city.transferReport(verified, {
      toAgencyId: "pemprov-jawa-barat",
      reason: "Ruas ini bukan jalan kota.",
    });

    await demo.kill();
    await demo.start();

    const jabar = demo.laporOf("jawa-barat");
    const found = await fullReport(jabar, trackingId);
    assert.ok(passedOn.access === "former");
    const lasting = ({ version, timeline, body, status }: typeof found | typeof passedOn) => ({
      version,
      body,
      status,
      timeline: timeline.map(({ id, kind, message }) => ({ id, kind, message })),
    });
    assert.deepEqual(lasting(found), lasting(passedOn));
    await jabar.transferReport(found, { toAgencyId: "kemenpu", reason: "Ruas ini jalan nasional." });
    const pu = demo.laporOf("pu");
    const own = await pu.verifyReport(await pu.getAgencyReport(trackingId));
    const started = await pu.startFollowUp(own, { message: "Tim balai meninjau besok." });
    await pu.answerReport(started, { message: "Lubang sudah ditambal tadi malam." });

    await page.goto(statusPage ?? "");
    await page.getByRole("textbox", { name: "Nomor lacak" }).fill(trackingId);
    await page.getByRole("textbox", { name: "Kode akses" }).fill(accessCode);
    await page.getByRole("button", { name: "Lihat laporan" }).click();
    // The answer is shown above the history, and in it.
    await page.getByText("Lubang sudah ditambal tadi malam.").first().waitFor();
    for (const passed of [
      /Kota Sukamaju mengalihkan laporan ke Pemerintah Provinsi Jawa Barat/,
      /Jawa Barat mengalihkan laporan ke Kementerian Pekerjaan Umum/,
    ])
      assert.equal(await page.getByText(passed).count(), 1, String(passed));
    await checkAccessibility(page, "the followed report");
    const link = await page.getByRole("link", { name: /lubang\.jpg/ }).getAttribute("href");
    const stored = await fetch(new URL(link ?? "", demo.site));
    assert.equal(stored.headers.get("content-type"), "image/jpeg");
    assert.deepEqual(Buffer.from(await stored.arrayBuffer()), photo);
    assert.deepEqual(complaints, []);
  });

  test("a double click or a lost response creates exactly one report", async () => {
    const city = demo.laporOf("kota");
    const countOf = async (title: string): Promise<number> => {
      const { data } = await city.listAgencyReports({ limit: 100 });
      return data.filter((report) => report.access === "full" && report.title === title).length;
    };

    const twice = await openPage(browser);
    await twice.page.goto(demo.site);
    await fillForm(twice.page, "Dikirim dengan klik ganda");
    await twice.page.getByRole("button", { name: "Kirim laporan" }).dblclick();
    await readOff(twice.page, trackingIdShape);
    assert.equal(await countOf("Dikirim dengan klik ganda"), 1);
    assert.deepEqual(twice.complaints, []);

    const { page } = await openPage(browser);
    await page.goto(demo.site);
    await fillForm(page, "Jawaban kanal hilang di jalan");
    let lost = 0;
    await page.route("**/v1/reports", async (route) => {
      if (route.request().method() !== "POST" || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      return route.abort("connectionreset");
    });
    await page.getByRole("button", { name: "Kirim laporan" }).click();
    const trackingId = await readOff(page, trackingIdShape);
    assert.equal(lost, 1);
    assert.equal(await countOf("Jawaban kanal hilang di jalan"), 1);
    assert.equal((await fullReport(city, trackingId)).title, "Jawaban kanal hilang di jalan");
  });

  test("an officer works with plain forms; an outdated page shows an error and keeps the input", async () => {
    const city = demo.laporOf("kota");
    const { id: unitId } = await city.createUnit({ name: "<b>Dinas</b> Kebersihan" });
    const { page, complaints } = await openPage(browser);
    await page.goto(`${demo.site}/petugas`);
    await checkAccessibility(page, "the choice of a role");
    await page.getByRole("button", { name: "Pemerintah Kota Sukamaju Admin Instansi" }).click();
    await checkAccessibility(page, "the inbox");
    await page.getByRole("link", { name: "Sampah di tempat penampungan sementara tidak diangkut" }).click();
    await checkAccessibility(page, "the officer's report");
    const trackingId = page.url().split("/").at(-1) ?? "";
    await city.verifyReport(await city.getAgencyReport(trackingId));

    await page.getByText("Disposisi ke unit kerja").click();
    const unit = page.getByRole("combobox", { name: "Unit kerja" });
    await unit.selectOption({ label: "<b>Dinas</b> Kebersihan" });
    await page.getByRole("button", { name: "Disposisikan" }).click();
    await page.getByRole("alert").getByText("sudah berubah").waitFor();
    await checkAccessibility(page, "the officer's report with a fault");
    assert.equal(await unit.inputValue(), unitId);
    await page.getByRole("button", { name: "Disposisikan" }).click();
    await page.getByText("Laporan sudah didisposisikan.").waitFor();
    assert.match(await page.title(), /^Laporan sudah didisposisikan\. Sampah di/);
    assert.match((await page.locator(":focus").textContent()) ?? "", /^Laporan sudah didisposisikan\./);
    await checkAccessibility(page, "the officer's report after a step");
    const shown = page.getByText("<b>Dinas</b> Kebersihan").and(page.locator(":not(option)"));
    assert.equal(await shown.count(), 1);
    // The browser logs the response 412 to the outdated form as an error. There must be no other error.
    assert.deepEqual(
      complaints.filter((text) => !text.includes("412")),
      [],
    );
  });

  test("an officer searches a report, writes a note, answers with a template and asks for information", async () => {
    const { page, complaints } = await openPage(browser);
    const city = demo.laporOf("kota");
    await page.goto(`${demo.site}/petugas`);
    await page.getByRole("button", { name: "Pemerintah Kota Sukamaju Admin Instansi" }).click();
    await page.getByRole("link", { name: "Templat jawaban" }).click();
    await page.getByRole("textbox", { name: "Nama" }).fill("Sudah selesai");
    await page.getByRole("textbox", { name: "Jawaban" }).fill("Yth. {nama}, laporan {trackingId} selesai.");
    await page.getByRole("button", { name: "Simpan templat" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByText("Pilih salah satu: {trackingId}").waitFor();
    await checkAccessibility(page, "the refused template");
    await page.getByRole("textbox", { name: "Jawaban" }).fill("Laporan {trackingId} selesai oleh {agency}.");
    await page.getByRole("button", { name: "Simpan templat" }).click();
    await page.getByText("Templat sudah disimpan.").waitFor();
    await checkAccessibility(page, "the templates");

    const [report] = (await city.listAgencyReports({ status: ["submitted"], q: "ganda" })).data;
    assert.ok(report);
    const { trackingId } = report;
    await city.startFollowUp(await city.verifyReport(await city.getAgencyReport(trackingId)));
    await page.getByRole("link", { name: "Kotak masuk" }).first().click();
    await page.getByRole("textbox", { name: "Kata atau nomor lacak" }).fill("klik gand");
    await page.getByRole("combobox", { name: "Klasifikasi" }).selectOption("Pengaduan");
    await page.getByRole("button", { name: "Saring" }).click();
    await checkAccessibility(page, "the narrowed inbox");
    assert.equal(
      await page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading") })
        .count(),
      1,
    );
    await page.getByRole("link", { name: "Dikirim dengan klik ganda" }).click();

    await page.getByText("Tulis catatan internal").click();
    await page.getByRole("textbox", { name: "Catatan" }).fill("Menunggu aspal.");
    await page.getByRole("button", { name: "Simpan catatan" }).click();
    await page.getByText("Catatan sudah disimpan.").waitFor();
    await checkAccessibility(page, "the officer's report with a note");
    assert.deepEqual(
      (await fullReport(city, trackingId)).notes.map(({ text }) => text),
      ["Menunggu aspal."],
    );

    await page.getByText("Minta keterangan").click();
    await page.getByRole("textbox", { name: "Pertanyaan untuk pelapor" }).fill("Di depan toko apa?");
    await page.getByRole("button", { name: "Kirim pertanyaan" }).click();
    await page.getByText("Pertanyaan sudah terkirim.").waitFor();
    assert.equal((await city.getAgencyReport(trackingId)).status, "awaiting_reporter");

    const [other] = (await city.listAgencyReports({ status: ["in_progress"] })).data;
    assert.ok(other);
    await page.goto(`${demo.site}/petugas/laporan/${other.trackingId}`);
    await page.getByText("Beri jawaban", { exact: true }).click();
    await page.getByRole("link", { name: "Sudah selesai" }).click();
    const answer = page.getByRole("textbox", { name: "Jawaban" });
    assert.equal(
      await answer.inputValue(),
      `Laporan ${other.trackingId} selesai oleh Pemerintah Kota Sukamaju.`,
    );
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.getByText("Jawaban sudah terkirim.").waitFor();
    assert.equal((await city.getAgencyReport(other.trackingId)).status, "answered");
    assert.deepEqual(
      complaints.filter((text) => !text.includes("422")),
      [],
    );
  });

  test("a report is transferred only to an agency with exactly the given name or short name", async () => {
    const { page } = await openPage(browser);
    const enter = async (role: string, report: string) => {
      await page.goto(`${demo.site}/petugas`);
      await page.getByRole("button", { name: role }).click();
      await page.getByRole("link", { name: report }).click();
    };
    const agency = page.getByRole("combobox", { name: "Instansi tujuan" });
    const told = () =>
      agency.evaluate((field) =>
        (field.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent)
          .join(" "),
      );

    await enter("Pemerintah Kota Sukamaju Admin Instansi", "Syarat pindah kartu keluarga setelah menikah");
    const trackingId = page.url().split("/").at(-1) ?? "";
    const before = await demo.laporOf("kota").getAgencyReport(trackingId);
    await page.getByText("Bukan wewenang").click();
    await page.getByRole("textbox", { name: "Alasan", exact: true }).fill("Pelapor pindah ke Cimahi.");
    for (const typed of ["dinas", "Pemkot Cimah", "Kota Cimahi"]) {
      await agency.fill(typed);
      await page.getByRole("button", { name: "Teruskan laporan" }).click();
      await page.getByRole("alert").waitFor();
      assert.match(await told(), /Pilih nama dari daftar yang muncul\./, typed);
      assert.equal(await agency.inputValue(), typed);
      assert.deepEqual(await demo.laporOf("kota").getAgencyReport(trackingId), before, typed);
    }
    await checkAccessibility(page, "the refused agency");
    await agency.fill("pemkot CIMAHI");
    await page.getByRole("button", { name: "Teruskan laporan" }).click();
    await page.getByText("Laporan sudah diteruskan.").waitFor();
    const moved = await demo.laporOf("nasional").getAgencyReport(trackingId);
    assert.equal(moved.responsible.agency?.id, "pemkot-cimahi");

    await page.getByRole("button", { name: "Ganti peran" }).click();
    await enter("Tim verifikasi Admin Verifikasi", "Usul kereta pagi tambahan menuju Cicalengka");
    await agency.fill("kementerian perhubungan");
    await page.getByRole("button", { name: "Disposisikan" }).click();
    await page.getByText("Laporan sudah didisposisikan.").waitFor();
    const assigned = await demo
      .laporOf("nasional")
      .getAgencyReport(page.url().match(/[0-9A-Z-]{11}/)?.[0] ?? "");
    assert.equal(assigned.responsible.agency?.name, "Kementerian Perhubungan");
  });

  test("a form that another site submits has no effect", async () => {
    const city = demo.laporOf("kota");
    const [report] = (await city.listAgencyReports({ status: ["submitted"] })).data;
    assert.ok(report?.access === "full");
    const response = await fetch(`${demo.site}/petugas/laporan/${report.trackingId}/verifikasi`, {
      method: "POST",
      headers: {
        cookie: "petugas=kota",
        origin: "https://evil.example",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: `version=${report.version}`,
      redirect: "manual",
    });
    assert.equal(response.status, 403);
    assert.equal((await fullReport(city, report.trackingId)).version, report.version);
  });

  test("the demo stops on request and starts again with the same keys and reports", async () => {
    const before = await demo
      .laporOf("nasional")
      .listAgencyReports({ agencyId: "pemkot-bandung", limit: 100 });
    assert.equal(await demo.stop(), 0);
    await demo.start();
    const after = await demo
      .laporOf("nasional")
      .listAgencyReports({ agencyId: "pemkot-bandung", limit: 100 });
    assert.deepEqual(after.data, before.data);
  });
});
