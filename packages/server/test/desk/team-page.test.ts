import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { NewKey } from "@lapor/channel";
import { createLapor, type Lapor } from "@lapor/sdk";
import type { Page } from "playwright-core";
import { checkAccessibility } from "../../../../test/support/citizen-page.ts";
import { newReport } from "../support/test-channel.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";

const agencyId = "pemkot-bandung";
/** An error that a proxy returns instead of the channel. The SDK does not retry after so long a wait. */
const unavailable = { status: 503, headers: { "retry-after": "90" }, body: "" };

type Role = "agency_admin" | "national_admin" | "liaison";

describe("Petugas dan unit", { concurrency: false }, () => {
  let desk: OpenDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk?.stop());

  const openAs = (role: Role, options: object = {}) =>
    desk.openAs({ role, agencyId: role === "national_admin" ? null : agencyId }, "tim", options);

  /**
   * Returns the errors since the last call, except those that the browser logs for responses with these
   * statuses.
   */
  const takeFaults = (...statuses: string[]): string[] =>
    desk.faults.splice(0).filter((fault) => !statuses.some((status) => fault.includes(status)));

  const rowOf = (page: Page, name: string) => page.getByRole("listitem", { name, exact: true });

  const clientOf = async (wanted: NewKey): Promise<Lapor> =>
    createLapor({ baseUrl: desk.origin, key: await desk.makeKey(wanted) });

  async function choose(page: Page, label: string, option: string): Promise<void> {
    await page.getByRole("combobox", { name: label }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  }

  test("an administrator adds a unit and invites an officer with a link that is shown once", async () => {
    const { page, context } = await openAs("agency_admin");
    await page.getByText("Belum ada unit kerja.").waitFor();
    assert.equal(await page.getByRole("button", { name: "Undang admin instansi" }).count(), 0);
    await page.getByRole("button", { name: "Tambah unit" }).click();
    await page.getByRole("textbox", { name: "Nama unit kerja" }).fill("Dinas Perhubungan");
    await page.keyboard.press("Enter");
    await page.getByText("Unit kerja sudah ditambahkan.").waitFor();

    await page.getByRole("button", { name: "Undang petugas" }).click();
    const send = page.getByRole("button", { name: "Buat undangan" });
    await page.getByRole("textbox", { name: "Nama", exact: true }).fill("Budi Santoso");
    await page.getByRole("textbox", { name: "Alamat email" }).fill("budi");
    await send.click();
    await page.getByText("Tulis alamat email yang lengkap").waitFor();
    await page.getByRole("textbox", { name: "Alamat email" }).fill("budi@bandung.example");
    await send.click();
    await page.getByText("Pilih peran.").waitFor();
    await choose(page, "Peran", "Petugas Unit");
    await page.getByText("Hanya membaca dan menangani laporan untuk unitnya.").waitFor();
    await send.click();
    await page.getByText("Pilih unit kerja. Tanpa unit").waitFor();
    await choose(page, "Unit kerja", "Dinas Perhubungan");
    await send.click();

    await page.getByRole("heading", { name: "Tautan undangan untuk Budi Santoso" }).waitFor();
    await page.getByText("Tautan ini tidak terkirim lewat email.").waitFor();
    await page.getByRole("button", { name: "Salin tautan" }).click();
    await page.getByText("Disalin.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const invited = await desk.browser.newPage();
    await invited.goto(link);
    await invited.getByText("Budi Santoso").waitFor();
    await invited.close();
    const row = rowOf(page, "Budi Santoso");
    await row.getByText("Petugas Unit · Dinas Perhubungan").waitFor();
    await row.getByText("budi@bandung.example").waitFor();
    await row.getByText("Diundang, tautan undangan berlaku sampai").waitFor();
    await page.reload();
    await row.waitFor();
    assert.equal(await page.getByText("Tautan undangan untuk").count(), 0);
    assert.deepEqual(takeFaults("none"), []);
    await context.close();
  });

  test("the page offers a colleague's newer version, and keeps the typed text", async () => {
    const [mine, theirs] = [await openAs("agency_admin"), await openAs("agency_admin")];
    const nameIn = (page: Page) => page.getByRole("textbox", { name: "Nama", exact: true });
    for (const { page } of [mine, theirs])
      await rowOf(page, "Budi Santoso").getByRole("button", { name: "Ubah" }).click();
    await nameIn(mine.page).fill("Budi Saya");
    await nameIn(theirs.page).fill("Budi Rekan");
    await choose(theirs.page, "Peran", "Pimpinan");
    await theirs.page.getByRole("button", { name: "Simpan" }).click();
    await theirs.page.getByText("Perubahan sudah disimpan.").waitFor();

    await mine.page.getByRole("button", { name: "Simpan" }).click();
    const offered = mine.page.getByRole("alert").filter({ hasText: "Rekan Anda baru saja mengubah" });
    await offered.getByText("Budi Rekan · Pimpinan · Dinas Perhubungan").waitFor();
    assert.equal(await nameIn(mine.page).inputValue(), "Budi Saya");
    await offered.getByRole("button", { name: "Pakai data terbaru" }).click();
    await offered.waitFor({ state: "detached" });
    assert.equal(await nameIn(mine.page).inputValue(), "Budi Rekan");
    await nameIn(mine.page).fill("Budi Bersama");
    await mine.page.getByRole("button", { name: "Simpan" }).click();
    await rowOf(mine.page, "Budi Bersama").getByText("Pimpinan · Dinas Perhubungan").waitFor();
    for (const { context } of [mine, theirs]) await context.close();
    assert.deepEqual(takeFaults("412"), []);
  });

  test("an administrator renews an invitation, and removes an officer whose reports go to another officer", async () => {
    const cookie = await desk.signIn({ role: "liaison", agencyId });
    const headers = { cookie, "sec-fetch-site": "same-origin" };
    const statusOfSession = async () => (await fetch(`${desk.origin}/v1/me`, { headers })).status;
    const me = await fetch(`${desk.origin}/v1/me`, { headers });
    const { id } = (await me.json()) as { id: string };
    const admin = await clientOf({ kind: "secret", agencyId, role: "agency_admin" });
    const citizen = await clientOf({ kind: "publishable", agencyId, origins: [] });
    const reports = [await citizen.submitReport(newReport), await citizen.submitReport(newReport)];
    for (const { trackingId } of reports)
      await admin.assignReport({ trackingId, version: 1 }, { officerId: id });
    const { page, context } = await openAs("agency_admin");
    const invited = rowOf(page, "Budi Bersama");
    await invited.getByRole("button", { name: "Undang ulang" }).click();
    await invited.getByText("Tautan lama tidak berlaku lagi.").waitFor();
    await invited.getByRole("button", { name: "Ya, kirim tautan" }).click();
    await page.getByRole("heading", { name: "Tautan undangan untuk Budi Bersama" }).waitFor();
    await page.getByText("Tautan tidak terkirim lewat email. Coba lagi").waitFor();
    assert.equal(await page.getByRole("region", { name: "Tautan undangan" }).count(), 0);
    await page.getByRole("button", { name: "Tutup" }).click();

    const liaison = page.getByRole("listitem").filter({ hasText: "Pejabat Penghubung" });
    const counts: string[] = [];
    page.on("request", (request) => request.url().includes(`officerId=${id}`) && counts.push(request.url()));
    await liaison.getByRole("button", { name: "Akhiri akses" }).click();
    await liaison.getByText("Semua sesinya langsung berakhir").waitFor();
    await liaison.getByText("Petugas ini masih memegang 2 laporan yang belum selesai.").waitFor();
    await checkAccessibility(page, "leave");
    assert.equal(counts.length, 1);
    await liaison.getByRole("button", { name: "Batal" }).click();
    assert.equal(await statusOfSession(), 200);
    await page.keyboard.press("Enter");
    await choose(page, "Serahkan laporannya kepada", "Sari Wulandari (saya)");
    // The first request is refused because the successor changed in the meantime. The second is sent twice
    // because its response is lost.
    const errors = [{ pointer: "#/handOverTo", code: "not_permitted", message: "x" }];
    const problem = { type: "urn:x", title: "x", code: "validation_failed", requestId: "r1", errors };
    const refused = { status: 422, json: problem, contentType: "application/problem+json" };
    const keys: (string | undefined)[] = [];
    await page.route("**/offboard", (route) => {
      const reply = [refused, unavailable][keys.length];
      keys.push(route.request().headers()["idempotency-key"]);
      return reply ? route.fulfill(reply) : route.continue();
    });
    const leaveNow = liaison.getByRole("button", { name: "Ya, akhiri akses" });
    await leaveNow.click();
    await page.getByText("Petugas yang dipilih tidak dapat lagi menangani laporan.").waitFor();
    await leaveNow.click();
    await page.getByText("Belum berhasil. Periksa sambungan internet, lalu coba lagi.").waitFor();
    await leaveNow.click();
    await page.getByText("Akses Sari Wulandari sudah diakhiri.").waitFor();
    assert.equal(await liaison.count(), 0);
    assert.equal(await statusOfSession(), 401);
    assert.equal(keys.length, 3);
    assert.notEqual(keys[0], keys[1]);
    assert.equal(keys[1], keys[2]);
    for (const { trackingId } of reports) {
      const report = await admin.getAgencyReport(trackingId);
      const officer = report.access === "full" ? report.officer : undefined;
      assert.ok(officer && officer.id !== id, "handed over");
    }
    assert.deepEqual(takeFaults("422", "503"), []);
    await context.close();
  });

  test("an administrator renames a unit and deactivates it, and then it can no longer be chosen", async () => {
    const { page, context } = await openAs("agency_admin");
    await page.getByRole("button", { name: "Tambah unit" }).click();
    const name = page.getByRole("textbox", { name: "Nama unit kerja" });
    await name.fill("dinas  perhubungan");
    await page.getByRole("button", { name: "Tambahkan" }).click();
    await page.getByText("Sudah ada unit kerja dengan nama ini.").waitFor();
    await name.fill("Dinas Kesehatan");
    await page.getByRole("button", { name: "Tambahkan" }).click();
    await rowOf(page, "Dinas Kesehatan").getByRole("button", { name: "Ubah nama" }).click();
    await name.fill("Dinas Kesehatan Kota");
    await page.getByRole("button", { name: "Simpan" }).click();
    const unit = rowOf(page, "Dinas Kesehatan Kota");
    await unit.getByRole("button", { name: "Nonaktifkan" }).click();
    await unit.getByText("Laporan tidak dapat lagi dibagi ke unit ini.").waitFor();
    await unit.getByRole("button", { name: "Ya, nonaktifkan" }).click();
    await unit.getByText("Nonaktif, tidak menerima laporan baru").waitFor();

    await page.getByRole("button", { name: "Undang petugas" }).click();
    await page.getByRole("combobox", { name: "Unit kerja" }).click();
    await page.getByRole("option", { name: "Dinas Perhubungan" }).waitFor();
    assert.equal(await page.getByRole("option", { name: "Dinas Kesehatan Kota" }).count(), 0);
    await page.keyboard.press("Escape");
    await unit.getByRole("button", { name: "Aktifkan" }).click();
    await page.getByText("Dinas Kesehatan Kota sudah aktif lagi.").waitFor();
    assert.deepEqual(takeFaults("422"), []);
    await context.close();
  });

  test("the search finds officers by name, role or unit, and keeps an open form", async () => {
    for (let count = 0; count < 8; count++) await desk.signIn({ role: "leader", agencyId });
    const { page, context } = await openAs("agency_admin");
    const rows = page.getByRole("list", { name: "Petugas", exact: true }).getByRole("listitem");
    const search = page.getByRole("searchbox", { name: "Cari petugas" });
    await search.fill("perhubungan BUDI");
    await page.getByText(/^1 dari \d+ petugas$/).waitFor();
    assert.equal(await rows.count(), 1);
    await rows.getByRole("button", { name: "Ubah" }).click();
    await rows.getByRole("textbox", { name: "Nama", exact: true }).fill("Budi Baru");
    await search.fill("tidak ada nama ini");
    await page.getByText(/^0 dari \d+ petugas$/).waitFor();
    assert.equal(await rows.getByRole("textbox", { name: "Nama", exact: true }).inputValue(), "Budi Baru");
    await rows.getByRole("button", { name: "Batal" }).click();
    await rows.first().waitFor({ state: "detached" });
    assert.deepEqual(takeFaults("none"), []);
    await context.close();
  });

  test("national triage sees its officers but no units", async () => {
    const { page, context } = await openAs("national_admin");
    const own = page.getByRole("listitem", { name: "Sari Wulandari" });
    await own.getByText("(Anda)").waitFor();
    await own.getByText("Admin Verifikasi").waitFor();
    assert.equal(await own.getByRole("button", { name: "Akhiri akses" }).count(), 0);
    assert.equal(await page.getByRole("heading", { name: "Unit kerja" }).count(), 0);
    await context.close();
  });

  test("national triage invites the first administrator of an agency that has none", async () => {
    const { page, context } = await openAs("national_admin");
    await page.getByRole("button", { name: "Undang admin instansi" }).click();
    await page.getByRole("textbox", { name: "Nama", exact: true }).fill("Rina Kusuma");
    await page.getByRole("textbox", { name: "Alamat email" }).fill("rina@cimahi.example");
    const send = page.getByRole("button", { name: "Buat undangan" });
    await send.click();
    await page.getByText("Pilih instansinya.").waitFor();
    const picker = page.locator("desk-agency-picker");
    const agency = picker.getByRole("textbox", { name: "Instansi" });
    await agency.fill("Kota Bandung");
    await picker.getByRole("button", { name: "Pemerintah Kota Bandung", exact: true }).click();
    await send.click();
    await page.getByText("Instansi ini sudah punya admin aktif,").waitFor();
    await picker.getByRole("button", { name: "Ubah" }).click();
    await agency.fill("Cimahi");
    await picker.getByRole("button", { name: "Pemerintah Kota Cimahi", exact: true }).click();
    await send.click();
    await page.getByRole("heading", { name: "Tautan undangan untuk Rina Kusuma" }).waitFor();
    const link = await page.getByRole("region", { name: "Tautan undangan" }).textContent();
    const invited = await desk.browser.newPage();
    await invited.goto(link ?? "");
    await invited.getByText("Rina Kusuma").waitFor();
    await invited.close();
    assert.equal(await rowOf(page, "Rina Kusuma").count(), 0);
    const key = await desk.makeKey({ kind: "secret", agencyId: "pemkot-cimahi", role: "agency_admin" });
    const { data } = await createLapor({ baseUrl: desk.origin, key }).listOfficers();
    assert.deepEqual(
      data.map(({ name, role, state }) => [name, role, state]),
      [["Rina Kusuma", "agency_admin", "invited"]],
    );
    assert.deepEqual(takeFaults("422"), []);
    await context.close();
  });

  test("a liaison sees the reports instead of this page, and no link to it", async () => {
    const { page, context } = await openAs("liaison");
    await page.getByRole("heading", { name: "Perlu ditangani" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Petugas dan unit" }).count(), 0);
    assert.equal(await page.getByRole("heading", { name: "Petugas dan unit" }).count(), 0);
    await context.close();
  });

  test("an administrator sees all sign-ins of the agency, and a liaison only their own", async () => {
    for (let count = 0; count < 26; count++) await desk.signIn({ role: "leader", agencyId });
    const admin = await desk.openAs({ role: "agency_admin", agencyId }, "tim");
    await admin.page.getByRole("link", { name: "Riwayat masuk petugas" }).click();
    const rows = admin.page.locator("desk-sign-ins .signed").getByRole("listitem");
    await rows.nth(24).waitFor();
    assert.match((await rows.first().textContent()) ?? "", /Sari Wulandari\s+Masuk · kunci sandi/);
    await admin.page.getByRole("button", { name: "Tampilkan riwayat yang lebih lama" }).click();
    await rows.nth(26).waitFor();
    await admin.context.close();
    const liaison = await desk.openAs({ role: "liaison", agencyId }, "akun");
    await liaison.page.getByRole("link", { name: "Riwayat masuk" }).click();
    await liaison.page.getByText("Kapan dan dari mana akun Anda dipakai.").waitFor();
    const sessions = liaison.page.getByRole("list", { name: "Sesi Anda yang masih aktif" });
    await sessions.getByText("Sesi ini").waitFor();
    assert.equal(await sessions.getByRole("button").count(), 0);
    const own = liaison.page.locator("desk-sign-ins .signed").getByRole("listitem");
    await own.first().waitFor();
    assert.equal(await own.count(), 1);
    assert.doesNotMatch((await own.textContent()) ?? "", /Sari/);
    const me = await liaison.page.evaluate(async () => (await fetch("/v1/me")).json());
    await desk.signInAgain(me.id);
    await liaison.page.reload();
    await sessions.getByText("Firefox, Windows").waitFor();
    const end = sessions.getByRole("button", { name: "Akhiri" });
    await liaison.page.route("**/v1/sessions/*", (route) => route.fulfill(unavailable), { times: 1 });
    await end.click();
    await liaison.page.getByRole("alert").getByText("Belum berhasil.").waitFor();
    assert.equal(await liaison.page.getByRole("button", { name: "Coba lagi" }).count(), 0);
    assert.equal(await own.count(), 1);
    await end.click();
    await liaison.page.getByText("Sesi sudah diakhiri.").waitFor();
    assert.equal(await sessions.getByRole("listitem").count(), 1);
    assert.equal(await liaison.page.getByRole("alert").count(), 0);
    await liaison.context.close();
    assert.deepEqual(takeFaults("503"), []);
  });
});
