import { expect, waitUntil } from "@open-wc/testing";
import { FormPage } from "./form-page.ts";
import { braga, drawn, exifBlock, fourCorners, jpegWithMetadata, textOf } from "./photos-pictures.ts";
import { gate, rehearse } from "./rehearsal.ts";

const isUpload = (request: Request) => request.url.endsWith("/v1/attachments");

const photo = async (name: string): Promise<File> =>
  new File([jpegWithMetadata(await drawn(200, 150, fourCorners), exifBlock(braga))], name, {
    type: "image/jpeg",
  });

/** The field is fetched when it comes into view. */
async function choose(page: FormPage, ...files: File[]): Promise<void> {
  page.root.querySelector(".files-room")!.scrollIntoView();
  await waitUntil(() => page.root.querySelector("#attachments"), "the field is there");
  const input = page.root.querySelector<HTMLInputElement>("#attachments")!;
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("attachments of the form", () => {
  it("are cleaned, sent at once, each under its own key, and their ids go into the report", async () => {
    const rehearsal = rehearse();
    const sent: Blob[] = [];
    rehearsal.intercept(async (request) => {
      if (isUpload(request)) sent.push((await request.clone().formData()).get("file") as File);
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await choose(page, await photo("satu.jpg"), await photo("dua.jpg"));
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 2, "both are up", {
      timeout: 5000,
    });
    for (const file of sent) expect(await textOf(file)).not.to.match(/Exif|RAHASIA/);
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const { attachmentIds } = JSON.parse(
      rehearsal.calls.find(({ what }) => what === "POST /v1/reports")!.body,
    );
    expect(attachmentIds).to.have.length(2);
  });

  it("follow the report when they are not up as its text is sent", async () => {
    const rehearsal = rehearse();
    const held = gate();
    let reported = false;
    const late: FormDataEntryValue[] = [];
    rehearsal.intercept(async (request) => {
      if (request.url.endsWith("/v1/reports")) reported = true;
      if (!isUpload(request)) return undefined;
      if (!reported) await held.opened;
      else late.push((await request.clone().formData()).get("trackingId")!);
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await choose(page, await photo("satu.jpg"));
    await page.until("Mengunggah");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    await waitUntil(() => late.length === 1, "the photo follows", { timeout: 5000 });
    expect(late[0]).to.match(/^[\dA-Z-]{9,}$/);
    held.open();
  });

  it("that are refused say why aloud, and do not keep the report back", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    await choose(page, new File(["<html>"], "surat.jpg", { type: "image/jpeg" }));
    await page.until("Tidak dilampirkan: jenis berkas ini tidak diterima.");
    await waitUntil(
      () =>
        [...page.root.querySelectorAll("[role=status]")].some(({ textContent }) =>
          textContent!.includes("surat.jpg: Tidak dilampirkan"),
        ),
      "it is told",
    );
    await expect(page.element).to.be.accessible();
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });
});
