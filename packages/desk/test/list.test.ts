import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

let office: SampleOffice;
let desk: OpenDesk;

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
  desk.faults.length = 0;
});

const menu = (page: Page) => page.getByRole("navigation", { name: "Menu" });
const rows = (page: Page) => page.getByRole("list", { name: "Daftar laporan" }).getByRole("listitem");
const chips = (page: Page) => page.getByRole("group", { name: "Saringan yang dipakai" });

describe("a view's list", () => {
  test("the list contains as many reports as the menu counts", async () => {
    const page = await desk.open("perlu-saya");
    await menu(page).getByRole("link", { name: "Perlu ditangani 8" }).waitFor();
    for (const [view, count] of [
      ["Perlu ditangani", 8],
      ["Baru", 5],
      ["Belum dibagi", 6],
      ["Jatuh tempo hari ini", 1],
      ["Terlambat", 1],
      ["Menunggu pelapor", 1],
      ["Sudah dijawab", 1],
      ["Diteruskan", 1],
    ] as const) {
      await menu(page)
        .getByRole("link", { name: `${view} ${count}` })
        .click();
      await page.getByRole("heading", { name: view }).waitFor();
      await page.getByText("Akhir daftar").waitFor();
      assert.equal(await rows(page).count(), count, view);
    }
    await menu(page).getByRole("link", { name: "Keberatan pelapor 0" }).click();
    await page.getByText("Tidak ada keberatan dari pelapor.").waitFor();
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("the view is marked in the menu, even on a phone, where the menu scrolls", async () => {
    const page = await desk.open("selesai", { width: 360 });
    const item = menu(page).locator("[aria-current=page]", { hasText: "Selesai" });
    await item.waitFor();
    await page.waitForFunction(
      (shown) => {
        const { left, right } = shown!.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      },
      await item.elementHandle(),
      { timeout: 5000 },
    );
    await menu(page).getByRole("link").first().focus();
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press("Tab");
      const { left, right } = await menu(page)
        .locator(":focus")
        .evaluate((reached) => reached.getBoundingClientRect());
      assert.ok(left >= 0 && right <= 360, `the keyboard reached an item from ${left} to ${right}`);
    }
    await page.context().close();
  });

  test("national triage sees the number of reports to handle, and no views that only agencies have", async () => {
    const page = await desk.open("perlu-saya?triage");
    await menu(page)
      .getByRole("link", { name: /^Perlu ditangani \d/ })
      .waitFor();
    for (const name of ["Belum dibagi", "Diteruskan"])
      assert.equal(await menu(page).getByRole("link", { name }).count(), 0);
    await page.context().close();
  });

  test("active filters are shown, can be changed or removed, and survive a reload and the Back button", async () => {
    const page = await desk.open("semua");
    await page.getByRole("button", { name: "Saringan", exact: true }).click();
    const unit = page.getByRole("combobox", { name: "Unit kerja" });
    await unit.press("ArrowDown");
    await page.getByRole("option", { name: "Dinas Sumber Daya Air dan Bina Marga" }).click();
    await page.waitForURL("**/semua?unit=*");
    const region = page.getByRole("combobox", { name: "Wilayah" });
    await region.press("ArrowDown");
    await page.getByRole("option", { name: "Kota Bandung" }).click();
    await page.waitForURL("**&wilayah=32.73");
    const words = ["Unit kerja: Dinas Sumber Daya Air dan Bina Marga", "Wilayah: Kota Bandung"];
    await page.reload();
    for (const name of words) await chips(page).getByRole("button", { name, exact: true }).waitFor();
    await page.getByText("Akhir daftar").waitFor();
    assert.equal(await rows(page).count(), 1);
    await page.getByRole("link", { name: /Saluran air/ }).click();
    await page.locator("desk-report .title").waitFor();
    await page.goBack();
    assert.match(page.url(), /\/semua\?unit=.*&wilayah=32\.73$/);
    await chips(page).getByRole("button", { name: words[0]! }).click();
    await page.waitForFunction(() => {
      const list = document.querySelector("lapor-desk")?.shadowRoot?.querySelector("desk-list");
      return list?.shadowRoot?.activeElement?.getAttribute("data-filter") === "unit";
    });
    await page.getByRole("button", { name: "Hapus saringan Unit kerja" }).click();
    await page.waitForURL("**/semua?wilayah=32.73");
    await page.getByRole("button", { name: "Hapus saringan Wilayah" }).click();
    await page.waitForURL("**/semua");
    assert.equal(await chips(page).count(), 0);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("the list keeps its order and its scroll position across a reload", async () => {
    const page = await desk.open("semua");
    const [sample] = (await office.officer.listAgencyReports({ limit: 1 })).data;
    await page.route("**/v1/agency-reports?**", (route) => {
      const query = new URL(route.request().url()).searchParams;
      const from = Number(query.get("cursor") ?? 0);
      const order = query.get("sort") === "-submittedAt" ? "baru" : "tenggat";
      const data = Array.from({ length: 50 }, (_, index) => ({
        ...sample,
        trackingId: `R-${from + index}`,
        title: `Laporan ${order} ${from + index}`,
      }));
      return route.fulfill({ json: { data, nextCursor: from < 200 ? String(from + 50) : null } });
    });
    await page.getByRole("combobox", { name: "Urutkan" }).selectOption("Terbaru");
    await page.waitForURL("**/semua?urut=-submittedAt");
    await page.getByText("Laporan baru 3").first().waitFor();
    const scroller = page.locator("desk-list .scroller");
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByText("Laporan baru 52").waitFor({ state: "attached" });
    const place = await scroller.evaluate((element) => {
      // Simulates leaving the page before the scroll event, which the browser fires in the next frame.
      element.addEventListener("scroll", (event) => event.stopImmediatePropagation(), { capture: true });
      element.scrollTo(0, 5000);
      return element.scrollTop;
    });
    await page.reload();
    await page.waitForFunction((top) => {
      const list = document.querySelector("lapor-desk")?.shadowRoot?.querySelector("desk-list");
      return list?.shadowRoot?.querySelector(".scroller")?.scrollTop === top;
    }, place);
    await page.getByText(`Laporan baru 60`).waitFor();
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });
});

describe("an officer's saved views", () => {
  test("saved views can be named, opened, renamed and deleted in the menu, and survive a reload", async () => {
    const page = await desk.open("semua?role=liaison");
    await page.goto(page.url().replace("semua", "lewat-tenggat"));
    const save = page.getByRole("button", { name: "Simpan tampilan" });
    const dialog = page.locator("desk-view-dialog");
    const named = (name: string) => menu(page).getByRole("link", { name, exact: true });
    await rows(page).first().waitFor();
    assert.equal(await save.count(), 0);
    const search = page.getByRole("searchbox");
    await search.fill("lampu");
    await search.press("Enter");
    await save.click();
    const field = dialog.getByRole("textbox", { name: "Nama tampilan" });
    await page.waitForFunction(
      (input) => (input?.getRootNode() as ShadowRoot | undefined)?.activeElement === input,
      await field.elementHandle(),
    );
    await page.keyboard.press("Enter");
    await dialog.getByText("Bagian ini perlu diisi.").waitFor();
    await field.fill("Lampu mati");
    await field.press("Enter");
    await named("Lampu mati").and(page.locator("[aria-current=page]")).waitFor();
    assert.equal(await menu(page).locator("[aria-current=page]").count(), 1);
    assert.equal(await save.count(), 0);
    await menu(page).getByRole("link", { name: "Semua laporan" }).click();
    await page.waitForURL(/semua$/);
    await search.fill("taman");
    await search.press("Enter");
    await save.click();
    await field.fill("lampu MATI");
    await field.press("Enter");
    await dialog.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    await field.fill("Taman");
    await dialog.getByRole("button", { name: "Simpan", exact: true }).click();
    await named("Taman").waitFor();
    await page.reload();
    await named("Lampu mati").click();
    await page.waitForURL(/lewat-tenggat\?cari=lampu$/);
    await page.getByRole("button", { name: "Ubah tampilan Lampu mati" }).click();
    await page.getByRole("dialog", { name: "Ubah tampilan" }).waitFor();
    const changed = dialog.getByRole("textbox", { name: "Nama tampilan" });
    assert.equal(await changed.inputValue(), "Lampu mati");
    await changed.fill("Penerangan");
    await changed.press("Enter");
    await named("Penerangan").waitFor();
    await page.getByRole("button", { name: "Ubah tampilan Penerangan" }).click();
    await dialog.getByRole("button", { name: "Hapus" }).click();
    await named("Penerangan").waitFor({ state: "detached" });
    assert.equal(await named("Taman").count(), 1);
    assert.deepEqual(
      desk.faults.filter((fault) => !/422/.test(fault)),
      [],
    );
    await page.context().close();
  });
});

describe("new reports", () => {
  test("without an event stream, the desk looks for new reports when the officer returns to the tab, and no row moves", async () => {
    const page = await desk.open("perlu-saya");
    await page.route("**/v1/events**", (route) => route.abort());
    await page.reload();
    await rows(page).first().waitFor();
    const first = await rows(page).first().textContent();
    office.mock.clock.advance(60_000);
    await office.citizen.submitReport({
      classification: "aspiration",
      title: "Usul bangku taman di Tegallega",
      body: "Mohon ditambah bangku di jalur lari sebelah barat.",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("button", { name: "1 laporan baru" }).waitFor();
    assert.equal(await rows(page).first().textContent(), first);
    await menu(page).getByRole("link", { name: "Perlu ditangani 9" }).waitFor();
    await page.context().close();
  });

  test("a list of ten thousand reports is restored at the same row, with few rows in the page", async () => {
    const [sample] = (await office.officer.listAgencyReports({ limit: 1 })).data;
    const page = await desk.open("perlu-saya");
    await page.route("**/v1/agency-reports?**", (route) => {
      const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
      const data = Array.from({ length: 2000 }, (_, index) => ({
        ...sample,
        trackingId: `R-${from + index}`,
        title: `Laporan nomor ${from + index}`,
      }));
      return route.fulfill({ json: { data, nextCursor: from < 8000 ? String(from + 2000) : null } });
    });
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByText("Laporan nomor 3").first().waitFor();
    const scroller = page.locator("desk-list .scroller");
    await page.waitForFunction(() => {
      const list = document.querySelector("lapor-desk")?.shadowRoot?.querySelector("desk-list");
      const end = list?.shadowRoot?.querySelector(".scroller");
      end?.scrollTo(0, end.scrollHeight);
      return (list as unknown as { model: { rows: unknown[] } }).model.rows.length === 10_000;
    });
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const row = page.getByRole("link", { name: /Laporan nomor 500\d/ }).first();
    await row.waitFor();
    const place = await scroller.evaluate((element) => element.scrollTop);
    assert.ok((await page.getByRole("listitem").count()) < 60);
    await page.getByRole("link", { name: /^Baru/ }).click();
    await page.waitForURL("**/petugas/baru");
    await page.getByText("Laporan nomor 3").first().waitFor();
    await page.goBack();
    await row.waitFor();
    assert.equal(await scroller.evaluate((element) => element.scrollTop), place);
    await page.context().close();
  });
});

test("reports that officers assign to themselves are listed under Milik saya", async () => {
  const page = await desk.open("belum-dibagi?role=agency_admin");
  const title = "Air PDAM keruh sejak kemarin sore";
  await rows(page).filter({ hasText: title }).getByRole("link").click();
  await page.getByRole("button", { name: /^Verifikasi dan disposisi/ }).click();
  const form = page.getByRole("form", { name: "Verifikasi dan disposisi" });
  // The form contains the findings, because the assignment also verifies the report.
  await form.getByRole("combobox", { name: "Klasifikasi" }).waitFor();
  await form.getByRole("checkbox", { name: /^Berkadar pengawasan/ }).waitFor();
  const officer = form.getByRole("combobox", { name: "Petugas (opsional)" });
  // The select must not keep an option of the form that was open before.
  assert.equal(await officer.inputValue(), "Tanpa petugas");
  await officer.press("ArrowDown");
  await form.getByRole("option", { name: /\(saya\)$/ }).click();
  await form.getByRole("button", { name: "Verifikasi dan disposisikan", exact: true }).click();
  await page.getByText("Laporan diverifikasi dan didisposisikan.").waitFor();
  const history = page.getByRole("list").filter({ hasText: "Didisposisikan" });
  await history.getByText("Diverifikasi", { exact: true }).waitFor();
  await menu(page)
    .getByRole("link", { name: /^Perlu ditangani/ })
    .click();
  const mine = page.getByRole("button", { name: "Milik saya", pressed: false });
  await mine.click();
  await page.getByText("Akhir daftar").waitFor();
  assert.equal(await rows(page).count(), 1);
  await rows(page)
    .filter({ hasText: title })
    .filter({ hasText: /Petugas \d/ })
    .waitFor();
  assert.match(page.url(), /\?petugas=saya$/);
  await rows(page).getByRole("link").click();
  await page
    .locator("desk-report dd")
    .filter({ hasText: /Petugas \d/ })
    .waitFor();
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});
