import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

const bribe = "Petugas meminta uang pelicin agar KTP saya cepat jadi.";
const offer = ({ root }: FormPage) => root.querySelector<HTMLElement>(".consent .caution");
const asked = (page: FormPage) => waitUntil(() => offer(page), "it is offered");

describe("a hint at Rahasia for words that may put the reporter at risk", () => {
  for (const words of [
    bribe,
    "Ada pungutan liar di SDN 5, setiap murid diminta membayar.",
    "Saya diancam tetangga karena melapor ke kelurahan.",
    "Guru itu melakukan pelecehan terhadap murid.",
  ])
    it(`is offered below the words: ${words}`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.openReady(rehearsal);
      page.type("Isi Laporan", words);
      await asked(page);
      expect(offer(page)!.textContent).to.include("dapat dilaporkan secara rahasia");
      expect(offer(page)!.closest("[role=status]"), "it is read aloud").not.to.equal(null);
      await expectSound(page.element);
      expect(rehearsal.calls.filter(({ what }) => what.startsWith("POST"))).to.have.length(0);
    });

  it("is not offered for everyday words", async () => {
    const page = await FormPage.openReady(rehearse());
    for (const words of [
      "Lampu jalan di depan balai RW mati sejak minggu lalu.",
      "Sampah menumpuk di pinggir jalan, tolong diangkut.",
      "Pukulan hujan membuat atap halte bocor.",
    ]) {
      page.type("Isi Laporan", words);
      await page.element.updateComplete;
      expect(offer(page), words).to.equal(null);
    }
  });

  it("makes the report confidential with one tap, and sends nothing", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Isi Laporan", bribe);
    await asked(page);
    offer(page)!.querySelector("button")!.click();
    await page.untilFocused("consent");
    expect(page.field("Rahasia").checked).to.equal(true);
    expect(offer(page)).to.equal(null);
    expect(rehearsal.calls.filter(({ what }) => what.startsWith("POST"))).to.have.length(0);
  });

  it("is declined once, until the next report", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Isi Laporan", bribe);
    await asked(page);
    page.press("Tidak perlu");
    await page.untilFocused("consent");
    page.type("Isi Laporan", `${bribe} Saya diancam.`);
    await page.element.updateComplete;
    expect(offer(page)).to.equal(null);
    expect(page.field("Terbuka").checked).to.equal(true);
    page.element.reset();
    page.type("Isi Laporan", bribe);
    await asked(page);
  });
});
