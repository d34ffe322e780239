import { expect, oneEvent } from "@open-wc/testing";
import { dayInWords } from "../../src/dates.ts";
import { typingPauses } from "../../src/form/state/form-state.ts";
import { expectSound, FormPage, usualPauses, waitUntil } from "../support/form-page.ts";
import { cutReports, gate, isSubmit, problem, rehearse } from "../support/rehearsal.ts";

describe("sending a report", () => {
  it("after a successful report, the focus is on a receipt with the tracking ID, the access code, the responsible agency and the deadline", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.send(rehearsal);
    await page.until("Laporan Anda sudah diterima");
    expect(page.focused).to.equal("receipt-heading");
    expect(page.text).to.match(/Nomor lacak [\dA-Z]{3}-[\dA-Z]{3}-[\dA-Z]{3}/);
    expect(page.text).to.match(/Kode aksesSembunyikan ([\dA-Z]{4}-){3}[\dA-Z]{4}/);
    expect(page.text).to.include("Pemerintah Kota Bandung");
    expect(page.text).to.match(/paling lambat (Senin|Selasa|Rabu|Kamis|Jumat), \d+ \w+ \d{4}/);
    const [trackingId = "", accessCode = ""] = [...page.root.querySelectorAll(".code")].map(
      ({ textContent }) => textContent!.trim(),
    );
    const { dueAt } = await rehearsal.client.getReport({ trackingId, accessCode });
    expect(page.text, "the day that the channel keeps").to.include(dayInWords(dueAt!, "id"));
  });

  it("the page receives only the tracking ID, never the access code", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    setTimeout(() => page.press());
    const event = (await oneEvent(document.body, "lapor-success")) as CustomEvent<object>;
    expect(Object.keys(event.detail)).to.deep.equal(["trackingId"]);
  });

  it("the form stops requesting suggestions after the report is accepted", async () => {
    const waiting = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = window;
    expect(usualPauses).to.deep.equal({ words: 900, search: 250 });
    Object.assign(typingPauses, usualPauses);
    // Only suggestions and similar reports wait for a typing pause of 900 ms.
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
      await page.goOn();
      await waitUntil(() => waiting.size === 2, "both are about to ask");
      page.press();
      await page.until("Laporan Anda sudah diterima");
      expect(waiting.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
      Object.assign(typingPauses, { words: 0, search: 0 });
    }
  });

  it("pressing the button twice sends the report once", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.press();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
  });

  it("the button remains in the tab order during sending and shows the progress", async () => {
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
    // With an opacity below 1, the text would not have the required contrast.
    expect(getComputedStyle(button).opacity).to.equal("1");
    expect(page.root.querySelector(".root > [role=status]")!.textContent).to.equal("Mengirim laporan…");
    await expect(page.element).to.be.accessible();
    held.open();
    await page.until("Laporan Anda sudah diterima");
  });

  it("the form keeps all input when the network fails, and retries with the same idempotency key", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("Laporan di perangkat ini");
    await waitUntil(() => page.focused?.startsWith("kept-"), "the waiting report has the focus");
    expect(page.text).to.include("Belum terkirim, menunggu sinyal");
    expect(page.text).to.include("terkirim otomatis saat ada sinyal dan halaman ini dibuka.");
    expect(page.text).to.match(/Akan dicoba lagi pukul \d\d\.\d\d/);
    expect(page.root.querySelector(".words")!.textContent).to.include("Jalan Braga berlubang");
    await expect(page.element).to.be.accessible();
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until("Laporan Anda sudah diterima");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    // One quick retry happens before the citizen sees anything, so there are three requests.
    expect([keys.length, new Set(keys).size]).to.deep.equal([3, 1]);
  });

  for (const [words, codes, answer] of [
    ["429", ["unavailable"], () => problem(429, "unavailable")],
    ["503", ["unavailable"], () => problem(503, "unavailable")],
    [
      "409, another call with the key is under way",
      ["idempotency_in_flight"],
      () => problem(409, "idempotency_in_flight"),
    ],
    [
      "a page of a Wi-Fi portal",
      // WebKit's parser throws a `DOMException` instead of a `SyntaxError`, which is treated as a network
      // error.
      ["bad_response", "network"],
      () => new Response("<p>Log in</p>", { headers: { "content-type": "text/html" } }),
    ],
  ] as const)
    it(`the form keeps the report, and the page gets the error code, after ${words}`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.open(rehearsal);
      await page.fillIn();
      rehearsal.intercept((request) => (isSubmit(request) ? answer() : undefined));
      setTimeout(() => page.press());
      const { detail } = (await oneEvent(page.element, "lapor-error")) as CustomEvent<{ code: string }>;
      await page.until(
        detail.code === "network" ? "Belum terkirim, menunggu sinyal" : "Belum terkirim, menunggu layanan",
      );
      expect(Object.keys(detail)).to.deep.equal(["code"]);
      expect(codes).to.include(detail.code);
    });

  it("a retry after a lost response does not create a second report", async () => {
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
    await page.until("menunggu sinyal");
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).to.include(taken!.trackingId);
  });

  it("the report keeps its idempotency key when the reporter changes its text", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("menunggu sinyal");
    rehearsal.intercept(undefined);
    page.press("Ubah laporan");
    await page.until("Sampaikan laporan");
    await page.untilFocused("title");
    expect(page.field("Isi Laporan").value).to.include("Ada lubang besar");
    page.type("Judul Laporan", "Jalan Braga berlubang parah");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    expect([keys.length, new Set(keys).size]).to.deep.equal([3, 1]);
    expect(rehearsal.reports().map(({ title }) => title)).to.deep.equal([
      "Jalan Braga berlubang",
      "Jalan Braga berlubang",
      "Jalan Braga berlubang parah",
    ]);
  });

  for (const [status, code, words] of [
    [401, "unauthorized", "Formulir di situs ini belum diatur dengan benar"],
    [403, "wrong_key_kind", "Formulir di situs ini belum diatur dengan benar"],
    [400, "a_later_code", "Terjadi gangguan yang belum kami kenali"],
  ] as const)
    it(`the form keeps its text and shows the reason after a ${status} ${code} response`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.open(rehearsal);
      await page.fillIn();
      rehearsal.intercept((request) => (isSubmit(request) ? problem(status, code) : undefined));
      page.press();
      await page.until("Laporan belum terkirim");
      await page.untilFocused("failure");
      expect(page.text).to.include(words);
      expect(page.text).to.include("Semua isian Anda masih ada di sini");
      expect(page.text.includes("Nomor rujukan: r-1")).to.equal(code === "a_later_code");
      expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
      await expectSound(page.element);
      rehearsal.intercept(undefined);
      page.press();
      await page.until("Laporan Anda sudah diterima");
      expect(rehearsal.count("POST /v1/reports")).to.equal(2);
    });

  it("the channel's field errors appear at their fields, and the error summary links to them", async () => {
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
      "Judul Laporan terlalu panjang. Maksimal 150 huruf.",
    );
    page.root.querySelector<HTMLAnchorElement>('#summary a[href="#region"]')!.click();
    await page.element.updateComplete;
    expect(page.focused).to.equal("region");
    await expect(page.element).to.be.accessible();
  });

  it("the request contains the reporter's choices: flags, contact data, and an agency only if one is chosen", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.openRoute();
    page.field("Saya tidak tahu").click();
    page.field("Rahasia").click();
    await page.unfold("notify");
    page.type("Nomor HP", "0812 3456 7890");
    await page.until("Data ini tidak diberikan kepada instansi");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const [sent] = rehearsal.reports();
    expect(sent).to.deep.equal({
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      occurredOn: "2026-01-20",
      location: { regionCode: "32.73" },
      anonymous: true,
      confidential: true,
      reporter: { phone: "0812 3456 7890" },
      notice: sent!.notice!,
    });
    const { notice } = await rehearsal.client.getChannel();
    expect(sent!.notice!.version).to.equal(notice!.version);
    expect(Date.now() - Date.parse(sent!.notice!.seenAt)).to.be.within(0, 20_000);
    expect(page.text).to.include("Tim verifikasi");
  });
});
