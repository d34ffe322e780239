import { virtual } from "@guidepup/virtual-screen-reader/browser.js";
import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { answer, open, submit, work } from "../support/status-page.ts";

const day = 86_400_000;

/** Opens a report with its access code, after `make` has performed officers' actions on it. */
async function opened(make: (rehearsal: Rehearsal, trackingId: string) => Promise<void>) {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  await make(rehearsal, receipt.trackingId);
  const page = await open(rehearsal, receipt);
  await page.until("Riwayat laporan");
  const read = () => rehearsal.client.getReport(receipt);
  const sent = (end: string) => rehearsal.count(`POST /v1/reports/${receipt.trackingId}/${end}`);
  return { rehearsal, receipt, read, sent, ...page };
}

const asked = (rehearsal: Rehearsal, trackingId: string) =>
  work(rehearsal, trackingId, ["verify", {}], ["ask-reporter", { message: "Tiang nomor berapa?" }]);

/** Lets the reporter's deadline pass, including its reminder, but not the deadline for contesting. */
async function letSilencePass({ mock, client }: Rehearsal): Promise<void> {
  for (let step = 0; step < 25; step++) {
    mock.clock.advance(1.5 * day);
    await client.getChannel();
  }
}

/** Asserts in every theme and width that axe finds no violations and that controls are large enough. */
async function expectSoundEverywhere(
  element: Parameters<typeof expectSound>[0] & { theme?: string | undefined },
) {
  const around = element.parentElement!;
  for (const [theme, width] of [
    ["light", "auto"],
    ["dark", "auto"],
    ["light", "320px"],
  ]) {
    Object.assign(element, { theme });
    around.style.width = width!;
    await expectSound(element);
  }
}

const newsIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll("[role=status]")].map(({ textContent }) => textContent!.trim()).filter(Boolean);

describe("a question from an agency", () => {
  it("the question shows its deadline and what happens without a reply, and the reply is sent once and moves the focus to the new status", async () => {
    const { element, root, text, until, type, press, focused, read, sent } = await opened(asked);
    await until("Pertanyaan dari Pemerintah Kota Bandung");
    expect(text()).to.match(
      /Jawab paling lambat \S+, \d+ \S+ \d{4}\. Tanpa jawaban, laporan ini akan diarsipkan/,
    );
    expect(root.querySelector("[part=action]")!.textContent).to.include("Tiang nomor berapa?");
    await expectSoundEverywhere(element);
    press("Kirim jawaban");
    await until("Tulis sedikitnya 2 huruf.");
    await focused("message");
    expect(sent("replies")).to.equal(0);
    await expectSound(element);
    type("message", "Tiang nomor 17.");
    press("Kirim jawaban");
    press("Kirim jawaban");
    await until("✓ Jawaban Anda sudah terkirim. Laporan dilanjutkan.");
    await focused("report-heading");
    expect(newsIn(root)).to.have.length(1);
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Diteruskan ke instansi");
    expect((await read()).timeline.filter(({ kind }) => kind === "replied")).to.have.length(1);
    expect(text(), "the field is at the end again, and empty").to.include("Kirim tanggapan");
    expect(root.querySelector<HTMLTextAreaElement>("#message")!.value).to.equal("");
  });

  it("a reply sends its text before its photos, whichever was entered first", async () => {
    const { root, until, type, press, pressWhenThere, choose, read, sent } = await opened(asked);
    await until("Kirim jawaban");
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
    const field = root.querySelector<HTMLTextAreaElement>("#message")!;
    type("message", "Ini fotonya, dan tiang");
    field.focus();
    choose(new File(["%PDF-1.7"], "tiang.pdf", { type: "application/pdf" }));
    await until("Siap dikirim bersama laporan");
    expect((await read()).status, "the question is still open").to.equal("awaiting_reporter");
    expect(field.value).to.equal("Ini fotonya, dan tiang");
    press("Kirim jawaban");
    await until("✓ Jawaban Anda sudah terkirim.");
    await until("✓ Sudah masuk ke laporan");
    const { timeline } = await read();
    expect(timeline.slice(-2).map(({ kind }) => kind)).to.deep.equal(["replied", "attachment_added"]);
    expect(timeline.at(-2)!.message).to.equal("Ini fotonya, dan tiang");
    expect(sent("replies")).to.equal(1);
  });

  it("a reply can consist of photos alone, sent with the same button", async () => {
    const { element, root, until, press, pressWhenThere, choose, read, sent } = await opened(asked);
    await until("Kirim jawaban");
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
    choose(new File(["%PDF-1.7"], "tiang.pdf", { type: "application/pdf" }));
    await until("Siap dikirim bersama laporan");
    await expectSound(element);
    expect(sent("attachments")).to.equal(0);
    press("Kirim jawaban");
    await until("1 berkas ditambahkan ke laporan.");
    await until("Diteruskan ke instansi");
    expect((await read()).timeline.at(-1)!.kind).to.equal("attachment_added");
    expect(sent("replies")).to.equal(0);
  });
});

