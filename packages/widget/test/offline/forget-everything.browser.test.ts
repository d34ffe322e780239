import { expect } from "@open-wc/testing";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import { asksToStay, FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { gate, isSubmit, type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Deletes everything, as a form in another tab would. */
const forgetElsewhere = () => createDeviceStore().forgetEverything();

async function forgetIn(page: FormPage): Promise<void> {
  page.press("Hapus semua dari perangkat ini");
  await page.untilFocused("question");
  page.press("Ya, hapus");
  await page.untilFocused("heading");
}

const writing = async (rehearsal: Rehearsal, title: string): Promise<FormPage> => {
  const page = await FormPage.openReady(rehearsal);
  page.type("Judul Laporan", title);
  await page.until("✓ Isian tersimpan di perangkat ini.");
  return page;
};

/**
 * Asserts that the form announces the deletion and is empty, and that text typed later is saved as a new
 * draft.
 */
async function expectEmptied(page: FormPage, rehearsal: Rehearsal): Promise<void> {
  await waitUntil(() => page.said.includes("Semua sudah dihapus dari perangkat ini."), "it is told");
  await page.element.updateComplete;
  expect(page.field("Judul Laporan").value).to.equal("");
  expect(page.field("Lokasi Kejadian").value, "the site's region is filled in again").not.to.equal("");
  expect(page.text).not.to.include("Isian tersimpan");
  expect(await onDevice(rehearsal)).to.have.length(0);
  page.type("Isi Laporan", "Lain");
  await page.until("✓ Isian tersimpan di perangkat ini.");
  expect((await onDevice(rehearsal)).map(({ values }) => values!.title)).to.deep.equal([""]);
}

describe("deleting everything from the device", () => {
  it("deleting everything also empties an open form in another tab, which shows a message and stores nothing again", async () => {
    const rehearsal = rehearse();
    const page = await writing(rehearsal, "Milik orang sebelumnya");
    page.field("Isi Laporan").focus();
    await forgetElsewhere();
    await waitUntil(() => page.field("Judul Laporan").value === "");
    expect(page.focused, "the focus stays").to.equal("body");
    await expectEmptied(page, rehearsal);
  });

  it("deleting everything in one form also empties the page's other forms and deletes their files", async () => {
    const rehearsal = rehearse();
    const page = await writing(rehearsal, "Milik orang sebelumnya");
    await page.choose(new File(["%PDF-1.7"], "surat.pdf", { type: "application/pdf" }));
    await page.until("surat.pdf");
    await forgetIn(await writing(rehearse(), "Milik orang lain"));
    await page.untilNot("surat.pdf");
    await expectEmptied(page, rehearsal);
  });

  it("a form that was removed from the page is empty when it is inserted again", async () => {
    const rehearsal = rehearse();
    const page = await writing(rehearsal, "Milik orang sebelumnya");
    const parent = page.element.parentElement!;
    page.element.remove();
    await waitUntil(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.length === 0;
    }, "its draft was released");
    await forgetElsewhere();
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0);
    parent.append(page.element);
    await waitUntil(() => page.field("Judul Laporan").value === "", "it is empty");
    expect(await onDevice(rehearsal)).to.have.length(0);
  });

  it("deleting everything aborts a report that is being sent, and the channel's response does not restore it", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const answered = gate();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(async (request) => {
      if (!isSubmit(request)) return undefined;
      await held.opened;
      // The report has reached the channel, so aborting the request no longer stops it.
      const answer = await rehearsal.mock.fetch(new Request(request, { signal: null }));
      answered.open();
      return answer;
    });
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    await forgetElsewhere();
    await waitUntil(() => page.said.includes("Semua sudah dihapus dari perangkat ini."));
    held.open();
    await answered.opened;
    await waitUntil(() => page.button("Kirim laporan").getAttribute("aria-disabled") === "false");
    await page.element.updateComplete;
    expect(page.text).to.include("Sampaikan laporan");
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(asksToStay()).to.equal(false);
  });
});
