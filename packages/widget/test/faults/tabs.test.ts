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
  goOn,
  newWords,
  press,
  sees,
  until,
  untilKept,
  untilUp,
  untilWritten,
} from "../support/faults/citizen.ts";
import { type FaultStage, setFaultStage } from "../support/faults/stage.ts";

let stage: FaultStage;
let context: BrowserContext;

before(async () => {
  stage = await setFaultStage();
});

after(() => stage?.stop());

afterEach(async () => {
  stage.channel.mend();
  await context?.close();
});

const sent = /^POST \/v1\/reports$/;
const hour = 3_600_000;

/** Creates a separate device. `breakStorage` runs before the page's scripts. */
const newDevice = async (breakStorage?: () => void): Promise<void> => {
  context = await stage.browser.newContext({ locale: "id-ID" });
  if (breakStorage) await context.addInitScript(breakStorage);
};

const countReports = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("lapor");
        opening.onsuccess = () => {
          const counting = opening.result.transaction("reports").objectStore("reports").count();
          counting.onsuccess = () => resolve(counting.result);
          opening.result.close();
        };
      }),
  );

const tellOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));

describe("two tabs", () => {
  /** Opens two tabs that both offer the draft of a third tab. */
  const openTwice = async (url?: string) => {
    await newDevice();
    const words = newWords();
    const writer = await stage.visit(context, url);
    await fillIn(writer, words);
    await until(writer, sees.saved);
    await writer.close();
    const tabs = [await stage.visit(context, url), await stage.visit(context, url)] as const;
    for (const tab of tabs) await until(tab, sees.draft);
    return { words, tabs };
  };

  test("when two tabs open the same draft, only one gets it, and one report is sent", async () => {
    const { words, tabs } = await openTwice();
    const [one, other] = tabs;
    await button(one, "Lanjutkan").click();
    await assertInForm(one, words);
    // The other tab may no longer offer the draft.
    await button(other, "Lanjutkan")
      .click({ timeout: 1_000 })
      .catch(() => {});
    await assertInForm(other, { title: "", body: "" });
    await press(one);
    await until(one, sees.receipt);
    await assertOneReport(stage, words);
  });

  test("without Web Locks (plain HTTP), two tabs that send the same draft create one report", async () => {
    const { words, tabs } = await openTwice(stage.plainUrl);
    for (const tab of tabs) {
      await button(tab, "Lanjutkan").click();
      await assertInForm(tab, words);
    }
    const held = stage.channel.fail(sent, { hold: "request" });
    await press(tabs[0]);
    await held.met();
    await button(tabs[1], "Kirim laporan")
      .click({ timeout: 1_000 })
      .catch(() => {});
    held.end();
    await until(tabs[0], sees.receipt);
    await assertOneReport(stage, words);
    // The other tab no longer shows the report as waiting.
    await tabs[1].getByText(sees.waiting).waitFor({ state: "detached" });
  });

  test("a report that one tab deletes while another tab sends it is sent once and is not listed as waiting", async () => {
    const { words, tabs } = await openTwice();
    const [one, other] = tabs;
    await button(one, "Lanjutkan").click();
    const held = stage.channel.fail(sent, { hold: "answer" });
    await press(one);
    await held.met();
    await button(other, "Lihat").click();
    await button(other, "Hapus laporan").click();
    await button(other, "Ya, hapus").click();
    await until(other, "Sampaikan laporan");
    held.end();
    await one.getByText("Mengirim laporan…").first().waitFor({ state: "hidden" });
    assert.equal(await one.getByText(sees.waiting).count(), 0);
    await assertOneReport(stage, words);
  });

  test("when another tab deletes everything, a tab is emptied, shows a message, and sends only text typed afterwards", async () => {
    const { words, tabs } = await openTwice();
    const [one, other] = tabs;
    await button(one, "Lanjutkan").click();
    await assertInForm(one, words);
    await button(other, "Hapus semua dari perangkat ini").click();
    await button(other, "Ya, hapus").click();
    for (const tab of tabs) await until(tab, "Semua sudah dihapus dari perangkat ini.");
    await assertInForm(one, { title: "", body: "" });
    const later = newWords();
    await fillIn(one, later);
    await press(one);
    await until(one, sees.receipt);
    await assertOneReport(stage, later);
    assert.deepEqual(await stage.reportsTitled(words.title), []);
  });
});

