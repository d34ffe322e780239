import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Browser, chromium as engine } from "playwright-core";
import { pressAfterPause } from "../packages/desk/test/support/officer-keys.ts";
import { type Mailbox, startMailbox } from "../packages/server/test/mail/mailbox.ts";
import { until } from "../packages/server/test/support/until.ts";
import { chromium } from "../scripts/browser.ts";
import { checkAccessibility, openPage } from "./support/citizen-page.ts";
import { openOfficerBrowser } from "./support/officer-browser.ts";
import { type OfficerSite, openOfficerSite } from "./support/officer-site.ts";
import { openPublicSite, type PublicSite } from "./support/public-site.ts";

let mailbox: Mailbox;
let channel: OfficerSite;
let site: PublicSite;
let browser: Browser;

before(async () => {
  mailbox = await startMailbox();
  [channel, browser] = await Promise.all([
    openOfficerSite(`smtp://127.0.0.1:${mailbox.port}`),
    chromium().then((options) => engine.launch(options)),
  ]);
  site = await openPublicSite(channel);
});

after(async () => {
  await browser?.close();
  await site?.stop();
  await channel?.server.stop();
  await channel?.provider.stop();
  await mailbox?.stop();
});

/** Returns the next email to an address, after the first `read` ones. */
async function nextMail(address: string, read: number): Promise<{ subject: string; text: string }> {
  const toAddress = () => mailbox.arrived.filter(({ to }) => to.includes(address));
  await until(() => toAddress().length > read);
  const { subject = "", text = "" } = toAddress()[read]?.mail ?? {};
  return { subject, text };
}

/** Releases a report of the city that waits for its answer. Returns the tracking ID. */
async function release(title: string): Promise<string> {
  const { system } = channel;
  await channel.submit(title);
  const { data } = await system.listAgencyReports({ q: title });
  const report = await system.getAgencyReport(data[0]?.trackingId ?? "");
  const verified = await system.verifyReport(report);
  await system.releaseReport(await system.startFollowUp(verified));
  return report.trackingId;
}

test("a citizen can support a report, receive an email about its answer and state that the answer did not solve the problem", async () => {
  const title = "Trotoar amblas di Jalan Dago";
  const supporter = "wati@warga.example";
  const trackingId = await release(title);
  const { page, complaints } = await openPage(browser);
  await page.goto(site.url);
  const reports = page.locator("lapor-public");
  await reports.getByRole("searchbox").fill("trotoar amblas");
  await reports.getByRole("button", { name: "Cari" }).first().click();
  await reports.getByRole("link", { name: title }).click();
  await reports.getByLabel("Kabari saya lewat email").fill(supporter);
  await reports.getByRole("button", { name: "Saya mengalami masalah yang sama" }).click();
  await reports.getByText("Buka email dari kami, lalu konfirmasi alamat Anda.").waitFor();
  await checkAccessibility(page, "a supported report", ["light"]);
  const address = page.url();
  const asked = await nextMail(supporter, 0);
  await page.goto(/https?:\S+/.exec(asked.text)?.[0] ?? "");
  await page.getByRole("button").first().click();
  await page.getByText("Alamat sudah dikonfirmasi").waitFor();

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
  await pressAfterPause(officer.page, "Control+Enter");
  await officer.page.getByText("Jawaban terkirim.").waitFor();
  await channel.system.releaseReport(await channel.system.getAgencyReport(trackingId));

  // Clear the cache, as if the citizen returned after the minute for which a browser caches public data.
  await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  await channel.tellSupporters();
  const told = await nextMail(supporter, 1);
  assert.match(told.subject, new RegExp(trackingId));
  assert.match(told.text, /Laporan yang Anda dukung sudah dijawab/);
  assert.doesNotMatch(told.text, /pelat baja/, "the answer is read on the page alone");
  await page.goto(new RegExp(`${channel.origin}/publik/\\S+`).exec(told.text)?.[0] ?? "");
  await page.getByText("Trotoar sudah kami tutup dengan pelat baja.").waitFor();
  await page.goto(address);
  await reports.getByText("Trotoar sudah kami tutup dengan pelat baja.").waitFor();
  await reports.getByLabel("Apa yang belum selesai?").fill("Pelatnya bergeser, pejalan kaki tersandung.");
  await reports.getByRole("button", { name: "Masalah saya belum selesai" }).click();
  await reports.getByText("Instansi dapat membaca bahwa masalah ini belum selesai bagi Anda.").waitFor();
  assert.deepEqual(complaints, []);

  await officer.page.goto(`${channel.origin}/petugas/semua/${trackingId}`);
  await officer.page.getByText("1 di antaranya menyatakan belum selesai").waitFor();
  await officer.page.getByRole("heading", { name: "Belum selesai menurut pendukung" }).waitFor();
  await officer.page.getByText("Pelatnya bergeser, pejalan kaki tersandung.").waitFor();
  assert.deepEqual(faults, []);
});
