import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createKey, systemClock, systemRandom } from "@lapor/channel";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import {
  accessCodeShape,
  checkAccessibility,
  openPage,
  readOff,
  trackingIdShape,
} from "../../../../test/support/citizen-page.ts";
import type { ServerProcess } from "../support/servers.ts";
import { startSite } from "../support/start-site.ts";
import { until } from "../support/until.ts";
import { openTrial, type Trial } from "./trial/open-trial.ts";

describe("a report in SP4N-LAPOR!, as the reporter sees it", () => {
  let trial: Trial;
  let server: ServerProcess;
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let key = "";
  before(async () => {
    trial = await openTrial({ speed: 240, hasLookUp: true, settleAfterMinutes: 2 });
    server = await trial.start();
    site = await startSite(
      () => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Lapor</title>
        <script type="module" src="/lapor.js"></script></head><body><main><h1>Lapor</h1>
        <lapor-form publishable-key="${key}" base-url="${server.url}" lang="id"></lapor-form>
        <lapor-status publishable-key="${key}" base-url="${server.url}" lang="id"></lapor-status>
        </main></body></html>`,
    );
    const parts = { store: trial.store, clock: systemClock, random: systemRandom };
    const origins = [site.url];
    ({ key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins }));
    browser = await engine.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    site?.server.close();
    await trial?.close();
  });

  /** Stops the server, moves the clocks forward and starts the server again. */
  const passHours = async (hours: number) => {
    await server.end("SIGTERM");
    await trial.leap(hours);
    server = await trial.start();
  };
  const send = async (title: string) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(site.url);
    await page.getByRole("radio", { name: "Pengaduan", exact: true }).check();
    await page.getByRole("textbox", { name: "Judul Laporan" }).fill(title);
    await page
      .getByRole("textbox", { name: "Isi Laporan" })
      .fill("Ada lubang besar di tikungan. Kemarin dua sepeda motor jatuh karena menghindarinya.");
    await page.getByRole("radio", { name: "Tanggal lain" }).check();
    await page.getByLabel("Tanggal Kejadian").fill("2026-11-20");
    await page.getByRole("combobox", { name: "Lokasi Kejadian" }).pressSequentially("coblong");
    await page.getByRole("option", { name: "Coblong, Kota Bandung, Jawa Barat", exact: true }).click();
    await page.getByRole("button", { name: "Kirim laporan", exact: true }).click();
    const codes = {
      trackingId: await readOff(page, trackingIdShape),
      accessCode: await readOff(page, accessCodeShape),
    };
    assert.deepEqual(complaints, []);
    return codes;
  };
  const follow = async ({ trackingId, accessCode }: Awaited<ReturnType<typeof send>>) => {
    const opened = await openPage(browser);
    await opened.page.goto(site.url);
    const status = opened.page.locator("lapor-status");
    await status.getByRole("textbox", { name: "Nomor lacak" }).fill(trackingId);
    await status.getByRole("textbox", { name: "Kode akses" }).fill(accessCode);
    await status.getByRole("button", { name: "Lihat laporan" }).click();
    await status.getByText(trackingId).first().waitFor();
    return { ...opened, status };
  };
  const complaintsOf = (trackingId: string) =>
    trial.ministry.sp4n.complaints.filter(({ tags }) => tags === `#${trackingId}`);
  const answersOf = async (trackingId: string, text: string) =>
    (await trial.store.findReport({ trackingId }))?.timeline.filter(({ message }) => message?.includes(text))
      .length;

  test("the status page shows both numbers, and the answer with the institution that wrote it", async () => {
    const { sp4n } = trial.ministry;
    const codes = await send("Lubang besar di tikungan dekat gapura");
    await until(() => complaintsOf(codes.trackingId).length === 1);
    const [complaint] = complaintsOf(codes.trackingId);
    assert.ok(complaint);
    sp4n.transfer(complaint.id, { institution: 153, note: "Jalan nasional." });
    sp4n.answer(complaint.id, { content: "<p>Lubang sudah ditambal.</p>", institution: 153 });
    await passHours(1);
    await until(async () => (await answersOf(codes.trackingId, "Lubang sudah ditambal.")) === 1, 60_000);

    const { page, status, complaints } = await follow(codes);
    const national = status.getByRole("region", { name: "Di SP4N-LAPOR!" });
    await national.getByText(complaint.trackingId, { exact: true }).waitFor();
    await status.getByText("Lubang sudah ditambal.").first().waitFor();
    await status.getByText("Kementerian Pekerjaan Umum").first().waitFor();
    await checkAccessibility(page, "a report with its answer from SP4N-LAPOR!");
    assert.deepEqual(complaints, []);
  });

  test("after SP4N-LAPOR! was down for a day, every report and entry arrives exactly once", async () => {
    const { sp4n } = trial.ministry;
    const early = await send("Pohon tumbang menutup setengah jalan");
    await until(() => complaintsOf(early.trackingId).length === 1);
    const [first] = complaintsOf(early.trackingId);
    assert.ok(first);
    sp4n.answer(first.id, { content: "Pohon sudah dipotong.", institution: 151 });
    sp4n.setQuirks({ outage: { share: 1 } });
    const late = await send("Lampu jalan padam sejak kemarin");
    const refused = () => sp4n.requests.filter(({ status }) => status === 503).length;
    await until(() => refused() > 0);
    await passHours(24);
    const before = refused();
    await until(() => refused() > before);
    const { status } = await follow(late);
    await status.getByRole("region", { name: /SP4N-LAPOR!/ }).waitFor();

    sp4n.setQuirks({ outage: null });
    await passHours(25);
    await until(() => complaintsOf(late.trackingId).length === 1, 60_000);
    await until(async () => (await answersOf(early.trackingId, "Pohon sudah dipotong.")) === 1, 60_000);
    await passHours(25);
    const read = sp4n.requests.length;
    await until(() => sp4n.requests.length >= read + 4, 60_000);
    assert.deepEqual([complaintsOf(early.trackingId).length, complaintsOf(late.trackingId).length], [1, 1]);
    assert.equal(await answersOf(early.trackingId, "Pohon sudah dipotong."), 1);
    const shown = await follow(late);
    const [complaint] = complaintsOf(late.trackingId);
    await shown.status.getByText(complaint?.trackingId ?? "", { exact: true }).waitFor();
  });
});
