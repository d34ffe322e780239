import { expect } from "@open-wc/testing";
import { waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { open, submit, work } from "../support/status-page.ts";

async function setNumber({ mock }: Rehearsal, trackingId: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${mock.keys.agencyAdmin}`, "content-type": "application/json" };
  const base = `http://kanal.test/v1/agency-reports/${trackingId}`;
  const version = (await mock.fetch(new Request(base, { headers }))).headers.get("etag")!;
  const url = `${base}/national-reference`;
  const init = { method: "PUT", headers: { ...headers, "if-match": version }, body: JSON.stringify(body) };
  const response = await mock.fetch(new Request(url, init));
  if (!response.ok) throw new Error(await response.text());
}

/** Opens a report whose number in SP4N-LAPOR! an officer has recorded. */
async function forwarded(body: object) {
  const rehearsal = rehearse({ mode: "single_agency" });
  const receipt = await submit(rehearsal);
  await setNumber(rehearsal, receipt.trackingId, body);
  const page = await open(rehearsal, receipt);
  await page.until("Nomor di SP4N-LAPOR!");
  return { ...page, section: () => page.root.querySelector("[part=national]")! };
}

/** Opens a report that an officer must still enter in SP4N-LAPOR! by hand. */
async function manual({ confidential = false, withdrawn = false } = {}) {
  const rehearsal = rehearse({ mode: "single_agency" });
  const receipt = await rehearsal.client.submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73", address: "Jl. Braga 12" },
    confidential,
    reporter: { name: "Siti Saksi" },
  });
  await work(rehearsal, receipt.trackingId, ["transfer", { reason: "Ruas ini jalan provinsi." }]);
  if (withdrawn) await rehearsal.client.withdrawReport(receipt, {});
  const page = await open(rehearsal, receipt);
  await page.until(withdrawn ? "Riwayat" : "Salin teks laporan");
  return { ...page, section: () => page.root.querySelector("[part=national]")! };
}

const startsThere = "Batas waktunya mulai setelah laporan tercatat di SP4N-LAPOR!.";

describe("a report that was forwarded to SP4N-LAPOR!", () => {
  it("the page shows the report's number, status and day in SP4N-LAPOR!, and the link", async () => {
    const url = "https://www.lapor.go.id/laporan/detil/jalan-braga";
    const page = await forwarded({ trackingId: "9812345", url, ministryStatus: "Diproses oleh Instansi" });
    expect(page.section().querySelector(".code")!.textContent).to.equal("9812345");
    expect(page.text()).to.match(/Diproses oleh Instansi \(dicatat \S+, \d+ \S+ \d{4}\)/);
    expect(page.section().querySelector("a")!.href).to.equal(url);
    await expect(page.element).to.be.accessible();
    page.element.theme = "dark";
    await page.element.updateComplete;
    await expect(page.element).to.be.accessible();
  });

  it("a report without a known URL links to the home page of SP4N-LAPOR!", async () => {
    const page = await forwarded({ trackingId: "9812345" });
    expect(page.section().querySelector("a")!.href).to.equal("https://www.lapor.go.id/");
  });

  for (const [state, words, due] of [
    ["pending", "Sedang diteruskan ke SP4N-LAPOR!", startsThere],
    ["sending", "Sedang diteruskan ke SP4N-LAPOR!", startsThere],
    ["unknown", "Sedang diperiksa apakah sudah sampai di SP4N-LAPOR!", startsThere],
    ["refused", "Belum diterima SP4N-LAPOR!", "Petugas membawa laporan Anda ke SP4N-LAPOR!, paling lambat"],
  ] as const)
    it(`the page states where the report is while the channel forwards it: ${state}`, async () => {
      const rehearsal = rehearse({ mode: "single_agency" });
      const page = await open(rehearsal, await rehearsal.mock.handOver({ state }));
      await page.until(words);
      expect(page.root.querySelector("[part=national] button")).to.equal(null, "nothing to do by hand");
      expect(page.root.querySelector("[part=status]")!.textContent).to.equal("Menuju SP4N-LAPOR!");
      expect(page.text()).to.include(due).and.not.include("sudah ditutup");
      await expect(page.element).to.be.accessible();
    });

  for (const [lang, words] of Object.entries({
    en: "Number in SP4N-LAPOR!",
    jv: "Nomer ing SP4N-LAPOR!",
    su: "Nomer di SP4N-LAPOR!",
  }))
    it(`the details from SP4N-LAPOR! are in the page's language: ${lang}`, async () => {
      const page = await forwarded({ trackingId: "9812345" });
      page.element.lang = lang;
      await waitUntil(() => page.section()?.textContent?.includes(words), `"${words}" is said`);
    });

  it("nothing is loaded for a report that was not forwarded", async () => {
    const rehearsal = rehearse();
    const page = await open(rehearsal, await submit(rehearsal));
    await page.until("Riwayat");
    expect(page.root.querySelector("[part=national]")).to.equal(null);
    expect(page.text()).not.to.include("SP4N");
  });
});

describe("a report that still has to be entered in SP4N-LAPOR!", () => {
  it("the copied text contains the report's text, place and day but nothing about the reporter", async () => {
    const page = await manual();
    let copied = "";
    const clipboard = navigator.clipboard;
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    try {
      await page.pressWhenThere("Salin teks laporan");
      await page.until("✓ Teks laporan disalin.");
    } finally {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    }
    expect(copied.split("\n\n")).to.deep.equal([
      "Jalan Braga berlubang",
      "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      "Tanggal kejadian: Selasa, 20 Januari 2026\nLokasi kejadian: Jl. Braga 12, Kota Bandung, Jawa Barat",
    ]);
    expect(page.text()).not.to.include("Laporan ini rahasia.");
    await expect(page.element).to.be.accessible();
  });

  it("the text is shown for manual copying if there is no clipboard API", async () => {
    const page = await manual();
    const clipboard = navigator.clipboard;
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    try {
      await page.pressWhenThere("Salin teks laporan");
      await waitUntil(() => page.root.querySelector("#national-text"), "the text is shown");
    } finally {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    }
  });

  it("a warning appears before a confidential report's text is copied", async () => {
    const page = await manual({ confidential: true });
    expect(page.text()).to.include("Laporan ini rahasia. Di SP4N-LAPOR! pilih “Rahasia”");
  });

  it("a closed report does not offer the text", async () => {
    const page = await manual({ withdrawn: true });
    // Import the code before the check, because nothing on the page shows that it has been loaded.
    await import("../../src/status/national/national-part.ts");
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(page.section()).to.equal(null);
  });
});
