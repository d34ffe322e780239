import { expect } from "@open-wc/testing";
import { FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

/**
 * Focuses a control and dispatches Enter to it. A synthetic event has no default action, so tests check
 * whether the form prevents it.
 */
function pressEnter(control: HTMLElement): KeyboardEvent {
  control.focus();
  const event = new KeyboardEvent("keydown", {
    key: "Enter",
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  control.dispatchEvent(event);
  return event;
}

/** Opens a completely filled-in report with all parts unfolded. Pressing the submit button sends it. */
async function openComplete() {
  const rehearsal = rehearse();
  const page = await FormPage.open(rehearsal);
  let submitted = 0;
  page.element.addEventListener("lapor-submit", () => submitted++);
  await page.fillIn();
  await page.openRoute();
  await page.unfold("notify");
  page.field("Instansi lain").click();
  await page.element.updateComplete;
  await waitUntil(() => page.root.querySelector("#agency"), "the search for an agency is there");
  return { rehearsal, page, sent: () => submitted + rehearsal.count("POST /v1/reports") };
}

/** The ids of the one-line fields, in form order. */
const lines = ["title", "region", "address", "occurredOn", "name", "email", "phone", "agency"];

describe("the Enter key", () => {
  for (const id of lines)
    it(`pressing Enter in #${id} moves the focus to the next control and sends nothing`, async () => {
      const { page, sent } = await openComplete();
      const input = page.root.querySelector<HTMLInputElement>(`#${id}`)!;
      const { defaultPrevented } = pressEnter(input);
      expect(defaultPrevented, "the browser does not submit the form").to.equal(true);
      const { activeElement } = page.root;
      expect(activeElement, "the focus has moved").not.to.equal(input);
      expect(
        input.compareDocumentPosition(activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING,
        "forwards",
      ).to.be.greaterThan(0);
      expect(activeElement!.textContent).not.to.include("Kirim laporan");
      await page.element.updateComplete;
      expect(sent()).to.equal(0);
    });

  it("the Enter key of a phone's keyboard is labelled “next” in every field except the two search fields", async () => {
    const { page } = await openComplete();
    const inputs = page.root.querySelectorAll<HTMLInputElement>(
      "input:not([type=radio], [type=checkbox], [type=file])",
    );
    expect([...inputs].map(({ id }) => id)).to.have.members(lines);
    // WebKitGTK does not support `enterKeyHint`.
    for (const input of inputs)
      expect(input.getAttribute("enterkeyhint"), input.id).to.equal(
        input.id === "region" || input.id === "agency" ? null : "next",
      );
  });

  it("pressing Enter on a radio button moves the focus past its group", async () => {
    const { page, sent } = await openComplete();
    pressEnter(page.root.querySelector<HTMLElement>("#classification")!);
    expect((page.root.activeElement as HTMLInputElement).name).not.to.equal("classification");
    pressEnter(page.root.querySelector<HTMLElement>("#visibility")!);
    expect((page.root.activeElement as HTMLInputElement).name).not.to.equal("visibility");
    expect(sent()).to.equal(0);
    expect(page.element.state.consented, "it is no choice").to.equal(false);
  });

  it("Enter still inserts a line break, opens a file picker, presses buttons and ends an IME composition", async () => {
    const { page } = await openComplete();
    await page.showAttachments();
    for (const id of ["body", "attachments"])
      expect(pressEnter(page.root.querySelector<HTMLElement>(`#${id}`)!).defaultPrevented, id).to.equal(
        false,
      );
    expect(pressEnter(page.button("Lanjut")).defaultPrevented, "button").to.equal(false);
    const composing = new KeyboardEvent("keydown", {
      key: "Enter",
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    page.field("Judul Laporan").dispatchEvent(composing);
    expect(composing.defaultPrevented, "composition").to.equal(false);
  });

  it("pressing Enter does not submit the form natively, even before its lazily loaded parts have arrived", async () => {
    const { page, sent } = await openComplete();
    const form = page.root.querySelector("form")!;
    expect(form.querySelectorAll("[type=submit], [type=image], button:not([type])")).to.have.length(0);
    form.requestSubmit();
    await page.element.updateComplete;
    expect(sent()).to.equal(0);
    expect(page.text).to.include("Sampaikan laporan");
  });

  it("pressing Enter on the submit button sends the report", async () => {
    const { rehearsal, page } = await openComplete();
    page.field("Pemerintah Kota Bandung").click();
    expect(pressEnter(page.button("Kirim laporan")).defaultPrevented).to.equal(false);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
  });
});
