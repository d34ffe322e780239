import { expect } from "@open-wc/testing";
import type { LaporForm } from "../../src/index.ts";
import { FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

/**
 * Opens a form in a frame that cannot download files or open dialogs, like the sandboxed frames of site
 * builders.
 */
async function openInFrame({
  client,
  site,
}: Rehearsal): Promise<{ page: FormPage; frame: HTMLIFrameElement }> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms");
  frame.srcdoc = `<!doctype html><script type="module" src="${new URL("../../src/index.ts", import.meta.url)}"></script><body></body>`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const form = page.createElement("lapor-form") as LaporForm;
  Object.assign(form, { client, publishableKey: site, lang: "id" });
  page.body.append(form);
  await waitUntil(() => form.shadowRoot?.querySelector("form"), "the form is there");
  return { page: new FormPage(form), frame };
}

describe("a receipt in a sandboxed frame that blocks saving and printing", () => {
  it("the receipt is kept on the device after “Simpan” and “Cetak”, which have no effect in this frame", async () => {
    const rehearsal = rehearse();
    const { page, frame } = await openInFrame(rehearsal);
    const asks = () => {
      const { Event: OwnEvent } = frame.contentWindow as unknown as typeof globalThis;
      return !frame.contentWindow!.dispatchEvent(new OwnEvent("beforeunload", { cancelable: true }));
    };
    await page.fillIn();
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(asks()).to.equal(true);
    page.press("Cetak");
    await waitUntil(() => !asks(), "the page can be closed");
    page.press("Simpan");
    await page.element.updateComplete;
    frame.remove();
    const next = await FormPage.open(rehearsal);
    await next.pressWhenThere("Lihat");
    await next.pressWhenThere("Lihat tanda terima");
    await next.until("Laporan Anda sudah diterima");
    expect((await onDevice(rehearsal)).map(({ stage }) => stage)).to.deep.equal(["sent"]);
  });
});
