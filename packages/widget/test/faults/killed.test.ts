import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { inLongRun } from "../../../../scripts/long-run.ts";
import {
  addPhotos,
  assertInForm,
  assertOneReport,
  button,
  eventually,
  fillIn,
  goOn,
  newWords,
  press,
  sees,
  until,
  untilKept,
  untilUp,
  untilWritten,
} from "../support/faults/citizen.ts";
import { createDevice, type Device, type Ending } from "../support/faults/device.ts";
import { type FaultStage, setFaultStage } from "../support/faults/stage.ts";

let stage: FaultStage;
let device: Device;

before(async () => {
  stage = await setFaultStage();
});

after(() => stage?.stop());

beforeEach(async () => {
  device = await createDevice(stage);
});

afterEach(async () => {
  stage.channel.mend();
  await device.stop();
});

const sent = /^POST \/v1\/reports$/;
const uploaded = /^POST \/v1\/attachments$/;

const sendDraft = async (page: Page): Promise<void> => {
  await press(page);
  await until(page, sees.receipt);
};

/** Opens the receipt of a report that was sent in the background. */
const openReceipt = async (page: Page): Promise<void> => {
  await until(page, sees.arrived);
  await button(page, "Lihat tanda terima").click();
  await until(page, sees.receipt);
};

// The short run omits the crashed tab, because a crashed tab loses the same data as a killed browser.
const endings: Ending[] = ["the tab is closed", "the tab crashes", "the browser is killed"];
for (const how of endings)
  describe(how, how === "the tab crashes" ? inLongRun : {}, () => {
    test("the next visit offers all text when the page is killed after a field has lost the focus", async () => {
      const page = await device.visit();
      const words = newWords();
      await fillIn(page, words);
      await until(page, sees.saved);
      const later = { ...words, body: `${words.body} Sejak kemarin gelap.` };
      await page.getByRole("textbox", { name: "Isi Laporan" }).fill(later.body);
      await page.getByRole("textbox", { name: "Isi Laporan" }).blur();
      await untilWritten(page);
      await device.end(page, how);
      const next = await device.visit();
      await button(next, "Lanjutkan").click();
      await assertInForm(next, later);
      await sendDraft(next);
      await assertOneReport(stage, later);
    });

    test("the next visit offers the text and the prepared photos when the page is killed during photo preparation", async () => {
      const page = await device.visit();
      const words = newWords();
      await fillIn(page, words);
      await until(page, sees.saved);
      await addPhotos(page, stage.photos);
      await untilWritten(page);
      await device.end(page, how);
      const next = await device.visit();
      await button(next, "Lanjutkan").click();
      await assertInForm(next, words);
      await sendDraft(next);
    });

    test("the next visit offers all photos when the page is killed during their upload, and each photo arrives once", async () => {
      const page = await device.visit();
      const words = newWords();
      await fillIn(page, words);
      const held = stage.channel.fail(uploaded, { hold: "answer" });
      await addPhotos(page, stage.photos);
      await untilKept(page, 3);
      await device.end(page, how);
      held.end();
      const next = await device.visit();
      await button(next, "Lanjutkan").click();
      await assertInForm(next, words);
      // A draft does not store the choice of who can see the report, so make the choice again.
      await goOn(next);
      await untilUp(next, 3);
      await sendDraft(next);
      await assertOneReport(stage, words, 3);
    });

    for (const [moment, hold] of [
      ["while the words are on their way", "request"],
      ["after the channel has taken it and before the receipt", "answer"],
    ] as const)
      test(`${moment}: the next visit completes the interrupted report, and the channel receives it once`, async () => {
        const page = await device.visit();
        const words = newWords();
        await fillIn(page, words);
        await addPhotos(page, stage.photos);
        await untilUp(page, 3);
        const held = stage.channel.fail(sent, { hold });
        await press(page);
        await held.met();
        await device.end(page, how);
        held.end();
        const next = await device.visit();
        await openReceipt(next);
        await assertOneReport(stage, words, 3);
      });

    test("the next visit uploads the remaining photos when the page is killed after sending the text", async () => {
      const page = await device.visit();
      const words = newWords();
      await fillIn(page, words);
      const held = stage.channel.fail(uploaded, { hold: "request" });
      await addPhotos(page, stage.photos);
      await untilKept(page, 3);
      await press(page);
      await until(page, sees.receipt);
      await held.met(3);
      await device.end(page, how);
      held.end();
      const next = await device.visit();
      await eventually(() => assertOneReport(stage, words, 3));
      await openReceipt(next);
    });
  });
