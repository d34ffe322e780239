import { virtual } from "@guidepup/virtual-screen-reader/browser.js";
import { expect } from "@open-wc/testing";
import { FormPage, waitUntil } from "../support/form-page.ts";
import { drawn, fourCorners } from "../support/pictures.ts";
import { cutReports, gate, isSubmit, problem, rehearse } from "../support/rehearsal.ts";

/**
 * Starts reading at the top of the form. The container is passed explicitly, because this reader does not
 * enter shadow roots by itself.
 */
const read = ({ root }: FormPage) => virtual.start({ container: root.querySelector<HTMLElement>(".root")! });

/** Returns everything that is spoken, up to the first phrase that starts with `phrase`. */
async function walkTo(phrase: string): Promise<string[]> {
  const spoken = [await virtual.lastSpokenPhrase()];
  for (let step = 0; step < 600; step++) {
    await virtual.next();
    spoken.push(await virtual.lastSpokenPhrase());
    if (spoken[spoken.length - 1]!.startsWith(phrase)) return spoken;
  }
  throw new Error(`"${phrase}" was never spoken: ${spoken.join("\n")}`);
}

const untilSpoken = (words: string) =>
  waitUntil(
    async () => (await virtual.spokenPhraseLog()).some((phrase) => phrase.includes(words)),
    `"${words}" is spoken`,
  );

