import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { problem, rehearse, rehearseWith } from "../support/rehearsal.ts";

describe("filling in the form", () => {
  it("the reporter can type before the channel responds", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(() => new Promise(() => {}));
    const page = await FormPage.open(rehearsal);
    page.type("Judul Laporan", "Jalan berlubang");
    await page.element.updateComplete;
    expect(page.field("Judul Laporan").value).to.equal("Jalan berlubang");
    await expect(page.element).to.be.accessible();
  });

  it("the error summary receives the focus and names every missing field", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Lokasi Kejadian", "");
    page.press();
    await page.until("Ada yang perlu diperbaiki (3 kesalahan)");
    expect(page.focused).to.equal("summary");
    for (const words of ["Isi judul", "Tuliskan isi laporan", "Pilih lokasi"])
      expect(page.root.getElementById("summary")!.textContent).to.include(words);
    await expect(page.element).to.be.accessible();
  });

  it("each entry in the error summary links to its control", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Lokasi Kejadian", "");
    page.press();
    await page.until("(3 kesalahan)");
    for (const link of page.root.querySelectorAll<HTMLAnchorElement>("#summary a")) {
      link.click();
      await page.element.updateComplete;
      await Promise.resolve();
      expect(`#${page.focused}`).to.equal(link.getAttribute("href"));
    }
  });

  it("the form rejects a date in the future", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    await page.happenedOn("2999-01-01");
    page.press();
    await page.until("Tanggal Kejadian tidak boleh setelah hari ini.");
  });

  it("the reporter can find a region with the keyboard alone, following the ARIA combobox pattern", async () => {
    const page = await FormPage.open(rehearse());
    await waitUntil(() => page.field("Lokasi Kejadian").value === "Kota Bandung, Jawa Barat");
    const input = page.field("Lokasi Kejadian");
    const key = (name: string) =>
      input.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
    input.focus();
    page.type("Lokasi Kejadian", "sleman");
    await waitUntil(() => page.root.querySelector("[role=option]"), "options appear");
    expect(input.getAttribute("aria-expanded")).to.equal("true");
    expect(page.root.getElementById(input.getAttribute("aria-controls")!)!.getAttribute("role")).to.equal(
      "listbox",
    );
    key("ArrowDown");
    await page.element.updateComplete;
    const active = page.root.getElementById(input.getAttribute("aria-activedescendant")!)!;
    expect(active.getAttribute("aria-selected")).to.equal("true");
    await expect(page.element).to.be.accessible();
    key("Enter");
    await page.element.updateComplete;
    expect(`${input.value} (di luar Jawa Barat)`).to.equal(active.textContent);
    expect(input.value).to.include("Sleman");
    expect(input.getAttribute("aria-expanded")).to.equal("false");
    expect(page.focused).to.equal("region");
  });

  it("the form offers the site's own region before anything is typed and lists it first in the search results", async () => {
    const page = await FormPage.openReady(rehearse());
    const input = page.field("Lokasi Kejadian");
    const options = () =>
      [...page.root.querySelectorAll("#region-list [role=option]")].map((option) => option.textContent!);
    page.type("Lokasi Kejadian", "");
    await page.element.updateComplete;
    input.blur();
    input.focus();
    await waitUntil(() => options().length === 1, "the site's region is offered");
    expect(options()).to.deep.equal(["Kota Bandung, Jawa Barat"]);
    await expectSound(page.element);
    page.root.querySelector<HTMLElement>("#region-list [role=option]")!.click();
    await page.element.updateComplete;
    expect(input.value).to.equal("Kota Bandung, Jawa Barat");
    page.type("Lokasi Kejadian", "bandung");
    await waitUntil(() => options().length > 1, "options appear");
    expect(options()[0]).to.equal("Kota Bandung, Jawa Barat");
  });

  it("a search that fails or finds nothing shows a message and runs again when typing continues", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    // Give the consent first. Without it, the first search would load the complete list of places, and later
    // searches would send no request.
    await page.goOn();
    page.type("Lokasi Kejadian", "zzzzqq");
    await page.until("Tidak ada yang cocok. Coba nama lain.");
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    page.type("Lokasi Kejadian", "sleman");
    await page.until("Daftar lokasi belum dapat dimuat. Tulis saja nama tempatnya.");
    await expectSound(page.element);
    rehearsal.intercept(undefined);
    page.type("Lokasi Kejadian", "sleman");
    await waitUntil(() => page.root.querySelector("[role=option]"), "options appear");
  });

  it("the form shows the number of remaining characters from three quarters of the limit, and then the number of excess characters", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Judul Laporan", "x".repeat(100));
    await page.element.updateComplete;
    expect(page.text).not.to.include("Sisa");
    page.type("Judul Laporan", "x".repeat(140));
    await page.until("Sisa 10 huruf");
    page.type("Judul Laporan", "x".repeat(153));
    await page.until("Kelebihan 3 huruf");
  });

  it("pressing Escape closes the list, and text without a chosen entry is an error", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    const input = page.field("Lokasi Kejadian");
    page.type("Lokasi Kejadian", "bandung");
    await waitUntil(() => page.root.querySelector("[role=option]"), "options appear");
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await page.element.updateComplete;
    expect(input.getAttribute("aria-expanded")).to.equal("false");
    page.press();
    await page.until("Lokasi Kejadian: pilih salah satu dari daftar");
  });

  it("the error summary says whether the place or the agency has not been chosen, even while the reporter searches for another agency", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    await page.goOn();
    await page.openRoute();
    page.field("Instansi lain").click();
    await page.element.updateComplete;
    page.type("Cari instansi", "imigrasi");
    await waitUntil(() => page.root.querySelector("#agency-list [role=option]"), "agencies appear");
    expect(page.field("Cari instansi").getAttribute("aria-expanded")).to.equal("true");
    await expect(page.element).to.be.accessible();
    page.type("Lokasi Kejadian", "bandung");
    page.press();
    await page.until("(2 kesalahan)");
    const lines = [...page.root.querySelectorAll("#summary a")].map((link) => link.textContent);
    expect(lines[0]).to.match(/^Lokasi Kejadian: /);
    expect(lines[1]).to.match(/^Instansi Tujuan: .*, atau pilih “Saya tidak tahu”\.$/);
  });

  it("a space separates the label from “(opsional)”", async () => {
    const page = await FormPage.open(rehearse());
    expect(page.text).to.include("Alamat atau patokan (opsional)");
    await page.showAttachments();
    expect(page.text).to.include("Foto atau dokumen (opsional)");
    await page.openRoute();
    expect(page.text).to.include("Instansi Tujuan (opsional)");
  });

  it("the form loads the chosen agency's categories", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.field("Judul Laporan").focus();
    await page.openRoute();
    await waitUntil(() => page.field<HTMLSelectElement>("Kategori Laporan").options.length > 1);
    const before = rehearsal.count("GET /v1/categories");
    page.field("Saya tidak tahu").click();
    await waitUntil(() => rehearsal.count("GET /v1/categories") === before + 1);
  });

  it("the form presets the agency that the text suggests, and shows that it did", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    page.type("Judul Laporan", "Paspor belum jadi");
    page.type("Isi Laporan", "Paspor saya belum jadi setelah dua bulan di kantor imigrasi.");
    await page.goOn();
    await page.until("saran dari isi laporan Anda");
    const route = page.root.querySelector("details.route summary")!;
    expect(route.textContent).to.include("Kementerian Imigrasi dan Pemasyarakatan");
    await page.openRoute();
    expect(page.field("Pemerintah Kota Bandung").checked).to.equal(false);
    const chosen = page.root.querySelector<HTMLInputElement>("[name=agency]:checked")!;
    expect(chosen.closest("label")!.textContent).to.include("Imigrasi").and.to.include("dari isi laporan");
    await expect(page.element).to.be.accessible();
  });

  it("the form asks only for data that the channel's policy permits", async () => {
    const page = await FormPage.open(
      rehearseWith(({ attachments }) => ({
        classifications: ["complaint"],
        reporter: { name: "required", email: "off", phone: "off" },
        attachments: { ...attachments, maxCount: 0 },
      })),
    );
    await page.fillIn();
    expect(page.root.querySelectorAll("[name=classification]")).to.have.length(1);
    expect(page.root.getElementById("email")).to.equal(null);
    expect(page.root.querySelector("[type=file]")).to.equal(null);
    page.press();
    await page.until("Isi nama lengkap dahulu.");
  });

  it("the form shows the fallback link again when the channel rejects the site", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept(() => problem(403, "origin_not_allowed"));
    const page = await FormPage.open(rehearsal);
    await page.until("Situs ini belum terdaftar untuk menerima laporan");
    const link = page.element.querySelector("a")!;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    await expect(page.element).to.be.accessible();
  });
});
