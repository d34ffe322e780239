import { expect, waitUntil } from "@open-wc/testing";
import { asksToStay, expectSound, FormPage, onDevice } from "./form-page.ts";
import { cutReports, gate, isSubmit, problem, type Rehearsal, rehearse } from "./rehearsal.ts";

/** Text of an earlier visit, left unsent. */
async function draftOf(rehearsal: Rehearsal, title = "Jalan Braga berlubang"): Promise<void> {
  const page = await FormPage.openReady(rehearsal);
  page.type("Judul Laporan", title);
  await page.until("Isian tersimpan di perangkat ini.");
  page.leave();
}

/** A report that waits, in a form on a page. */
async function waiting(rehearsal: Rehearsal): Promise<FormPage> {
  rehearsal.intercept(cutReports);
  const page = await FormPage.send(rehearsal);
  await page.until("menunggu sinyal");
  return page;
}

const keysOf = ({ calls }: Rehearsal) =>
  calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);

describe("a draft", () => {
  it("is saved while typing, and offered on the next visit with Lanjutkan and Hapus", async () => {
    const rehearsal = rehearse();
    await draftOf(rehearsal);
    const page = await FormPage.open(rehearsal);
    await page.until("Ada isian yang belum terkirim dari");
    expect(page.field("Judul Laporan").value, "nothing comes back unasked").to.equal("");
    await expectSound(page.element);
    page.press("Lanjutkan");
    await page.untilFocused("title");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    expect(page.text).not.to.include("Ada isian yang belum terkirim");
  });

  it("is saved to the last letter when the element is taken away at once, and offered to the one that takes its place", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.openReady(rehearsal);
    first.type("Judul Laporan", "Jalan Braga berlubang");
    first.leave();
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await waitUntil(() => page.field("Judul Laporan").value === "Jalan Braga berlubang");
  });

  it("is deleted for good with Hapus", async () => {
    const rehearsal = rehearse();
    await draftOf(rehearsal);
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Hapus");
    await page.untilNot("Ada isian yang belum terkirim");
    expect(await onDevice(rehearsal)).to.have.length(0);
  });

  it("does not push aside what is being typed: two drafts stay two", async () => {
    const rehearsal = rehearse();
    await draftOf(rehearsal, "Laporan pertama");
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Laporan kedua");
    await page.until("Isian tersimpan di perangkat ini.");
    const titles = (await onDevice(rehearsal)).map(({ values }) => values!.title);
    expect(titles).to.have.members(["Laporan pertama", "Laporan kedua"]);
  });

  it("of an emptied form is no draft", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Jalan");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 1);
    page.type("Judul Laporan", "");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0);
  });

  it("goes on under one record when the form is taken off the page for a while and comes back", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Jalan Braga");
    await page.until("Isian tersimpan di perangkat ini.");
    const { element } = page;
    const parent = element.parentElement!;
    element.remove();
    await waitUntil(
      async () =>
        !(await navigator.locks?.query())?.held!.some(({ name }) => name!.startsWith("lapor draft")),
    );
    parent.append(element);
    await page.element.updateComplete;
    page.type("Judul Laporan", "Jalan Braga berlubang");
    await waitUntil(async () =>
      (await onDevice(rehearsal)).some(({ values }) => values!.title === "Jalan Braga berlubang"),
    );
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(page.text).not.to.include("Ada isian yang belum terkirim");
  });

  it("of another site on the same origin is not offered", async () => {
    await draftOf(rehearse());
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "Satu");
    await page.until("Isian tersimpan di perangkat ini.");
    expect(page.text).not.to.include("Ada isian yang belum terkirim");
  });
});

describe("a confidential report", () => {
  it("leaves nothing on the device unless asked, says so, and asks before the page is left", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.field("Rahasia").click();
    page.type("Judul Laporan", "Pungutan liar");
    await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(asksToStay()).to.equal(true);
    await expectSound(page.element);
    page.element.reset();
    await waitUntil(() => !asksToStay(), "nothing is left that could be lost");
  });

  it("is taken from the device in the moment it is made confidential, and put there when asked", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Pungutan liar");
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(1);
    page.field("Rahasia").click();
    await page.until("Laporan rahasia tidak disimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    page.field("Simpan juga isian rahasia ini").click();
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(asksToStay()).to.equal(false);
  });

  it("that cannot be sent waits in memory alone, and may be put on the device", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.field("Rahasia").click();
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("Laporan rahasia tidak disimpan di perangkat tanpa izin Anda.");
    expect(page.text).to.include("Perangkat ini tidak menyimpannya, jadi jangan tutup halaman ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(asksToStay()).to.equal(true);
    await expectSound(page.element);
    page.press("Simpan di perangkat ini");
    await page.untilNot("tanpa izin Anda");
    expect(await onDevice(rehearsal)).to.have.length(1);
    expect(asksToStay()).to.equal(false);
  });
});

