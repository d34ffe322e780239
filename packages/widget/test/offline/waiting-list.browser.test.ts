import { expect } from "@open-wc/testing";
import { expectSound, FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { gate, isSubmit, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const keysOf = ({ calls }: Rehearsal) =>
  calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);

describe("a waiting report", () => {
  it("a waiting report is sent once and automatically under its key when the network returns, and shows its receipt", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    const told: string[] = [];
    page.element.addEventListener("lapor-success", ({ detail }) => told.push(detail.trackingId));
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    dispatchEvent(new Event("online"));
    await page.until("Laporan Anda sudah diterima");
    await page.untilFocused("receipt-heading");
    expect(new Set(keysOf(rehearsal)).size).to.equal(1);
    expect(told).to.deep.equal([page.root.querySelector("[part=tracking-id]")!.textContent]);
    expect(await onDevice(rehearsal), "until its codes were kept").to.have.length(1);
    await expectSound(page.element);
  });

  it("the next visit sends a waiting report and offers its receipt on a card", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    rehearsal.intercept(undefined);
    const page = await FormPage.open(rehearsal);
    await page.until("Laporan Anda sudah terkirim");
    await page.until("Tanda terimanya belum Anda lihat.");
    await expectSound(page.element);
    page.press("Lihat tanda terima");
    await page.until("Kode akses");
    expect(new Set(keysOf(rehearsal)).size).to.equal(1);
  });

  it("the next visit shows that a report is waiting, and the form can be used for another report", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    const page = await FormPage.open(rehearsal);
    await page.until("1 laporan di perangkat ini belum terkirim.");
    page.press("Lihat");
    await page.pressWhenThere("Tulis laporan lain");
    await page.untilFocused("heading");
    rehearsal.intercept(undefined);
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("if the first version arrived but its response was lost, the receipt states this and offers the later changes as a reply", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(async (request) => {
      if (!isSubmit(request)) return undefined;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    const page = await FormPage.send(rehearsal);
    await page.until("menunggu sinyal");
    rehearsal.intercept(undefined);
    page.press("Ubah laporan");
    await page.untilFocused("title");
    page.type("Judul Laporan", "Jalan Braga berlubang parah");
    page.press();
    await page.until("Isi yang Anda kirim pertama kali sudah kami terima.");
    expect(new Set(keysOf(rehearsal)).size).to.equal(1);
    await expectSound(page.element);
    rehearsal.intercept((request) => {
      if (request.url.includes("/replies")) throw new TypeError("Failed to fetch");
      return undefined;
    });
    page.press("Tambahkan perubahan saya sebagai tanggapan");
    await page.until("Sambungan internet terputus");
    await expectSound(page.element);
    rehearsal.intercept(undefined);
    page.press("Tambahkan perubahan saya sebagai tanggapan");
    page.press("Tambahkan perubahan saya sebagai tanggapan");
    await page.until("Perubahan Anda sudah ditambahkan ke laporan.");
    const [trackingId, accessCode] = [...page.root.querySelectorAll(".code")].map(
      ({ textContent }) => textContent!,
    );
    const { title, timeline } = await rehearsal.client.getReport({
      trackingId: trackingId!,
      accessCode: accessCode!,
    });
    expect(title).to.equal("Jalan Braga berlubang");
    const replies = timeline.filter(({ kind }) => kind === "replied");
    expect(replies.map(({ message }) => message!.split("\n")[0])).to.deep.equal([
      "Jalan Braga berlubang parah",
    ]);
  });

  it("a waiting report that the channel refuses opens in the form's fields", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    rehearsal.intercept((request) =>
      isSubmit(request)
        ? problem(422, "validation_failed", [{ pointer: "#/title", code: "too_short", message: "x" }])
        : undefined,
    );
    page.press("Kirim sekarang");
    await page.until("Judul Laporan terlalu pendek.");
    await page.untilFocused("summary");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
  });

  it("a waiting report that is refused in the background is marked in the list as needing correction", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    rehearsal.intercept((request) =>
      isSubmit(request)
        ? problem(422, "validation_failed", [{ pointer: "#/title", code: "too_short", message: "x" }])
        : undefined,
    );
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lihat");
    await page.until("Belum diterima: ada yang perlu diperbaiki");
    await expectSound(page.element);
    page.press("Ubah laporan");
    await page.until("Judul Laporan terlalu pendek.");
  });

  it("a waiting report is deleted only after a confirmation, which receives the focus", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    page.press("Hapus laporan");
    await page.until("Laporan ini belum terkirim. Hapus dari perangkat ini?");
    await page.untilFocused("question");
    await expectSound(page.element);
    page.press("Batal");
    await page.untilNot("Hapus dari perangkat ini?");
    expect(page.root.activeElement, "the focus is not lost").not.to.equal(null);
    expect(await onDevice(rehearsal)).to.have.length(1);
    page.press("Hapus laporan");
    await page.untilFocused("question");
    page.press("Ya, hapus");
    await page.untilFocused("heading");
    expect(page.said).to.include("Laporan dihapus dari perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    rehearsal.intercept(undefined);
    const before = rehearsal.count("POST /v1/reports");
    dispatchEvent(new Event("online"));
    await page.element.updateComplete;
    expect(rehearsal.count("POST /v1/reports")).to.equal(before);
  });

  it("a form that was moved on the page before the channel responded still sends a waiting report", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    const page = await FormPage.open(rehearsal);
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.happenedOn("2026-01-20");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    await waitUntil(() => rehearsal.count("GET /v1/channel") > 0);
    document.body.append(page.element);
    page.press();
    await page.until("menunggu sinyal");
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    await page.until("Laporan Anda sudah diterima");
    page.element.remove();
  });
});

