import { expect, oneEvent } from "@open-wc/testing";
import { FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { cutReports, isSubmit, type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Creates a channel whose receipts contain `change`. */
function rehearseReceipt(change: object): Rehearsal {
  const rehearsal = rehearse();
  rehearsal.intercept(async (request) => {
    if (!isSubmit(request)) return undefined;
    const receipt = await (await rehearsal.mock.fetch(request)).json();
    return Response.json({ ...receipt, ...change });
  });
  return rehearsal;
}

describe("the channel's response to a report", () => {
  for (const answer of [{}, [], { trackingId: "AAA-BBB-CCC" }])
    it(`a 200 response with ${JSON.stringify(answer)} is not accepted as a receipt, so the report waits with its text and arrives once`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.open(rehearsal);
      const told: string[] = [];
      page.element.addEventListener("lapor-success", ({ detail }) => told.push(detail.trackingId));
      await page.fillIn();
      rehearsal.intercept((request) => (isSubmit(request) ? Response.json(answer) : undefined));
      setTimeout(() => page.press());
      const { detail } = await oneEvent(page.element, "lapor-error");
      expect(detail).to.deep.equal({ code: "bad_response" });
      await page.until("Belum terkirim, menunggu layanan");
      expect(page.root.querySelector(".words")!.textContent).to.include("Ada lubang besar");
      expect(told).to.deep.equal([]);
      rehearsal.intercept(undefined);
      page.press("Kirim sekarang");
      await page.until("Laporan Anda sudah diterima");
      expect(told).to.have.length(1);
      const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
      expect(new Set(keys).size).to.equal(1);
    });

  it("a receipt shows an invalid deadline unchanged", async () => {
    const page = await FormPage.send(rehearseReceipt({ dueAt: "lusa", submittedAt: "tadi" }));
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).to.match(/paling lambat\s+lusa/);
    expect(page.text).to.include("Kode akses");
  });

  it("the form shows valid field errors at their fields even if others are malformed, and the button works again", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    const errors = [{ pointer: "#/title", code: "too_short", message: "x" }, null, 7];
    const body = { code: "validation_failed", title: "x", status: 422, errors };
    rehearsal.intercept((request) => (isSubmit(request) ? Response.json(body, { status: 422 }) : undefined));
    page.press();
    await page.until("Judul Laporan terlalu pendek.");
    expect(page.button("Kirim laporan").getAttribute("aria-disabled")).to.equal("false");
    rehearsal.intercept(undefined);
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("a response that asks the form to wait moves the report to the list, and the form does not retry immediately", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    const busy = { code: "rate_limited", title: "x", status: 429 };
    rehearsal.intercept((request) =>
      isSubmit(request) ? Response.json(busy, { status: 429, headers: { "retry-after": "20" } }) : undefined,
    );
    const begun = performance.now();
    page.press();
    await page.until("Belum terkirim, menunggu layanan");
    expect(page.text).not.to.include("menunggu sinyal");
    expect(page.text).to.match(/Akan dicoba lagi pukul \d\d\.\d\d/);
    expect(performance.now() - begun).to.be.below(5000);
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
    expect(await onDevice(rehearsal)).to.have.length(1);
  });
});

describe("a malformed policy", () => {
  it("the form ignores a malformed policy, still accepts and sends a report, and requests the policy again", async () => {
    const rehearsal = rehearse();
    let odd = true;
    rehearsal.intercept((request) =>
      odd && request.url.endsWith("/v1/channel") ? Response.json({}) : undefined,
    );
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => rehearsal.count("GET /v1/channel") > 0);
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.happenedOn("2026-01-20");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    await page.element.updateComplete;
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    odd = false;
    page.press();
    await page.until("Laporan Anda sudah diterima");
    page.press("Tulis laporan lain");
    await page.until("Sampaikan laporan");
    page.field("Judul Laporan").focus();
    await waitUntil(() => page.field("Lokasi Kejadian").value !== "", "its region is filled in");
  });
});

describe("prefill()", () => {
  it("prefill() ignores unknown members and wrong types, and fills in the rest", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.element.prefill({
      title: 42,
      body: "Ada lubang besar di depan nomor 12.",
      anonymous: "ya",
      occurredOn: null,
      regionCode: 5,
      agencyId: {},
      categoryId: [],
      agency: "x",
      region: "y",
      name: "Ayu",
    } as never);
    await page.element.updateComplete;
    expect(page.field("Judul Laporan").value, "proposed").to.equal("Ada lubang besar di depan nomor 12");
    expect(page.field("Isi Laporan").value).to.equal("Ada lubang besar di depan nomor 12.");
    expect(page.field("Anonim").checked).to.equal(false);
    await page.unfold("notify");
    expect(page.field("Nama lengkap").value).to.equal("");
    page.type("Judul Laporan", "Jalan Braga berlubang");
    await page.until("Isian tersimpan di perangkat ini.");
  });
});

describe("prefill() of a choice", () => {
  it("prefill() replaces the preset classification but not one that the citizen has chosen", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.element.prefill({ classification: "aspiration" });
    await page.element.updateComplete;
    expect(page.field("Aspirasi").checked).to.equal(true);
    page.field("Informasi").click();
    await page.element.prefill({ classification: "aspiration" });
    await page.element.updateComplete;
    expect(page.field("Informasi").checked).to.equal(true);
  });

  it("prefill() can set who can see the report but never gives consent", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.element.prefill({ confidential: true });
    await page.element.updateComplete;
    expect(page.field("Rahasia").checked).to.equal(true);
    expect(page.element.state.consented).to.equal(false);
  });
});

describe("a report that waits while the form is used for another one", () => {
  it("the form keeps the site's region for the next report", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(cutReports);
    const page = await FormPage.send(rehearsal);
    await page.pressWhenThere("Tulis laporan lain");
    expect(page.field("Lokasi Kejadian").value).not.to.equal("");
    expect(page.field("Judul Laporan").value).to.equal("");
  });
});
