import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

/** More reports than the channel accepts in one request. */
const count = 130;
const word = "gorong";

let office: SampleOffice;
let desk: OpenDesk;

before(async () => {
  office = await openSampleOffice();
  for (let number = 0; number < count; number++)
    await office.citizen.submitReport({
      classification: "aspiration",
      title: `Saluran ${word} tersumbat nomor ${number}`,
      body: "Air meluap ke jalan setiap kali hujan, sudah dua minggu.",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
  desk = await openDesk({ office });
});

after(() => desk?.close());

const bar = (page: Page) => page.getByRole("region", { name: "Tindakan untuk banyak laporan" });
const scroller = (page: Page) => page.locator("desk-list .scroller");
const archived = async (): Promise<number> => {
  let found = 0;
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const query = { q: word, status: ["archived" as const], limit: 100, ...(cursor && { cursor }) };
    const page = await office.officer.listAgencyReports(query);
    found += page.data.length;
    cursor = page.nextCursor;
  }
  return found;
};

const check = async (page: Page, scene: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include("lapor-desk").analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(", ")}`),
    [],
    scene,
  );
};

/** Opens the list without live updates, ticks all reports, and opens the action's form. */
async function chooseAll(): Promise<Page> {
  const page = await desk.open("semua");
  await page.route("**/v1/events**", (route) => route.abort());
  await page.goto(page.url().replace("semua", `semua?cari=${word}`));
  await page.getByRole("checkbox").first().check();
  await bar(page).getByText("1 laporan dipilih").waitFor();
  await bar(page).getByRole("button", { name: "Pilih semua di tampilan ini" }).click();
  await bar(page)
    .getByText(/^1[03]0 laporan dipilih/)
    .waitFor();
  await bar(page).getByRole("button", { name: "Arsipkan" }).click();
  return page;
}

describe("a bulk action on more reports than one request accepts", () => {
  test("a bulk action shows its progress, can be stopped, and lists refusals without moving the list", async () => {
    const page = await chooseAll();
    assert.equal(await bar(page).getByRole("button", { name: "Pilih semua" }).count(), 0);
    const [first] = (await office.officer.listAgencyReports({ q: `${word} 0` })).data;
    await office.officer.verifyReport(await office.officer.getAgencyReport(first!.trackingId), {});
    let requests = 0;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/v1/agency-reports/bulk", async (route) => {
      requests++;
      if (requests === 2) await held;
      await route.continue();
    });
    await scroller(page).evaluate((element) => element.scrollTo(0, 3000));
    const place = await scroller(page).evaluate((element) => element.scrollTop);
    const row = await page.getByRole("listitem").nth(8).textContent();
    await bar(page).getByRole("textbox").fill("Laporan ini memuat hinaan.");
    await bar(page)
      .getByRole("button", { name: `Terapkan pada ${count} laporan` })
      .click();
    await bar(page).getByText(`50 dari ${count}`).waitFor();
    await check(page, "running");
    await bar(page).getByRole("button", { name: "Hentikan" }).click();
    await bar(page).getByText("Menghentikan").waitFor();
    release();
    await bar(page).getByText("99 berhasil · 1 ditolak · 30 belum dikerjakan").waitFor();
    assert.equal(requests, 2);
    assert.equal(await archived(), 99);
    await bar(page).getByRole("listitem").filter({ hasText: first!.trackingId }).waitFor();
    await bar(page).getByText("31 laporan dipilih").waitFor();
    await check(page, "stopped");
    assert.equal(await scroller(page).evaluate((element) => element.scrollTop), place);
    assert.equal((await page.getByRole("listitem").nth(8).textContent())?.slice(0, 30), row?.slice(0, 30));
    assert.deepEqual(
      desk.faults.filter((fault) => !/ERR_FAILED/.test(fault)),
      [],
    );
    await page.context().close();
  });

  test("a bulk action that ends while another list is shown ticks nothing in the other list", async () => {
    const page = await desk.open("semua");
    await page.goto(page.url().replace("semua", `semua?cari=${word}`));
    await page.getByRole("checkbox").first().check();
    await bar(page).getByRole("button", { name: "Arsipkan" }).click();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/v1/agency-reports/bulk", async (route) => {
      await held;
      const [{ trackingId }] = route.request().postDataJSON().reports;
      const problem = { type: "about:blank", title: "Ditolak", status: 409, code: "precondition_failed" };
      await route.fulfill({ json: { results: [{ outcome: "refused", trackingId, problem }] } });
    });
    await bar(page).getByRole("textbox").fill("Laporan ini memuat hinaan.");
    await bar(page).getByRole("button", { name: "Terapkan pada 1 laporan" }).click();
    await bar(page).getByText("0 dari 1").waitFor();
    await page.getByRole("searchbox").fill("Saluran");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(/cari=Saluran/);
    await page.getByRole("checkbox").nth(1).waitFor();
    release();
    await bar(page).getByText("1 ditolak").waitFor();
    assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
    await page.context().close();
  });
});

test("a bulk form is sent only to the reports it was opened for, unless the officer adds others", async () => {
  desk.faults.length = 0;
  const page = await desk.open("baru");
  const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await bar(page).getByRole("button", { name: "Minta keterangan" }).click();
  await page.locator("desk-bulk-bar wa-textarea:focus-within").waitFor();
  await page.keyboard.type("Di mana tepatnya?");
  await boxes.nth(2).click();
  await bar(page).getByText("3 laporan dipilih", { exact: true }).waitFor();
  await bar(page).getByText("1 laporan dipilih setelah formulir ini dibuka dan tidak ikut.").waitFor();
  await boxes.nth(0).click();
  await bar(page).getByRole("button", { name: "Terapkan pada 1 laporan" }).waitFor();
  await bar(page).getByRole("button", { name: "Sertakan" }).click();
  await bar(page).getByRole("button", { name: "Terapkan pada 2 laporan" }).click();
  await bar(page).getByText("2 berhasil").waitFor();
  const { data } = await office.officer.listAgencyReports({ status: ["awaiting_reporter"] });
  // One of the three reports belongs to the sample office.
  assert.equal(data.length, 3);
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});
