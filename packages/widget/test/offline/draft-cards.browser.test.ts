import { expect } from "@open-wc/testing";
import { forgetTabDraft, noteTabDraft } from "../../src/offline/tab-draft.ts";
import { expectSound, FormPage, onDevice, replaced, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

/** Stores a draft, as an earlier visit would. */
async function leave(rehearsal: Rehearsal, fields: Record<string, string>, confidential = false) {
  const page = await FormPage.openReady(rehearsal);
  if (confidential) page.field("Rahasia").click();
  for (const [label, value] of Object.entries(fields)) page.type(label, value);
  if (confidential) {
    await page.until("Simpan laporan rahasia di perangkat ini");
    page.field("Simpan laporan rahasia di perangkat ini").click();
  }
  await page.until("✓ Isian tersimpan di perangkat ini.");
  page.leave();
}

const cards = ({ root }: FormPage) =>
  [...root.querySelectorAll<HTMLElement>("[id^=draft-][part=kept]")].map(({ textContent }) =>
    textContent!.replace(/\s+/g, " ").trim(),
  );

/** Runs `work` while the browser reports this navigation type. */
const pageBack = (type: string, work: () => Promise<void>) =>
  replaced(performance, "getEntriesByType", () => [{ type }], work);

/** Stores a draft whose marker for this tab still exists, as after a reload. */
async function markedDraft(rehearsal: Rehearsal, title: string): Promise<string> {
  await leave(rehearsal, { "Judul Laporan": title });
  const { id } = (await onDevice(rehearsal)).find(({ values }) => values!.title === title)!;
  await waitUntil(() => sessionStorage.getItem(`lapor ${id.slice(0, 8)}`) === null, "the form has left it");
  noteTabDraft(id);
  return id;
}

describe("a draft from another visit", () => {
  it("each card shows the draft's title and first words, so the reporter can distinguish two drafts", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang", "Isi Laporan": "Dua motor jatuh." });
    await leave(rehearsal, { "Isi Laporan": "Lampu di gang Kenari mati sejak Senin." });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length === 2, "both are there");
    expect(cards(page)[1]).to.include("Jalan Braga berlubang").and.include("Dua motor jatuh.");
    expect(cards(page)[0]).to.include("Lampu di gang Kenari mati sejak Senin.");
    for (const card of cards(page)) expect(card).to.match(/Terakhir diubah \p{L}+, \d+ \p{L}+ \d{4}/u);
    await expectSound(page.element);
  });

  it("the card's main button continues the draft, and its delete button is secondary", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length === 1, "it is there");
    const look = (words: string) => getComputedStyle(page.button(words)).backgroundColor;
    expect(look("Lanjutkan")).to.equal(look("Kirim laporan"));
    expect(look("Hapus")).to.equal("rgba(0, 0, 0, 0)");
  });

  it("a confidential draft's card shows none of its text", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Pungutan liar", "Isi Laporan": "Di loket tiga." }, true);
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length === 1, "it is there");
    expect(cards(page)[0]).to.include("Laporan Rahasia");
    expect(page.text).not.to.match(/Pungutan|loket/);
  });

  it("opening one draft keeps the other draft folded", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    await leave(rehearsal, { "Judul Laporan": "Lampu mati" });
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await waitUntil(() => page.field("Judul Laporan").value === "Lampu mati", "the newest is opened");
    page.type("Judul Laporan", "Lampu mati di gang");
    await waitUntil(() => page.root.querySelector(".keep details"), "the other is folded");
    expect(page.root.querySelector(".keep details")!.textContent).to.include("Jalan Braga berlubang");
    await expectSound(page.element);
  });
});

describe("“Hapus” on a card", () => {
  it("“Hapus” can be undone, and the focus moves to the undo button", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length > 0, "it is offered");
    page.press("Hapus");
    await page.until("Anda dapat mengurungkannya dalam 10 detik.");
    const [record] = await onDevice(rehearsal);
    await page.untilFocused(`undo-${record!.id}`);
    expect(page.said).to.include("Isian dihapus.");
    await expectSound(page.element);
    page.press("Urungkan");
    await page.untilFocused(`draft-${record!.id}`);
    await page.pressWhenThere("Lanjutkan");
    await waitUntil(() => page.field("Judul Laporan").value === "Jalan Braga berlubang", "it is back");
  });

  it("“Hapus” deletes the draft after ten seconds, and other visits are not offered it before that", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length > 0, "it is offered");
    page.press("Hapus");
    await page.until("Isian dihapus.");
    const begun = performance.now();
    const other = await FormPage.openReady(rehearsal);
    expect(cards(other)).to.deep.equal([]);
    expect(await onDevice(rehearsal)).to.have.length(1);
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted");
    expect(performance.now() - begun).to.be.greaterThan(8_000);
    await page.untilFocused("heading");
  });

  it("“Hapus” takes effect immediately when the page is closed, or when the next form opens after a crash", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length > 0, "it is offered");
    page.press("Hapus");
    await page.until("Isian dihapus.");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted");
  });

  it("“Hapus” does not delete a draft that another tab has opened in the meantime", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length > 0, "it is offered");
    const drop = page.button("Hapus");
    const other = await FormPage.open(rehearsal);
    await other.pressWhenThere("Lanjutkan");
    await waitUntil(() => other.field("Judul Laporan").value !== "", "it is opened");
    drop.click();
    await waitUntil(() => cards(page).length === 0, "it is no longer offered");
    expect((await onDevice(rehearsal)).map(({ stage }) => stage)).to.deep.equal(["draft"]);
  });
});

