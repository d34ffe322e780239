import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { gate, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const isQuestion = (request: Request) => request.url.endsWith("/v1/agency-suggestions");

const suggestion = (id: string, name: string, score: number, explanation: string) => ({
  agency: { id, name, shortName: name, kind: "ministry" },
  score,
  reason: "topic",
  explanation,
});

const three = [
  suggestion("kemenimipas", "Direktorat Jenderal Imigrasi", 0.9, "Tentang paspor"),
  suggestion("ombudsman", "Ombudsman", 0.5, "Tentang pelayanan"),
  suggestion("dukcapil", "Ditjen Dukcapil", 0.3, "Tentang kependudukan"),
];

async function open(
  data: object[],
  rehearsal: Rehearsal = rehearse(),
  confidence = "likely",
): Promise<FormPage> {
  rehearsal.intercept((request) => (isQuestion(request) ? Response.json({ data, confidence }) : undefined));
  return openConsented(rehearsal);
}

/** Opens a form and accepts the visibility, so the form can send text to get suggestions. */
async function openConsented(rehearsal: Rehearsal): Promise<FormPage> {
  const page = await FormPage.openReady(rehearsal);
  await page.goOn();
  scrollTo(0, 0);
  return page;
}

const write = (page: FormPage, words = "Paspor saya belum jadi setelah dua bulan di kantor imigrasi.") =>
  page.type("Isi Laporan", words);

const offered = ({ root }: FormPage) =>
  [...root.querySelectorAll("#agencies .choice b")].map(({ textContent }) => textContent);

/** Returns the vertical position of each agency on the screen. */
const placed = ({ root }: FormPage) =>
  new Map(
    [...root.querySelectorAll("#agencies .choice")].map((choice) => [
      choice.querySelector("b")!.textContent,
      choice.getBoundingClientRect().top,
    ]),
  );

/**
 * Asserts that no agency appears, disappears or moves. Browsers round positions, so they may differ by one
 * pixel.
 */
const expectStill = (page: FormPage, before: Map<string | null, number>) => {
  const now = placed(page);
  expect([...now.keys()]).to.deep.equal([...before.keys()]);
  for (const [name, top] of now) expect(top, `position of ${name}`).to.be.closeTo(before.get(name)!, 1);
};

describe("suggested agencies", () => {
  // Scroll to the top, because a scroll position from the previous test would bring the agencies into view.
  beforeEach(() => scrollTo(0, 0));

  it("the form lists likely suggestions with their reasons above the site's own agency, and selects none", async () => {
    const page = await open(three);
    write(page);
    await page.until("Ada 3 saran dari isi laporan Anda. Anda yang memilih.");
    expect(offered(page)).to.deep.equal([
      "Direktorat Jenderal Imigrasi dari isi laporan",
      ...three.slice(1).map(({ agency }) => agency.name),
      "Pemerintah Kota Bandung",
      "Saya tidak tahu",
      "Instansi lain",
    ]);
    for (const reason of ["Tentang paspor", "Tentang pelayanan", "Tentang kependudukan"])
      expect(page.text).to.include(reason);
    expect(page.field("Pemerintah Kota Bandung").checked).to.equal(true);
    await page.openRoute();
    await expectSound(page.element);
  });

  it("the form hides weak suggestions and lists the site's own agency first, with its reason if it is a candidate", async () => {
    const page = await open([
      suggestion("pemkot-bandung", "Pemerintah Kota Bandung", 0.5, "Tentang jalan di Kota Bandung"),
      suggestion("kemenimipas", "Direktorat Jenderal Imigrasi", 0.3, "Tentang paspor"),
      suggestion("ombudsman", "Ombudsman", 0.05, "Tentang pelayanan"),
    ]);
    write(page);
    await page.until("Ada 1 saran");
    expect(offered(page)).to.include("Direktorat Jenderal Imigrasi").and.not.to.include("Ombudsman");
    const own = page.root.querySelector("#agency-site-hint")!.textContent;
    expect(own).to.equal("Pemilik situs ini. Tentang jalan di Kota Bandung");
    await page.openRoute();
    await expectSound(page.element);
  });

  it("a message replaces the suggestions when the site's own agency is the right one", async () => {
    const own = suggestion("pemkot-bandung", "Pemerintah Kota Bandung", 0.9, "Tentang jalan");
    const weak = suggestion("ombudsman", "Ombudsman", 0.05, "Tentang pelayanan");
    const page = await open([own, weak], rehearse(), "confident");
    write(page);
    await page.until("Dari isi laporan Anda, instansi pemilik situs ini tampaknya yang berwenang.");
    expect(offered(page)).to.have.length(3);
    await page.openRoute();
    await expectSound(page.element);
  });

  for (const lang of ["id", "en", "jv", "su"] as const)
    it(`the form in ${lang} shows no suggestion and explains what to do when the channel is unsure`, async () => {
      const own = suggestion("pemkot-bandung", "Pemerintah Kota Bandung", 0.2, "x");
      const page = await open([own, ...three], rehearse(), "unsure");
      page.element.lang = lang;
      page.element.shadowRoot!.querySelector("#body")!.scrollIntoView();
      await waitUntil(() => page.root.querySelector(`.root[lang^=${lang}]`), "the form is in the language");
      const body = page.root.querySelector<HTMLTextAreaElement>("#body")!;
      body.value = "Ada yang tidak beres di kantor itu sejak lama.";
      body.dispatchEvent(new Event("input", { bubbles: true }));
      const news = () => page.root.querySelector("#agencies .news")!.textContent!;
      await page.openRoute();
      const unknown = page.root.querySelector("#agency-unknown-name")!.textContent!;
      await waitUntil(() => news().includes(unknown), "it is said");
      expect(offered(page)).to.have.length(3);
      await expectSound(page.element);
    });

  it("the form shows the name of a category that the page has set before any data is allowed to leave the device", async () => {
    const rehearsal = rehearse();
    const { data } = await rehearsal.client.listCategories({});
    const page = await FormPage.open(rehearsal);
    await page.element.prefill({ categoryId: data[0]!.id });
    const small = () => page.root.querySelector("details.route b + small")?.textContent;
    await waitUntil(() => small() === data[0]!.name, "its name is in the line of the agency");
    expect(rehearsal.count("POST /v1/agency-suggestions")).to.equal(0);
  });

  it("a confident suggestion is preselected and marked with its topic until the text no longer supports it", async () => {
    const rehearsal = rehearse();
    let data: object[] = three.map((one) => ({ ...one, categoryId: "imigrasi" }));
    rehearsal.intercept((request) =>
      isQuestion(request) ? Response.json({ data, confidence: "confident" }) : undefined,
    );
    const page = await openConsented(rehearsal);
    write(page);
    const summary = () => page.root.querySelector("details.route summary")!.textContent!;
    await waitUntil(() => summary().includes("Direktorat Jenderal Imigrasi"), "one line says where it goes");
    await page.openRoute();
    const chosen = page.field("Direktorat Jenderal Imigrasi");
    expect(chosen.checked).to.equal(true);
    expect(chosen.closest("label")!.textContent).to.include("dari isi laporan");
    expect(page.root.querySelectorAll(".badge")).to.have.length(1);
    expect(page.element.state.values.category).to.equal("imigrasi");
    const hint = () => page.root.querySelector<HTMLElement>("#category-hint")!;
    expect([hint().hidden, hint().textContent!.trim()]).to.deep.equal([false, "Saran dari isi laporan Anda"]);
    await expectSound(page.element);
    data = [];
    write(page, "Jalan di depan rumah saya berlubang besar sekali.");
    await waitUntil(() => page.field("Pemerintah Kota Bandung").checked, "the site's own agency is back");
    expect(page.element.state.values.category).to.equal("");
  });

  it("suggestions never replace the reporter's own choice", async () => {
    const rehearsal = rehearse();
    const page = await open(three, rehearsal, "confident");
    await page.openRoute();
    page.field("Saya tidak tahu").click();
    write(page);
    await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 1, "it is asked");
    await page.until("3 saran");
    expect(page.field("Saya tidak tahu").checked).to.equal(true);
    expect(page.root.querySelector("details.route summary")!.textContent).to.include("Tim verifikasi");
  });

  it("a chosen suggestion is sent, and is kept when the text suggests another agency", async () => {
    const rehearsal = rehearse();
    let data: object[] = three;
    rehearsal.intercept((request) =>
      isQuestion(request) ? Response.json({ data, confidence: "likely" }) : undefined,
    );
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    await page.until("Ada 3 saran");
    page.field("Direktorat Jenderal Imigrasi").click();
    data = [];
    write(page, "Jalan di depan rumah saya berlubang besar sekali.");
    await page.until("Saran instansi muncul di sini");
    expect(page.field("Direktorat Jenderal Imigrasi").checked).to.equal(true);
    rehearsal.intercept((request) =>
      request.url.endsWith("/v1/reports") ? new Promise<Response>(() => {}) : undefined,
    );
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    expect(rehearsal.reports()[0]!.agencyId).to.equal("kemenimipas");
  });

  it("while the agency list is in view, new suggestions appear only after a press on a button, so they never appear under a finger", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (!isQuestion(request)) return undefined;
      await held.opened;
      return Response.json({ data: three, confidence: "likely" });
    });
    const page = await openConsented(rehearsal);
    write(page);
    await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 1, "it is asked");
    await page.openRoute();
    page.root.querySelector("#agencies")!.scrollIntoView();
    const before = placed(page);
    held.open();
    await page.until("Lihat 3 saran instansi dari isi laporan Anda");
    expectStill(page, before);
    await page.openRoute();
    await expectSound(page.element);
    page.press("Lihat 3 saran");
    await page.until("Ada 3 saran");
    expect(offered(page)).to.have.length(before.size + 3);
    await page.untilFocused("agency-kemenimipas");
    expect(page.field("Pemerintah Kota Bandung").checked).to.equal(true);
  });

  it("suggestions that confirm the site's own agency while the list is in view change only the line above the list", async () => {
    const own = suggestion("pemkot-bandung", "Pemerintah Kota Bandung", 0.9, "Tentang jalan");
    const page = await open([own], rehearse(), "confident");
    await page.openRoute();
    page.root.querySelector("#agencies")!.scrollIntoView();
    const before = placed(page);
    write(page);
    await page.until("Dari isi laporan Anda, instansi pemilik situs ini tampaknya yang berwenang.");
    expect(page.text).not.to.include("Saran instansi muncul di sini");
    expectStill(page, before);
  });

  it("visible suggestions keep their positions, newer ones are shown after a press on the button, and a chosen one is kept", async () => {
    const rehearsal = rehearse();
    let data: object[] = three.slice(0, 2);
    rehearsal.intercept((request) =>
      isQuestion(request) ? Response.json({ data, confidence: "likely" }) : undefined,
    );
    const page = await openConsented(rehearsal);
    write(page);
    await page.until("Ada 2 saran");
    page.field("Ombudsman").click();
    await page.element.updateComplete;
    await page.openRoute();
    await waitUntil(() => page.root.querySelector("#ask-forget"), "the line for a saved draft is there");
    page.root.querySelector("#agencies")!.scrollIntoView();
    const before = placed(page);
    data = three.slice(2);
    write(page, "Akta kelahiran anak saya belum jadi setelah dua bulan.");
    await page.until("Lihat 1 saran instansi dari isi laporan Anda");
    expectStill(page, before);
    page.press("Lihat 1 saran");
    await page.untilFocused("agency-dukcapil");
    expect(offered(page)).to.include.members(["Ditjen Dukcapil dari isi laporan", "Ombudsman"]);
    expect(offered(page).join()).not.to.include("Direktorat Jenderal Imigrasi");
    const after = placed(page);
    page.field("Saya tidak tahu").click();
    await page.element.updateComplete;
    expectStill(page, after);
  });

  it("suggestions are announced in a live region that already exists on the page", async () => {
    const page = await open(three);
    await page.openRoute();
    scrollTo(0, 0);
    const region = page.root.querySelector("#agencies [role=status]")!;
    expect(region.textContent).to.include("Saran instansi muncul di sini");
    write(page);
    await waitUntil(() => region.textContent!.includes("Ada 3 saran"));
  });

  it("a confidential report does not request suggestions", async () => {
    const rehearsal = rehearse();
    const page = await open(three, rehearsal);
    page.field("Rahasia").click();
    write(page);
    page.field("Terbuka").click();
    write(page, "Paspor saya belum jadi setelah tiga bulan.");
    await page.until("Ada 3 saran");
    const [question, ...others] = rehearsal.calls.filter(
      ({ what }) => what === "POST /v1/agency-suggestions",
    );
    expect(JSON.parse(question!.body).text).to.equal(
      "Paspor saya belum jadi setelah tiga bulan Paspor saya belum jadi setelah tiga bulan.",
    );
    expect(others).to.have.length(0);
  });

  it("making a report confidential cancels pending requests for suggestions", async () => {
    const rehearsal = rehearse();
    const questions: Request[] = [];
    rehearsal.intercept((request) => {
      if (!isQuestion(request)) return undefined;
      questions.push(request);
      return new Promise<Response>(() => {});
    });
    const page = await openConsented(rehearsal);
    write(page);
    await waitUntil(() => questions.length === 1, "it is asked");
    page.field("Rahasia").click();
    await waitUntil(() => questions[0]!.signal.aborted, "it is aborted");
  });

  for (const [name, fail] of [
    ["the network fails", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the channel sheds them", () => problem(503, "unavailable")],
    ["the channel limits them", () => problem(429, "rate_limited")],
  ] as const)
    it(`suggestions fail silently when ${name}, and never delay the report`, async () => {
      const rehearsal = rehearse();
      rehearsal.intercept((request) => (isQuestion(request) ? fail() : undefined));
      const page = await FormPage.open(rehearsal);
      let errors = 0;
      page.element.addEventListener("lapor-error", () => errors++);
      await page.fillIn();
      await page.goOn();
      await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 1, "it is asked");
      await page.element.updateComplete;
      expect(page.text).to.include("Saran instansi muncul di sini");
      page.press();
      await page.until("Laporan Anda sudah diterima");
      expect(errors).to.equal(0);
    });

  it("newer text cancels pending requests for suggestions", async () => {
    const rehearsal = rehearse();
    const questions: Request[] = [];
    rehearsal.intercept((request) => {
      if (!isQuestion(request)) return undefined;
      questions.push(request);
      return questions.length === 1
        ? new Promise<Response>(() => {})
        : Response.json({ data: three, confidence: "likely" });
    });
    const page = await openConsented(rehearsal);
    write(page, "Jalan di depan rumah saya berlubang.");
    await waitUntil(() => questions.length === 1, "it is asked");
    write(page);
    await waitUntil(() => questions[0]!.signal.aborted, "the older request is aborted");
    await page.until("Ada 3 saran");
    expect(questions).to.have.length(2);
  });

  it("the request contains text and place within the contract's limits, and is not sent until a few letters are typed", async () => {
    const rehearsal = rehearse();
    const page = await openConsented(rehearsal);
    write(page, "Jalan");
    write(page, `Jalan rusak. ${"a".repeat(12_000)}`);
    await waitUntil(() => rehearsal.count("POST /v1/agency-suggestions") === 1, "it is asked");
    const { text, regionCode } = JSON.parse(
      rehearsal.calls.find(({ what }) => what === "POST /v1/agency-suggestions")!.body,
    );
    expect(text).to.have.length(10_000);
    expect(regionCode).to.equal("32.73");
  });
});
