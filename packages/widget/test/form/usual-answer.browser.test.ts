import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { gate, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const question = "GET /v1/usual-answer";

/** Creates a channel that returns how long an agency usually takes to answer a report. */
function rehearseUsual(answer: object | undefined, arrived?: Promise<unknown>): Rehearsal & { asked: URL[] } {
  const rehearsal = rehearse();
  const asked: URL[] = [];
  rehearsal.intercept(async (request) => {
    const url = new URL(request.url);
    if (url.pathname !== "/v1/usual-answer") return undefined;
    asked.push(url);
    await arrived;
    return answer ? Response.json(answer) : problem(503, "unavailable");
  });
  return { ...rehearsal, asked };
}

const known = { year: 2026, quarter: 2, days: 4, basis: "agency" };

const usual = ({ root }: FormPage) => root.querySelector<HTMLElement>(".usual");

const bottomOf = ({ root }: FormPage) =>
  Math.round(root.querySelector(".end")!.getBoundingClientRect().bottom);

/** Unfolds the categories and chooses one. */
async function choose(page: FormPage, id: string): Promise<void> {
  await page.openRoute();
  const category = () => page.root.querySelector<HTMLSelectElement>("#category")!;
  await waitUntil(() => category().querySelector(`[value=${id}]`), "the categories");
  category().value = id;
  category().dispatchEvent(new Event("change", { bubbles: true }));
}

describe("how long an agency usually takes to answer", () => {
  const words = {
    id: "Biasanya dalam 4 hari",
    en: "Usually in 4 days",
    jv: "Limrahipun 4 dinten",
    su: "Biasana 4 dinten",
  };

  it("the form shows the usual response time before sending, in each language, without shifting the layout", async () => {
    const { open, opened } = gate();
    const rehearsal = rehearseUsual(known, opened);
    const page = await FormPage.openReady(rehearsal, { width: "360px" });
    await page.goOn();
    await waitUntil(() => rehearsal.asked.length > 0, "it is asked for");
    await waitUntil(() => page.element.state.categories.length > 0, "the categories");
    expect(usual(page)!.textContent).to.equal("");
    const before = bottomOf(page);
    open();
    await waitUntil(() => usual(page)!.textContent === words.id, "the line");
    expect(bottomOf(page)).to.be.closeTo(before, 1);
    await expectSound(page.element);
    for (const lang of ["en", "jv", "su"] as const) {
      page.element.lang = lang;
      await waitUntil(() => usual(page)?.textContent === words[lang], `the line in ${lang}`);
    }
  });

  it("the receipt shows the usual response time of the report's agency", async () => {
    const page = await FormPage.openReady(rehearseUsual({ ...known, days: 0 }));
    await page.fillIn();
    await page.goOn();
    await waitUntil(() => usual(page)!.textContent?.includes("hari itu juga"), "the line");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    await page.until("Biasanya dijawab pada hari yang sama (Apr–Jun 2026)");
  });

  it("the form requests the usual response time once for each combination of agency and category", async () => {
    const rehearsal = rehearseUsual(known);
    const page = await FormPage.openReady(rehearsal);
    await page.goOn();
    await waitUntil(() => rehearsal.asked.length === 1, "the agency is asked for");
    await choose(page, "jalan");
    await waitUntil(() => rehearsal.asked.length === 2, "the category is asked for");
    page.type("Isi Laporan", "Lubang besar di jalan.");
    const [first, second] = rehearsal.asked.map(({ searchParams }) => Object.fromEntries(searchParams));
    expect(first).to.deep.equal({ agencyId: "pemkot-bandung" });
    expect(second).to.deep.equal({ agencyId: "pemkot-bandung", categoryId: "jalan" });
    expect(rehearsal.count(question)).to.equal(2);
  });

  it("the form does not request the usual response time before the reporter chooses who can see the report, or for a confidential report", async () => {
    const rehearsal = rehearseUsual(known);
    const page = await FormPage.openReady(rehearsal);
    await page.fillIn();
    expect(rehearsal.asked).to.have.length(0);
    await page.goOn();
    await waitUntil(() => rehearsal.asked.length === 1, "the agency is asked for");
    page.field("Rahasia").click();
    await choose(page, "jalan");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.asked).to.have.length(1);
  });

  it("the form omits the usual response time when it is unknown or the channel does not respond", async () => {
    for (const answer of [{ year: 2026, quarter: 2 }, undefined]) {
      const rehearsal = rehearseUsual(answer);
      const page = await FormPage.openReady(rehearsal);
      await page.fillIn();
      await page.goOn();
      await waitUntil(() => rehearsal.asked.length > 0, "it is asked for");
      page.press();
      await page.until("Diterima ");
      expect(page.text).not.to.include("Biasanya");
      page.leave();
    }
  });
});