describe("an answer from an agency", () => {
  it("the reporter can confirm an answer with a rating and a message by keyboard, and can contest it afterwards", async () => {
    const { element, root, text, until, type, press, pressWhenThere, focused, read } = await opened(answer);
    await until("Apakah masalah Anda sudah selesai?");
    expect(text()).to.include("Jawaban dari Pemerintah Kota Bandung");
    expect(text()).to.match(/Pilih paling lambat .* laporan ditutup; Anda masih dapat/);
    await expectSoundEverywhere(element);
    const yes = root.querySelector<HTMLInputElement>("#react-confirm")!;
    yes.focus();
    yes.click();
    await until("Seberapa puas Anda dengan jawabannya?");
    expect(root.activeElement, "arrow keys continue from here").to.equal(yes);
    await expectSoundEverywhere(element);
    await pressWhenThere("Puas");
    expect(root.querySelector<HTMLInputElement>("input[name=rating]:checked")!.id).to.equal("rating-4");
    type("confirm-message", "Terima kasih.");
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    await focused("report-heading");
    await until("Nilai dari Anda: 4 dari 5");
    const { status, rating, timeline } = await read();
    expect([status, rating, timeline.at(-1)!.message]).to.deep.equal(["closed", 4, "Terima kasih."]);
    await until("Ternyata belum selesai?");
    expect(text(), "it is rated once").not.to.include("Nilai jawaban instansi");
    await expectSoundEverywhere(element);
  });

  it("the reporter can confirm an answer without a rating and rate it later", async () => {
    const { element, until, press, pressWhenThere, focused, read } = await opened(answer);
    await pressWhenThere("Sudah selesai");
    press("Tutup laporan");
    await until("Laporan ini sudah ditutup.");
    expect((await read()).rating).to.equal(undefined);
    await pressWhenThere("Nilai jawaban instansi");
    await focused("rating-1");
    press("Kirim nilai");
    await until("Pilih salah satu nilai dahulu.");
    await expectSoundEverywhere(element);
    await pressWhenThere("Sangat tidak puas");
    press("Kirim nilai");
    await until("✓ Terima kasih. Nilai Anda sudah tercatat.");
    expect((await read()).rating).to.equal(1);
  });

  it("contesting an answer requires a reason and reopens the report", async () => {
    const { element, root, until, type, press, pressWhenThere, focused, read, sent } = await opened(answer);
    await pressWhenThere("Belum selesai");
    press("Kirim keberatan");
    await until("Tulis sedikitnya 10 huruf.");
    await focused("contest-message");
    expect(root.querySelector("#contest-message")!.getAttribute("aria-describedby")).to.include(
      "contest-message-error",
    );
    await expectSoundEverywhere(element);
    type("contest-message", "Lubangnya");
    press("Kirim keberatan");
    await focused("contest-message");
    expect(sent("feedback"), "nine characters are too few").to.equal(0);
    type("contest-message", "Lubangnya sudah terbuka lagi.");
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim. Laporan ini dibuka kembali.");
    expect((await read()).status).to.equal("in_progress");
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Sedang ditindaklanjuti");
  });

  it("a folded section keeps the message typed in it", async () => {
    const { root, until, type, press, pressWhenThere, read } = await opened(answer);
    await pressWhenThere("Tambah keterangan saja");
    await until("Kirim tanggapan");
    type("message", "Terima kasih, saya periksa dahulu.");
    press("Kirim tanggapan");
    await until("✓ Tanggapan Anda sudah terkirim");
    expect((await read()).status).to.equal("answered");
    expect(root.querySelector("#message")!.closest("details")!.open).to.equal(true);
    expect(newsIn(root)).to.have.length(1);
  });

  it("a report that closes without a reaction shows until which day it can be contested, and offers no contest after that", async () => {
    const { rehearsal, element, text, until, press, pressWhenThere } = await opened(answer);
    await letSilencePass(rehearsal);
    press("Muat ulang");
    await until("Laporan ini ditutup karena tidak ada tanggapan dari Anda sampai batas waktunya.");
    // The code that shows this text is loaded after the report.
    await until("Anda dapat mengajukan keberatan sampai");
    expect(text()).to.match(
      /Anda dapat mengajukan keberatan sampai \S+, \d+ \S+ \d{4}\. Laporan ini lalu dikerjakan lagi\./,
    );
    await pressWhenThere("Ajukan keberatan");
    await expectSoundEverywhere(element);
    rehearsal.mock.clock.advance(40 * day);
    press("Muat ulang");
    await until("Keberatan tidak dapat diajukan lagi.");
    expect(text()).not.to.include("Ajukan keberatan");
    await expectSoundEverywhere(element);
  });

  it("a screen reader reads the answer, both reactions with their effects, and the rating labels", async () => {
    const { root, pressWhenThere, until } = await opened(answer);
    await pressWhenThere("Sudah selesai");
    await until("Seberapa puas");
    await virtual.start({ container: root.querySelector<HTMLElement>("[part=action]")! });
    try {
      const spoken = [await virtual.lastSpokenPhrase()];
      while (!spoken.at(-1)!.startsWith("button, Tutup laporan") && spoken.length < 80) {
        await virtual.next();
        spoken.push(await virtual.lastSpokenPhrase());
      }
      let at = -1;
      for (const phrase of [
        "heading, Apakah masalah Anda sudah selesai?, level 3",
        "Lubang sudah ditambal.",
        "radiogroup, Apakah masalah Anda sudah selesai?",
        "radio, Sudah selesai, Laporan ini ditutup.",
        "radio, Belum selesai, Laporan ini dikerjakan lagi.",
        "group, Seberapa puas Anda dengan jawabannya? (opsional)",
        "radio, Sangat tidak puas, not checked, position 1, set size 5",
        "radio, Sangat puas, not checked, position 5, set size 5",
        "textbox, Pesan untuk instansi (opsional), Misalnya ucapan terima kasih., not invalid",
        "button, Tutup laporan",
      ]) {
        const found = spoken.findIndex((words, index) => index > at && words.startsWith(phrase));
        expect(found, `"${phrase}" after what came before, in:\n${spoken.join("\n")}`).to.be.greaterThan(at);
        at = found;
      }
    } finally {
      await virtual.stop();
    }
  });
});

