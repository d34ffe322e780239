import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { AnswerTemplate } from "@lapor/sdk";
import type { Page } from "playwright-core";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

describe("the page Templat jawaban", { concurrency: false }, () => {
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

  const openAs = async (role: string): Promise<Page> => {
    const page = await desk.open(`templat?role=${role}`);
    await page.getByRole("heading", { name: "Templat jawaban" }).waitFor();
    return page;
  };
  const article = (page: Page, name: string) => page.getByRole("article", { name, exact: true });
  const nameIn = (page: Page) => page.getByRole("textbox", { name: "Nama templat" });
  const textIn = (page: Page) => page.getByRole("textbox", { name: "Teks" });
  const read = async (name: string): Promise<AnswerTemplate | undefined> =>
    (await office.officer.listAnswerTemplates()).data.find((template) => template.name === name);

  async function choose(page: Page, label: string, option: string): Promise<void> {
    await page.getByRole("combobox", { name: label }).press("ArrowDown");
    await page.getByRole("option", { name: option, exact: true }).click();
  }

  test("an administrator writes a template with a preview, limited to an action, some reports and a unit", async () => {
    const page = await openAs("agency_admin");
    await page.getByRole("button", { name: "Buat templat" }).click();
    const create = page.getByRole("button", { name: "Buat templat" }).last();
    await create.click();
    await page.getByRole("textbox", { name: /Nama templat.*/, description: /Tulis nama templat/ }).waitFor();
    await nameIn(page).fill("Minta foto");
    await choose(page, "Untuk tindakan", "Minta keterangan");
    await textIn(page).fill("Mohon kirim foto untuk {nomor}.");
    await create.click();
    await page.getByText("{nomor} tidak dapat diisi otomatis.").waitFor();
    await textIn(page).fill("Mohon kirim foto untuk laporan .");
    await textIn(page).press("ArrowLeft");
    await page.getByRole("button", { name: "nomor lacak" }).click();
    assert.equal(await textIn(page).inputValue(), "Mohon kirim foto untuk laporan {trackingId}.");
    await page.getByText("Mohon kirim foto untuk laporan K7M-2QF-9XK.").waitFor();
    await choose(page, "Kategori", "Jalan dan jembatan");
    await choose(page, "Status laporan", "Terdisposisi");
    await choose(page, "Sekaligus disposisikan ke unit", "Dinas Sumber Daya Air dan Bina Marga");
    await create.click();
    await page.getByText("Templat sudah dibuat.").waitFor();
    const facts =
      "Minta keterangan · Jalan dan jembatan · Terdisposisi · disposisi ke Dinas Sumber Daya Air dan Bina Marga";
    await article(page, "Minta foto").getByText(facts).waitFor();
    const template = await read("Minta foto");
    const [unit] = (await office.officer.listUnits()).data.filter(({ name }) => /Bina Marga/.test(name));
    assert.deepEqual(
      [template?.action, template?.categoryId, template?.status, template?.unitId],
      ["askReporter", "jalan", "assigned", unit?.id],
    );
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("when a colleague has changed the template, the typed text is kept and the colleague's version is offered", async () => {
    const page = await openAs("agency_admin");
    const template = await read("Sudah diperbaiki");
    assert.ok(template);
    await article(page, "Sudah diperbaiki").getByRole("button", { name: "Ubah" }).click();
    await textIn(page).fill("Teks saya untuk {trackingId}.");
    await office.officer.updateAnswerTemplate(template, { name: template.name, text: "Teks rekan." });
    await page.getByRole("button", { name: "Simpan" }).click();
    const offered = page.getByRole("alert").filter({ hasText: "Rekan Anda baru saja mengubah" });
    await offered.getByText("Teks rekan.").waitFor();
    assert.equal(await textIn(page).inputValue(), "Teks saya untuk {trackingId}.");
    await offered.getByRole("button", { name: "Pakai data terbaru" }).click();
    await offered.waitFor({ state: "detached" });
    assert.equal(await textIn(page).inputValue(), "Teks rekan.");
    await textIn(page).fill("Teks bersama.");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("Perubahan sudah disimpan.").waitFor();
    assert.equal((await read("Sudah diperbaiki"))?.text, "Teks bersama.");
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a template is deleted after a confirmation, and the focus returns to the page", async () => {
    const { name } = await office.officer.createAnswerTemplate({ name: "Lama", text: "Teks lama." });
    const page = await openAs("agency_admin");
    const remove = article(page, name).getByRole("button", { name: "Hapus" });
    await remove.click();
    await article(page, name).getByRole("button", { name: "Batal" }).click();
    assert.ok(await read(name));
    await page.keyboard.press("Enter");
    await article(page, name).getByRole("button", { name: "Ya, hapus" }).click();
    await page.getByText("Templat “Lama” sudah dihapus.").waitFor();
    assert.equal(await article(page, name).count(), 0);
    assert.equal(await read(name), undefined);
    await page.waitForFunction(() => {
      const pageOf = document.querySelector("lapor-desk")?.shadowRoot?.querySelector("desk-templates");
      return pageOf?.shadowRoot?.activeElement?.localName === "h1";
    });
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a liaison can read the templates, and an auditor sees the reports instead of the page", async () => {
    const page = await openAs("liaison");
    await article(page, "Sudah diperbaiki").waitFor();
    await page.getByText("Templat hanya dapat diubah oleh admin.").waitFor();
    for (const name of ["Buat templat", "Ubah", "Hapus"])
      assert.equal(await page.getByRole("button", { name }).count(), 0);
    await page.context().close();
    const other = await desk.open("templat?role=auditor");
    await other.getByRole("list", { name: "Daftar laporan" }).waitFor();
    assert.equal(await other.getByRole("link", { name: "Templat jawaban" }).count(), 0);
    await other.context().close();
    assert.deepEqual(desk.faults, []);
  });

  test("national triage writes templates only for its own actions, and assigns them to no unit", async () => {
    const page = await openAs("national_admin");
    await page.getByText("Belum ada templat.").waitFor();
    await page.getByRole("button", { name: "Buat templat" }).click();
    await page.getByRole("combobox", { name: "Untuk tindakan" }).click();
    assert.deepEqual(await page.getByRole("option").allTextContents(), ["Minta keterangan", "Catatan"]);
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("combobox", { name: "Sekaligus disposisikan ke unit" }).count(), 0);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });
});
