import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import {
  addPhotos,
  assertInForm,
  assertInList,
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

const tellOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));

/** Returns whether the browser asks before closing the page. */
const asksToStay = async (page: Page): Promise<boolean> => {
  const asked = page.waitForEvent("dialog");
  const left = page.waitForEvent("close");
  // Only one of the two promises resolves in time, so the other's rejection is ignored.
  for (const one of [asked, left]) one.catch(() => {});
  await page.close({ runBeforeUnload: true });
  const dialog = await Promise.race([asked, left.then(() => undefined)]);
  await dialog?.dismiss();
  return dialog?.type() === "beforeunload";
};

describe("a device that cannot store data", () => {
  const broken: [what: string, breakStorage: () => void][] = [
    ["has no IndexedDB", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    [
      "forbids it",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("", "SecurityError");
        };
      },
    ],
    [
      "never answers",
      () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      },
    ],
    ["holds a database that cannot be opened", () => void indexedDB.open("lapor", 5)],
  ];
  for (const [what, breakStorage] of broken)
    test(`${what}: the form shows a message, the browser asks before closing the page, and the report is sent from memory`, async () => {
      await newDevice(breakStorage);
      const page = await stage.visit(context);
      const words = newWords();
      await fillIn(page, words);
      await addPhotos(page, stage.photos.slice(0, 1));
      await untilUp(page, 1);
      await until(page, sees.onlyHere);
      const cut = stage.channel.fail(sent, { cut: "request" });
      await press(page);
      await until(page, "Perangkat ini tidak menyimpannya, jadi jangan tutup halaman ini.");
      await assertInList(page, words, 1);
      assert.equal(await asksToStay(page), true);
      cut.end();
      await button(page, "Kirim sekarang").click();
      await until(page, sees.receipt);
      await assertOneReport(stage, words, 1);
    });

  test("on a device without enough space, the form stores the text and sends the photo from memory", async () => {
    await newDevice(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...of) {
        if (this.name === "files") throw new DOMException("", "QuotaExceededError");
        return put.apply(this, of);
      };
    });
    const page = await stage.visit(context);
    const words = newWords();
    await fillIn(page, words);
    await until(page, sees.saved);
    await addPhotos(page, stage.photos.slice(0, 1));
    await untilUp(page, 1);
    await until(page, sees.onlyHere);
    const cut = stage.channel.fail(sent, { cut: "request" });
    await press(page);
    await until(page, "Perangkat ini tidak menyimpannya, jadi jangan tutup halaman ini.");
    await assertInList(page, words, 1);
    cut.end();
    await button(page, "Kirim sekarang").click();
    await until(page, sees.receipt);
    await assertOneReport(stage, words, 1);
  });

  test("the form reopens a database connection that the device has closed, as iOS does when memory is low", async () => {
    await newDevice(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...of) {
        const request = open.apply(this, of);
        request.addEventListener("success", () => {
          Object.assign(globalThis, { cutStorage: () => request.result.close() });
        });
        return request;
      };
    });
    const page = await stage.visit(context);
    const words = newWords();
    await fillIn(page, words);
    await until(page, sees.saved);
    await page.evaluate(() => (globalThis as unknown as { cutStorage(): void }).cutStorage());
    const later = { ...words, body: `${words.body} Sejak kemarin gelap.` };
    await page.getByRole("textbox", { name: "Isi Laporan" }).fill(later.body);
    await page.getByRole("textbox", { name: "Isi Laporan" }).blur();
    await untilWritten(page);
    await page.reload();
    await until(page, sees.restored);
    await assertInForm(page, later);
  });
});

describe("a wrong clock", () => {
  for (const days of [-1, 1]) {
    test(`a clock that is wrong by ${days} day does not change how a report waits and is sent`, async () => {
      await newDevice();
      await context.clock.install({ time: Date.now() + days * 24 * hour });
      const page = await stage.visit(context);
      const words = newWords();
      await fillIn(page, words);
      const cut = stage.channel.fail(sent, { cut: "before answer" });
      await press(page);
      await until(page, sees.waiting);
      cut.end();
      await tellOnline(page);
      await until(page, sees.receipt);
      await assertOneReport(stage, words);
    });

    test(`a waiting report is sent automatically when the clock is corrected by ${days} day`, async () => {
      await newDevice();
      await context.clock.install();
      const page = await stage.visit(context);
      const words = newWords();
      await fillIn(page, words);
      const cut = stage.channel.fail(sent, { cut: "before answer" });
      await press(page);
      await until(page, sees.waiting);
      await page.clock.setSystemTime(Date.now() + days * 24 * hour);
      cut.end();
      await tellOnline(page);
      await until(page, sees.receipt);
      await assertOneReport(stage, words);
    });
  }
});

describe("a page on plain HTTP, without crypto, locks and geolocation", () => {
  test("text and photos survive a closed tab and a lost response, and arrive as one report", async () => {
    await newDevice();
    const first = await stage.visit(context, stage.plainUrl);
    assert.equal(await first.evaluate(() => isSecureContext || "locks" in navigator), false);
    const words = newWords();
    await fillIn(first, words);
    await addPhotos(first, stage.photos);
    await untilUp(first, 3);
    await untilKept(first, 3);
    await first.close();
    const page = await stage.visit(context, stage.plainUrl);
    await button(page, "Lanjutkan").click();
    await assertInForm(page, words);
    // A draft does not store the choice of who can see the report, so make the choice again.
    await goOn(page);
    await untilUp(page, 3);
    const cut = stage.channel.fail(sent, { cut: "before answer" });
    await press(page);
    await until(page, sees.waiting);
    cut.end();
    await button(page, "Kirim sekarang").click();
    await until(page, sees.receipt);
    await assertOneReport(stage, words, 3);
  });
});

describe("a site whose key was replaced", () => {
  /** Stores a waiting report under a publishable key, from a page that was always offline. */
  const waitUnder = async (key: string) => {
    await newDevice();
    const away = stage.channel.fail(/./, { cut: "request" });
    const words = newWords();
    const page = await stage.visit(context, `${stage.url}?key=${key}`);
    await fillIn(page, words);
    await press(page);
    await until(page, sees.waiting);
    await page.close();
    away.end();
    return words;
  };

  test("a page with the new key sends reports that were stored under the revoked key", async () => {
    const words = await waitUnder("revoked");
    const page = await stage.visit(context);
    await until(page, sees.arrived);
    await assertOneReport(stage, words);
  });

  test("a page does not send reports that were stored under another valid key", async () => {
    const words = await waitUnder("otherPublishable");
    const asked = () => stage.channel.requests.filter((line) => line === "GET /v1/channel").length;
    const before = asked();
    const page = await stage.visit(context);
    // One request is for this form, and the other is for the waiting report's key.
    await eventually(async () => assert.ok(asked() >= before + 2));
    await untilWritten(page);
    assert.deepEqual(await stage.reportsTitled(words.title), []);
    const other = await stage.visit(context, `${stage.url}?key=otherPublishable`);
    await until(other, sees.arrived);
  });
});
