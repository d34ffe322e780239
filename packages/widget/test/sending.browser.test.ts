import { expect, oneEvent } from "@open-wc/testing";
import { FormPage } from "./form-page.ts";
import { gate, rehearse } from "./rehearsal.ts";

const problem = (status: number, code: string, errors: object[] = []) =>
  new Response(
    JSON.stringify({
      type: `urn:lapor:problem:${code}`,
      title: code,
      status,
      code,
      errors,
      requestId: "r-1",
    }),
    {
      status,
      headers: { "content-type": "application/problem+json" },
    },
  );

const isSubmit = (request: Request) => request.method === "POST" && request.url.endsWith("/v1/reports");

describe("sending a report", () => {
  it("ends with a receipt that has the focus, both codes, who has it and the deadline in words", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.focused).to.equal("receipt-heading");
    expect(page.text).to.match(/Nomor lacak [\dA-Z]{3}-[\dA-Z]{3}-[\dA-Z]{3}/);
    expect(page.text).to.match(/Kode akses ([\dA-Z]{4}-){3}[\dA-Z]{4}/);
    expect(page.text).to.include("Pemerintah Kota Bandung");
    expect(page.text).to.match(/paling lambat (Senin|Selasa|Rabu|Kamis|Jumat), \d+ \w+ \d{4}/);
  });

  it("tells the page the tracking ID and nothing else", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    setTimeout(() => page.press());
    const event = (await oneEvent(document.body, "lapor-submitted")) as CustomEvent<object>;
    expect(Object.keys(event.detail)).to.deep.equal(["trackingId"]);
  });

  it("asks for no suggestion any more once the report is taken", async () => {
    const waiting = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    // The pause after a keystroke is the only timer of 900 ms.
    window.setTimeout = ((work: () => void, ms?: number) => {
      const id = set(work, ms);
      if (ms === 900) waiting.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => {
      waiting.delete(id);
      clear(id);
    }) as typeof window.clearTimeout;
    try {
      const page = await FormPage.open(rehearse());
      await page.fillIn();
      expect(waiting.size).to.equal(1);
      page.press();
      await page.until("Laporan Anda sudah diterima");
      expect(waiting.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });

  it("sends once when the button is pressed twice", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.press();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
  });

  it("keeps the button in the tab order while it sends, and says so", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(async (request) => {
      if (isSubmit(request)) await held.opened;
      return undefined;
    });
    page.press();
    await page.until("Mengirim laporan…");
    const button = page.button("Mengirim");
    expect(button.getAttribute("aria-disabled")).to.equal("true");
    expect(button.disabled).to.equal(false);
    // Less than full opacity would take the words below the contrast that they need.
    expect(getComputedStyle(button).opacity).to.equal("1");
    expect(page.root.querySelector(".root > [role=status]")!.textContent).to.equal("Mengirim laporan…");
    await expect(page.element).to.be.accessible();
    held.open();
    await page.until("Laporan Anda sudah diterima");
  });

  it("loses nothing when the network fails, and tries again under the same key", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept((request) => {
      if (isSubmit(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    page.press();
    await page.until("Laporan belum terkirim");
    expect(page.focused).to.equal("failure");
    expect(page.text).to.include("Sambungan internet terputus");
    expect(page.text).to.include("Semua isian Anda masih ada di sini");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    await expect(page.element).to.be.accessible();
    rehearsal.intercept(undefined);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it("shows one report for an answer that was lost, not two", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    let taken: { trackingId: string } | undefined;
    rehearsal.intercept(async (request) => {
      if (!isSubmit(request)) return undefined;
      taken = await (await rehearsal.mock.fetch(request)).json();
      throw new TypeError("Failed to fetch");
    });
    page.press();
    await page.until("Laporan belum terkirim");
    rehearsal.intercept(undefined);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).to.include(taken!.trackingId);
  });

  it("takes another key when the words have changed since", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept((request) => (isSubmit(request) ? problem(503, "unavailable") : undefined));
    page.press();
    await page.until("Laporan belum terkirim");
    expect(page.text).to.include("Nomor rujukan: r-1");
    rehearsal.intercept((request) => (isSubmit(request) ? problem(409, "idempotency_in_flight") : undefined));
    page.press();
    await page.until("Kiriman ini sedang diproses");
    expect(page.text).not.to.include("Nomor rujukan");
    rehearsal.intercept(undefined);
    page.type("Judul Laporan", "Jalan Braga berlubang parah");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
  });

  it("puts the channel's field errors at their fields and leads there from the summary", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept((request) =>
      isSubmit(request)
        ? problem(422, "validation_failed", [
            { pointer: "#/title", code: "too_long", message: "x" },
            { pointer: "#/location/regionCode", code: "not_found", message: "x" },
          ])
        : undefined,
    );
    page.press();
    await page.until("(2 kesalahan)");
    expect(page.focused).to.equal("summary");
    const title = page.field("Judul Laporan");
    expect(title.getAttribute("aria-invalid")).to.equal("true");
    const described = title.getAttribute("aria-describedby")!.split(" ");
    expect(described.map((id) => page.root.getElementById(id)!.textContent).join()).to.include(
      "Judul Laporan terlalu panjang. Paling banyak 150 karakter.",
    );
    page.root.querySelector<HTMLAnchorElement>('#summary a[href="#region"]')!.click();
    await page.element.updateComplete;
    expect(page.focused).to.equal("region");
    await expect(page.element).to.be.accessible();
  });

  it("sends what was chosen: no agency when the citizen does not know, flags, contact", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.field("Saya tidak tahu").click();
    page.field("Anonim").click();
    page.field("Rahasia").click();
    page.type("Nomor HP", "0812 3456 7890");
    await page.until("data ini tidak diberikan kepada instansi");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const sent = JSON.parse(rehearsal.calls.find(({ what }) => what === "POST /v1/reports")!.body);
    expect(sent).to.deep.equal({
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      occurredOn: "2026-01-20",
      location: { regionCode: "32.73" },
      anonymous: true,
      confidential: true,
      reporter: { phone: "0812 3456 7890" },
    });
    expect(page.text).to.include("Tim verifikasi nasional");
  });
});
