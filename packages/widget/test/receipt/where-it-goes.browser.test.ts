import type { ChannelMode, Report, ReportStatus } from "@lapor/sdk";
import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { open, submit } from "../support/status-page.ts";

const modes: readonly ChannelMode[] = ["standalone", "single_agency", "gateway"];
const states: readonly ReportStatus[] = [
  ...(["submitted", "assigned", "in_progress", "awaiting_reporter"] as const),
  ...(["answered", "closed", "archived"] as const),
];
const operator = "Pemerintah Kota Bandung";

/** Words from the sentence that says where a report goes next, by language. */
const wayOn = { id: "yang tepat", en: "the right one", jv: "ingkang trep", su: "nu leres" };
const languages = Object.keys(wayOn) as (keyof typeof wayOn)[];

/** Asserts that the text mentions SP4N-LAPOR! only if reports reach it in this mode. */
function expectTruth(text: string, mode: ChannelMode, where: string, hasWayOn = true): void {
  expect(text, where).to.include(operator);
  if (mode === "standalone") expect(text, where).not.to.match(/SP4N|LAPOR!|nasional/);
  else if (hasWayOn) expect(text, where).to.include("SP4N-LAPOR!");
}

for (const mode of modes)
  describe(`the destination of a report in a channel with mode ${mode}`, () => {
    it("the form, the receipt and its file state the destination in each language", async () => {
      const rehearsal = rehearse({ mode });
      const page = await FormPage.openReady(rehearsal);
      for (const lang of languages) {
        page.element.lang = lang;
        await waitUntil(() => page.root.querySelector(`.root[lang^=${lang}] .notice`), `the form in ${lang}`);
        await waitUntil(() => page.text.includes(operator), `the operator in ${lang}`);
        expectTruth(page.text, mode, `form ${lang}`);
      }
      page.element.lang = "id";
      await waitUntil(() => page.root.querySelector(".root[lang=id]"), "the form in Indonesian");
      await page.fillIn();
      page.press();
      await page.until("Laporan Anda sudah diterima");
      await page.until("Diterima ");
      for (const lang of languages) {
        page.element.lang = lang;
        await waitUntil(() => page.root.querySelector(`.root[lang^=${lang}] details`), `receipt ${lang}`);
        await waitUntil(() => page.text.includes(operator), `the operator in ${lang}`);
        expectTruth(page.text, mode, `receipt ${lang}`);
        if (mode === "standalone") expect(page.text).to.include(wayOn[lang]);
      }
    });

    it(`the destination is ${mode === "standalone" ? "the citizen's choice" : "no choice: the one agency gets every report"}`, async () => {
      const page = await FormPage.openReady(rehearse({ mode }));
      await page.openRoute();
      await waitUntil(() => page.root.querySelector("#category"), "the choices are there");
      const isOffered = mode === "standalone";
      expect(!!page.root.querySelector("#agencies")).to.equal(isOffered);
      expect(page.text.includes("Tim verifikasi yang menentukan")).to.equal(isOffered);
      expect(page.root.querySelector(".route > summary b")!.textContent).to.equal(operator);
      await expectSound(page.element);
      page.element.store.dispatch({ type: "edit", values: { agency: { kind: "unknown" } } });
      await page.element.updateComplete;
      const line = page.root.querySelector(".route > summary")!.textContent;
      expect(line!.includes(operator), "whatever a draft brings along").to.equal(!isOffered);
    });

    it("the status page states the destination in each state and language", async () => {
      const rehearsal = rehearse({ mode });
      const receipt = await submit(rehearsal);
      for (const status of states) {
        rehearsal.intercept(async (request) => {
          if (request.method !== "GET" || !request.url.includes("/v1/reports/")) return undefined;
          const report = (await (await rehearsal.mock.fetch(request)).json()) as Report;
          return Response.json({ ...report, status });
        });
        const page = await open(rehearsal, receipt);
        await page.until(receipt.trackingId);
        for (const lang of languages) {
          page.element.lang = lang;
          await waitUntil(() => page.root.querySelector(`.root[lang^=${lang}]`), `${status} in ${lang}`);
          expectTruth(page.text(), mode, `${status} ${lang}`);
        }
        page.element.remove();
      }
    });
  });
