import { expect } from "@open-wc/testing";
import { asksToStay, expectSound, FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { cutReports, type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Stores a draft, as an earlier visit would. */
async function draftOf(rehearsal: Rehearsal, title = "Jalan Braga berlubang"): Promise<void> {
  const page = await FormPage.openReady(rehearsal);
  page.type("Judul Laporan", title);
  await page.until("Isian tersimpan di perangkat ini.");
  page.leave();
}

/** Waits until a visit offers the draft. A form on the page keeps its draft's lock. */
async function untilOffered(rehearsal: Rehearsal): Promise<void> {
  const page = await FormPage.open(rehearsal);
  await page.until("isian yang belum terkirim");
  page.leave();
}

describe("a draft", () => {
  it("a draft is saved during typing, and the next visit offers it with Lanjutkan and Hapus", async () => {
    const rehearsal = rehearse();
    await draftOf(rehearsal);
    const page = await FormPage.open(rehearsal);
    await page.until("Ada 1 isian yang belum terkirim");
    expect(page.field("Judul Laporan").value, "nothing is restored automatically").to.equal("");
    await expectSound(page.element);
    page.press("Lanjutkan");
    await page.untilFocused("title");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    expect(page.text).not.to.include("isian yang belum terkirim");
  });

  it("removing the element saves the whole draft immediately, and the next element offers it", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.openReady(rehearsal);
    first.type("Judul Laporan", "Jalan Braga berlubang");
    first.leave();
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await waitUntil(() => page.field("Judul Laporan").value === "Jalan Braga berlubang");
  });

  it("resuming a draft does not replace the current text, and both drafts are kept", async () => {
    const rehearsal = rehearse();
    await draftOf(rehearsal, "Laporan pertama");
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Laporan kedua");
    await page.until("Isian tersimpan di perangkat ini.");
    const titles = (await onDevice(rehearsal)).map(({ values }) => values!.title);
    expect(titles).to.have.members(["Laporan pertama", "Laporan kedua"]);
  });

  it("the draft of an emptied form is not stored", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Jalan");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 1);
    page.type("Judul Laporan", "");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0);
  });

  it("removing the form and inserting it again continues the draft under the same record", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Jalan Braga");
    await page.until("Isian tersimpan di perangkat ini.");
    const { element } = page;
    const parent = element.parentElement!;
    element.remove();
    // The removed form has released the draft, so another form on the page may resume it.
    await untilOffered(rehearsal);
    parent.append(element);
    await page.element.updateComplete;
    page.type("Judul Laporan", "Jalan Braga berlubang");
    await waitUntil(async () =>
      (await onDevice(rehearsal)).some(({ values }) => values!.title === "Jalan Braga berlubang"),
    );
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(page.text).not.to.include("isian yang belum terkirim");
  });

  it("a draft from another site on the same origin is not offered", async () => {
    await draftOf(rehearse());
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "Satu");
    await page.until("Isian tersimpan di perangkat ini.");
    expect(page.text).not.to.include("isian yang belum terkirim");
  });
});

describe("a confidential report", () => {
  it("by default, a confidential report is not stored on the device; the form states this, and the browser asks before closing the page", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.field("Rahasia").click();
    page.type("Judul Laporan", "Pungutan liar");
    await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(asksToStay()).to.equal(true);
    await expectSound(page.element);
    page.element.reset();
    await waitUntil(() => !asksToStay(), "nothing can be lost any more");
  });

  it("a draft that becomes confidential is deleted from the device, and is stored again only with consent", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Pungutan liar");
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(1);
    page.field("Rahasia").click();
    await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    page.field("Simpan laporan rahasia di perangkat ini").click();
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(asksToStay()).to.equal(false);
  });

  it("a confidential report that cannot be sent waits in memory, and is stored only with consent", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.field("Rahasia").click();
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("Laporan rahasia tidak disimpan di perangkat tanpa izin Anda.");
    expect(page.text).to.include("Perangkat ini tidak menyimpannya, jadi jangan tutup halaman ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(asksToStay()).to.equal(true);
    await expectSound(page.element);
    page.press("Simpan di perangkat ini");
    await page.untilNot("tanpa izin Anda");
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(asksToStay()).to.equal(false);
  });
});

describe("“Hapus semua dari perangkat ini”", () => {
  it("“Hapus semua” asks for confirmation and then deletes the draft, the waiting reports and the form's content", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Yang ini juga");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 2);
    page.press("Hapus semua dari perangkat ini");
    await page.until("akan dihapus dari perangkat ini.");
    await page.untilFocused("question");
    await expectSound(page.element);
    page.press("Ya, hapus");
    await page.untilFocused("heading");
    expect(page.said).to.include("Semua sudah dihapus dari perangkat ini.");
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(page.text).not.to.include("belum terkirim.");
    rehearsal.intercept(undefined);
    const before = rehearsal.count("POST /v1/reports");
    dispatchEvent(new Event("online"));
    await page.element.updateComplete;
    expect(rehearsal.count("POST /v1/reports")).to.equal(before);
  });

  it("“Hapus semua” can be cancelled", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "Yang ini juga");
    await page.pressWhenThere("Hapus semua dari perangkat ini");
    await page.untilFocused("question");
    page.press("Batal");
    await page.untilNot("akan dihapus dari perangkat ini.");
    expect(page.field("Judul Laporan").value).to.equal("Yang ini juga");
    expect(page.root.activeElement, "the focus is not lost").not.to.equal(null);
  });
});

describe("a receipt", () => {
  it("a receipt whose codes were not copied is offered on the next visit and deleted after “Tulis laporan lain”", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.send(rehearsal);
    await first.until("Kode akses");
    first.leave();
    const page = await FormPage.open(rehearsal);
    await page.until("1 laporan sudah terkirim.");
    expect(page.text, "it was seen").not.to.include("belum Anda lihat");
    await page.pressWhenThere("Lihat");
    await page.pressWhenThere("Lihat tanda terima");
    await page.until("Laporan Anda sudah diterima");
    page.press("Tulis laporan lain");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted from the device");
    await page.untilNot("1 laporan sudah terkirim.");
  });
});
