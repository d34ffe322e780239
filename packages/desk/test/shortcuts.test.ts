import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { focusIn, pause, pressAfterPause, pressOn } from "./support/officer-keys.ts";
import { type OpenDesk, openDesk } from "./support/open-desk.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

let office: SampleOffice;
let desk: OpenDesk;

before(async () => {
  office = await openSampleOffice();
  desk = await openDesk({
    get office() {
      return office;
    },
  });
});

after(() => desk?.close());

beforeEach(() => {
  desk.faults.length = 0;
});

const heading = (page: Page) => page.locator("desk-report .title");
const form = (page: Page) => page.locator("desk-action-form");

async function find(title: string): Promise<string> {
  const { data } = await office.officer.listAgencyReports({ q: title });
  assert.equal(data.length, 1, title);
  return data[0]!.trackingId;
}

/**
 * Returns the kinds of the actions that officers took on a report, without the actions of the sample office.
 */
async function kindsOf(trackingId: string): Promise<string[]> {
  const report = await office.officer.getAgencyReport(trackingId);
  return report.access === "full" ? report.timeline.map(({ kind }) => kind) : [];
}

/** Opens a report through its link in the list, so the focus is on its row. */
async function openReport(
  title: RegExp,
  path = "perlu-saya",
  { isStopped = false }: { isStopped?: boolean } = {},
): Promise<Page> {
  const page = await desk.open(path, { isStopped });
  await page.getByRole("link", { name: title }).click();
  await heading(page).filter({ hasText: title }).waitFor();
  return page;
}

/** Leaves a form. If a select's list is open, the first Escape only closes that list. */
async function leave(page: Page): Promise<void> {
  // Typed text opens the select's list with a delay. Escape before that would leave the form, and the list
  // would then take the focus.
  if ((await form(page).locator("wa-select:focus-within").count()) > 0)
    await form(page).locator("wa-select[open]").waitFor();
  await page.keyboard.press("Escape");
  await form(page).locator("wa-select[open]").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await page.locator("desk-report .title:focus").waitFor();
}

