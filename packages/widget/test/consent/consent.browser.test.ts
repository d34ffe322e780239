import { expect } from "@open-wc/testing";
import { braga, pdf, record, type Sent, secrets, words } from "../support/consent/recorded-requests.ts";
import { tiles } from "../support/consent/steps.ts";
// Load these parts of the form now. Otherwise, a test could end before a part is loaded and sends a forbidden
// request.
import "../../src/form/hints.ts";
import "../../src/form/where/look-ups.ts";
import "../../src/strings/id/form.ts";
import { FormPage, settle, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

describe("before the reporter chooses who can see the report", () => {
  for (const [name, consent] of [
    ["“Lanjut”", (page: FormPage) => page.goOn()],
    ["Terbuka", (page: FormPage) => page.field("Terbuka").click()],
    ["Anonim", (page: FormPage) => page.field("Anonim").click()],
  ] as const)
    it(`no entered data leaves the device until ${name} is chosen`, async () => {
      const rehearsal = rehearse({ publicReports: true });
      const sent = record(rehearsal);
      const page = await FormPage.openReady(rehearsal);
      page.type("Isi Laporan", words);
      page.element.store.dispatch({ type: "edit", values: { point: braga } });
      await page.choose(pdf());
      await page.until("Siap dikirim bersama laporan");
      await settle();
      expect(sent.filter(({ text }) => secrets.test(text))).to.have.length(0);
      await consent(page);
      for (const what of ["POST /v1/agency-suggestions", "POST /v1/similar-reports", "POST /v1/attachments"])
        await waitUntil(() => sent.some((one) => one.what === what && secrets.test(one.text)), what);
      await waitUntil(() => sent.some(({ text }) => /6\.9174/.test(text)), "the point is named");
    });

  it("pressing “Lanjut” sends nothing when the page has made the report confidential", async () => {
    const rehearsal = rehearse({ publicReports: true });
    const sent = record(rehearsal);
    const page = await FormPage.openReady(rehearsal);
    await page.element.prefill({ body: words, confidential: true });
    await page.until("Hanya petugas yang membaca");
    await page.choose(pdf());
    await page.goOn();
    page.type("Lokasi Kejadian", "sleman");
    await waitUntil(
      () => page.root.querySelector("#region-list [role=option]"),
      "the device knows the place",
    );
    await settle();
    expect(sent.filter(({ what, text }) => secrets.test(text) || what.startsWith("POST"))).to.have.length(0);
  });
});

/** Intercepts matching requests, which then never get a response. */
const endless = (rehearsal: Rehearsal, sent: Sent[], paths: RegExp) =>
  rehearsal.intercept((request) => {
    const what = `${request.method} ${new URL(request.url).pathname}`;
    sent.push({ what, text: decodeURIComponent(request.url), signal: request.signal, isOver: false });
    return paths.test(`${what}${new URL(request.url).search}`) ? new Promise<Response>(() => {}) : undefined;
  });

describe("the choice “Rahasia”", () => {
  for (const [name, choose] of [
    ["chosen by the citizen", (page: FormPage) => page.field("Rahasia").click()],
    ["filled in by the page", (page: FormPage) => page.element.prefill({ confidential: true })],
  ] as const)
    it(`choosing ${name} aborts every request in flight`, async () => {
      const rehearsal = rehearse({ publicReports: true });
      const sent: Sent[] = [];
      const page = await FormPage.openReady(rehearsal);
      await page.goOn();
      endless(rehearsal, sent, /^POST|q=sleman/);
      page.type("Isi Laporan", words);
      page.element.store.dispatch({ type: "edit", values: { point: braga } });
      await page.choose(pdf());
      page.field("Lokasi Kejadian").focus();
      page.type("Lokasi Kejadian", "sleman");
      const open = ["agency-suggestions", "similar-reports", "attachments", "q=sleman", "region-lookups"];
      const find = (part: string) =>
        sent.filter(({ what, text }) => new RegExp(part).test(`${what} ${text}`));
      for (const part of open) await waitUntil(() => find(part).length, `${part} is asked`);
      rehearsal.intercept(undefined);
      const before = rehearsal.calls.length;
      await choose(page);
      for (const part of open)
        await waitUntil(() => find(part).every(({ signal }) => signal.aborted), `${part} is aborted`);
      await waitUntil(
        () => page.root.querySelector("#region-list [role=option]"),
        "the device knows the place",
      );
      await settle();
      const after = rehearsal.calls.slice(before).map(({ what }) => what);
      expect(
        after.filter((what) => what !== "GET /v1/regions" && what !== "GET /v1/categories"),
      ).to.deep.equal([]);
      expect(page.text, "the file goes with the report").to.include("markah.pdf");
    });

  it("choosing Rahasia closes the map, because its tile requests reveal the viewed place", async () => {
    const page = await FormPage.openReady(rehearse());
    page.element.mapTiles = tiles;
    await page.goOn();
    await page.pressWhenThere("Tunjuk di peta");
    const map = () => page.root.querySelector("#place-map .map-view");
    await waitUntil(map, "the map is open");
    page.field("Rahasia").click();
    await waitUntil(() => !map(), "the map is closed");
    expect(page.text).not.to.include("Tunjuk di peta");
  });

  it("choosing Rahasia deletes uploaded files from the channel, and the form uploads them again only with the report", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    await page.choose(pdf());
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 1, "it is up");
    page.field("Rahasia").click();
    const deletions = () => rehearsal.calls.filter(({ what }) => what.startsWith("DELETE /v1/attachments/"));
    await waitUntil(() => deletions().length === 1, "it is deleted");
    await page.until("Siap dikirim bersama laporan");
    const deleted = deletions()[0]!.what.split("/").at(-1)!;
    await settle();
    expect(rehearsal.count("POST /v1/attachments")).to.equal(1);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    await waitUntil(() => rehearsal.count("POST /v1/attachments") === 2, "it follows the report");
    const [first, second] = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments");
    expect(second!.key, "the channel knows the deleted one under the first").not.to.equal(first!.key);
    const [report] = rehearsal.reports();
    expect(report!.confidential).to.equal(true);
    expect(report!.attachmentIds ?? []).not.to.include(deleted);
  });

  it("the form uploads files again as soon as the reporter no longer chooses Rahasia", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.field("Rahasia").click();
    await page.choose(pdf());
    await page.until("Siap dikirim bersama laporan");
    await settle();
    expect(rehearsal.count("POST /v1/attachments")).to.equal(0);
    page.field("Anonim").click();
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 1, "it is up");
  });
});
