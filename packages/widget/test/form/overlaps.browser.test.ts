import { expect } from "@open-wc/testing";
import { FormPage, waitUntil } from "../support/form-page.ts";
import { overlapsIn } from "../support/overlaps.ts";
import { drawn, fourCorners } from "../support/pictures.ts";
import { rehearse } from "../support/rehearsal.ts";

const bpjs = { id: "bpjs-kesehatan", name: "BPJS Kesehatan", shortName: "BPJS", kind: "institution" };

/** Opens a form whose channel suggests another agency and knows similar reports. */
async function open(lang: string): Promise<FormPage> {
  const rehearsal = rehearse({ publicReports: true });
  const data = [{ agency: bpjs, score: 0.8, reason: "topic", explanation: "Tentang BPJS" }];
  rehearsal.intercept((request) =>
    request.url.endsWith("/v1/agency-suggestions")
      ? Response.json({ data, confidence: "likely" })
      : undefined,
  );
  const page = await FormPage.open(rehearsal, { lang });
  await waitUntil(() => page.root.querySelector(".notice"), "everything is there");
  page.element.style.setProperty("--lapor-font-size", "20px");
  return page;
}

describe("texts and controls of the form, with letters of 20 pixels", () => {
  it("the measure finds a text that covers a control", async () => {
    const page = await open("id");
    expect(overlapsIn(page.root)).to.deep.equal([]);
    page.root.querySelector<HTMLElement>("#region-label")!.style.marginBottom = "-2em";
    expect(overlapsIn(page.root)).not.to.deep.equal([]);
  });

  for (const lang of ["id", "en", "jv", "su"])
    it(`nothing covers anything else at 320, 360, 768 and 1,280 pixels: ${lang}`, async () => {
      const page = await open(lang);
      const measure = (state: string) => {
        for (const width of [320, 360, 768, 1280]) {
          page.element.parentElement!.style.width = `${width}px`;
          expect(overlapsIn(page.root), `${state} at ${width}`).to.deep.equal([]);
        }
      };
      measure("empty");
      const body = page.root.querySelector<HTMLTextAreaElement>("#body")!;
      body.value =
        "Jalan Braga berlubang di depan nomor 12. Hubungi 0812 3456 7890. Petugas meminta uang pelicin.";
      body.dispatchEvent(new Event("input", { bubbles: true }));
      await page.choose(new File([await drawn(40, 30, fourCorners)], "jalan.jpg", { type: "image/jpeg" }));
      scrollTo(0, 0);
      await page.element.updateComplete;
      page.root.querySelector<HTMLElement>(".onward")!.click();
      await waitUntil(() => page.root.querySelector(".file.done"), "the photo is uploaded");
      await waitUntil(() => page.root.querySelectorAll(".caution").length > 1, "the warnings are there");
      measure("filled in");
      for (const fold of page.root.querySelectorAll("details")) fold.open = true;
      await waitUntil(() => page.root.querySelector("table"), "everything is unfolded");
      measure("unfolded");
      for (const fold of page.root.querySelectorAll("details")) fold.open = false;
      body.value = "";
      body.dispatchEvent(new Event("input", { bubbles: true }));
      page.root.querySelector<HTMLElement>(".main")!.click();
      await page.untilFocused("summary");
      measure("with errors");
    });
});