describe("editing while a report is being sent", () => {
  it("later text is offered as a reply if the earlier version was accepted", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(async (request) => {
      if (isSubmit(request)) await held.opened;
      return undefined;
    });
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    page.type("Judul Laporan", "Jalan Braga berlubang parah");
    held.open();
    await page.until("Isi yang Anda kirim pertama kali sudah kami terima.");
    expect(page.root.querySelector(".words")!.textContent).to.include("berlubang parah");
  });

  it("later text is kept in the form if sending fails, and the error does not move the focus or the text", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(async (request) => {
      if (!isSubmit(request)) return undefined;
      await held.opened;
      throw new TypeError("Failed to fetch");
    });
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    page.field("Isi Laporan").focus();
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12. Tadi pagi ada yang jatuh lagi.");
    held.open();
    await page.until("Sambungan internet terputus");
    expect(page.focused).to.equal("body");
    expect(page.field("Isi Laporan").value).to.include("Tadi pagi ada yang jatuh lagi.");
    await waitUntil(() => page.said.includes("Laporan belum terkirim"), "it is announced");
    rehearsal.intercept(undefined);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
    expect(new Set(keysOf(rehearsal)).size).to.equal(1);
  });

  it("later text is kept if the channel refuses the earlier version", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept(async (request) => {
      if (!isSubmit(request)) return undefined;
      await held.opened;
      return problem(422, "validation_failed", [{ pointer: "#/title", code: "too_short", message: "x" }]);
    });
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12. Tadi pagi ada yang jatuh lagi.");
    held.open();
    await page.until("Judul Laporan terlalu pendek.");
    expect(page.field("Isi Laporan").value).to.include("Tadi pagi ada yang jatuh lagi.");
  });

  it("the arrival of the site's region during sending is not treated as an edit", async () => {
    const rehearsal = rehearse();
    const held = gate();
    let answers = false;
    rehearsal.intercept(async (request) => {
      if (isSubmit(request)) await held.opened;
      else if (!answers) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.happenedOn("2026-01-20");
    page.type("Alamat atau patokan", "Jl. Braga 12, Bandung");
    await waitUntil(() => rehearsal.count("GET /v1/channel") === 1);
    await page.element.updateComplete;
    answers = true;
    page.press();
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 1);
    await waitUntil(() => page.field("Lokasi Kejadian").value !== "", "the site's region is filled in");
    held.open();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
  });
});
