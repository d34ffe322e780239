import { expect } from "@open-wc/testing";
import { replaced, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { answer, open, submit } from "../support/status-page.ts";

const day = 86_400_000;
const heading = "Mengadu ke Ombudsman";

/** Opens the report and waits until all parts are shown. */
async function settled(...given: Parameters<typeof open>) {
  const page = await open(...given);
  await page.until("Riwayat laporan");
  return page;
}

/** Prints the sheet. Returns its content and the document's style sheets while the browser prints. */
async function printed({ root, press }: Awaited<ReturnType<typeof open>>) {
  const before = document.adoptedStyleSheets.length;
  let calls = 0;
  let sheet: HTMLElement | undefined;
  let adopted = 0;
  const print = () => {
    calls++;
    adopted = document.adoptedStyleSheets.length - before;
    sheet = root.querySelector<HTMLElement>(".sheet")?.cloneNode(true) as HTMLElement;
    dispatchEvent(new Event("afterprint"));
  };
  await replaced(window, "print", print, async () => {
    press("Unduh riwayat bertanggal");
    await waitUntil(() => calls === 1, "it is printed");
  });
  expect(adopted, "the site is hidden").to.equal(1);
  await waitUntil(() => !root.querySelector(".sheet"), "it leaves the page");
  expect(document.adoptedStyleSheets.length).to.equal(before);
  return sheet!;
}

const rowsOf = (sheet: HTMLElement): string[] =>
  [...sheet.querySelectorAll("tbody tr")]
    .filter((row) => row.closest("table")!.tHead)
    .map((row) => [...row.children].map((cell) => cell.textContent!.trim()).join(" | "));

describe("the referral to the Ombudsman", () => {
  it("after a missed deadline, the page shows the Ombudsman's address and phone number and the dated history", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    rehearsal.mock.clock.advance(30 * day);
    const page = await settled(rehearsal, receipt);
    await page.until(heading);
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>("[part=ombudsman] a")];
    expect(links.map(({ href }) => href)).to.deep.equal(["https://ombudsman.go.id/", "tel:137"]);
    await expect(page.element).to.be.accessible();

    const sheet = await printed(page);
    const text = sheet.textContent!.replace(/\s+/g, " ");
    for (const part of [
      receipt.trackingId,
      "Kanal Pengaduan Pemkot Bandung (Kota Bandung)",
      "Pemerintah Kota Bandung",
      "Jalan Braga berlubang",
      // This text depends on the device's clock, which does not follow the mock's clock.
      "hari ke-0 setelah laporan diterima",
      "Batas waktu terlewat",
    ])
      expect(text).to.include(part);
    expect(text).to.match(/Diterima\s*\p{Lu}\p{Ll}+, \d+ \p{Lu}\p{Ll}+ 20\d\d, \d\d\.\d\d WIB/u);
    const rows = rowsOf(sheet);
    expect(rows[0]).to.match(/^0 \| .+ WIB \| Anda mengirim laporan ini/);
    expect(rows[1]).to.match(
      /^\d+ \| .+ WIB \| .*Batas waktu tahap ini, \d+ \p{Lu}\p{Ll}+ 20\d\d, sudah lewat/u,
    );
  });

  it("the printed history contains no access code, report text or message from a person", async () => {
    const rehearsal = rehearse();
    const secret = "Budi Santoso, 0812-3456-7890";
    const receipt = await rehearsal.client.submitReport({
      classification: "complaint",
      title: "Lurah meminta uang",
      body: `Lurah meminta uang untuk surat pindah. Saya ${secret}.`,
      occurredOn: "2026-01-20",
      location: { regionCode: "91.71" },
      agencyId: "pemkot-bandung",
      anonymous: true,
      confidential: true,
    });
    await rehearsal.client.addReply(receipt, { message: `Saya ${secret}.` });
    rehearsal.mock.clock.advance(60 * day);
    rehearsal.intercept(async (request) => {
      if (request.method !== "GET" || !request.url.endsWith(receipt.trackingId)) return undefined;
      const report = await (await rehearsal.mock.fetch(request)).json();
      const [first] = report.timeline;
      const said = (index: number) => ({
        ...first,
        kind: "answered",
        actor: { kind: "agency", agency: { id: "pemkot-bandung", name: "Pemerintah Kota Bandung" } },
        message: `Saudara ${secret}, jawaban ke-${index}.`,
      });
      report.timeline.push(...Array.from({ length: 120 }, (_, index) => said(index)));
      return Response.json(report);
    });
    const page = await settled(rehearsal, receipt);
    await page.until(heading);
    const sheet = await printed(page);
    const text = sheet.textContent!;
    expect(rowsOf(sheet).length, "every step is on it").to.be.at.least(122);
    expect(text).to.include(receipt.trackingId).and.to.include(" WIT");
    for (const part of [receipt.accessCode, "Budi", "0812", "uang", "jawaban ke-"])
      expect(text).not.to.include(part);
    expect(sheet.innerHTML).not.to.include(receipt.accessCode);
  });

  it("the page names the Ombudsman once a report that closed without a reaction can no longer be contested", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId);
    // The warning is sent first. The report is closed at least three working days later.
    rehearsal.mock.clock.advance(25 * day);
    await rehearsal.client.getReport(receipt);
    rehearsal.mock.clock.advance(14 * day);
    const early = await settled(rehearsal, receipt);
    await early.until("ditutup karena tidak ada tanggapan dari Anda");
    expect(early.text()).not.to.include(heading);
    rehearsal.mock.clock.advance(40 * day);
    const late = await settled(rehearsal, receipt);
    await late.until(heading);
  });

  it("the page does not name the Ombudsman before a missed deadline, after the reporter closed the report, or for the next report", async () => {
    const rehearsal = rehearse();
    const [inTime, confirmed, withdrawn, late] = [
      await submit(rehearsal),
      await submit(rehearsal),
      await submit(rehearsal),
      await submit(rehearsal),
    ];
    const first = await settled(rehearsal, inTime);
    expect(first.text()).not.to.include(heading);
    await answer(rehearsal, confirmed.trackingId);
    await rehearsal.client.giveFeedback(confirmed, { kind: "confirm" });
    await rehearsal.client.withdrawReport(withdrawn, {});
    rehearsal.mock.clock.advance(100 * day);
    // By then, the part has been loaded.
    const page = await settled(rehearsal, late);
    await page.until(heading);
    for (const receipt of [confirmed, withdrawn]) {
      const own = await settled(rehearsal, receipt);
      await own.until("Lihat laporan lain");
      expect(own.text()).not.to.include(heading);
    }
    page.press("Lihat laporan lain");
    await page.until("Lihat perkembangan laporan");
    expect(page.text()).not.to.include(heading);
  });
});
