import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { FullAgencyReport, Lapor } from "@lapor/sdk";
import type { Page } from "playwright-core";
import { pressAfterPause, pressOn } from "./support/officer-keys.ts";
import { type OpenDesk, openDesk, type PageOptions } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

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

async function find(words: string): Promise<FullAgencyReport> {
  const { data } = await office.officer.listAgencyReports({ q: words });
  assert.equal(data.length, 1, words);
  const report = await office.officer.getAgencyReport(data[0]!.trackingId);
  assert.equal(report.access, "full");
  return report as FullAgencyReport;
}

async function open(trackingId: string, { query = "", ...options }: PageOptions & { query?: string } = {}) {
  const page = await desk.open(`semua/${trackingId}${query}`, options);
  await page.locator("desk-report .title").waitFor();
  return page;
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Draws a photo of 80 by 60 pixels in the browser and uploads it. */
async function upload(page: Page, client: Lapor, name: string): Promise<string> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 80, height: 60 });
    canvas.getContext("2d")?.fillRect(20, 20, 30, 20);
    return canvas.toDataURL("image/jpeg");
  });
  const photo = new Blob([Buffer.from(address.split(",")[1] ?? "", "base64")], { type: "image/jpeg" });
  return (await client.uploadAttachment(photo, { fileName: name })).id;
}

