import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../scripts/browser.ts";
import { checkAccessibility, openPage } from "./support/citizen-page.ts";
import { openOfficerBrowser } from "./support/officer-browser.ts";
import { type OfficerSite, openOfficerSite } from "./support/officer-site.ts";
import { openPublicSite, type PublicSite } from "./support/public-site.ts";

let channel: OfficerSite;
let site: PublicSite;
let browser: Browser;

before(async () => {
  [channel, browser] = await Promise.all([
    openOfficerSite(),
    chromium().then((options) => engine.launch(options)),
  ]);
  site = await openPublicSite(channel);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  await channel?.server.stop();
  await channel?.provider.stop();
});

/** Releases a report of the city that waits for its answer. Returns its tracking ID. */
async function release(title: string): Promise<string> {
  const { system } = channel;
  await channel.submit(title);
  const { data } = await system.listAgencyReports({ q: title });
  const report = await system.getAgencyReport(data[0]?.trackingId ?? "");
  const verified = await system.verifyReport(report);
  await system.releaseReport(await system.startFollowUp(verified));
  return report.trackingId;
}

test("a citizen finds a report, supports it, reads its answer and is not content; an officer reads that", async () => {
  const title = "Trotoar amblas di Jalan Dago";
  const trackingId = await release(title);
  const { page, complaints } = await openPage(browser);
  await page.goto(site.url);
  const reports = page.locator("lapor-public");
  await reports.getByRole("searchbox").fill("trotoar amblas");
  await reports.getByRole("button", { name: "Cari" }).first().click();
  await reports.getByRole("link", { name: title }).click();
  await reports.getByRole("button", { name: "Saya mengalami masalah yang sama" }).click();
  await reports.getByText("Dukungan Anda tersimpan.").waitFor();
  await checkAccessibility(page, "a supported report", ["light"]);
  const address = page.url();
  await page.goto("about:blank");

  const faults: string[] = [];
  const officer = await openOfficerBrowser(browser, faults);
  await officer.page.goto(
    `${channel.origin}/petugas/undangan#${await channel.invite("Rina Kartika", "agency_admin")}`,
  );
  await officer.page.getByRole("button", { name: "Buat kunci sandi" }).click();
  await officer.page.getByRole("list", { name: "Daftar laporan" }).waitFor();
  await officer.page.goto(`${channel.origin}/petugas/semua/${trackingId}`);
  await officer.page.getByText("1 dukungan").first().waitFor();
  await officer.page.getByRole("button", { name: "Jawab", exact: true }).click();
  await officer.page.getByLabel("Jawaban untuk pelapor").fill("Trotoar sudah kami tutup dengan pelat baja.");
  await officer.page.keyboard.press("Control+Enter");
  await officer.page.getByText("Jawaban terkirim.").waitFor();
  await channel.system.releaseReport(await channel.system.getAgencyReport(trackingId));

  // As when the citizen returns after the minute for which a browser keeps public data.
  await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  await page.goto(address);
  await reports.getByText("Trotoar sudah kami tutup dengan pelat baja.").waitFor();
  await reports.getByLabel("Apa yang belum selesai?").fill("Pelatnya bergeser, pejalan kaki tersandung.");
  await reports.getByRole("button", { name: "Belum selesai bagi saya" }).click();
  await reports.getByText("Instansi dapat membaca bahwa masalah ini belum selesai bagi Anda.").waitFor();
  assert.deepEqual(complaints, []);

  await officer.page.goto(`${channel.origin}/petugas/semua/${trackingId}`);
  await officer.page.getByText("1 di antaranya menyatakan belum selesai").waitFor();
  await officer.page.getByRole("heading", { name: "Belum selesai menurut pendukung" }).waitFor();
  await officer.page.getByText("Pelatnya bergeser, pejalan kaki tersandung.").waitFor();
  assert.deepEqual(faults, []);
});