describe("withdrawing a report", () => {
  it("a withdrawal asks for confirmation, states that it is final, can be cancelled, and closes the report", async () => {
    const { element, root, until, press, pressWhenThere, focused, read, sent, text } = await opened(
      async () => {},
    );
    await pressWhenThere("Cabut laporan");
    await focused("withdraw-heading");
    await until("tidak dapat dibuka kembali");
    await expectSoundEverywhere(element);
    press("Batal");
    await focused("withdraw-open");
    expect(root.querySelector("#withdraw-message")).to.equal(null);
    press("Cabut laporan");
    await until("Ya, cabut laporan");
    press("Ya, cabut laporan");
    press("Ya, cabut laporan");
    await until("✓ Laporan ini sudah Anda cabut.");
    await focused("report-heading");
    expect(sent("withdraw")).to.equal(1);
    const { status, archiveReason } = await read();
    expect([status, archiveReason]).to.deep.equal(["archived", "withdrawn"]);
    expect(text()).to.include("Anda sudah mencabut laporan ini.");
    expect(text(), "final").not.to.match(/Ajukan keberatan|Kirim tanggapan|Tambah foto/);
    await expectSoundEverywhere(element);
  });
});

describe("an archived or merged report", () => {
  for (const [reason, words] of [
    ["not_public_service", "karena tidak menyangkut pelayanan publik"],
    ["abusive", "karena isinya dinilai tidak pantas"],
  ])
    it(`a report archived as ${reason} states the reason and can be contested`, async () => {
      const { element, until, type, press, pressWhenThere, read, text } = await opened(
        (rehearsal, trackingId) =>
          work(rehearsal, trackingId, ["archive", { reason, message: "Bukan milik kota." }]),
      );
      await until(words!);
      // The code that shows this text is loaded later.
      await until("Anda dapat mengajukan keberatan");
      expect(text()).to.match(/Anda dapat mengajukan keberatan sampai \S+, \d+ \S+ \d{4}\. Tim verifikasi/);
      await pressWhenThere("Ajukan keberatan");
      expect(text()).not.to.match(/Kirim tanggapan|Cabut laporan/);
      await expectSoundEverywhere(element);
      type("contest-message", "Jalan ini jalan umum.");
      press("Kirim keberatan");
      await until("Keberatan Anda sudah terkirim.");
      expect((await read()).responsible.kind).to.equal("national_triage");
    });

  it("a report that was archived because the reporter did not reply to a question states this", async () => {
    const { rehearsal, press, until } = await opened(asked);
    await letSilencePass(rehearsal);
    press("Muat ulang");
    await until("karena keterangan yang diminta dari Anda tidak diterima.");
    await until("Laporan ini masih perlu ditangani?");
    rehearsal.mock.clock.advance(40 * day);
    press("Muat ulang");
    await until("tidak diterima. Keberatan tidak dapat diajukan lagi.");
  });

  it("a merged report shows the other report's agency, deadline and messages from agencies", async () => {
    const { element, root, text, until } = await opened(async (rehearsal, trackingId) => {
      const kept = await submit(rehearsal);
      await work(rehearsal, kept.trackingId, ["verify", {}]);
      await work(rehearsal, trackingId, ["merge", { intoTrackingId: kept.trackingId }]);
      await work(rehearsal, kept.trackingId, ["follow-up", { message: "Tim berangkat besok." }]);
    });
    await until("Perkembangan laporan yang sama");
    const followed = root.querySelector("[part=followed]")!.textContent!.replace(/\s+/g, " ");
    for (const words of [
      "Sedang ditindaklanjuti",
      "Pemerintah Kota Bandung",
      "paling lambat",
      "Tim berangkat besok.",
    ])
      expect(followed).to.include(words);
    expect(text()).to.include("digabungkan dengan laporan lain tentang hal yang sama.");
    expect(text()).not.to.match(/Kirim tanggapan|Ajukan keberatan|Cabut laporan|Tambah foto/);
    await expectSoundEverywhere(element);
  });
});

