import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import { FormDialog } from "../../src/button/form-dialog.ts";
import type { LaporButton, LaporForm } from "../../src/index.ts";
import { expectSound, FormPage, replaced, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

async function place(theme: "light" | "dark" = "light", preset?: "lapor") {
  const { client, site } = rehearse();
  const element = await fixture<LaporButton>(
    html`<lapor-button .client=${client} .publishableKey=${site} theme=${theme} .preset=${preset} lang="id">Laporkan jalan rusak</lapor-button>`,
  );
  const root = element.shadowRoot!;
  const button = root.querySelector("button")!;
  const dialog = () => root.querySelector("dialog")!;
  const form = () => new FormPage(root.querySelector<LaporForm>("lapor-form")!);
  const open = async () => {
    button.focus();
    button.click();
    await waitUntil(() => dialog()?.open, "the dialog is open");
    await waitUntil(() => form().root.querySelector("form"), "the form is there");
    return form();
  };
  return { element, root, button, dialog, form, open };
}

/** Closes the dialog as the browser does on Escape, because the browser ignores synthetic key events. */
const pressEscape = (dialog: HTMLDialogElement) => {
  if ("requestClose" in dialog) dialog.requestClose();
  else if ((dialog as HTMLDialogElement).dispatchEvent(new Event("cancel", { cancelable: true })))
    (dialog as HTMLDialogElement).close();
};

describe("<lapor-button>", () => {
  it("the button shows the page's label and does not load the form's code until it is opened", async () => {
    const { element, root, button } = await place();
    expect(element.textContent).to.equal("Laporkan jalan rusak");
    expect(button.getAttribute("aria-haspopup")).to.equal("dialog");
    expect(root.querySelectorAll("dialog, lapor-form")).to.have.length(0);
    await expectSound(element);
  });

  it("the button replaces the fallback link for pages without JavaScript but keeps the link's label", async () => {
    const { client } = rehearse();
    const link = html`<a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>`;
    const around = await fixture(
      html`<div><lapor-button .client=${client} lang="id">${link}</lapor-button></div>`,
    );
    const element = around.querySelector("lapor-button")!;
    const shown = () => element.shadowRoot!.querySelector("button")!.textContent;
    expect(shown()).to.equal("Lapor");
    expect(element.querySelector("a")!.getBoundingClientRect().height, "the link is hidden").to.equal(0);
    await expectSound(element);
    await element.open();
    expect(element.shadowRoot!.querySelector("dialog")!.getAttribute("aria-label")).to.equal("Lapor");
    element.close();
    const late = document.createElement("lapor-button");
    around.append(late);
    await late.updateComplete;
    late.append(Object.assign(document.createElement("a"), { href: "https://www.lapor.go.id" }));
    await waitUntil(
      () => !late.shadowRoot!.querySelector("slot"),
      "a link that is parsed later is hidden too",
    );
  });

  it("the button shows an error and the fallback link when the dialog cannot be loaded, and retries on the next press", async () => {
    const { client, site } = rehearse();
    const element = await fixture<LaporButton>(
      html`<lapor-button .client=${client} .publishableKey=${site} lang="id"><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-button>`,
    );
    const root = element.shadowRoot!;
    const region = root.querySelector("[role=status]")!;
    const link = element.querySelector("a")!;
    expect(region.textContent).to.equal("");
    const failing = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
    await replaced(FormDialog, "create", failing, async () => {
      root.querySelector("button")!.click();
      await waitUntil(() => region.textContent!.includes("Periksa sambungan internet"), "it is said");
      await waitUntil(() => link.getBoundingClientRect().height > 0, "the link is there");
      await expectSound(element);
    });
    root.querySelector("button")!.click();
    await waitUntil(() => root.querySelector("dialog")?.open, "the dialog is open");
    expect(region.textContent).to.equal("");
    expect(link.getBoundingClientRect().height).to.equal(0);
  });

  it("the button opens a native modal dialog that has a label and contains the site's form", async () => {
    const { dialog, open } = await place();
    const form = await open();
    expect(dialog().matches(":modal")).to.equal(true);
    expect(dialog().getAttribute("aria-label")).to.equal("Laporkan jalan rusak");
    await form.fillIn();
    form.press();
    await form.until("Laporan Anda sudah diterima");
    await expectSound(form.element);
  });

  it("pressing Escape closes the dialog, returns the focus to the button and keeps the typed text", async () => {
    const { element, root, dialog, open } = await place();
    const form = await open();
    form.type("Judul Laporan", "Jalan Braga");
    form.field("Judul Laporan").focus();
    pressEscape(dialog());
    await waitUntil(() => !dialog().open);
    await waitUntil(() => document.activeElement === element && root.activeElement?.localName === "button");
    const again = await open();
    expect(again.field("Judul Laporan").value).to.equal("Jalan Braga");
  });

  it("the dialog has a close button that is always visible", async () => {
    const { root, dialog, open } = await place();
    await open();
    const close = root.querySelector<HTMLButtonElement>(".close button")!;
    expect(close.textContent).to.equal("Tutup");
    close.click();
    await waitUntil(() => !dialog().open);
  });

  it("Escape closes an open result list before it closes the dialog", async () => {
    const { dialog, open } = await place();
    const form = await open();
    await waitUntil(() => form.field("Lokasi Kejadian").value !== "", "the site's region is there");
    form.type("Lokasi Kejadian", "sleman");
    await waitUntil(() => form.root.querySelector("#region-list [role=option]"), "options");
    const event = new KeyboardEvent("keydown", {
      key: "Escape",
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    form.field("Lokasi Kejadian").dispatchEvent(event);
    expect(event.defaultPrevented, "the browser does not close the dialog then").to.equal(true);
    expect(dialog().open).to.equal(true);
  });

  it("the form's events bubble from the dialog to the page", async () => {
    const { element, open } = await place();
    const ready = oneEvent(element, "lapor-ready");
    await open();
    expect((await ready).composed).to.equal(true);
  });

  it("the page's own code can open and close the dialog", async () => {
    const { element, dialog } = await place();
    await element.open();
    expect(dialog().open).to.equal(true);
    await element.open();
    element.close();
    await waitUntil(() => !dialog().open);
  });

  it("changing the button's language also changes the dialog's language", async () => {
    const { element, root, dialog, open } = await place();
    await open();
    element.lang = "en";
    await waitUntil(
      () => root.querySelector(".close button")!.textContent === "Close",
      "the dialog speaks it",
    );
    expect(dialog().open).to.equal(true);
  });

  for (const theme of ["light", "dark"] as const)
    for (const preset of [undefined, "lapor"] as const)
      it(`axe finds no violations while the dialog is open: ${theme}, ${preset ?? "lapor"}`, async () => {
        const { element, form, open } = await place(theme, preset);
        await open();
        await waitUntil(() => form().field("Lokasi Kejadian").value !== "");
        await expectSound(element);
        await expectSound(form().element);
      });
});
