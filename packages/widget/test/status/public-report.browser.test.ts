import { expect } from "@open-wc/testing";
import { expectSound } from "../support/form-page.ts";
import { problem, rehearse } from "../support/rehearsal.ts";
import { open, submit } from "../support/status-page.ts";

/** Opens the first public report of a channel without an access code. */
async function openPublic() {
  const rehearsal = rehearse({ publicReports: true });
  const [report] = (await rehearsal.client.listPublicReports()).data;
  const page = await open(rehearsal, { trackingId: report!.trackingId, accessCode: "" });
  return { rehearsal, report: report!, page };
}

describe("<lapor-status> without an access code", () => {
  it("the element shows a report's public part without actions, and can close it again", async () => {
    const { report, page } = await openPublic();
    await page.until("Seorang warga mengirim laporan ini.");
    expect(page.root.activeElement?.id).to.equal("report-heading");
    expect(page.text()).to.include(report.title);
    expect(page.root.querySelector("form, textarea, input")).to.equal(null);
    await expect(page.element).to.be.accessible();
    page.element.theme = "dark";
    page.element.lang = "en";
    await page.until("A citizen sent this report.");
    await expect(page.element).to.be.accessible();
    page.press("Look at another report");
    await page.until("Access code");
  });

  it("the element asks for the access code of a report that is not public", async () => {
    const rehearsal = rehearse();
    const { trackingId } = await submit(rehearsal);
    const { element, until, root, type, press } = await open(rehearsal, { trackingId, accessCode: "" });
    await until("Laporan dengan nomor ini tidak dibuka untuk publik. Isi kode akses");
    expect(root.activeElement?.id).to.equal("summary");
    expect(root.querySelector("#accessCode")!.getAttribute("aria-invalid")).to.equal("true");
    expect(
      root.querySelector("#accessCode")!.hasAttribute("required"),
      "a public report needs none",
    ).to.equal(false);
    await expectSound(element);
    type("trackingId", "");
    press("Lihat laporan");
    await until("Isi nomor lacak dahulu.");
    await until("Isi kode akses dahulu.");
  });

  it("the element states why a report cannot be shown", async () => {
    const rehearsal = rehearse();
    const { trackingId } = await submit(rehearsal);
    rehearsal.intercept(() => problem(503, "unavailable"));
    const { until, root } = await open(rehearsal, { trackingId, accessCode: "" });
    await until("Belum berhasil");
    expect(root.querySelector("#summary li")).to.equal(null);
  });
});