describe("a deadline", () => {
  it("the page explains why a complaint that requires an examination has a later deadline", async () => {
    const { element, text, until } = await opened((rehearsal, trackingId) =>
      work(
        rehearsal,
        trackingId,
        ["verify", { needsExamination: true, message: "Perlu diperiksa di lapangan." }],
        ["follow-up", { message: "Tim kami memeriksa lokasi." }],
      ),
    );
    await until("Instansi memberi jawaban, paling lambat");
    expect(text()).to.include(
      "karena dugaan penyalahgunaan wewenang atau pelanggaran oleh aparatur perlu diperiksa.",
    );
    await expectSound(element);
  });

  it("a missed deadline shows its day, and names the supervisor once twice the time has passed", async () => {
    const { rehearsal, element, text, until, press, read } = await opened((rehearsal, trackingId) =>
      work(rehearsal, trackingId, ["verify", {}]),
    );
    const [due] = /paling lambat (\S+, \d+ \S+ \d{4})/.exec(text())!.slice(1);
    rehearsal.mock.clock.advance(Date.parse((await read()).dueAt!) - Date.now() + 60_000);
    press("Muat ulang");
    await until(`Batas waktunya sudah terlewat sejak ${due}.`);
    expect(text()).not.to.include("Tim verifikasi ikut mengawasi.");
    await expectSound(element);
    rehearsal.mock.clock.advance(30 * day);
    press("Muat ulang");
    await until("Tim verifikasi ikut mengawasi.");
    await expectSound(element);
  });
});
