import { expect } from "@open-wc/testing";
import { FormPage, onDevice, replaced, waitUntil } from "../support/form-page.ts";
import { isSubmit, type Rehearsal, rehearse } from "../support/rehearsal.ts";

async function leaveDraft(rehearsal: Rehearsal, title: string): Promise<void> {
  const page = await FormPage.openReady(rehearsal);
  page.type("Judul Laporan", title);
  await page.until("Isian tersimpan di perangkat ini.");
  page.leave();
}

const lines = ({ root }: FormPage) =>
  [...root.querySelectorAll(".keep p")].map(({ textContent }) => textContent!.replace(/\s+/g, " ").trim());

describe("a delete button", () => {
  it("the button ignores the second tap of a double tap and the repeats of a held key", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    page.press("Hapus laporan");
    await page.untilFocused("question");
    const [first, second] = page.root.querySelectorAll<HTMLButtonElement>("#question + .row button");
    expect([first!.textContent, second!.textContent]).to.deep.equal(["Batal", "Ya, hapus"]);
    second!.dispatchEvent(new MouseEvent("click", { detail: 2, bubbles: true, composed: true }));
    const held = new KeyboardEvent("keydown", {
      key: "Enter",
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    expect(second!.dispatchEvent(held), "a held key presses nothing").to.equal(false);
    await page.element.updateComplete;
    expect(page.text).to.include("Hapus dari perangkat ini?");
    expect(await onDevice(rehearsal)).to.have.length(1);
    const pressed = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    expect(second!.dispatchEvent(pressed), "a key that is pressed does").to.equal(true);
    second!.click();
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted");
  });

  it("one double tap deletes only one draft, although the undo button appears at the same position", async () => {
    const rehearsal = rehearse();
    await leaveDraft(rehearsal, "Yang pertama");
    await leaveDraft(rehearsal, "Yang kedua");
    const page = await FormPage.open(rehearsal);
    await page.until("Terakhir diubah");
    page.press("Hapus");
    await page.until("Isian dihapus.");
    const tap = new MouseEvent("click", { detail: 2, bubbles: true, composed: true });
    page.button("Urungkan").dispatchEvent(tap);
    page.button("Hapus").dispatchEvent(tap);
    await page.element.updateComplete;
    const stages = (await onDevice(rehearsal)).map(({ stage }) => stage);
    expect(stages.sort()).to.deep.equal(["draft", "dropped"]);
  });
});

describe("a message about an action", () => {
  it("the message is announced and is shown above the fields until the reporter types", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    page.press("Hapus laporan");
    await page.untilFocused("question");
    page.press("Ya, hapus");
    await waitUntil(() => lines(page).join() === "Laporan dihapus dari perangkat ini.", "it can be read");
    expect(page.said).to.include("Laporan dihapus dari perangkat ini.");
    page.type("Judul Laporan", "Jalan");
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(lines(page).join(), "the message is gone").to.equal("");
    page.press("Hapus semua dari perangkat ini");
    await page.untilFocused("question");
    page.press("Ya, hapus");
    await waitUntil(() => lines(page).join() === "Semua sudah dihapus dari perangkat ini.", "it can be read");
  });

  it("the message appears when an earlier report is sent while the reporter is writing another one", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.sendInVain(rehearsal);
    page.press("Tulis laporan lain");
    await page.untilFocused("heading");
    page.type("Judul Laporan", "Laporan lain");
    rehearsal.intercept(undefined);
    dispatchEvent(new Event("online"));
    await waitUntil(() => page.said.includes("1 laporan sudah terkirim."), "it is said");
    expect(page.field("Judul Laporan").value).to.equal("Laporan lain");
  });

  it("the message about a device that cannot store data appears only once", async () => {
    await replaced(window, "indexedDB", undefined, async () => {
      const page = await FormPage.openReady(rehearse());
      const region = () => [...page.root.querySelectorAll("[role=status]")].at(-1)!.textContent!.trim();
      page.field("Rahasia").click();
      page.type("Judul Laporan", "Pungutan liar");
      await waitUntil(() => region().startsWith("Laporan rahasia tidak disimpan"), "it is said");
      page.element.store.dispatch({ type: "announce", words: "" });
      page.type("Judul Laporan", "Pungutan liar di pasar");
      await page.element.updateComplete;
      expect(region()).to.equal("");
      page.element.reset();
    });
  });
});

describe("the lines under the heading", () => {
  it("the lines show a receipt before a draft", async () => {
    const rehearsal = rehearse();
    const first = await FormPage.send(rehearsal);
    await first.until("Kode akses");
    first.leave();
    await leaveDraft(rehearsal, "Lampu mati");
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => lines(page).length > 2, "both are there");
    expect(lines(page)[0]).to.include("1 laporan sudah terkirim.");
    expect(lines(page)[1]).to.include("Ada 1 isian yang belum terkirim");
  });

  it("the lines show whether the text is stored, even while a report waits", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    const page = await FormPage.openReady(rehearsal);
    await page.until("1 laporan di perangkat ini belum terkirim.");
    page.type("Judul Laporan", "Laporan lain");
    await page.until("✓ Isian tersimpan di perangkat ini.");
    expect(lines(page)[0]).to.include("1 laporan di perangkat ini belum terkirim.");
  });
});

describe("an entry in the list of waiting reports", () => {
  it("an entry has labelled buttons, and shows its text only if it is opened and not confidential", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => {
      if (isSubmit(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.send(rehearsal);
    await page.until("menunggu sinyal");
    const names = () => [...page.root.querySelectorAll("li h3")].map(({ textContent }) => textContent!);
    expect(names().join()).not.to.include("Braga");
    page.press("Tulis laporan lain");
    await page.untilFocused("heading");
    await page.fillIn();
    page.type("Judul Laporan", "Pungutan liar");
    page.field("Rahasia").click();
    page.press();
    await waitUntil(() => names().length === 2, "both are listed");
    page.press("Tulis laporan lain");
    await page.pressWhenThere("Lihat");
    await page.until("Laporan di perangkat ini");
    expect(names().filter((name) => name.endsWith(": Jalan Braga berlubang"))).to.have.length(1);
    expect(names().join()).not.to.include("Pungutan");
    for (const entry of page.root.querySelectorAll("li")) {
      const { id } = entry.querySelector("h3")!;
      const buttons = [...entry.querySelectorAll("button")];
      expect(buttons.length).to.be.greaterThan(2);
      for (const button of buttons) expect(button.getAttribute("aria-describedby")).to.equal(id);
    }
  });
});