/** Double-clicks a button, and waits for `whenShown` before the second click. */
async function clickTwice(page: Page, name: string, whenShown: () => Promise<void>): Promise<void> {
  const box = await form(page).getByRole("button", { name, exact: true }).boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await whenShown();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

beforeEach(async () => {
  office = await openSampleOffice();
});

describe("an action's key moves the focus into its form before the next key is read", () => {
  // Before each key, a form is already open: that of the suggested action or of the previous key.
  for (const { title, keys } of [
    { title: /^Trotoar rusak/, keys: "vdspatewn" },
    { title: /^Lubang besar/, keys: "dspatewnd" },
  ])
    test(`each key moves the focus into its form on the report ${title.source.slice(1)}`, async () => {
      const page = await openReport(title);
      const { data } = await office.officer.listAgencyReports({ q: title.source.slice(1) });
      const reached: string[] = [];
      for (const key of keys) {
        await pressAfterPause(page, key);
        const { form } = await focusIn(page);
        if (form === undefined) continue;
        reached.push(key);
        // Keys without a pause in between count as text, not as shortcuts.
        await page.keyboard.type("jlnav");
        assert.equal((await focusIn(page)).form, form, key);
        await leave(page);
      }
      assert.ok(page.url().includes(data[0]!.trackingId));
      await page.getByRole("button", { name: "Lainnya" }).click();
      const buttons = page.locator("desk-action-bar .action[aria-keyshortcuts]");
      const possible = await buttons.evaluateAll((all) =>
        all.map((button) => button.getAttribute("aria-keyshortcuts")),
      );
      assert.deepEqual(
        reached,
        [...keys].filter((key) => possible.includes(key)),
      );
      assert.deepEqual(desk.faults, []);
      await page.context().close();
    });
});

test("the transfer form opens with the focus on the agency, or on the reason if an agency is already chosen", async () => {
  const page = await openReport(/^Trotoar rusak/);
  await pressAfterPause(page, "t");
  await page.keyboard.type("bandung barat");
  await form(page)
    .getByRole("button", { name: /Kabupaten Bandung Barat/ })
    .click();
  await form(page).getByRole("button", { name: "Ubah" }).waitFor();
  await page.keyboard.press("Escape");
  await pressAfterPause(page, "t");
  await page.keyboard.type("Ruas kabupaten.");
  assert.equal(await form(page).getByLabel("Alasan (dibaca pelapor)").inputValue(), "Ruas kabupaten.");
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});

test("the focus returns to the report when the officer leaves or closes a form", async () => {
  const page = await openReport(/^Trotoar rusak/);
  // Checks a field and a select, because a select stops the propagation of its key events.
  for (const key of ["n", "d"]) {
    await pressAfterPause(page, key);
    await page.keyboard.press("Escape");
    assert.equal((await focusIn(page)).name, "h2", key);
  }
  await pressAfterPause(page, "n");
  await pressOn(form(page).getByRole("button", { name: "Batal" }), "Enter");
  assert.equal((await focusIn(page)).name, "h2");
  // The first Escape only closes the select's list.
  await pressAfterPause(page, "d");
  await page.keyboard.press("ArrowDown");
  await form(page).getByRole("option").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal((await focusIn(page)).form, "assignReport");
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});

test("the shortcut sends the form from inside a select, and the line and the tooltip of the button name the report", async () => {
  const trackingId = await find("Trotoar rusak");
  const page = await openReport(/^Trotoar rusak/);
  await pressAfterPause(page, "d");
  await form(page).getByText(`Laporan ${trackingId} · Trotoar rusak di depan SD Merdeka`).waitFor();
  const send = form(page).getByRole("button", { name: "Verifikasi dan disposisikan" });
  assert.equal(
    await send.getAttribute("title"),
    `Laporan ${trackingId} · Trotoar rusak di depan SD Merdeka (Ctrl+Enter)`,
  );
  await page.keyboard.press("ArrowDown");
  await page.getByRole("option", { name: "Bidang Prasarana" }).click();
  await pressAfterPause(page, "Control+Enter");
  await page.getByText("Laporan diverifikasi dan didisposisikan.").waitFor();
  assert.equal((await kindsOf(trackingId)).at(-1), "assigned");
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});

describe("input meant for one report does not affect the next", () => {
  test("the second click of a double click does not affect the next report", async () => {
    const page = await openReport(/^Lampu taman di Tegallega/, "baru", { isStopped: true });
    const [first, second] = [await find("mati semua"), await find("bagian barat")];
    await clickTwice(page, "Kirim, lalu berikutnya", async () => {
      await page.waitForURL(`**/${second}`);
      await form(page).getByText(second).waitFor();
    });
    await pressAfterPause(page, "v");
    assert.equal((await kindsOf(first)).at(-1), "verified");
    assert.deepEqual(await kindsOf(second), ["submitted"]);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("keys that are pressed twice or held down, and text typed after sending, do not affect the next report", async () => {
    const page = await openReport(/^Lampu taman di Tegallega/, "baru", { isStopped: true });
    const [first, second] = [await find("mati semua"), await find("bagian barat")];
    // The next report's form contains a draft.
    await pressAfterPause(page, "j");
    await heading(page).filter({ hasText: "bagian barat" }).waitFor();
    await pressAfterPause(page, "v");
    await page.keyboard.type("Draf.");
    await page.keyboard.press("Escape");
    await pressAfterPause(page, "k");
    await heading(page).filter({ hasText: "mati semua" }).waitFor();
    await pressAfterPause(page, "v");
    await page.keyboard.type("Kami tangani.");
    await pause(page);
    await page.keyboard.down("Control");
    await page.keyboard.down("Shift");
    for (let count = 0; count < 5; count++) await page.keyboard.down("Enter");
    await page.waitForURL(`**/${second}`);
    await form(page).getByText(second).waitFor();
    for (let count = 0; count < 5; count++) await page.keyboard.down("Enter");
    for (const key of ["Enter", "Shift", "Control"]) await page.keyboard.up(key);
    await page.keyboard.type("dan segera vnda, Enter\nlalu e");
    await page.keyboard.press("Control+Shift+Enter");
    assert.equal((await focusIn(page)).form, undefined);
    assert.ok(page.url().endsWith(second));
    assert.equal((await kindsOf(first)).at(-1), "verified");
    assert.deepEqual(await kindsOf(second), ["submitted"]);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("text typed while the button to the next report has the focus does not press it", async () => {
    const trackingId = await find("mati semua");
    const page = await openReport(/^Lampu taman di Tegallega/, "baru", { isStopped: true });
    await pressAfterPause(page, "v");
    await page.keyboard.type("Kami tangani");
    await pressAfterPause(page, "Control+Enter");
    await page.getByText("Laporan diverifikasi.").waitFor();
    await page.locator("desk-action-bar wa-button:focus-within").waitFor();
    await page.keyboard.type(" dan selesai\n hari ini");
    assert.ok(page.url().endsWith(trackingId));
    assert.equal((await focusIn(page)).name, "button");
    await pressAfterPause(page, "Enter");
    await page.waitForURL(`**/${await find("bagian barat")}`);
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });

  test("a result that arrives after another form was opened does not affect that form", async () => {
    const trackingId = await find("mati semua");
    const page = await openReport(/^Lampu taman di Tegallega/, "baru", { isStopped: true });
    let release = (): void => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/verify", async (route) => {
      await isReleased;
      await route.continue();
    });
    await pressAfterPause(page, "v");
    await page.keyboard.type("Kami tangani.");
    const isSending = page.waitForRequest("**/verify");
    await pressAfterPause(page, "Control+Shift+Enter");
    await isSending;
    await page.keyboard.press("Escape");
    await pressAfterPause(page, "n");
    await page.keyboard.type("Telepon");
    release();
    await page.getByText("Laporan diverifikasi.").waitFor();
    await page.keyboard.type(" pelapor.");
    assert.ok(page.url().endsWith(trackingId));
    assert.equal(await form(page).getByRole("textbox").inputValue(), "Telepon pelapor.");
    assert.deepEqual(desk.faults, []);
    await page.context().close();
  });
});

test("the line next to the button states by how much a text is too long, and starts counting shortly before the limit", async () => {
  const page = await openReport(/^Saluran air/);
  await pressAfterPause(page, "a");
  const answer = form(page).getByLabel("Jawaban untuk pelapor");
  await answer.fill("a".repeat(9_500));
  const limits = form(page).locator(".limits");
  const send = form(page).getByRole("button", { name: "Kirim jawaban" });
  const isInSight = async (): Promise<boolean> => {
    const [one, other] = [await limits.boundingBox(), await send.boundingBox()];
    return !!one && !!other && Math.abs(one.y - other.y) < 60 && other.y + other.height <= 800;
  };
  assert.equal(await limits.textContent(), "9500 dari 10000");
  assert.equal(await isInSight(), true);
  await answer.fill("a".repeat(10_200));
  assert.equal(await limits.textContent(), "Kurangi 200 karakter.");
  await send.click();
  assert.equal(await isInSight(), true);
  assert.equal((await focusIn(page)).form, "answerReport");
  assert.deepEqual(desk.faults, []);
  await page.context().close();
});
