import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { gate, type Intercept, problem, rehearse } from "../support/rehearsal.ts";
import { open, openAnswered, reason, submit, work } from "../support/status-page.ts";

const isSent = (request: Request): boolean => request.method === "POST";

const cut: Intercept = (request) => {
  if (isSent(request)) throw new TypeError("Failed to fetch");
  return undefined;
};

describe("an action that fails", () => {
  it("an action without a connection keeps the text, moves the focus to the reason, and is retried with the same key", async () => {
    const { rehearsal, element, until, type, press, focused, field, keys } = await openAnswered();
    rehearsal.intercept(cut);
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Sambungan internet terputus");
    await focused("action-error");
    expect(field().value).to.equal(reason);
    await expectSound(element);
    rehearsal.intercept(undefined);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    const [first, second, ...others] = keys();
    expect(first).to.be.a("string").and.to.equal(second);
    expect(others).to.have.length(0);
  });

  it("an action whose response is lost takes effect once, and its retry succeeds", async () => {
    const { rehearsal, receipt, until, type, press } = await openAnswered();
    rehearsal.intercept(async (request) => {
      if (!isSent(request)) return undefined;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Sambungan internet terputus");
    rehearsal.intercept(undefined);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    const { timeline } = await rehearsal.client.getReport(receipt);
    expect(timeline.filter(({ kind }) => kind === "contested")).to.have.length(1);
  });

  it("contesting a later answer with the same text after a lost response is a new request", async () => {
    const { rehearsal, receipt, until, press, pressWhenThere, type } = await openAnswered();
    rehearsal.intercept(async (request) => {
      if (!isSent(request)) return undefined;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Sambungan internet terputus");
    rehearsal.intercept(undefined);
    press("Muat ulang");
    await until("Sedang ditindaklanjuti");
    await work(rehearsal, receipt.trackingId, ["answer", { message: "Sudah kami tambal lagi." }]);
    press("Muat ulang");
    await pressWhenThere("Belum selesai");
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    const { timeline } = await rehearsal.client.getReport(receipt);
    expect(timeline.filter(({ kind }) => kind === "contested")).to.have.length(2);
  });

  it("an action with different text after a failure is sent under another key", async () => {
    const { rehearsal, until, type, press, keys } = await openAnswered();
    rehearsal.intercept(cut);
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Sambungan internet terputus");
    rehearsal.intercept(undefined);
    type("contest-message", `${reason} Semalam.`);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    expect(new Set(keys()).size).to.equal(2);
  });

  it("pressing the button twice sends the action once, and the button shows that it is busy", async () => {
    const { rehearsal, root, until, type, press, keys, field } = await openAnswered();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isSent(request)) await held.opened;
      return undefined;
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Mengirim…");
    const busy = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Mengirim…")!;
    expect(busy.getAttribute("aria-disabled")).to.equal("true");
    const said = [...root.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    expect(said.filter(Boolean), "it is announced").to.deep.equal(["Mengirim…"]);
    expect(field().readOnly, "the text cannot change while it is sent").to.equal(true);
    busy.click();
    held.open();
    await until("✓ Keberatan Anda sudah terkirim.");
    expect(keys()).to.have.length(1);
  });

  it("a failed action shows the current report and the typed text if another tab has changed the report", async () => {
    const { rehearsal, receipt, element, root, until, type, press, focused } = await openAnswered();
    await rehearsal.client.withdrawReport(receipt);
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Laporan ini sudah berubah sejak Anda membukanya.");
    await focused("action-error");
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Diarsipkan");
    await until("Tulisan Anda yang belum terkirim");
    await until(reason);
    await expectSound(element);
    press("Muat ulang");
    await waitUntil(() => !root.querySelector("#action-error"), "the error is removed");
    await until("Ini yang terbaru.");
    expect(root.querySelector(".words")!.textContent, "the text stays").to.equal(reason);
  });

  it("the text is kept in its field if the report's state changes but still allows the action", async () => {
    const { rehearsal, receipt, until, type, press, field } = await openAnswered();
    await work(rehearsal, receipt.trackingId, ["close", { message: "Selesai." }]);
    type("contest-message", reason);
    press("Muat ulang");
    await until("Ternyata belum selesai?");
    expect(field().value).to.equal(reason);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
  });

  it("a report that cannot be reloaded after an action shows the known data and does not offer the action again", async () => {
    const { rehearsal, root, text, until, type, press } = await openAnswered();
    rehearsal.intercept((request) => {
      if (request.method === "GET") throw new TypeError("Failed to fetch");
      return undefined;
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Sedang ditindaklanjuti");
    expect(text()).not.to.include("Kirim keberatan");
    await until(reason);
    rehearsal.intercept(undefined);
    press("Muat ulang");
    await until("Kirim tanggapan");
  });

  it("a report that cannot be reloaded after an action does not show outdated deadlines", async () => {
    const { rehearsal, text, until, press, pressWhenThere } = await openAnswered();
    await pressWhenThere("Sudah selesai");
    rehearsal.intercept((request) => {
      if (request.method === "GET") throw new TypeError("Failed to fetch");
      return undefined;
    });
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect(text()).not.to.match(/Keberatan tidak dapat diajukan lagi|Langkah berikutnya/);
    rehearsal.intercept(undefined);
    press("Muat ulang");
    await until("Ternyata belum selesai?");
    await until("Tidak ada. Laporan ini sudah ditutup.");
  });

  it("the page explains what to do if the action is no longer possible and the report cannot be loaded", async () => {
    const { rehearsal, until, type, press, field } = await openAnswered();
    rehearsal.intercept((request) => {
      if (isSent(request)) return problem(409, "invalid_transition");
      throw new TypeError("Failed to fetch");
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Langkah ini tidak dapat dilakukan lagi pada status laporan sekarang. Muat ulang");
    expect(field().value).to.equal(reason);
  });

  it("a confirmation is sent without the chosen rating if the answer was rated elsewhere in the meantime", async () => {
    const { rehearsal, receipt, until, press, pressWhenThere } = await openAnswered();
    await pressWhenThere("Sudah selesai");
    await pressWhenThere("Puas");
    await rehearsal.client.giveFeedback(receipt, { kind: "rate", rating: 2 });
    press("Muat ulang");
    await until("Nilai dari Anda: 2 dari 5");
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect((await rehearsal.client.getReport(receipt)).rating).to.equal(2);
  });

  it("an error for a field is shown at that field", async () => {
    const { rehearsal, root, until, type, press, focused } = await openAnswered();
    rehearsal.intercept((request) =>
      isSent(request)
        ? problem(422, "validation_failed", [
            { pointer: "#/message", code: "too_short", message: "Terlalu pendek." },
          ])
        : undefined,
    );
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Bagian ini belum sesuai.");
    await focused("contest-message");
    expect(root.querySelector("#contest-message")!.getAttribute("aria-invalid")).to.equal("true");
  });

  it("the error for a text that is too long states the number of excess characters", async () => {
    const { until, type, press, keys } = await openAnswered();
    type("contest-message", "a".repeat(5007));
    press("Kirim keberatan");
    await until("Terlalu panjang. Kurangi 7 huruf.");
    expect(keys()).to.have.length(0);
  });

  it("an error from the channel shows its request id", async () => {
    const { rehearsal, until, type, press, field } = await openAnswered();
    rehearsal.intercept((request) => (isSent(request) ? problem(500, "internal_error") : undefined));
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Nomor rujukan: r-1");
    expect(field().value).to.equal(reason);
  });

  it("an action that fails after its report was closed does not affect the next report", async () => {
    const { rehearsal, receipt, element, root, text, until, type, press } = await openAnswered();
    const next = await submit(rehearsal);
    const held = gate();
    let answered = false;
    rehearsal.intercept(async (request) => {
      if (!isSent(request)) return undefined;
      await held.opened;
      const response = await rehearsal.mock.fetch(request);
      answered = true;
      return response;
    });
    type("contest-message", reason);
    press("Kirim keberatan");
    press("Lihat laporan lain");
    await until("Lihat perkembangan laporan");
    type("trackingId", next.trackingId);
    type("accessCode", next.accessCode);
    press("Lihat laporan");
    await until("Kirim tanggapan");
    held.open();
    await waitUntil(() => answered, "the action was accepted");
    await rehearsal.client.getReport(receipt);
    await element.updateComplete;
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Menunggu verifikasi");
    expect(text()).not.to.match(/keberatan|terbuka lagi/i);
  });
});

describe("a typed message whose action is no longer available", () => {
  it("the message stays visible and is announced until the reporter removes it", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, text, until, type, press, focused } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    type("message", reason);
    await work(rehearsal, receipt.trackingId, ["archive", { reason: "abusive", message: "Tidak pantas." }]);
    press("Muat ulang");
    await until("Diarsipkan");
    await until(reason);
    const told = [...root.querySelectorAll("[role=status]")].map(({ textContent }) => textContent!.trim());
    expect(told).to.include("Tulisan Anda yang belum terkirim. Salin bila masih Anda perlukan.");
    await expectSound(element);
    press("Muat ulang");
    await until("Ini yang terbaru.");
    expect(text()).to.include(reason);
    press("Hapus");
    await waitUntil(() => !text().includes(reason), "they are gone");
    expect(text()).not.to.include("Tulisan Anda");
    await focused("report-heading");
  });
});

describe("the reporter's actions", () => {
  it("the actions follow the page's language", async () => {
    const { element, until } = await openAnswered();
    for (const [lang, words] of [
      ["en", "What is still wrong?"],
      ["jv", "Punapa ingkang dereng rampung?"],
      ["su", "Naon anu teu acan réngsé?"],
    ]) {
      element.lang = lang!;
      await until(words!);
      await expectSound(element);
    }
  });
});