describe("a report that waits", () => {
  it("is sent by itself once there is signal, once, under its key, and its receipt is offered", async () => {
    const rehearsal = rehearse();
    const page = await waiting(rehearsal);
    const told: string[] = [];
    page.element.addEventListener("lapor-success", ({ detail }) => told.push(detail.trackingId));
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    dispatchEvent(new Event("online"));
    await page.pressWhenThere("Lihat tanda terima");
    await page.until("Laporan Anda sudah diterima");
    await page.untilFocused("receipt-heading");
    expect([keysOf(rehearsal).length, new Set(keysOf(rehearsal)).size]).to.deep.equal([2, 1]);
    expect(told).to.deep.equal([page.root.querySelector("[part=tracking-id]")!.textContent]);
    expect(await onDevice(rehearsal), "until its codes were kept").to.have.length(1);
    await expectSound(page.element);
  });

  it("is sent on the next visit, and the heading's line leads to its receipt", async () => {
    const rehearsal = rehearse();
    (await waiting(rehearsal)).leave();
    rehearsal.intercept(undefined);
    const page = await FormPage.open(rehearsal);
    await page.until("1 laporan sudah terkirim. Tanda terimanya belum Anda lihat.");
    page.press("Lihat");
    await page.until("Laporan di perangkat ini");
    await page.untilFocused("kept-heading");
    await page.pressWhenThere("Lihat tanda terima");
    await page.until("Kode akses");
    expect(new Set(keysOf(rehearsal)).size).to.equal(1);
  });

  it("tells on the next visit that it waits, and leaves room for another report", async () => {
    const rehearsal = rehearse();
    (await waiting(rehearsal)).leave();
    const page = await FormPage.open(rehearsal);
    await page.until("1 laporan di perangkat ini belum terkirim.");
    page.press("Lihat");
    await page.pressWhenThere("Tulis laporan lain");
    await page.untilFocused("heading");
    rehearsal.intercept((request) => (isSubmit(request) && false ? undefined : undefined));
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("whose answer was lost was taken as it was first: the receipt says so and adds the changes as a reply", async () => {
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
    page.press("Menambahkan perubahan");
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

  it("that the channel refuses comes back to its fields", async () => {
    const rehearsal = rehearse();
    const page = await waiting(rehearsal);
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

  it("that is refused while nobody looks says in the list that there is something to put right", async () => {
    const rehearsal = rehearse();
    (await waiting(rehearsal)).leave();
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

  it("is deleted only after a question, which the focus follows", async () => {
    const rehearsal = rehearse();
    const page = await waiting(rehearsal);
    page.press("Hapus laporan");
    await page.until("Laporan ini belum terkirim. Hapus dari perangkat ini?");
    await page.untilFocused("discard");
    await expectSound(page.element);
    page.press("Batal");
    await page.untilNot("Hapus dari perangkat ini?");
    expect(page.root.activeElement, "the focus is not lost").not.to.equal(null);
    expect(await onDevice(rehearsal)).to.have.length(1);
    page.press("Hapus laporan");
    await page.untilFocused("discard");
    page.press("Hapus laporan");
    await page.untilFocused("heading");
    expect(page.said).to.include("Laporan dihapus dari perangkat ini.");
    expect(await onDevice(rehearsal)).to.have.length(0);
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    await page.element.updateComplete;
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
  });

  it("is sent also from a form that was moved on the page before the channel ever answered", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    const page = await FormPage.open(rehearsal);
    page.field("Pengaduan").click();
    page.type("Judul Laporan", "Jalan Braga berlubang");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    page.type("Tanggal Kejadian", "2026-01-20");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    await waitUntil(() => rehearsal.count("GET /v1/channel") > 0);
    document.body.append(page.element);
    page.press();
    await page.until("menunggu sinyal");
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    await page.until("Lihat tanda terima");
    page.element.remove();
  });
});

describe("editing while a report is being sent", () => {
  it("offers the later words as a reply when the earlier ones were taken", async () => {
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

  it("stays in the form when sending fails, says why, and moves neither focus nor words", async () => {
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
    await waitUntil(() => page.said.includes("Laporan belum terkirim"), "it is told aloud");
    rehearsal.intercept(undefined);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(page.text).not.to.include("Isi yang Anda kirim pertama kali");
    expect([keysOf(rehearsal).length, new Set(keysOf(rehearsal)).size]).to.deep.equal([2, 1]);
  });

  it("is not what the site's region is that comes meanwhile", async () => {
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
    page.type("Tanggal Kejadian", "2026-01-20");
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

describe("“Hapus semua dari perangkat ini”", () => {
  it("asks, then takes draft, waiting reports and what is in the form", async () => {
    const rehearsal = rehearse();
    (await waiting(rehearsal)).leave();
    const page = await FormPage.openReady(rehearsal);
    page.type("Judul Laporan", "Yang ini juga");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 2);
    page.press("Hapus semua dari perangkat ini");
    await page.until("akan dihapus dari perangkat ini.");
    await page.untilFocused("forget");
    await expectSound(page.element);
    page.press("Hapus semua dari perangkat ini");
    await page.untilFocused("heading");
    expect(page.said).to.include("Semua sudah dihapus dari perangkat ini.");
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(await onDevice(rehearsal)).to.have.length(0);
    expect(page.text).not.to.include("belum terkirim.");
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    await page.element.updateComplete;
    expect(rehearsal.count("POST /v1/reports")).to.be.at.most(2);
  });

  it("can be thought better of", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "Yang ini juga");
    page.press("Hapus semua dari perangkat ini");
    await page.untilFocused("forget");
    page.press("Batal");
    await page.untilNot("akan dihapus dari perangkat ini.");
    expect(page.field("Judul Laporan").value).to.equal("Yang ini juga");
    expect(page.root.activeElement, "the focus is not lost").not.to.equal(null);
  });
});

describe("a receipt", () => {
  it("that was not seen to its end is offered on the next visit, and no more once its codes were kept", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.send(rehearsal);
    await first.until("Kode akses");
    first.leave();
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lihat");
    await page.pressWhenThere("Lihat tanda terima");
    await page.until("Kode akses");
    page.press("Lapor lagi");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it has left the device");
    await page.untilNot("Tanda terimanya belum Anda lihat");
  });
});
