import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { overlapsIn } from "../support/overlaps.ts";
import { rehearse } from "../support/rehearsal.ts";
import { answer, open, submit } from "../support/status-page.ts";

describe("an answered report on a phone", () => {
  for (const lang of ["id", "en", "jv", "su"])
    it(`the report fits on two screens, and nothing in it covers anything else: ${lang}`, async () => {
      const rehearsal = rehearse();
      const receipt = await submit(rehearsal);
      await answer(rehearsal, receipt.trackingId);
      const { element, root, until } = await open(rehearsal, receipt);
      await until("Apakah masalah Anda sudah selesai?");
      element.lang = lang;
      await waitUntil(
        () => root.querySelector(`.root[lang^=${lang}] #reaction-heading`),
        "everything is there",
      );
      element.parentElement!.style.width = "360px";
      // The gap on a window as narrow as a phone; this window is wider.
      element.style.setProperty("--lapor-space", "1em");
      const height = root.querySelector(".root")!.getBoundingClientRect().height;
      expect(height).to.be.at.most(1480);
      for (const width of [320, 360, 1280]) {
        element.parentElement!.style.width = `${width}px`;
        expect(overlapsIn(root), `at ${width}`).to.deep.equal([]);
      }
      for (const fold of root.querySelectorAll("details")) fold.open = true;
      await waitUntil(() => root.querySelector("#copy-heading"), "everything is unfolded");
      expect(overlapsIn(root)).to.deep.equal([]);
      await expectSound(element);
    });

  it("the answer is shown once, and every part is unfolded on paper", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId);
    const { root, text, until } = await open(rehearsal, receipt);
    await until("Apakah masalah Anda sudah selesai?");
    expect(text().split("Lubang sudah ditambal.")).to.have.length(2);
    const folds = [...root.querySelectorAll<HTMLDetailsElement>(".fold")];
    expect(folds.some((fold) => fold.open)).to.equal(false);
    dispatchEvent(new Event("beforeprint"));
    expect(folds.every((fold) => fold.open)).to.equal(true);
  });
});
