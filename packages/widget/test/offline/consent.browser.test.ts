import { expect } from "@open-wc/testing";
import { asksToStay, FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { cutReports, rehearse } from "../support/rehearsal.ts";

const keepsIt = (page: FormPage) => page.field("Simpan laporan rahasia di perangkat ini").checked;

async function makeConfidential(page: FormPage): Promise<void> {
  page.field("Rahasia").click();
  await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
}

/** Consents to storing the confidential report on the device. */
async function consent(page: FormPage): Promise<void> {
  page.field("Simpan laporan rahasia di perangkat ini").click();
  await page.until("✓ Isian tersimpan di perangkat ini.");
}

describe("the consent to store a confidential report", () => {
  it("the consent applies to one report: editing another report that waits in memory does not store it", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(cutReports);
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.type("Judul Laporan", "Yang di memori saja");
    await makeConfidential(page);
    page.press();
    await page.until("tanpa izin Anda");
    await page.pressWhenThere("Tulis laporan lain");
    page.type("Judul Laporan", "Yang boleh disimpan");
    await makeConfidential(page);
    await consent(page);
    await page.pressWhenThere("Lihat");
    await page.pressWhenThere("Ubah laporan");
    await page.untilFocused("title");
    expect(page.field("Judul Laporan").value).to.equal("Yang di memori saja");
    expect(keepsIt(page)).to.equal(false);
    page.type("Judul Laporan", "Yang di memori saja!");
    page.field("Judul Laporan").blur();
    await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
    expect((await onDevice(rehearsal)).map(({ values }) => values!.title)).to.deep.equal([
      "Yang boleh disimpan",
    ]);
    expect(asksToStay()).to.equal(true);
    page.element.reset();
    await waitUntil(() => !asksToStay());
  });

  it("the consent is restored with its draft, which remains on the device", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.openReady(rehearsal);
    first.type("Judul Laporan", "Pungutan liar");
    await makeConfidential(first);
    await consent(first);
    first.leave();
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await page.untilFocused("title");
    expect(keepsIt(page)).to.equal(true);
    page.type("Judul Laporan", "Pungutan liar di pasar");
    await waitUntil(async () => (await onDevice(rehearsal))[0]?.values?.title === "Pungutan liar di pasar");
  });

  it("the consent ends when the report is no longer confidential or everything is deleted", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Pungutan liar");
    await makeConfidential(page);
    await consent(page);
    page.field("Terbuka").click();
    await page.element.updateComplete;
    await makeConfidential(page);
    expect(keepsIt(page)).to.equal(false);
    await consent(page);
    page.press("Hapus semua dari perangkat ini");
    await page.untilFocused("question");
    page.press("Ya, hapus");
    await page.untilFocused("heading");
    page.type("Judul Laporan", "Orang berikutnya");
    await makeConfidential(page);
    expect(keepsIt(page)).to.equal(false);
    expect(await onDevice(rehearsal)).to.have.length(0);
    page.element.reset();
    await waitUntil(() => !asksToStay());
  });

  it("the consent remains valid while sending fails and the reporter keeps writing", async () => {
    const rehearsal = rehearse();
    let type = () => {};
    rehearsal.intercept((request) => {
      if (!request.url.endsWith("/v1/reports")) return undefined;
      type();
      throw new TypeError("Failed to fetch");
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await makeConfidential(page);
    await consent(page);
    type = () => page.type("Judul Laporan", "Jalan Braga berlubang parah");
    page.press();
    await page.until("Sambungan internet terputus");
    expect(keepsIt(page)).to.equal(true);
    await waitUntil(
      async () => (await onDevice(rehearsal))[0]?.values?.title === "Jalan Braga berlubang parah",
    );
  });
});