describe("a report's photos", () => {
  let trackingId: string;

  before(async () => {
    const { officer, citizen } = office;
    const page = await desk.open("semua");
    const draft = {
      classification: "complaint",
      title: "Pagar taman Cilaki roboh",
      body: "Pagar sisi selatan roboh dan menutup trotoar sejak kemarin.",
      occurredOn: "2026-11-22",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    } as const;
    const attachmentIds = [
      await upload(page, citizen, "roboh.jpg"),
      await upload(page, citizen, "dekat.jpg"),
    ];
    ({ trackingId } = await citizen.submitReport({ ...draft, attachmentIds }));
    const take = async (action: (report: FullAgencyReport) => Promise<unknown>) => {
      const report = await officer.getAgencyReport(trackingId);
      if (report.access === "full") await action(report);
    };
    const [unit] = (await officer.listUnits()).data;
    await take((report) => officer.verifyReport(report));
    await take((report) => officer.assignReport(report, { unitId: unit!.id }));
    await take((report) => officer.startFollowUp(report));
    const done = [await upload(page, officer, "tegak.jpg")];
    await take((report) => officer.answerReport(report, { message: "Sudah tegak.", attachmentIds: done }));
    await page.context().close();
  });

  test("photos are shown side by side, before and after the answer, and zoomed together by keyboard", async () => {
    const page = await open(trackingId);
    const sides = page.locator("desk-report .sides figure");
    assert.deepEqual(await sides.locator("button").evaluateAll((all) => all.map((one) => one.ariaLabel)), [
      "Buka foto roboh.jpg",
      "Buka foto dekat.jpg",
      "Buka foto tegak.jpg",
    ]);
    // The compared photos are not listed again as attachments.
    assert.equal(await page.getByRole("heading", { name: "Lampiran" }).count(), 0);
    const compare = page.getByRole("button", { name: "Bandingkan" });
    await pressOn(compare, "Enter");
    const viewer = page.getByRole("dialog", { name: "Foto laporan" });
    const status = viewer.getByRole("status");
    assert.match((await status.textContent()) ?? "", /roboh\.jpg · tegak\.jpg · 1 dari 2 · 100%/);
    await page.keyboard.press("ArrowRight");
    await status.filter({ hasText: /dekat\.jpg · tegak\.jpg · 2 dari 2/ }).waitFor();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await status.filter({ hasText: "200%" }).waitFor();
    const places = () =>
      viewer.locator(".stage").evaluateAll((all) => all.map((one) => Math.round(one.scrollLeft)));
    const [middle] = await places();
    assert.ok(middle! > 0, "the middle stays in sight");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      ([desk, from]) => {
        const root = desk?.shadowRoot?.querySelector("desk-report")?.shadowRoot;
        const stages = root?.querySelector("desk-photo-viewer")?.shadowRoot?.querySelectorAll(".stage");
        return [...(stages ?? [])].every((stage) => Math.round(stage.scrollLeft) === from + 80);
      },
      [await page.locator("lapor-desk").elementHandle(), middle!] as const,
    );
    assert.deepEqual(await faultsOf(page), []);
    await page.keyboard.press("0");
    await status.filter({ hasText: "100%" }).waitFor();
    await page.keyboard.press("b");
    await status.filter({ hasText: /^\s*roboh\.jpg · 1 dari 3/ }).waitFor();
    await page.keyboard.press("Escape");
    await viewer.waitFor({ state: "hidden" });
    assert.equal(await compare.evaluate((button) => button.matches(":focus")), true);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("photos are stacked on a phone, with every button visible", async () => {
    const page = await open(trackingId, { width: 360 });
    await page.getByRole("button", { name: "Bandingkan" }).click();
    const viewer = page.getByRole("dialog", { name: "Foto laporan" });
    const boxes = await viewer
      .locator(".stage, button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    assert.ok(boxes.every(({ left, right, bottom }) => left >= 0 && right <= 360 && bottom <= 800));
    const stages = boxes.slice(-2);
    assert.ok(stages[1]!.top >= stages[0]!.bottom);
    await page.context().close();
  });
});

test("a report is merged into a similar report, which is listed with its distance", async () => {
  const seen = await find("Lampu taman mati bagian barat");
  const { trackingId } = await find("Lampu taman mati semua");
  const page = await open(seen.trackingId);
  const similar = page.locator("desk-report .related li");
  await similar.getByText("1 hari sebelum laporan ini").waitFor();
  assert.match((await similar.textContent()) ?? "", new RegExp(`${trackingId}.*Menunggu verifikasi`, "s"));
  await page.getByRole("button", { name: `Gabungkan laporan yang terbuka ke ${trackingId}` }).click();
  const form = page.locator("desk-action-form");
  assert.equal(await form.getByLabel("Laporan yang dipertahankan").inputValue(), trackingId);
  await form.getByRole("button", { name: "Gabungkan laporan yang terbuka" }).click();
  await page.getByText("Laporan digabungkan.").waitFor();
  const merged = await office.officer.getAgencyReport(seen.trackingId);
  assert.equal(merged.access === "full" && merged.mergedInto, trackingId);
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});

test("at 1280 by 800, the correction form shows every field and leaves two fifths of the pane to the report", async () => {
  const { trackingId } = await find("tersumbat");
  const page = await open(trackingId);
  await pressAfterPause(page, "e");
  const form = page.locator("desk-action-form");
  await form.getByLabel("Judul laporan").waitFor();
  const height = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;
  const [pane, dock] = [await height("desk-report"), await height("desk-report .dock")];
  assert.ok(dock / pane < 0.6, `${dock} of ${pane}`);
  const isScrolled = await form.evaluate((element) => element.scrollHeight > element.clientHeight);
  assert.equal(isScrolled, false);
  await page.context().close();
});

describe("the map in a channel with a tile service", () => {
  test("the map loads when it is opened, shows the point, and stays open for the next report and after a reload", async () => {
    const { trackingId } = await find("Lubang besar");
    const page = await open(trackingId, { query: "?map" });
    const loaded = async (): Promise<string[]> => {
      const urls = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      return urls.filter((url) => /assets\/map-|\/tiles\//.test(url));
    };
    const button = page.getByRole("button", { name: "Lihat di peta" });
    assert.equal(await page.getByRole("link", { name: "Buka titik di peta" }).count(), 0);
    assert.equal(await button.getAttribute("aria-expanded"), "false");
    assert.deepEqual(await loaded(), []);
    await pressOn(button, "Enter");
    const map = page.getByRole("application", { name: "Peta tempat kejadian" });
    await map.locator(".leaflet-tile-loaded").first().waitFor();
    await page.getByText("Tanda ada di -6,9181; 107,6093.").waitFor();
    assert.ok((await loaded()).some((url) => url.endsWith("/tiles/17/104715/68060.svg")));
    const mark = map.locator(".map-mark");
    const before = (await mark.boundingBox())!;
    await map.press("ArrowRight");
    const after = (await mark.boundingBox())!;
    assert.equal(Math.round(after.x - before.x), -40);
    assert.deepEqual(await faultsOf(page), []);
    const other = await find("tersumbat");
    await page.getByRole("link", { name: /Saluran air tersumbat/ }).click();
    await page.waitForURL(`**/${other.trackingId}**`);
    await page.getByText("Tanda ada di -6,9175; 107,6541.").waitFor();
    await page.goto(`${desk.url}/petugas/semua/${other.trackingId}?map`);
    await page.getByText("Tanda ada di -6,9175; 107,6541.").waitFor();
    // Simulates that the next report is confidential.
    const placeMap = page.locator("desk-report desk-place-map");
    await placeMap.evaluate((element) => element.toggleAttribute("confidential", true));
    await button.waitFor();
    assert.equal(await map.count(), 0);
    await placeMap.evaluate((element) => element.toggleAttribute("confidential", false));
    await page.getByRole("button", { name: "Tutup peta" }).click();
    assert.equal(await map.count(), 0);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a correction sets the point on the map", async () => {
    const { trackingId } = await find("Trotoar rusak");
    const page = await open(trackingId, { query: "?map" });
    await pressAfterPause(page, "e");
    const form = page.locator("desk-action-form");
    const point = form.getByLabel("Titik lokasi");
    await point.fill("-6.91, 107.61");
    await form.getByRole("button", { name: "Pilih di peta" }).click();
    const map = form.getByRole("application");
    await map.press("ArrowUp");
    await page.waitForFunction(
      (input) => !(input as HTMLInputElement).value.startsWith("-6.91,"),
      await point.elementHandle(),
    );
    await form.getByLabel("Alasan (dibaca pelapor)").fill("Titik dilengkapi.");
    await form.getByRole("button", { name: "Simpan koreksi" }).click();
    await page.getByText("Laporan dikoreksi.").waitFor();
    const { location } = await find("Trotoar rusak");
    // The officer moved the map forty pixels to the north.
    assert.ok(location.latitude! > -6.91 && location.latitude! < -6.909, String(location.latitude));
    assert.equal(location.longitude?.toFixed(5), "107.61000");
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });
});

test("copying the tracking ID, or showing or hiding the identity, keeps the focus and announces the outcome", async () => {
  const { trackingId } = await find("Lubang besar");
  const page = await open(trackingId);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pressOn(page.getByRole("button", { name: "Salin nomor lacak" }), "Enter");
  await page.getByRole("status").filter({ hasText: "Disalin." }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), trackingId);
  const identity = page.locator("desk-reporter-identity");
  const opener = identity.getByRole("button", { name: "Buka identitas" });
  await opener.press("Enter");
  const reason = identity.getByRole("textbox", { name: "Alasan membuka identitas" });
  await identity.locator("wa-textarea:focus-within").waitFor();
  await page.keyboard.type("cek");
  await pressOn(identity.getByRole("button", { name: "Buka dan catat" }), "Enter");
  await identity.locator("wa-textarea:focus-within").getByText("Tulis sedikitnya 10 karakter.").waitFor();
  await reason.fill("Menghubungi pelapor tentang lokasi.");
  await identity.getByRole("button", { name: "Buka dan catat" }).press("Enter");
  await identity.getByText("Budi Hartono").waitFor();
  await identity.locator("h3:focus").waitFor();
  await identity.getByRole("button", { name: "Sembunyikan" }).press("Enter");
  await identity.locator("wa-button:focus-within").waitFor();
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});

test("the list and the report show the number of supports, and the report also shows supporters' messages", async () => {
  const { officer, citizen } = office;
  const { trackingId } = await citizen.submitReport({
    classification: "complaint",
    title: "Penutup selokan Jalan Riau hilang",
    body: "Penutup selokan di depan halte hilang, pejalan kaki bisa terperosok.",
    occurredOn: "2026-11-22",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });
  const take = async (action: (report: FullAgencyReport) => Promise<unknown>) => {
    const report = await officer.getAgencyReport(trackingId);
    if (report.access === "full") await action(report);
  };
  await take((report) => officer.verifyReport(report));
  await take((report) => officer.startFollowUp(report));
  await take((report) => officer.releaseReport(report));
  const followCodes = ["a", "b", "c"].map((letter) => letter.repeat(22));
  for (const followCode of followCodes) await citizen.supportReport(trackingId, { followCode });
  await take((report) => officer.answerReport(report, { message: "Sudah kami tutup." }));
  const message = "Di seberang halte masih terbuka.";
  await citizen.reportNotSolved({ trackingId, followCode: followCodes[0]! }, { message });
  const page = await open(trackingId);
  const row = page.locator("desk-list .row", { hasText: "Penutup selokan" });
  assert.match((await row.textContent()) ?? "", /3 dukungan, 1 belum selesai/);
  const facts = page.getByRole("complementary", { name: "Rincian laporan" });
  const text = (await facts.textContent()) ?? "";
  assert.match(text, /3 orang mengalami masalah yang sama\s+1 di antaranya menyatakan belum selesai/);
  await page.getByRole("heading", { name: "Belum selesai menurut pendukung" }).waitFor();
  await page.locator("desk-report .note", { hasText: message }).waitFor();
  assert.deepEqual(await faultsOf(page), []);
  await page.context().close();
});

test("supporters' photos are shown, and single photos can be released, changed and taken back", async () => {
  const { officer, citizen } = office;
  const drawing = await desk.open("semua");
  const own = [await upload(drawing, citizen, "lubang.jpg"), await upload(drawing, citizen, "rumah.jpg")];
  const { trackingId } = await citizen.submitReport({
    classification: "complaint",
    title: "Pagar taman Jalan Aceh roboh",
    body: "Pagar taman roboh ke trotoar, ujung besinya tajam dan anak-anak lewat di sana.",
    occurredOn: "2026-11-22",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
    anonymous: true,
    attachmentIds: own,
  });
  const seen = async () => (await officer.getAgencyReport(trackingId)) as FullAgencyReport;
  await officer.verifyReport(await seen());
  await officer.releaseReport(await seen());
  const support = { trackingId, followCode: "p".repeat(22) };
  await citizen.supportReport(trackingId, { followCode: support.followCode });
  const attachmentId = await upload(drawing, citizen, "foto.jpg");
  await citizen.addSupportPhoto(support, { attachmentId });
  await drawing.context().close();

  const page = await open(trackingId);
  await page.getByRole("heading", { name: "Foto dari pendukung" }).waitFor();
  const form = page.locator("desk-action-form");
  const bar = page.getByRole("group", { name: "Tindakan" });
  await bar.getByRole("button", { name: "Lainnya" }).click();
  await bar.getByRole("button", { name: "Publikasikan" }).click();
  const choice = form.getByRole("group", { name: "Foto untuk publik" });
  await choice.getByText("Pelapor memilih Anonim.").waitFor();
  assert.equal(await choice.getByRole("checkbox", { checked: true }).count(), 0, "none is chosen at first");
  assert.deepEqual(await faultsOf(page), []);
  await choice.getByRole("checkbox", { name: "lubang.jpg" }).check();
  await choice.getByRole("checkbox", { name: "Pendukung" }).check();
  await form.locator("wa-button[variant=brand]").click();
  await page.getByRole("status").filter({ hasText: "Laporan dipublikasikan." }).waitFor();
  const released = async () => ((await seen()).released?.photoIds ?? []).join();
  assert.equal(await released(), [own[0], attachmentId].join());
  assert.equal((await citizen.getPublicReport(trackingId)).photos?.length, 2);

  await bar.getByRole("button", { name: "Publikasikan" }).click();
  await choice.waitFor();
  assert.equal(await choice.getByRole("checkbox", { checked: true }).count(), 2);
  await choice.getByRole("checkbox", { name: "Pendukung" }).uncheck();
  await form.locator("wa-button[variant=brand]").click();
  await form.waitFor({ state: "detached" });
  assert.equal(await released(), own[0]);
  await citizen.getPublicPhoto({ trackingId, photoId: own[0]! });
  await assert.rejects(citizen.getPublicPhoto({ trackingId, photoId: attachmentId }), {
    code: "attachment_not_found",
  });
  await page.context().close();
});

test("the merge form states the direction of the merge, and suggests keeping the older report", async () => {
  const { mock, citizen, officer } = office;
  const send = async () =>
    (
      await citizen.submitReport({
        classification: "complaint",
        title: "Gorong-gorong Sukajadi mampet total",
        body: "Air meluap ke jalan setiap kali hujan deras turun.",
        occurredOn: "2026-11-22",
        location: { regionCode: "32.73" },
        agencyId: "pemkot-bandung",
      })
    ).trackingId;
  const older = await send();
  mock.clock.advance(3 * 3_600_000);
  const younger = await send();
  const page = await open(older);
  // The older report is kept. The link on its page opens the younger report with the form filled in.
  await page.getByRole("link", { name: `Gabungkan ${younger} ke laporan yang terbuka` }).click();
  const form = page.getByRole("form", { name: "Gabungkan" });
  const target = form.getByRole("textbox", { name: "Laporan yang dipertahankan" });
  await form.getByText(`${younger}, laporan yang terbuka, digabungkan ke ${older}.`).waitFor();
  assert.equal(await target.inputValue(), older);
  assert.match(page.url(), new RegExp(`/${younger}$`));
  await page.getByRole("button", { name: `Gabungkan laporan yang terbuka ke ${older}` }).waitFor();
  assert.deepEqual(await faultsOf(page), []);
  await form.getByRole("button", { name: "Gabungkan laporan yang terbuka" }).click();
  await page.getByText("Laporan digabungkan.").waitFor();
  const merged = await officer.getAgencyReport(younger);
  assert.equal(merged.access === "full" && merged.mergedInto, older);
  await page.context().close();
});
