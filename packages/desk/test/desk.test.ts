import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { pressAfterPause } from "./support/officer-keys.ts";
import { type OpenDesk, openDesk, type PageOptions } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

let office: SampleOffice;
let desk: OpenDesk;
let faults: string[] = [];

before(async () => {
  office = await openSampleOffice();
  desk = await openDesk({
    get office() {
      return office;
    },
  });
});

after(() => desk?.close());

beforeEach(() => {
  faults = desk.faults;
  faults.length = 0;
});

async function open(path: string, options?: PageOptions): Promise<Page> {
  const page = await desk.open(path, options);
  await page.getByRole("list", { name: "Daftar laporan" }).waitFor();
  return page;
}

async function kindsOf(trackingId: string): Promise<string[]> {
  const report = await office.officer.getAgencyReport(trackingId);
  assert.equal(report.access, "full");
  return report.access === "full" ? report.timeline.map(({ kind }) => kind) : [];
}

async function find(title: string): Promise<string> {
  const { data } = await office.officer.listAgencyReports({ q: title });
  assert.equal(data.length, 1, title);
  return data[0]!.trackingId;
}

const heading = (page: Page) => page.locator("desk-report .title");

describe("an officer", { concurrency: false }, () => {
  beforeEach(async () => {
    office = await openSampleOffice();
  });

  test("an officer handles five reports using only the keyboard", async () => {
    const page = await open("perlu-saya");
    await page.keyboard.press("g");
    await page.keyboard.press("b");
    await page.waitForURL("**/petugas/baru");
    const rows = page.getByRole("listitem").filter({ hasText: "Menunggu verifikasi" });
    await rows.nth(4).waitFor();
    await pressAfterPause(page, "j");
    for (let number = 0; number < 5; number++) {
      const title = await heading(page).textContent();
      await pressAfterPause(page, "v");
      await page.keyboard.type("Kami terima, vdtan.");
      await pressAfterPause(page, "Control+Shift+Enter");
      if (number < 4)
        await heading(page)
          .filter({ hasNotText: title ?? "" })
          .waitFor();
    }
    await page.getByText("Pilih laporan untuk membacanya.").waitFor();
    const { data } = await office.officer.listAgencyReports({ status: ["submitted"] });
    assert.equal(data.length, 0);
    const { data: assigned } = await office.officer.listAgencyReports({ status: ["assigned"] });
    const messages = await Promise.all(
      assigned.map(async ({ trackingId }) => {
        const report = await office.officer.getAgencyReport(trackingId);
        return report.access === "full" ? report.timeline.at(-1)?.message : undefined;
      }),
    );
    assert.equal(messages.filter((message) => message === "Kami terima, vdtan.").length, 5);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("when a colleague has changed the report, the typed answer stays in its form and can be sent after a check", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    const seen = await office.officer.getAgencyReport(trackingId);
    await office.officer.releaseReport(seen, {});
    const send = page.getByRole("button", { name: "Verifikasi laporan" });
    await send.click();
    await page.getByText("Laporan ini baru saja berubah", { exact: true }).waitFor();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    assert.ok(!(await kindsOf(trackingId)).includes("verified"));
    await page.getByRole("button", { name: "Tetap kirim" }).click();
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("the typed text is kept when the action is no longer possible", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    const [unit] = (await office.officer.listUnits()).data;
    await office.officer.assignReport(await office.officer.getAgencyReport(trackingId), { unitId: unit!.id });
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("tidak dapat dilakukan lagi").waitFor();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    assert.equal(await page.getByRole("button", { name: "Tetap kirim" }).count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a colleague's correction of a field is kept when the officer left that field unchanged", async () => {
    const trackingId = await find("tersumbat");
    const page = await open(`perlu-saya/${trackingId}`);
    await heading(page).waitFor();
    await pressAfterPause(page, "e");
    const form = page.locator("desk-action-form");
    await form.getByLabel("Alamat atau patokan").fill("Jl. Terusan Jakarta 40");
    const reason = form.getByLabel("Alasan (dibaca pelapor)");
    await reason.fill("Alamat dilengkapi.");
    await reason.press("Escape");
    office.mock.clock.advance(60_000);
    const title = "Saluran tersumbat di Jl. Terusan Jakarta";
    const seen = await office.officer.getAgencyReport(trackingId);
    await office.officer.correctReport(seen, { title, reason: "Judul dibuat lebih jelas." });
    await page.getByText("Laporan ini baru saja berubah.").waitFor();
    await page.getByRole("button", { name: "Tampilkan" }).click();
    assert.equal(await form.getByLabel("Judul laporan").inputValue(), title);
    await form.getByRole("button", { name: "Simpan koreksi" }).click();
    await page.getByText("Laporan dikoreksi.").waitFor();
    const report = await office.officer.getAgencyReport(trackingId);
    assert.equal(report.access === "full" && report.title, title);
    assert.equal(report.access === "full" && report.location.address, "Jl. Terusan Jakarta 40");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("an answer is sent with its own text when another form is opened during the upload", async () => {
    const trackingId = await find("tersumbat");
    const page = await open(`perlu-saya/${trackingId}`);
    await heading(page).waitFor();
    let release = (): void => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/v1/attachments", async (route) => {
      await isReleased;
      await route.continue();
    });
    await pressAfterPause(page, "s");
    const form = page.locator("desk-action-form");
    await form.getByLabel("Jawaban untuk pelapor").fill("Saluran sudah kami keruk.");
    const buffer = Buffer.from("%PDF-1.4\n%%EOF\n");
    const input = form.locator("input[type=file]");
    await input.setInputFiles({ name: "berita-acara.pdf", mimeType: "application/pdf", buffer });
    const isUploading = page.waitForRequest("**/v1/attachments");
    await form.getByRole("button", { name: "Kirim jawaban" }).click();
    await isUploading;
    await page.getByRole("button", { name: "Catatan" }).click();
    const note = form.getByRole("textbox", { name: "Catatan" });
    await note.fill("Telepon pelapor besok.");
    release();
    await page.getByText("Jawaban terkirim.").waitFor();
    assert.equal(await note.inputValue(), "Telepon pelapor besok.");
    const report = await office.officer.getAgencyReport(trackingId);
    assert.equal(report.access === "full" && report.timeline.at(-1)?.message, "Saluran sudah kami keruk.");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("an officer mentions colleagues in a note by keyboard, as long as their names stay in the text", async () => {
    const trackingId = await find("tersumbat");
    for (const role of ["leader", "liaison", "liaison"] as const) await office.mock.signIn({ role });
    const { data: colleagues } = await office.officer.listOfficers();
    const [first, second, third] = colleagues;
    assert.ok(first && second && third);
    const page = await open(`perlu-saya/${trackingId}`);
    await heading(page).waitFor();
    await pressAfterPause(page, "n");
    const note = page.getByRole("textbox", { name: "Catatan" });
    await note.pressSequentially("Mohon dicek, @pet");
    const list = page.getByRole("listbox", { name: "Rekan" });
    const options = list.getByRole("option");
    await options.nth(2).waitFor();
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await list.getByRole("option", { selected: true }).allTextContents(), [
      await options.nth(1).textContent(),
    ]);
    const active = await note.getAttribute("aria-activedescendant");
    assert.equal(await options.nth(1).getAttribute("id"), active);
    await page.getByText("3 rekan cocok.").waitFor();
    await page.keyboard.press("Enter");
    assert.equal(await note.inputValue(), `Mohon dicek, @${second.name} `);
    await note.pressSequentially(`dan @${first.name.toLowerCase()}`);
    await page.keyboard.press("Tab");
    await page.getByText(`Akan diberi tahu: ${second.name}, ${first.name}`).waitFor();
    await note.pressSequentially("dan @");
    await options.first().waitFor();
    // Escape closes the list of colleagues and leaves the focus in the note.
    await page.keyboard.press("Escape");
    await options.first().waitFor({ state: "detached" });
    await page.keyboard.type("semua");
    assert.match(await note.inputValue(), /dan @semua$/);
    await note.fill(`Mohon dicek, @${first.name}.`);
    await pressAfterPause(page, "Control+Enter");
    // If the channel refuses the note, the assertion shows the reason from the alert.
    const outcome = page.getByText("Catatan tersimpan.").or(page.locator("desk-action-form [role=alert]"));
    await outcome.first().waitFor();
    assert.equal(await outcome.first().textContent(), "Catatan tersimpan.");
    const report = await office.officer.getAgencyReport(trackingId);
    assert.ok(report.access === "full");
    assert.deepEqual(report.notes.at(-1)?.mentions, [{ id: first.id, name: first.name }]);
    assert.equal(await page.locator("desk-report .mention").textContent(), `@${first.name}`);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("an officer corrects a report and promises a day, and the report shows both", async () => {
    const trackingId = await find("tersumbat");
    const page = await open(`perlu-saya/${trackingId}`);
    await heading(page).waitFor();
    await pressAfterPause(page, "e");
    const form = page.locator("desk-action-form");
    await form.getByLabel("Judul laporan").fill("Saluran tersumbat di Jl. Terusan Jakarta");
    await form.getByLabel("Alasan (dibaca pelapor)").fill("Judul dibuat lebih jelas.");
    await form.getByRole("button", { name: "Simpan koreksi" }).click();
    await page.getByText("Laporan dikoreksi.").waitFor();
    await pressAfterPause(page, "w");
    await form.getByLabel("Dijawab paling lambat").fill("2026-12-04");
    await form.getByLabel("Penjelasan untuk pelapor").fill("Alat berat tersedia pekan depan.");
    await form.getByRole("button", { name: "Kirim janji" }).click();
    await page.getByText("Janji terkirim.").waitFor();
    const facts = page.locator("desk-report aside");
    await facts.getByText("Saluran air tersumbat, jalan tergenang").waitFor();
    await facts.getByText("Dijawab paling lambat Jum, 4 Des").waitFor();
    assert.deepEqual((await kindsOf(trackingId)).slice(-2), ["corrected", "promised"]);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("a macro opens its action with the text filled in, and sending the form also assigns the report to the macro's unit", async () => {
    const trackingId = await find("Lubang besar");
    const { id: unitId } = await office.officer.createUnit({ name: "Bidang Pemeliharaan Jalan" });
    await office.officer.createAnswerTemplate({
      name: "Minta foto",
      text: "Mohon kirim foto untuk laporan {trackingId}.",
      action: "askReporter",
      unitId,
    });
    const page = await open(`perlu-saya/${trackingId}`);
    await heading(page).waitFor();
    await pressAfterPause(page, "s");
    const form = page.locator("desk-action-form");
    await form.getByRole("button", { name: "Minta foto" }).click();
    const question = form.getByLabel("Pertanyaan untuk pelapor");
    await question.waitFor();
    assert.equal(await question.inputValue(), `Mohon kirim foto untuk laporan ${trackingId}.`);
    await form.getByText("Sekaligus didisposisikan ke Bidang Pemeliharaan Jalan.").waitFor();
    await form.getByRole("button", { name: "Kirim pertanyaan" }).click();
    await page.getByText("Pertanyaan terkirim.").waitFor();
    assert.deepEqual((await kindsOf(trackingId)).slice(-2), ["assigned", "reporter_asked"]);
    const report = await office.officer.getAgencyReport(trackingId);
    assert.equal(report.access === "full" && report.unit?.id, unitId);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("no text is lost without a connection, and pressing the shortcut twice sends only one answer", async () => {
    const trackingId = await find("Trotoar rusak");
    const before = office.mock.verifyReport.calls.length;
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("Belum terkirim.").waitFor();
    await page.context().setOffline(false);
    await page.reload();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    await message.focus();
    await pressAfterPause(page, "Control+Enter");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal(office.mock.verifyReport.calls.length, before + 1);
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("an action is taken once when the responses to its first attempts are lost", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    await page.route("**/verify", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("Belum terkirim.").waitFor();
    await page.unroute("**/verify");
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    await page.context().close();
  });

  test("an officer of national triage assigns a report to the suggested agency", async () => {
    const page = await open("baru?triage");
    await page.getByRole("link", { name: /Jembatan gantung/ }).click();
    await page.getByRole("button", { name: /Kabupaten Bandung Barat/ }).click();
    await page.getByRole("button", { name: "Ubah" }).waitFor();
    await pressAfterPause(page, "Control+Enter");
    await page.getByText("Laporan didisposisikan.").waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("new reports and changes appear without a reload", async () => {
    const page = await desk.open("perlu-saya");
    const trackingId = await find("Trotoar rusak");
    await page.waitForResponse((response) => response.url().includes("/v1/events"));
    await page.getByRole("listitem").first().waitFor();
    office.mock.clock.advance(60_000);
    await office.officer.verifyReport(await office.officer.getAgencyReport(trackingId));
    await office.citizen.submitReport({
      classification: "aspiration",
      title: "Usul taman baca di Cicendo",
      body: "Mohon disediakan taman baca kecil di dekat lapangan Cicendo.",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
    await page.getByRole("button", { name: "1 laporan baru" }).click();
    await page.getByRole("link", { name: /Belum dibaca: Usul taman baca/ }).waitFor();
    await page.getByRole("link", { name: /Trotoar rusak.*Terdisposisi/ }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("an officer without a session is asked to sign in", async () => {
    const page = await desk.open("perlu-saya?nobody");
    await page.getByText("Masuk dahulu").waitFor();
    await page.close();
  });

  test("an officer assigns several reports to a unit at once", async () => {
    const page = await open("perlu-saya");
    const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
    await boxes.nth(0).click();
    await boxes.nth(2).click({ modifiers: ["Shift"] });
    await page.getByText("3 laporan dipilih").waitFor();
    await page.getByRole("button", { name: "Minta keterangan" }).click();
    await page.getByLabel("Pertanyaan untuk pelapor").fill("Kami teruskan ke bidang yang menangani.");
    await page.getByRole("button", { name: "Disposisi", exact: true }).click();
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    assert.equal(await message.inputValue(), "Kami teruskan ke bidang yang menangani.");
    await page.getByText(/^\d belum diverifikasi; sekaligus diverifikasi\.$/).waitFor();
    await page.getByRole("combobox", { name: "Unit kerja" }).press("ArrowDown");
    await page.getByRole("option", { name: "Bidang Prasarana" }).click();
    await page.getByRole("button", { name: "Terapkan pada 3 laporan" }).click();
    await page.getByText("3 berhasil").waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