describe("a page that the reporter closes and reopens", () => {
  const back = async (page: Page) => {
    await page.goto(`${stage.url}favicon.ico`).catch(() => {});
    await page.goto("about:blank");
    await page.goBack();
  };
  const openAgain = async (page: Page) => {
    const address = page.url();
    await page.close();
    await stage.visit(context, address);
  };
  const ways: [what: string, leave: (page: Page) => Promise<unknown>, plain?: boolean][] = [
    ["reloaded", (page) => page.reload()],
    ["reloaded on plain HTTP, without locks", (page) => page.reload(), true],
    ["left by a link and found by the back button", back],
    ["closed and opened again", openAgain],
  ];
  for (const [what, leave, plain] of ways)
    test(`${what}: the page has its text and photos ${leave === openAgain ? "offered" : "restored"}, and sends them once`, async () => {
      await newDevice();
      const first = await stage.visit(context, plain ? stage.plainUrl : stage.url);
      const words = newWords();
      await fillIn(first, words);
      await addPhotos(first, stage.photos);
      await untilUp(first, 3);
      await untilKept(first, 3);
      await leave(first);
      const page = context.pages()[0]!;
      if (leave === openAgain) {
        await until(page, sees.draft);
        await page.getByText(words.title).first().waitFor();
        await button(page, "Lanjutkan").click();
      } else await until(page, sees.restored);
      await assertInForm(page, words);
      // A draft does not store the choice of who can see the report, so make the choice again.
      await goOn(page);
      await untilUp(page, 3);
      await press(page);
      await until(page, sees.receipt);
      await assertOneReport(stage, words, 3);
    });

  test("reloading a duplicated tab leaves the draft's marker only in the tab that has the draft", async () => {
    await newDevice(() => {
      const { request } = LockManager.prototype;
      const page = Object.assign(globalThis, { asked: 0 });
      LockManager.prototype.request = function (this: LockManager, name: string, ...rest: unknown[]) {
        if (name.startsWith("lapor draft")) page.asked++;
        return Reflect.apply(request, this, [name, ...rest]);
      } as typeof request;
    });
    const words = newWords();
    const first = await stage.visit(context);
    await fillIn(first, words);
    await until(first, sees.saved);
    // A duplicated tab has a copy of sessionStorage, including the draft's marker.
    const marks = await first.evaluate(() => Object.keys(sessionStorage));
    assert.equal(marks.length, 1);
    const second = await stage.visit(context);
    await second.evaluate((mark) => sessionStorage.setItem(mark, ""), marks[0]!);
    await second.reload();
    // Wait until the second tab gives up.
    await second.waitForFunction(() => (globalThis as unknown as { asked: number }).asked >= 10);
    await untilWritten(second);
    await assertInForm(second, { title: "", body: "" });
    await first.reload();
    await until(first, sees.restored);
    await assertInForm(first, words);
    await press(first);
    await until(first, sees.receipt);
    await assertOneReport(stage, words);
    assert.deepEqual(await first.evaluate(() => Object.keys(sessionStorage)), []);
  });

  test("a page that is reopened within ten seconds of “Hapus” finds no draft on the device", async () => {
    await newDevice();
    const first = await stage.visit(context);
    await fillIn(first, newWords());
    await until(first, sees.saved);
    await first.close();
    const page = await stage.visit(context);
    await until(page, sees.draft);
    await button(page, "Hapus").click();
    await until(page, "Anda dapat mengurungkannya dalam 10 detik.");
    await page.goto(stage.url);
    await page.getByLabel("Judul Laporan").waitFor();
    assert.equal(await countReports(page), 0);
  });

  test("a report that was submitted without a network is sent automatically on the next visit, which offers the receipt", async () => {
    await newDevice();
    const first = await stage.visit(context);
    await first.waitForLoadState("networkidle");
    await context.setOffline(true);
    const words = newWords();
    await fillIn(first, words);
    await press(first);
    await until(first, sees.waiting);
    await first.close();
    await context.setOffline(false);
    const page = await stage.visit(context);
    await until(page, sees.arrived);
    await button(page, "Lihat tanda terima").click();
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });

  test("a report that has waited for more than two days is sent only after the citizen confirms it", async () => {
    await newDevice();
    await context.clock.install();
    const first = await stage.visit(context);
    const words = newWords();
    await fillIn(first, words);
    const cut = stage.channel.fail(sent, { cut: "request" });
    await press(first);
    await until(first, sees.waiting);
    await first.close();
    cut.end();
    await context.clock.setSystemTime(Date.now() + 49 * hour);
    const page = await stage.visit(context);
    await button(page, "Lihat").click();
    await until(page, "Sudah lebih dari dua hari.");
    await tellOnline(page);
    await assertInList(page, words);
    assert.equal((await stage.reportsTitled(words.title)).length, 0);
    await button(page, "Kirim sekarang").click();
    await until(page, sees.receipt);
    await assertOneReport(stage, words);
  });
});
