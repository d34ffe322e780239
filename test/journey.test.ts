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

describe("a report's journey through the demo", () => {
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

  test("the demo starts with public reports, and the form finds a similar one", async () => {
    const lapor = demo.laporOfSite();
    const { data } = await lapor.listPublicReports();
    assert.equal(data.length, 3);
    const text = "Lampu jalan padam di halte sejak minggu lalu";
    const similar = await lapor.findSimilarReports({ text, regionCode: "32.73" });
    assert.match(similar.data[0]?.title ?? "", /^Lampu jalan padam di dekat halte/);
  });

  test("a visitor can read a public report on the home page, and the statistics on the channel's page", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(demo.site);
    const reports = page.locator("lapor-public");
    const [newest] = (await demo.laporOfSite().listPublicReports()).data;
    await reports.getByRole("link", { name: newest?.title ?? "" }).click();
    await reports.getByText(newest?.trackingId ?? "").waitFor();
    await checkAccessibility(page, "the site with a public report", ["light"]);
    const shared = await openPage(browser);
    await shared.page.goto(page.url());
    await shared.page
      .locator("lapor-public")
      .getByText(newest?.trackingId ?? "")
      .waitFor();
    await reports.getByRole("link", { name: "Peta" }).click();
    await reports.getByRole("link", { name: /Jawa Barat/ }).waitFor();
    await page.getByRole("navigation", { name: "Di halaman publik kanal:" }).getByText("Statistik").click();
    await page.getByRole("heading", { level: 1, name: "Statistik" }).waitFor();
    assert.equal(page.url(), `${demo.channel}/publik/statistik`);
    assert.deepEqual([...complaints, ...shared.complaints], []);
  });

  test("a report passes through three agencies until it is answered, and survives killing the server", async () => {
    const { page, complaints } = await openPage(browser);
    const title = "Lubang besar di tikungan dekat gapura";
    await page.goto(demo.site);
    await checkAccessibility(page, "the site with the empty form");
    await fillForm(page, title);
    const photo = await makeJpeg(page);
    // Accept the shown visibility, because the form uploads files only after that.
    await page.getByRole("button", { name: "Lanjut", exact: true }).click();
    await page
      .getByLabel("Pilih berkas")
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
    await page.getByText("Lubang sudah ditambal tadi malam.").waitFor();
    for (const part of ["Riwayat sebelumnya", "Isi laporan Anda"]) await page.getByText(part).click();
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

  test("a double click or a lost response results in exactly one report", async () => {
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

  test("a demo officer can enter the desk with one click and verify a report", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${demo.site}/petugas`);
    await checkAccessibility(page, "the choice of an officer");
    await page.getByRole("button", { name: /Ratna Kusumawati/ }).click();
    await page.getByRole("link", { name: /Sampah di tempat penampungan sementara/ }).click();
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("Laporan diverifikasi.").waitFor();
    const trackingId = page.url().split("/").at(-1) ?? "";
    assert.equal((await demo.laporOf("kota").getAgencyReport(trackingId)).status, "assigned");
    assert.deepEqual(complaints, []);
  });

  test("a form on another site cannot sign anyone in, and a production channel has no one-click sign-in", async () => {
    const enter = (site: string, origin: string): Promise<Response> =>
      fetch(`${site}/petugas/masuk`, {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: "petugas=kota",
        redirect: "manual",
      });
    for (const [response, status] of [
      [await enter(demo.site, "https://evil.example"), 403],
      [await enter(demo.channel, demo.channel), 405],
    ] as const) {
      assert.equal(response.status, status);
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
    const [session] = (await enter(demo.site, demo.site)).headers.getSetCookie();
    assert.match(session ?? "", /^lapor-session=/, "the demo's own form does");
  });

  test("the demo stops on request, and after a restart has the same keys and reports", async () => {
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
