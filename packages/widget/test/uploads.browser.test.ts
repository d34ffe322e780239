import type { Lapor, UploadOptions } from "@lapor/sdk";
import { expect, waitUntil } from "@open-wc/testing";
import { FormPage, photo } from "./form-page.ts";
import { gate, rehearse } from "./rehearsal.ts";

const isUpload = (request: Request) => request.url.endsWith("/v1/attachments");

describe("attachments", () => {
  it("are sent at once, each under its own key, and their ids go into the report", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.choose(photo("satu.jpg"), photo("dua.jpg"));
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 2, "both are up", {
      timeout: 5000,
    });
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    const { attachmentIds } = JSON.parse(
      rehearsal.calls.find(({ what }) => what === "POST /v1/reports")!.body,
    );
    expect(attachmentIds).to.have.length(2);
  });

  it("show how far each one is", async () => {
    const rehearsal = rehearse();
    let options: UploadOptions | undefined;
    const client: Lapor = {
      ...rehearsal.client,
      uploadAttachment: (_, given) => {
        options = given;
        return new Promise(() => {});
      },
    };
    const page = await FormPage.open({ client });
    await page.choose(photo());
    options!.onProgress!({ loaded: 500, total: 2000 });
    await page.until("Mengunggah 25%");
    expect(page.root.querySelector("progress")!.value).to.equal(25);
    await expect(page.element).to.be.accessible();
  });

  it("can be cancelled, and tried again under the same key", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isUpload(request)) await held.opened;
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.choose(photo());
    page.press("Batalkan");
    await page.until("Unggahan dibatalkan");
    rehearsal.intercept(undefined);
    page.press("Coba lagi");
    await page.until("✓ Terunggah");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments").map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    held.open();
  });

  it("that failed say why, block nothing else, and have to be settled before sending", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => {
      if (isUpload(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.choose(photo());
    await page.until("Sambungan internet terputus");
    page.press();
    await page.until("Ada lampiran yang belum terunggah");
    expect(rehearsal.count("POST /v1/reports")).to.equal(0);
    page.press("Hapus");
    await page.element.updateComplete;
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("are waited for when the button is pressed, visibly", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isUpload(request)) await held.opened;
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.choose(photo());
    page.press();
    await page.until("Menunggu 1 lampiran selesai diunggah…");
    expect(rehearsal.count("POST /v1/reports")).to.equal(0);
    held.open();
    await page.until("Laporan Anda sudah diterima");
    expect(
      JSON.parse(rehearsal.calls.find(({ what }) => what === "POST /v1/reports")!.body).attachmentIds,
    ).to.have.length(1);
  });

  it("of a wrong type, too large, empty or too many are refused in words and not sent", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => page.field("Lokasi Kejadian").value !== "");
    await page.choose(
      new File(["x"], "surat.docx", { type: "application/msword" }),
      new File([new Uint8Array(10485761)], "besar.jpg", { type: "image/jpeg" }),
      new File([], "kosong.jpg", { type: "image/jpeg" }),
    );
    await page.until("jenis berkas ini tidak diterima");
    expect(page.text).to.include("ukurannya lebih dari 10 MB");
    expect(page.text).to.include("berkas ini kosong");
    await page.choose(...[1, 2, 3, 4, 5, 6].map((number) => photo(`${number}.jpg`)));
    await page.until("paling banyak 5 berkas");
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 5, "all are up", {
      timeout: 5000,
    });
    expect(rehearsal.count("POST /v1/attachments")).to.be.at.most(5);
    await expect(page.element).to.be.accessible();
  });
});
