import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import {
  addPhotos,
  assertInForm,
  assertInList,
  assertOneReport,
  button,
  fillIn,
  newWords,
  press,
  sees,
  until,
  untilUp,
  untilWritten,
} from "../support/faults/citizen.ts";
import { portal, readable, refusal } from "../support/faults/responses.ts";
import type { Fault } from "../support/faults/server.ts";
import { type FaultStage, setFaultStage } from "../support/faults/stage.ts";

let stage: FaultStage;
let context: BrowserContext;

before(async () => {
  stage = await setFaultStage();
});

after(() => stage?.stop());

/** @param clock Lets the test advance the page's clock instead of waiting for 20 s. */
const open = async ({ clock = false } = {}): Promise<Page> => {
  await context?.close();
  context = await stage.browser.newContext({ locale: "id-ID" });
  if (clock) await context.clock.install();
  return stage.visit(context);
};

afterEach(() => {
  stage.channel.mend();
  stage.site.mend();
});

const sent = /^POST \/v1\/reports$/;

const counted = () => stage.channel.requests.filter((request) => sent.test(request)).length;

describe("a report that cannot be sent waits on the device and arrives exactly once", () => {
  const faults: [what: string, fault: Fault][] = [
    ["the line is cut before it leaves", { cut: "request" }],
    ["the line is cut in the middle of it", { cut: "body" }],
    ["the channel has taken it, and its answer is lost", { cut: "before answer" }],
    ["the channel has taken it, and its answer breaks off", { cut: "answer" }],
    ["the channel answers 500", refusal(500, "internal_error")],
    ["the channel answers 503", refusal(503, "unavailable", { "retry-after": "1" })],
    ["a gateway answers 502 to nobody's origin", { answer: new Response("Bad gateway", { status: 502 }) }],
    ["something answers 408", { answer: new Response("", { status: 408, headers: readable }) }],
    ["a Wi-Fi portal answers in the channel's place", portal],
  ];
  for (const [what, fault] of faults)
    test(what, async () => {
      const page = await open();
      const words = newWords();
      await fillIn(page, words);
      await addPhotos(page, stage.photos.slice(0, 1));
      await untilUp(page, 1);
      const rule = stage.channel.fail(sent, fault);
      await press(page);
      await until(page, sees.waiting);
      await assertInList(page, words, 1);
      rule.end();
      await button(page, "Kirim sekarang").click();
      await until(page, sees.receipt);
      await assertOneReport(stage, words, 1);
    });

  test("the report waits when the channel's host does not respond", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    await stage.channel.shut();
    try {
      await press(page);
      await until(page, sees.waiting);
      await assertInList(page, words);
    } finally {
      await stage.channel.open();
    }
    // The browser fires this event when the network returns.
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });

  test("the report waits when the channel's host name cannot be resolved", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    await page.route("**/v1/**", (route) => route.abort("namenotresolved"));
    await press(page);
    await until(page, sees.waiting);
    await page.unroute("**/v1/**");
    await button(page, "Kirim sekarang").click();
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });
});

describe("a slow channel", () => {
  for (const hold of ["request", "answer"] as const)
    test(`the form announces a ${hold === "request" ? "response that never arrives" : "response that arrives too late"} after 8 s, and again after two attempts of 20 s each`, async () => {
      const page = await open({ clock: true });
      const words = newWords();
      await fillIn(page, words);
      const rule = stage.channel.fail(sent, { hold });
      await press(page);
      await rule.met();
      await page.clock.runFor(8_100);
      await until(page, "Masih mengirim, mohon tunggu…");
      await page.clock.runFor(13_000);
      await rule.met(2);
      await page.clock.runFor(21_000);
      await until(page, sees.waiting);
      await assertInList(page, words);
      rule.end();
      await button(page, "Kirim sekarang").click();
      await until(page, sees.receipt);
      await assertOneReport(stage, words);
    });

  test("the form sends no request during the 90 s for which the channel asks it to wait", async () => {
    const page = await open({ clock: true });
    const words = newWords();
    await fillIn(page, words);
    const rule = stage.channel.fail(sent, refusal(429, "rate_limited", { "retry-after": "90" }));
    await press(page);
    await until(page, sees.waiting);
    rule.end();
    const before = counted();
    // If the clock advanced before the write finished, the form would treat the device's storage as
    // unresponsive.
    await untilWritten(page);
    await page.clock.runFor(85_000);
    // When this request has a response, all earlier requests from the page have arrived.
    await page.evaluate((port) => fetch(`http://localhost:${port}/v1/regions`), stage.channel.port);
    assert.equal(counted(), before);
    await page.clock.runFor(6_000);
    await until(page, sees.receipt);
    assert.equal(counted(), before + 1);
    await assertOneReport(stage, words);
  });
});

