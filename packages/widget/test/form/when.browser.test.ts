import { expect } from "@open-wc/testing";
import { localDate } from "../../src/form/fields/validate.ts";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

const daysAgo = (days: number) => localDate(new Date(Date.now() - days * 86_400_000));
const old = "Ombudsman hanya memeriksa kejadian dalam dua tahun terakhir";
const checked = ({ root }: FormPage) => root.querySelector<HTMLInputElement>("[name=when]:checked")?.id;

async function openAtDate(): Promise<FormPage> {
  const page = await FormPage.openReady(rehearse());
  await waitUntil(() => page.root.querySelector("#when"), "the date is there");
  return page;
}

describe("the day of the incident", () => {
  it("the day is today unless the reporter changes it, and is sent as today's date", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await waitUntil(() => checked(page) === "when", "today is preset");
    expect(page.root.querySelector("#occurredOn")).to.equal(null);
    await expectSound(page.element);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.occurredOn).to.equal(daysAgo(0));
  });

  it("one tap sets the day to yesterday", async () => {
    const page = await openAtDate();
    page.field("Kemarin").click();
    await page.element.updateComplete;
    expect(page.element.state.values.occurredOn).to.equal(daysAgo(1));
    expect(checked(page)).to.equal("when-yesterday");
  });

  for (const [what, date, isOld] of [
    ["two years ago", daysAgo(730), false],
    ["a day more", daysAgo(731), true],
    ["in 1900", "1900-01-01", true],
  ] as const)
    it(`a date ${what} ${isOld ? "is warned about, and can still be sent" : "is not warned about"}`, async () => {
      const page = await openAtDate();
      await page.happenedOn(date);
      expect(page.text.includes(old)).to.equal(isOld);
      expect(page.root.querySelector("#occurredOn")!.getAttribute("aria-invalid")).to.equal("false");
      await expectSound(page.element);
    });

  it("the form asks for the day only in complaints", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Kapan jadwal posyandu?");
    page.type("Isi Laporan", "Saya ingin tahu jadwal posyandu di kelurahan saya bulan ini.");
    page.field("Informasi").click();
    await page.element.updateComplete;
    expect(page.root.querySelector("[name=when]")).to.equal(null);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]).not.to.have.property("occurredOn");
  });
});