describe("a page that the browser restores", () => {
  for (const type of ["reload", "back_forward"])
    it(`after ${type}, the page restores what this tab had in its form and shows a message`, async () => {
      const rehearsal = rehearse();
      await markedDraft(rehearsal, "Jalan Braga berlubang");
      await leave(rehearsal, { "Judul Laporan": "Dari tab lain" });
      await pageBack(type, async () => {
        const page = await FormPage.open(rehearsal);
        await page.until("Kami kembalikan isian Anda.");
        expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
        expect(page.said).to.include("Kami kembalikan isian Anda.");
        await waitUntil(() => cards(page).length === 1, "the other draft is offered");
        await expectSound(page.element);
      });
    });

  for (const how of ["automatically", "on request"])
    it(`text restored ${how} leaves the device only after the reporter chooses again who can see it`, async () => {
      const rehearsal = rehearse();
      const first = await FormPage.open(rehearsal);
      await first.fillIn();
      await first.until("✓ Isian tersimpan di perangkat ini.");
      first.leave();
      const [{ id } = { id: "" }] = await onDevice(rehearsal);
      await waitUntil(
        () => sessionStorage.getItem(`lapor ${id.slice(0, 8)}`) === null,
        "the form has left it",
      );
      noteTabDraft(id);
      const before = rehearsal.calls.length;
      await pageBack(how === "automatically" ? "reload" : "navigate", async () => {
        const page = await FormPage.openReady(rehearsal);
        if (how === "on request") await page.pressWhenThere("Lanjutkan");
        await waitUntil(() => page.field("Judul Laporan").value !== "", "it is back");
        page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah tiga motor jatuh.");
        await page.until("✓ Isian tersimpan di perangkat ini.");
        expect(page.element.state.consented).to.equal(false);
      });
      const asked = new Set(rehearsal.calls.slice(before).map(({ what }) => what));
      for (const what of asked) expect(what).to.match(/^GET \/v1\/(channel|agencies|categories)/);
      forgetTabDraft(id);
    });

  it("a page opened by a link counts as a new visit, which offers the draft on a card", async () => {
    const rehearsal = rehearse();
    const id = await markedDraft(rehearsal, "Jalan Braga berlubang");
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => cards(page).length === 1, "it is offered");
    expect(page.field("Judul Laporan").value).to.equal("");
    forgetTabDraft(id);
  });

  it("a page that is restored in another tab does not get the draft", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    await pageBack("reload", async () => {
      const page = await FormPage.open(rehearsal);
      await waitUntil(() => cards(page).length === 1, "it is offered");
      expect(page.field("Judul Laporan").value).to.equal("");
    });
  });

  it("a recent draft is restored even if sessionStorage is forbidden", async () => {
    const rehearsal = rehearse();
    await leave(rehearsal, { "Judul Laporan": "Jalan Braga berlubang" });
    const forbidden = {
      get sessionStorage(): Storage {
        throw new DOMException("", "SecurityError");
      },
    };
    const own = Object.getOwnPropertyDescriptor(window, "sessionStorage")!;
    Object.defineProperty(window, "sessionStorage", {
      ...Object.getOwnPropertyDescriptor(forbidden, "sessionStorage")!,
      configurable: true,
    });
    try {
      await pageBack("reload", async () => {
        const page = await FormPage.open(rehearsal);
        await page.until("Kami kembalikan isian Anda.");
      });
    } finally {
      Object.defineProperty(window, "sessionStorage", own);
    }
  });

  it("the reporter can start with an empty form instead and undo this", async () => {
    const rehearsal = rehearse();
    await markedDraft(rehearsal, "Jalan Braga berlubang");
    await pageBack("reload", async () => {
      const page = await FormPage.open(rehearsal);
      await page.pressWhenThere("Mulai dari kosong");
      await page.until("Anda dapat mengurungkannya dalam 10 detik.");
      expect(page.field("Judul Laporan").value).to.equal("");
      await waitUntil(() => page.focused?.startsWith("undo-"), "the focus is on the way back");
      page.press("Urungkan");
      await waitUntil(() => page.field("Judul Laporan").value === "Jalan Braga berlubang", "it is back");
      await page.untilFocused("title");
      expect(await onDevice(rehearsal)).to.have.length(1);
    });
  });

  it("restoring a draft does not replace text typed before the draft was loaded", async () => {
    const rehearsal = rehearse();
    const id = await markedDraft(rehearsal, "Jalan Braga berlubang");
    await pageBack("reload", async () => {
      const element = document.createElement("lapor-form");
      Object.assign(element, { client: rehearsal.client, publishableKey: rehearsal.site, lang: "id" });
      document.body.append(element);
      element.store.dispatch({ type: "edit", values: { title: "Lampu mati" } });
      const page = new FormPage(element);
      await waitUntil(() => cards(page).length === 1, "it is offered");
      expect(page.field("Judul Laporan").value).to.equal("Lampu mati");
      await page.until("✓ Isian tersimpan di perangkat ini.");
      expect(await onDevice(rehearsal)).to.have.length(2);
      element.remove();
    });
    forgetTabDraft(id);
  });
});
