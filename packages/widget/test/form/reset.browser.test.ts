import { expect } from "@open-wc/testing";
import { FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { gate, isSubmit, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Opens a form and starts to send a report. The response waits until the gate opens. */
async function sending(rehearsal: Rehearsal, answer: () => Response | undefined = () => undefined) {
  const held = gate();
  const page = await FormPage.open(rehearsal);
  await page.fillIn();
  rehearsal.intercept(async (request) => {
    if (!isSubmit(request)) return undefined;
    await held.opened;
    return answer();
  });
  page.press();
  await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
  return { page, held };
}

describe("reset()", () => {
  it("reset() in a lapor-success handler keeps the receipt on the screen and on the device, and does not offer to add changes", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    page.element.addEventListener("lapor-success", () => page.element.reset());
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).to.include("Kode akses");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
    expect((await onDevice(rehearsal)).map(({ stage }) => stage)).to.deep.equal(["sent"]);
    page.press("Tulis laporan lain");
    await page.until("Sampaikan laporan");
    expect(page.field("Judul Laporan").value).to.equal("");
  });

  it("reset() during sending only empties the form: the report arrives, and its receipt is offered", async () => {
    const rehearsal = rehearse();
    const { page, held } = await sending(rehearsal);
    page.element.reset();
    await page.element.updateComplete;
    expect(page.field("Judul Laporan").value).to.equal("");
    page.type("Judul Laporan", "Laporan berikutnya");
    held.open();
    await page.until("Laporan Anda sudah terkirim");
    expect(page.field("Judul Laporan").value).to.equal("Laporan berikutnya");
    await page.pressWhenThere("Lihat tanda terima");
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
  });

  for (const [what, answer, words] of [
    ["is refused", () => problem(403, "wrong_key_kind"), "Belum diterima: ada yang perlu diperbaiki"],
    ["cannot be taken now", () => problem(503, "unavailable"), "Belum terkirim, menunggu layanan"],
  ] as const)
    it(`reset() while sending a report that ${what} keeps the report and its text in the list`, async () => {
      const rehearsal = rehearse();
      const { page, held } = await sending(rehearsal, answer);
      page.element.reset();
      page.type("Judul Laporan", "Laporan berikutnya");
      held.open();
      await page.until("1 laporan di perangkat ini belum terkirim.");
      expect(page.field("Judul Laporan").value).to.equal("Laporan berikutnya");
      page.press("Lihat");
      await page.until(words);
      expect(page.root.querySelector(".words")!.textContent).to.include("Jalan Braga berlubang");
    });

  it("reset() before the request is sent prevents the request", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    const submitted = page.element.submit();
    page.element.reset();
    await submitted;
    expect(rehearsal.count("POST /v1/reports")).to.equal(0);
    expect(page.text).to.include("Sampaikan laporan");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0);
  });

  it("reset() does not delete reports that wait on the device to be sent", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    page.element.reset();
    await page.until("1 laporan di perangkat ini belum terkirim.");
    expect((await onDevice(rehearsal)).map(({ stage }) => stage)).to.deep.equal(["waiting"]);
  });
});
