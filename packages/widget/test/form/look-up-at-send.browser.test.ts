import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { gate, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const isQuestion = (request: Request) => request.url.endsWith("/v1/agency-suggestions");
const question = "POST /v1/agency-suggestions";

const bpjs = { id: "bpjs-kesehatan", name: "BPJS Kesehatan", shortName: "BPJS", kind: "institution" };
const own = { id: "pemkot-bandung", name: "Pemerintah Kota Bandung", shortName: "Bandung", kind: "city" };

function rehearseSuggestion(agency: object, confidence: string): Rehearsal {
  const rehearsal = rehearse();
  const data = [{ agency, score: 0.8, reason: "topic", explanation: "Tentang kartu BPJS" }];
  rehearsal.intercept((request) => (isQuestion(request) ? Response.json({ data, confidence }) : undefined));
  return rehearsal;
}

async function fillIn(rehearsal: Rehearsal): Promise<FormPage> {
  const page = await FormPage.openReady(rehearsal);
  page.type("Isi Laporan", "Kartu BPJS Kesehatan saya tiba-tiba nonaktif, padahal iuran sudah dibayar.");
  await page.element.updateComplete;
  return page;
}

const sentTo = (rehearsal: Rehearsal) => rehearsal.reports().map(({ agencyId }) => agencyId);

describe("a report that nobody has looked up when it is sent", () => {
  for (const confidence of ["confident", "likely"])
    it(`the form asks before it sends a report that is ${confidence} about another agency, and sends it there`, async () => {
      const rehearsal = rehearseSuggestion(bpjs, confidence);
      const page = await fillIn(rehearsal);
      expect(rehearsal.count(question), "nothing is looked up without consent").to.equal(0);
      page.press();
      await page.untilFocused("destination");
      await page.until("Sepertinya ini urusan BPJS Kesehatan.");
      await expectSound(page.element);
      expect(sentTo(rehearsal)).to.deep.equal([]);
      page.press("Kirim ke BPJS Kesehatan");
      await page.until("Laporan Anda sudah diterima");
      expect(sentTo(rehearsal)).to.deep.equal(["bpjs-kesehatan"]);
      expect(rehearsal.count(question), "it is looked up once").to.equal(1);
    });

  it("the report stays with the site's own agency if the citizen wants that", async () => {
    const rehearsal = rehearseSuggestion(bpjs, "confident");
    const page = await fillIn(rehearsal);
    page.press();
    await page.untilFocused("destination");
    page.press("Tetap ke Pemerintah Kota Bandung");
    await page.until("Laporan Anda sudah diterima");
    expect(sentTo(rehearsal)).to.deep.equal(["pemkot-bandung"]);
  });

  it("pressing the send button again sends the report as it is, because the question was seen", async () => {
    const rehearsal = rehearseSuggestion(bpjs, "likely");
    const page = await fillIn(rehearsal);
    page.press();
    await page.untilFocused("destination");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(sentTo(rehearsal)).to.deep.equal(["pemkot-bandung"]);
  });

  it("a report about the site's own agency is sent without a question", async () => {
    const rehearsal = rehearseSuggestion(own, "confident");
    const page = await fillIn(rehearsal);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count(question)).to.equal(1);
  });

  it("a confidential report is never looked up", async () => {
    const rehearsal = rehearseSuggestion(bpjs, "confident");
    const page = await fillIn(rehearsal);
    page.field("Rahasia").click();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count(question)).to.equal(0);
    expect(sentTo(rehearsal)).to.deep.equal(["pemkot-bandung"]);
  });

  it("a channel that does not answer delays the report by at most about two seconds", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isQuestion(request)) await held.opened;
      return undefined;
    });
    const page = await fillIn(rehearsal);
    const start = performance.now();
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1, "it is sent");
    expect(performance.now() - start).to.be.within(1900, 4000);
    held.open();
    await page.until("Laporan Anda sudah diterima");
  });
});

describe("another agency that is likely while the citizen writes", () => {
  it("the closed destination names the likely agency, and one tap chooses it", async () => {
    const rehearsal = rehearseSuggestion(bpjs, "likely");
    const page = await fillIn(rehearsal);
    scrollTo(0, 0);
    page.element.parentElement!.style.paddingTop = "150vh";
    await page.goOn();
    await page.until("Mungkin urusan BPJS Kesehatan");
    await expectSound(page.element);
    page.press("Pilih");
    await waitUntil(() => !page.text.includes("Mungkin urusan"), "the line is gone");
    expect(page.root.querySelector("details.route b")!.textContent).to.equal("BPJS Kesehatan");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(sentTo(rehearsal), "without a question").to.deep.equal(["bpjs-kesehatan"]);
  });
});
