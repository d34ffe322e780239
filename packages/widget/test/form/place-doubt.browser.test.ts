import { expect } from "@open-wc/testing";
import { expectSound, FormPage, type OpenOptions, waitUntil } from "../support/form-page.ts";
import { problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const words = "Jalan berlubang di dekat Pasar Godean, Kabupaten Sleman, sudah sebulan.";
const question =
  "Isi laporan menyebut Kabupaten Sleman, tetapi lokasi yang terisi Kota Bandung. Di mana kejadiannya?";

const box = ({ root }: FormPage) => root.querySelector<HTMLElement>("[part=place-doubt]");
const line = ({ root }: FormPage) => root.querySelector<HTMLElement>("#doubt-news button");
const choices = (page: FormPage) => [...box(page)!.querySelectorAll("button")];
const tops = ({ root }: FormPage) =>
  ["body", "classification", "consent", "region", "address", "when", "visibility"].map((id) =>
    Math.round(root.querySelector(`#${id}`)!.getBoundingClientRect().top),
  );

/** Opens a form for Bandung whose text names a place in Sleman. The place field is scrolled out of view. */
async function open(rehearsal: Rehearsal = rehearse(), options?: OpenOptions): Promise<FormPage> {
  const page = await FormPage.openReady(rehearsal, options);
  await page.goOn();
  page.element.parentElement!.style.marginTop = "200vh";
  scrollTo(0, 0);
  page.type("Isi Laporan", words);
  return page;
}

async function openQuestion(rehearsal?: Rehearsal, options?: OpenOptions): Promise<FormPage> {
  const page = await open(rehearsal, options);
  await waitUntil(() => box(page), "the question is shown");
  return page;
}

const region = ({ root }: FormPage) => root.querySelector<HTMLInputElement>("#region")!.value;

describe("a report whose text names another place than its place field", () => {
  beforeEach(() => scrollTo(0, 0));

  it("the form asks one question that offers both places, and announces it once", async () => {
    const page = await openQuestion();
    expect(box(page)!.textContent).to.include(question);
    expect(choices(page).map(({ textContent }) => textContent)).to.deep.equal([
      "Kabupaten Sleman",
      "Kota Bandung",
    ]);
    expect(page.said.split(question)).to.have.length(2);
    page.type("Isi Laporan", `${words} Tolong diperbaiki.`);
    await waitUntil(() => !page.said.includes("x") && box(page));
    expect(page.said.split(question)).to.have.length(2);
  });

  for (const theme of ["light", "dark"] as const)
    it(`axe finds no violations in the question in ${theme}, at 320 pixels, in all languages`, async () => {
      const page = await openQuestion(undefined, { theme, width: "320px" });
      for (const lang of ["id", "en", "jv", "su"]) {
        page.element.lang = lang;
        await waitUntil(() => page.root.querySelector(`.root[lang^=${lang}]`), lang);
        await page.element.updateComplete;
        const { textContent } = page.root.querySelector("#doubt-words")!;
        expect(textContent).to.include("Kabupaten Sleman").and.to.include("Kota Bandung");
        await expectSound(page.element);
      }
    });

  it("a link below the field opens the question, so the visible content does not move", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.goOn();
    page.root.querySelector("#consent")!.scrollIntoView();
    const before = tops(page);
    page.type("Isi Laporan", words);
    await waitUntil(() => line(page), "the line is shown");
    // Browsers round positions, so they may differ by one pixel.
    for (const [index, top] of tops(page).entries()) expect(top).to.be.closeTo(before[index]!, 1);
    expect(box(page)).to.equal(null);
    expect(line(page)!.textContent).to.equal("Kabupaten Sleman? Periksa lagi lokasinya");
    await expectSound(page.element);
    line(page)!.click();
    await page.untilFocused("doubt-words");
    expect(line(page)).to.equal(null);
  });

  it("choosing a place sets and focuses it, requests its agencies, and ends the question", async () => {
    const rehearsal = rehearse();
    const page = await openQuestion(rehearsal);
    choices(page)[0]!.click();
    await page.untilFocused("region");
    expect(region(page)).to.match(/^Kabupaten Sleman, /);
    expect(box(page)).to.equal(null);
    const asked = () =>
      rehearsal.calls
        .filter(({ what }) => what === "POST /v1/agency-suggestions")
        .map(({ body }) => JSON.parse(body));
    await waitUntil(() => asked().at(-1).regionCode === "34.04", "agencies of the place are requested");
  });

  it("the confirmed place is kept, and the question does not return", async () => {
    const rehearsal = rehearse();
    const page = await openQuestion(rehearsal);
    const count = () => rehearsal.count("POST /v1/agency-suggestions");
    choices(page)[1]!.click();
    await page.untilFocused("region");
    expect(region(page)).to.match(/^Kota Bandung/);
    const before = count();
    page.type("Isi Laporan", `${words} Tolong diperbaiki.`);
    await waitUntil(() => count() > before, "it is asked");
    await page.element.updateComplete;
    expect([box(page), line(page)]).to.deep.equal([null, null]);
  });

  it("the form shows an error when a chosen place cannot be loaded, and sets the place on the next attempt", async () => {
    const rehearsal = rehearse();
    const page = await openQuestion(rehearsal);
    let fails = true;
    rehearsal.intercept((request) =>
      fails && request.url.includes("/v1/regions") ? problem(429, "rate_limited") : undefined,
    );
    choices(page)[0]!.click();
    await waitUntil(() => box(page)?.querySelector(".error"), "it is said");
    expect(region(page)).to.match(/^Kota Bandung/);
    await expectSound(page.element);
    fails = false;
    choices(page)[0]!.click();
    await page.untilFocused("region");
    expect(region(page)).to.match(/^Kabupaten Sleman/);
  });

  it("the report can be sent without answering the question", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.type("Judul Laporan", "Jalan berlubang");
    await page.goOn();
    page.element.parentElement!.style.marginTop = "200vh";
    page.type("Isi Laporan", words);
    await waitUntil(() => box(page) ?? line(page), "it is asked");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.location.regionCode).to.equal("32.73");
  });
});