describe("the form in a screen reader", () => {
  afterEach(() => virtual.stop());

  it("the screen reader reads the form from its heading to its button, with names, hints and required fields", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.openRoute();
    await page.unfold("notify");
    await page.unfold("notice");
    await read(page);
    const spoken = await walkTo("button, Tutup");
    const inOrder = [
      "heading, Sampaikan laporan, level 2",
      "region, Apa yang terjadi?",
      "heading, Apa yang terjadi?, level 3",
      "textbox, Isi Laporan, Tanpa nomor KTP dan nama orang lain., not invalid, required",
      "group, Foto atau dokumen (opsional)",
      "group, Jenis Laporan",
      "radio, Pengaduan, not checked, position 1, set size 3",
      "radio, Informasi, not checked, position 3, set size 3",
      "group, Siapa yang melihat?",
      "radio, Terbuka, not checked, position 1, set size 3",
      "radio, Anonim, not checked",
      "radio, Rahasia, not checked, position 3, set size 3",
      "Umum melihat isi, instansi melihat nama.",
      "button, Lanjut, Umum melihat isi, instansi melihat nama.",
      "region, Di mana dan kapan?",
      "combobox, Lokasi Kejadian, Kota Bandung, Jawa Barat",
      "button, Gunakan lokasi saya",
      "textbox, Alamat atau patokan (opsional)",
      "group, Kapan terakhir terjadi?",
      "radio, Hari ini, not checked, position 1, set size 3",
      "region, Periksa dan kirim",
      "textbox, Judul Laporan Terisi dari cerita Anda, not invalid, required",
      "Nama dan kontak (opsional)",
      "textbox, Nama lengkap (opsional)",
      "Tujuan laporan",
      "group, Instansi Tujuan (opsional)",
      "radio, Pemerintah Kota Bandung, Pemilik situs ini",
      "radio, Saya tidak tahu, Tim verifikasi yang menentukan",
      "combobox, Kategori Laporan (opsional)",
      "button, Kirim laporan",
      "Dikirim ke Kanal Pengaduan Pemkot Bandung, dikelola Pemerintah Kota Bandung.",
      "table, Siapa dapat melihat apa?",
      "button, Tutup",
    ];
    let at = -1;
    for (const phrase of inOrder) {
      const found = spoken.findIndex((words, index) => index > at && words.startsWith(phrase));
      expect(found, `"${phrase}" after what came before, in:\n${spoken.join("\n")}`).to.be.greaterThan(at);
      at = found;
    }
    // This screen reader reads the `checked` attribute, whereas a browser exposes the property.
    for (const preset of ["Pengaduan", "Hari ini", "Terbuka", "Pemerintah Kota Bandung"])
      expect(page.field(preset).checked, preset).to.equal(true);
  });

  it("the screen reader reads the error count in the summary, and each error again at its field", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Lokasi Kejadian", "");
    page.press();
    await page.until("(3 kesalahan)");
    await read(page);
    const spoken = await walkTo("button, Kirim laporan");
    expect(spoken).to.include("group, Ada yang perlu diperbaiki (3 kesalahan)");
    expect(spoken).to.include("heading, Ada yang perlu diperbaiki (3 kesalahan), level 3");
    expect(spoken).to.include("link, Isi judul laporan dahulu.");
    const title = spoken.find((phrase) => phrase.startsWith("textbox, Judul Laporan"))!;
    expect(title).to.match(/Isi judul laporan dahulu\..*, invalid, required/);
    const place = spoken.find((phrase) => phrase.startsWith("combobox, Lokasi Kejadian"))!;
    expect(place).to.include("Pilih lokasi kejadian dahulu.");
  });

  it("the screen reader reads the number of search results and each result's position", async () => {
    const page = await FormPage.openReady(rehearse());
    await read(page);
    page.field("Lokasi Kejadian").focus();
    page.type("Lokasi Kejadian", "sleman");
    await untilSpoken("pilihan. Gulir, atau tekan tombol panah bawah, untuk memilih.");
    const spoken = await walkTo("option, ");
    expect(spoken[spoken.length - 1]).to.match(/Sleman.*position 1, set size \d+/);
  });

  it("the screen reader reads a file's name, progress and buttons, and announces when its upload is complete", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (request.url.endsWith("/v1/attachments")) await held.opened;
      return undefined;
    });
    const page = await FormPage.openReady(rehearsal);
    await page.goOn();
    await page.choose(new File([await drawn(40, 30, fourCorners)], "jalan.jpg", { type: "image/jpeg" }));
    await page.until("Mengunggah");
    await read(page);
    const spoken = await walkTo("button, Batalkan: jalan.jpg");
    expect(spoken).to.include("group, Foto atau dokumen (opsional)");
    expect(spoken).to.include("list, Lampiran yang dipilih");
    expect(spoken.some((phrase) => /^progressbar, jalan\.jpg/.test(phrase))).to.equal(true);
    held.open();
    await untilSpoken("jalan.jpg sudah terunggah.");
  });

  it("the screen reader announces the sending progress and then the receipt", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isSubmit(request)) await held.opened;
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await read(page);
    page.press();
    await untilSpoken("Mengirim laporan…");
    held.open();
    await page.until("Kode akses");
    await virtual.stop();
    await read(page);
    const spoken = await walkTo("button, Tulis laporan lain");
    expect(spoken).to.include("region, Laporan Anda sudah diterima");
    expect(spoken).to.include("heading, Laporan Anda sudah diterima, level 2");
    expect(spoken).to.include("heading, Nomor lacak, level 3");
    expect(spoken).to.include("heading, Kode akses, level 3");
    expect(spoken.some((phrase) => /^[\dA-Z]{3}-[\dA-Z]{3}-[\dA-Z]{3}$/.test(phrase))).to.equal(true);
    expect(spoken).to.include("button, Sembunyikan");
    expect(spoken.some((phrase) => /paling lambat/.test(phrase))).to.equal(true);
  });

  it("the screen reader reads a refusal or a waiting report together with the possible actions", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    rehearsal.intercept((request) => (isSubmit(request) ? problem(403, "wrong_key_kind") : undefined));
    page.press();
    await page.until("Laporan belum terkirim");
    await read(page);
    expect(await walkTo("button, Kirim laporan")).to.include("group, Laporan belum terkirim");
    await virtual.stop();
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("menunggu sinyal");
    await read(page);
    const spoken = await walkTo("button, Hapus laporan");
    expect(spoken).to.include("heading, Laporan di perangkat ini, level 2");
    expect(spoken).to.include("Belum terkirim, menunggu sinyal");
    const named = spoken.filter((phrase) => /^button, (Kirim sekarang|Ubah laporan), Laporan /.test(phrase));
    expect(named, "buttons name their report").to.have.length(2);
  });

  it("the screen reader announces a warning while the reporter keeps typing", async () => {
    const page = await FormPage.openReady(rehearse());
    await read(page);
    page.type("Isi Laporan", "Hubungi 0812 3456 7890");
    await untilSpoken("Sepertinya ada nomor HP di sini.");
  });

  it("a screen reader user can fill in and send the form by reading, typing and activating controls", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    await read(page);
    await walkTo("textbox, Isi Laporan");
    await virtual.act();
    await virtual.type("Lampu jalan mati di depan pasar Kosambi. Sudah seminggu gelap.");
    await walkTo("radio, Anonim");
    await virtual.act();
    await walkTo("button, Lanjut, Umum melihat isi, nama tidak diberikan.");
    await virtual.act();
    await page.untilFocused("where");
    await walkTo("textbox, Judul Laporan Terisi dari cerita Anda, Lampu jalan mati di depan pasar Kosambi");
    await walkTo("button, Kirim laporan");
    await virtual.act();
    await untilSpoken("Mengirim laporan…");
    await page.untilFocused("receipt-heading");
    await virtual.stop();
    await read(page);
    const spoken = await walkTo("button, Tulis laporan lain");
    expect(spoken).to.include("heading, Laporan Anda sudah diterima, level 2");
    const [report] = rehearsal.reports();
    expect(report).to.deep.include({
      classification: "complaint",
      title: "Lampu jalan mati di depan pasar Kosambi",
      body: "Lampu jalan mati di depan pasar Kosambi. Sudah seminggu gelap.",
      anonymous: true,
    });
  });
});