describe("a refused report returns to the form with the reason", () => {
  const refusals: [status: number, code: string, words: string, errors?: object[]][] = [
    [401, "unauthorized", "belum diatur dengan benar"],
    [403, "origin_not_allowed", "Situs ini belum terdaftar"],
    [413, "payload_too_large", "Terlalu besar untuk dikirim"],
    [
      422,
      "validation_failed",
      "Judul Laporan belum benar",
      [{ pointer: "#/title", code: "invalid_format", message: "" }],
    ],
  ];
  for (const [status, code, sentence, errors] of refusals)
    test(`the form shows why the channel refused the report with ${status} ${code}, keeps its content and can send it again`, async () => {
      const page = await open();
      const words = newWords();
      await fillIn(page, words);
      await addPhotos(page, stage.photos.slice(0, 1));
      await untilUp(page, 1);
      const rule = stage.channel.fail(sent, refusal(status, code, {}, errors));
      await press(page);
      await until(page, sentence);
      await assertInForm(page, words);
      assert.equal((await page.getByText("foto-1.jpg").count()) > 0, true);
      assert.equal((await stage.reportsTitled(words.title)).length, 0);
      rule.end();
      await press(page);
      await until(page, sees.receipt);
      await assertOneReport(stage, words, 1);
    });
});

describe("a citizen who presses buttons or types while the report is being sent", () => {
  test("a double click, a second Enter and clicks during sending result in one report", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    const rule = stage.channel.fail(sent, { hold: "answer" });
    const before = counted();
    await button(page, "Kirim laporan").dblclick();
    await rule.met();
    await page.getByLabel("Judul Laporan").press("Enter");
    await page.getByLabel("Judul Laporan").press("Enter");
    // The button is not `disabled`, because it must keep the focus. It can therefore still be pressed.
    await button(page, "Mengirim laporan…").click({ force: true });
    rule.end();
    await until(page, sees.receipt);
    assert.equal(counted(), before + 1);
    await assertOneReport(stage, words);
  });

  test("the form states that text typed during sending is not included, and offers to add it", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    const rule = stage.channel.fail(sent, { hold: "answer" });
    await press(page);
    await rule.met();
    await page.getByRole("textbox", { name: "Isi Laporan" }).fill("Sekarang tiga motor sudah jatuh di sini.");
    rule.end();
    await until(page, "Perubahan setelah itu belum termasuk.");
    await until(page, "Sekarang tiga motor sudah jatuh di sini.");
    await button(page, "Tambahkan perubahan saya sebagai tanggapan").click();
    await until(page, "Perubahan Anda sudah ditambahkan ke laporan.");
    const report = await assertOneReport(stage, words);
    assert.ok(report.timeline.some(({ message }) => message?.includes("tiga motor")));
  });

  test("the form keeps text typed before a lost response, and the receipt states which version arrived", async () => {
    const page = await open();
    const words = newWords();
    await fillIn(page, words);
    const held = stage.channel.fail(sent, { hold: "answer" });
    await press(page);
    await held.met();
    const later = { ...words, body: "Sekarang tiga motor sudah jatuh di sini." };
    await page.getByRole("textbox", { name: "Isi Laporan" }).fill(later.body);
    await stage.channel.shut();
    try {
      await until(page, sees.failed);
      await assertInForm(page, later);
    } finally {
      await stage.channel.open();
    }
    held.end();
    await press(page);
    await until(page, "Perubahan setelah itu belum termasuk.");
    await until(page, later.body);
    await assertOneReport(stage, words);
  });
});
