import { expect } from "@open-wc/testing";
import { proposeTitle } from "../../src/form/fields/propose-title.ts";
import { expectSound, FormPage, type OpenOptions, onDevice, waitUntil } from "../support/form-page.ts";
import { problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const question = "POST /v1/similar-reports";
const isQuestion = (request: Request) => request.url.endsWith("/v1/similar-reports");
const hole = "Lubang besar di Jalan Braga, sudah dua motor jatuh di depan toko.";
const lamp = "Lampu jalan di dekat taman padam sejak seminggu lalu.";

const write = (page: FormPage, words = hole) => page.type("Isi Laporan", words);

const news = ({ root }: FormPage) => root.querySelector<HTMLElement>("#similar-show");
const list = ({ root }: FormPage) => root.querySelector(".similar");
const titles = ({ root }: FormPage) => [...root.querySelectorAll(".similar h4")].map((h4) => h4.textContent);
/** Returns the vertical positions of the fields below the list. */
const tops = ({ root }: FormPage) =>
  ["body", "classification", "consent", "region", "address", "when", "visibility"].map((id) =>
    Math.round(root.querySelector(`#${id}`)!.getBoundingClientRect().top),
  );

/** Opens a form with text, on a channel with public reports. */
async function open(rehearsal: Rehearsal = rehearse({ publicReports: true }), options?: OpenOptions) {
  const page = await FormPage.openReady(rehearsal, options);
  await page.goOn();
  page.root.querySelector("#body")!.scrollIntoView();
  write(page);
  return page;
}

async function openList(rehearsal?: Rehearsal, options?: OpenOptions): Promise<FormPage> {
  const page = await open(rehearsal, options);
  await page.pressWhenThere("Lihat ");
  await page.untilFocused("similar-heading");
  return page;
}

describe("similar public reports", () => {
  beforeEach(() => scrollTo(0, 0));

  it("similar reports are opened by a link below the field, which shifts nothing and is announced once", async () => {
    const page = await FormPage.openReady(rehearse({ publicReports: true }));
    await page.goOn();
    page.root.querySelector("#body")!.scrollIntoView();
    const before = tops(page);
    write(page);
    await waitUntil(() => news(page), "the line is shown");
    // Browsers round positions, so they may differ by one pixel.
    for (const [index, top] of tops(page).entries()) expect(top).to.be.closeTo(before[index]!, 1);
    expect(page.said.match(/laporan serupa/g)).to.have.length(1);
    expect(page.said).to.match(/Ada [1-3] laporan serupa\./);
    await expectSound(page.element);
  });

  it("similar reports appear automatically when their position is outside the viewport", async () => {
    const page = await FormPage.openReady(rehearse({ publicReports: true }));
    await page.goOn();
    page.element.parentElement!.style.marginTop = "200vh";
    scrollTo(0, 0);
    write(page);
    await page.until("Mungkin sudah ada yang melaporkan");
    expect(news(page)).to.equal(null);
  });

  for (const theme of ["light", "dark"] as const)
    it(`at most three similar reports appear with place, status and day, and axe finds no violations in ${theme} at 320 pixels`, async () => {
      const page = await openList(undefined, { theme, width: "320px" });
      const { length } = titles(page);
      expect(length).to.be.within(1, 3);
      expect(titles(page)[0]).to.equal("Jalan Braga berlubang");
      const first = page.root.querySelector(".similar li")!.textContent!;
      for (const words of ["Sudah dijawab", "Kota Bandung, Jawa Barat", "Dilaporkan"])
        expect(first).to.include(words);
      await expectSound(page.element);
      page.press("Lihat riwayatnya");
      await page.until("Seorang warga mengirim laporan ini.");
      await expectSound(page.element);
    });

  it("each similar report can show its history without addressing the reader as its reporter, and can be closed again", async () => {
    const page = await openList();
    page.press("Lihat riwayatnya");
    await page.until("memberi jawaban.");
    const entry = page.root.querySelector(".similar li")!;
    expect(entry.textContent).not.to.include("Anda");
    const button = page.button("Tutup riwayatnya");
    expect(button.getAttribute("aria-expanded")).to.equal("true");
    expect(page.root.activeElement).to.equal(button);
    page.press("Tutup riwayatnya");
    await page.untilNot("memberi jawaban.");
  });

  it("a similar report shows an error when its history cannot be loaded, and offers a retry", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const page = await openList(rehearsal);
    rehearsal.intercept((request) => {
      if (request.url.includes("/v1/public-reports/")) throw new TypeError("Failed to fetch");
      return undefined;
    });
    page.press("Lihat riwayatnya");
    await page.until("Belum dapat dimuat.");
    rehearsal.intercept(undefined);
    page.press("Lihat riwayatnya");
    await page.until("memberi jawaban.");
  });

  it("following a similar report shows its tracking ID, fires an event with it, and keeps the typed text", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const page = await FormPage.open(rehearsal);
    page.element.statusUrl = "/lacak";
    const told: string[] = [];
    page.element.addEventListener("lapor-follow", ({ detail }) => told.push(detail.trackingId));
    await page.fillIn();
    await page.goOn();
    page.root.querySelector("#body")!.scrollIntoView();
    await page.pressWhenThere("Lihat ");
    page.press("Ikuti laporan ini");
    await page.untilFocused("follow-heading");
    const shown = page.root.querySelector("[part=tracking-id]")!.textContent;
    expect(told).to.deep.equal([shown]);
    expect((await rehearsal.client.getPublicReport(shown!)).trackingId).to.equal(shown);
    expect(page.root.querySelector<HTMLAnchorElement>("a.follow")!.href).to.equal(`${location.origin}/lacak`);
    await expectSound(page.element);
    page.press("Salin nomor lacak");
    await waitUntil(
      () => /Tersalin|Tidak dapat menyalin/.test(page.text),
      "it is told whether it was copied",
    );
    await waitUntil(async () => (await onDevice(rehearsal)).length === 1, "the draft stays");
    expect(rehearsal.reports()).to.have.length(0);
    page.press("Tetap kirim laporan saya");
    await page.untilFocused("body");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    expect(page.field("Isi Laporan").value).to.include("sudah dua motor jatuh");
    expect(page.field("Pengaduan").checked).to.equal(true);
    await page.showAttachments();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()).to.have.length(1);
  });

  it("a reporter who supports a similar report instead of sending a second one sees its number of supporters", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const page = await openList(rehearsal);
    const supported = /Sedikitnya \d+ orang lain mengalami masalah yang sama/;
    expect(page.root.querySelector(".similar")!.textContent).to.match(supported);
    page.press("Ikuti laporan ini");
    await page.untilFocused("follow-heading");
    await page.pressWhenThere("Saya mengalami masalah yang sama");
    await page.until("Dukungan Anda tersimpan.");
    await page.untilFocused("support-heading");
    await expectSound(page.element);
    page.press("Tarik dukungan");
    await page.until("Dukungan Anda sudah ditarik.");
    expect(rehearsal.reports()).to.have.length(0);
  });

  it("resetting the form removes the similar reports", async () => {
    const page = await openList();
    page.press("Ikuti laporan ini");
    await page.until("Ikuti laporan ini");
    page.element.reset();
    await page.untilNot("Ikuti laporan ini");
    expect(list(page)).to.equal(null);
    expect(news(page)).to.equal(null);
  });

  it("a closed list of similar reports does not reopen automatically, but its link can open it", async () => {
    const page = await openList();
    page.press("Tutup daftar ini");
    await page.untilFocused("similar-show");
    expect(list(page)).to.equal(null);
    page.element.parentElement!.style.marginTop = "200vh";
    scrollTo(0, 0);
    write(page, lamp);
    await waitUntil(() => /Ada \d laporan serupa/.test(page.said), "they are announced");
    await page.element.updateComplete;
    expect(list(page)).to.equal(null);
    expect(news(page)).not.to.equal(null);
  });

  it("newer similar reports are shown only after a press on a link while the list is in view", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const page = await openList(rehearsal);
    const before = titles(page);
    write(page, lamp);
    await waitUntil(() => news(page), "the line is shown");
    expect(titles(page)).to.deep.equal(before);
    news(page)!.click();
    await waitUntil(() => titles(page)[0] === "Lampu jalan padam", "the newer ones are shown");
  });

  it("a confidential report does not request similar reports and cancels a pending request", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const asked: Request[] = [];
    rehearsal.intercept((request) => {
      if (!isQuestion(request)) return undefined;
      asked.push(request);
      return new Promise<Response>(() => {});
    });
    const page = await open(rehearsal);
    await waitUntil(() => asked.length === 1, "it is asked");
    page.field("Rahasia").click();
    await waitUntil(() => asked[0]!.signal.aborted, "it is aborted");
    rehearsal.intercept(undefined);
    write(page, lamp);
    page.field("Terbuka").click();
    write(page, `${lamp} Gelap.`);
    await waitUntil(() => news(page), "the line is shown");
    const texts = rehearsal.calls
      .filter(({ what }) => what === question)
      .map(({ body }) => JSON.parse(body).text);
    expect(texts).to.deep.equal([`${proposeTitle(hole)} ${hole}`, `${proposeTitle(lamp)} ${lamp} Gelap.`]);
  });

  it("newer text cancels pending requests, and fast typing results in one request", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const asked: Request[] = [];
    rehearsal.intercept((request) => {
      if (!isQuestion(request)) return undefined;
      asked.push(request);
      return asked.length === 1 ? new Promise<Response>(() => {}) : undefined;
    });
    const page = await open(rehearsal, undefined);
    await waitUntil(() => asked.length === 1, "it is asked");
    for (let end = lamp.length - 5; end <= lamp.length; end++) write(page, lamp.slice(0, end));
    await waitUntil(() => asked[0]!.signal.aborted, "the older request is aborted");
    await waitUntil(() => news(page), "the line is shown");
    expect(asked).to.have.length(2);
    page.press("Lihat ");
    await page.until("Lampu jalan padam");
  });

  it("the request contains text, region and category but not the exact place, and its URL contains none of them", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const urls: string[] = [];
    rehearsal.intercept((request) => void urls.push(request.url) as undefined);
    const page = await FormPage.openReady(rehearsal);
    await page.goOn();
    page.element.store.dispatch({
      type: "edit",
      values: { point: { latitude: -6.9175, longitude: 107.6191, accuracy: 5 } },
    });
    write(page, "Jalan");
    write(page, `${hole} ${"a".repeat(12_000)}`);
    await waitUntil(() => rehearsal.count(question) === 1, "it is asked");
    const body = JSON.parse(rehearsal.calls.find(({ what }) => what === question)!.body);
    expect(Object.keys(body)).to.have.members(["text", "regionCode"]);
    expect(body.text).to.have.length(10_000);
    expect(urls.join()).not.to.match(/lubang|braga/i);
  });

  it("a failed request shows nothing, is repeated when the text changes, and never blocks the report", async () => {
    const rehearsal = rehearse({ publicReports: true });
    rehearsal.intercept((request) => {
      if (isQuestion(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    let errors = 0;
    page.element.addEventListener("lapor-error", () => errors++);
    await page.fillIn();
    await page.goOn();
    await waitUntil(() => rehearsal.count(question) === 1, "it is asked");
    write(page, `${hole} Tolong.`);
    await waitUntil(() => rehearsal.count(question) === 2, "it is asked again");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(errors).to.equal(0);
  });

  for (const [status, code] of [
    [404, "not_found"],
    [503, "unavailable"],
    [429, "rate_limited"],
  ] as const)
    it(`the form stops requesting similar reports after ${code}`, async () => {
      const rehearsal = rehearse();
      const refusal = problem(status, code);
      rehearsal.intercept((request) => (isQuestion(request) ? refusal : undefined));
      const page = await open(rehearsal);
      // Agency suggestions are requested after the same pause, so their request shows that the pause is over.
      const suggested = (times: number) =>
        waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === times, "the pause is over");
      await waitUntil(() => rehearsal.count(question) === 1, "it is asked");
      await suggested(1);
      // Text typed before the response has been read would cancel the request.
      await waitUntil(() => refusal.bodyUsed, "the answer is read");
      await new Promise((resolve) => setTimeout(resolve));
      write(page, lamp);
      await suggested(2);
      const asked = rehearsal.count(question);
      expect(asked).to.equal(1);
      write(page, `${hole} Tolong.`);
      await suggested(3);
      expect(rehearsal.count(question)).to.equal(asked);
      expect(page.said).not.to.include("serupa");
    });

  it("the page can turn off similar reports", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const page = await FormPage.openReady(rehearsal);
    await page.goOn();
    page.element.setAttribute("similar", "off");
    write(page);
    await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 1, "the pause is over");
    write(page, lamp);
    await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 2, "the pause is over");
    expect(rehearsal.count(question)).to.equal(0);
  });

  it("similar reports are in the form's language, even after it changes", async () => {
    const page = await openList();
    for (const [lang, words] of [
      ["en", "Somebody may have reported this already"],
      ["jv", "Mbok menawi sampun wonten ingkang nglaporaken"],
      ["su", "Panginten parantos aya anu ngalaporkeun"],
    ] as const) {
      page.element.lang = lang;
      await page.until(words);
    }
  });
});
