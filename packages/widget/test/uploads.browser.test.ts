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
    await expect(page.element).to.be.accessible();
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
    await expect(page.element).to.be.accessible();
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
    await expect(page.element).to.be.accessible();
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
    const told = page.root.querySelector(".root > [role=status]")!.textContent;
    expect(told).to.include("surat.docx: Tidak dilampirkan: jenis berkas ini tidak diterima.");
    expect(told).to.include("besar.jpg: Tidak dilampirkan: ukurannya lebih dari 10 MB.");
    expect(told).to.include("kosong.jpg: Tidak dilampirkan: berkas ini kosong.");
    await page.choose(...[1, 2, 3, 4, 5, 6].map((number) => photo(`${number}.jpg`)));
    await page.until("paling banyak 5 berkas");
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 5, "all are up", {
      timeout: 5000,
    });
    expect(rehearsal.count("POST /v1/attachments")).to.be.at.most(5);
    await expect(page.element).to.be.accessible();
  });

  it("that fail again the same way are told again", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => {
      if (isUpload(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    const region = page.root.querySelector(".root > [role=status]")!;
    let told = 0;
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => target.textContent!.startsWith("jalan.jpg: Sambungan"))) told++;
    }).observe(region, { subtree: true, childList: true, characterData: true });
    await page.choose(photo());
    await waitUntil(() => told === 1, "told once");
    page.press("Coba lagi");
    await waitUntil(() => told === 2, "told again");
    expect(region.textContent).to.match(/^jalan\.jpg: Sambungan internet terputus/);
  });

  it("that the channel can never take are refused: nothing to try again, and the report can be sent", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.choose(new File(["bukan foto"], "palsu.jpg", { type: "image/jpeg" }));
    await page.until("Tidak dilampirkan: jenis berkas ini tidak diterima.");
    expect(rehearsal.count("POST /v1/attachments")).to.equal(1);
    expect(page.text).not.to.include("Coba lagi");
    expect(page.button("Hapus").getAttribute("aria-label")).to.equal("Hapus: palsu.jpg");
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("keep the keyboard's place: at the row after another try, at the file control after a removal", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => {
      if (isUpload(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.choose(photo("satu.jpg"), photo("dua.jpg"));
    await waitUntil(() => page.root.querySelectorAll(".file.failed").length === 2, "both have failed");
    rehearsal.intercept(() => new Promise(() => {}));
    const press = (name: string) =>
      page.root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!.click();
    press("Coba lagi: dua.jpg");
    await waitUntil(() => page.root.activeElement, "the focus is somewhere");
    expect(page.root.activeElement!.getAttribute("aria-label")).to.equal("Batalkan: dua.jpg");
    press("Hapus: satu.jpg");
    await waitUntil(() => page.focused === "attachments", "the focus is at the file control");
    expect(page.root.querySelectorAll(".file")).to.have.length(1);
  });
});
