import { after, afterEach, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import {
  addPhotos,
  assertInForm,
  assertOneReport,
  button,
  eventually,
  fillIn,
  newWords,
  press,
  sees,
  until,
  untilKept,
  untilUp,
  untilWritten,
} from "../support/faults/citizen.ts";
import { refusal } from "../support/faults/responses.ts";
import { type FaultStage, setFaultStage } from "../support/faults/stage.ts";

let stage: FaultStage;
let context: BrowserContext;

before(async () => {
  stage = await setFaultStage();
});

after(() => stage?.stop());

const open = async (): Promise<Page> => {
  await context?.close();
  context = await stage.browser.newContext({ locale: "id-ID" });
  return stage.visit(context);
};

afterEach(() => {
  stage.channel.mend();
  stage.site.mend();
});

const uploaded = /^POST \/v1\/attachments$/;

describe("photos", () => {
  for (const [status, code, sentence] of [
    [413, "payload_too_large", "Terlalu besar untuk dikirim"],
    [415, "unsupported_media_type", "Tidak dilampirkan: jenis berkas ini tidak diterima"],
  ] as const)
    test(`the form shows why the channel refused a photo with ${status}, and still sends the report`, async () => {
      const page = await open();
      const words = newWords();
      await fillIn(page, words);
      const rule = stage.channel.fail(uploaded, refusal(status, code));
      await addPhotos(page, stage.photos.slice(0, 1));
      await until(page, sentence);
      rule.end();
      await press(page);
      await until(page, sees.receipt);
      await assertOneReport(stage, words);
    });

  for (const cut of ["body", "before answer", "answer"] as const)
    test(`photos whose upload is interrupted (${cut}) are sent after the text, each once`, async () => {
      const page = await open();
      const words = newWords();
      await fillIn(page, words);
      const rule = stage.channel.fail(uploaded, { cut });
      await addPhotos(page, stage.photos);
      await until(page, "Belum terkirim. Akan dicoba lagi otomatis.");
      await press(page);
      await until(page, sees.receipt);
      await until(page, "3 lampiran masih dikirim. Jangan tutup halaman ini dahulu.");
      rule.end();
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await page.getByText("lampiran masih dikirim").waitFor({ state: "detached" });
      await assertOneReport(stage, words, 3);
    });

  test("photos that are still uploading on submit arrive once each, with the report or after it", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    const rule = stage.channel.fail(uploaded, { hold: "answer" });
    await addPhotos(page, stage.photos);
    await rule.met();
    await press(page);
    await until(page, sees.receipt);
    rule.end();
    await eventually(() => assertOneReport(stage, words, 3));
  });
});

describe("lazily loaded parts of the form that fail to load", () => {
  test("the form shows that the sending part is missing, and pressing the button again sends the report", async () => {
    const rule = stage.site.fail(/form-parts/, { cut: "request" });
    const page = await open();
    const words = newWords();
    await fillIn(page, words, { late: false });
    await press(page);
    await until(page, "Formulir belum termuat seluruhnya. Isian Anda tetap ada.");
    await assertInForm(page, words);
    rule.end();
    await press(page);
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });

  test("text written before the saving part has loaded is saved afterwards", async () => {
    const rule = stage.site.fail(/form-parts/, { hold: "answer" });
    const page = await open();
    const words = newWords();
    await fillIn(page, words, { late: false });
    rule.end();
    await until(page, sees.saved);
    await page.reload();
    await until(page, sees.restored);
    await assertInForm(page, words);
  });

  test("a photo chosen before the photo part has loaded is prepared and sent once it has", async () => {
    const rule = stage.site.fail(/file-list/, { cut: "request" });
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    await addPhotos(page, stage.photos.slice(0, 1));
    await until(page, "Formulir belum termuat seluruhnya. Isian Anda tetap ada.");
    await press(page);
    await until(page, sees.failed);
    await assertInForm(page, words);
    rule.end();
    await page.getByRole("button", { name: /^Coba lagi/ }).click();
    await untilUp(page, 1);
    await press(page);
    await until(page, sees.receipt);
    await assertOneReport(stage, words, 1);
  });

  test("a resumed draft shows, keeps and sends its photos even if the photo part loads late", async () => {
    const first = await open();
    const words = newWords();
    await fillIn(first, words);
    await addPhotos(first, stage.photos);
    await untilUp(first, 3);
    await untilKept(first, 3);
    await first.close();
    stage.site.fail(/file-list/, { cut: "request" });
    const page = await stage.visit(context);
    await button(page, "Lanjutkan").click();
    await assertInForm(page, words);
    for (const name of ["foto-1.jpg", "foto-2.jpg", "foto-3.jpg"]) await until(page, name);
    const later = { ...words, body: `${words.body} Sejak kemarin gelap.` };
    await page.getByRole("textbox", { name: "Isi Laporan" }).fill(later.body);
    await page.getByRole("textbox", { name: "Isi Laporan" }).blur();
    await untilWritten(page);
    await untilKept(page, 3);
    await press(page);
    await until(page, sees.receipt);
    // The first visit may have ended before it recorded the last upload. That photo then arrives after the
    // receipt.
    await eventually(() => assertOneReport(stage, later, 3));
  });

  test("the form can show the receipt without loading another part", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    stage.site.fail(/parts/, { cut: "request" });
    await press(page);
    await until(page, sees.receipt);
    const { trackingId } = await assertOneReport(stage, words);
    await until(page, trackingId);
  });

  test("the part that saves and shares a receipt is loaded once the network is available again", async () => {
    const rule = stage.site.fail(/receipt-below/, { cut: "request" });
    const page = await open();
    await fillIn(page, newWords());
    await press(page);
    await until(page, sees.receipt);
    await rule.met();
    await page.locator(".extras-room").waitFor({ state: "detached" });
    rule.end();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await button(page, "Cetak").waitFor();
    await button(page, "Simpan").waitFor();
  });

  test("opening the reporter's data again reloads the missing part, and the report is sent with the data", async () => {
    const rule = stage.site.fail(/reporter-details/, { cut: "request" });
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    const unfold = page.getByText("Nama dan kontak (opsional)");
    await unfold.click();
    await page.locator(".notify").getByText("Formulir belum termuat seluruhnya.").waitFor();
    rule.end();
    await unfold.click();
    await unfold.click();
    await page.getByLabel("Nomor HP").fill("0812 3456 7890");
    await press(page);
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });
});
