import { expect } from "@open-wc/testing";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import { FormPage, onDevice, waitUntil } from "../support/form-page.ts";
import { cutReports, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Returns the rows of the device's database by key, bypassing the store. `change` can modify them first. */
async function rows(change?: (store: IDBObjectStore) => void): Promise<Map<IDBValidKey, unknown>> {
  const database = await done(indexedDB.open("lapor"));
  const store = database.transaction("reports", "readwrite").objectStore("reports");
  change?.(store);
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  database.close();
  return new Map(keys.map((key, index) => [key, values[index]]));
}

const inClear = (content: unknown) => ({
  bytes: new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content)),
});

const day = 86_400_000;

/** Returns unreadable rows, as another version or another script could leave them in a site's database. */
const oddRows = (scope: string, now = Date.now()): [id: string, row: unknown, left: boolean][] => {
  const row = (id: string, content: unknown, more: object = {}) => ({
    id,
    scope,
    stage: "draft",
    savedAt: now,
    box: inClear(content),
    ...more,
  });
  const kept = { values: { title: "RAHASIA" }, files: [] };
  return [
    ["no JSON", row("no JSON", "RAHASIA, bukan JSON"), true],
    ["null", null, false],
    ["text", "RAHASIA", false],
    ["no box", row("no box", {}, { box: undefined }), true],
    ["no bytes", row("no bytes", {}, { box: { bytes: "RAHASIA" } }), true],
    ["no files", row("no files", { values: kept.values }), true],
    ["no date", row("no date", kept, { savedAt: undefined }), false],
    ["text as its date", row("text as its date", kept, { savedAt: "kemarin" }), false],
    ["no end", row("no end", kept, { savedAt: Number.POSITIVE_INFINITY }), false],
    ["another stage", row("another stage", kept, { stage: "archived" }), true],
    ["a month old", row("a month old", kept, { stage: "archived", savedAt: now - 31 * day }), false],
    ["another's id", row("somebody", kept), true],
    ["odd attempts", row("odd attempts", { ...kept, attempts: { texts: ["RAHASIA"], next: 1e300 } }), true],
  ];
};

/** Adds the unreadable rows to the device's records. */
const spoil = (rehearsal: Rehearsal) =>
  rows((store) => {
    for (const [id, row] of oddRows(` ${rehearsal.site} `)) store.put(row, id);
  });

describe("unreadable records", () => {
  for (const around of [beforeEach, afterEach]) around(() => createDeviceStore().forgetEverything());

  it("unreadable records do not block other records, and are deleted if they are too old or undated", async () => {
    const rehearsal = rehearse();
    const store = createDeviceStore();
    const scope = ` ${rehearsal.site} `;
    const whole = { id: "whole", scope, stage: "draft", savedAt: Date.now(), values: {}, files: [] } as const;
    expect(await store.put(whole)).to.equal(true);
    await spoil(rehearsal);
    expect((await store.list(scope)).map(({ id }) => id)).to.deep.equal(["whole"]);
    for (const [id] of oddRows(scope)) expect(await store.get(id), id).to.equal(undefined);
    const left = oddRows(scope).flatMap(([id, , stays]) => (stays ? [id] : []));
    expect([...(await rows()).keys()]).to.have.members(["whole", ...left]);
  });

  it("unreadable records do not prevent other reports from being shown and sent, and are not logged", async () => {
    const rehearsal = rehearse();
    (await FormPage.sendInVain(rehearsal)).leave();
    await spoil(rehearsal);
    const said: string[] = [];
    const note = (event: Event) => {
      const { reason, error, message } = event as PromiseRejectionEvent & ErrorEvent;
      said.push(`${reason} ${error} ${message}`);
    };
    const own = { log: console.log, warn: console.warn, error: console.error };
    for (const name of Object.keys(own))
      Object.assign(console, { [name]: (...words: unknown[]) => void said.push(words.join(" ")) });
    addEventListener("unhandledrejection", note);
    addEventListener("error", note);
    try {
      rehearsal.intercept(cutReports);
      const page = await FormPage.open(rehearsal);
      await page.until("1 laporan di perangkat ini belum terkirim.");
      page.press("Lihat");
      await page.until("Kirim sekarang");
      rehearsal.intercept(undefined);
      page.press("Kirim sekarang");
      await page.until("Laporan Anda sudah diterima");
    } finally {
      removeEventListener("unhandledrejection", note);
      removeEventListener("error", note);
      Object.assign(console, own);
    }
    expect(said.join()).not.to.include("RAHASIA");
    expect(said).to.deep.equal([]);
  });

  it("fields whose stored value has another type are left empty", async () => {
    const rehearsal = rehearse();
    const content = {
      values: { title: "Jalan Braga berlubang", body: 42, region: "Bandung", agency: null, anonymous: "ya" },
      files: [],
    };
    // This call creates the database.
    await createDeviceStore().list("");
    await rows((store) => {
      const row = { id: "odd", scope: ` ${rehearsal.site} `, stage: "draft", savedAt: Date.now() };
      store.put({ ...row, box: inClear(content) }, "odd");
    });
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await page.untilFocused("title");
    expect(page.field("Judul Laporan").value).to.equal("Jalan Braga berlubang");
    expect(page.field("Isi Laporan").value).to.equal("");
    page.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await page.until("Isian tersimpan di perangkat ini.");
  });
});

describe("a stored receipt that this version cannot show", () => {
  it("the list shows the receipt's tracking ID and access code, and deletes it only after a confirmation that names them", async () => {
    const rehearsal = rehearse();
    const store = createDeviceStore();
    const receipt = { trackingId: "AAA-BBB-CCC", accessCode: "1111-2222-3333-4444", dueStage: 5 };
    const scope = ` ${rehearsal.site} `;
    const record = { id: "odd", scope, stage: "sent", savedAt: Date.now(), files: [], receipt } as const;
    expect(await store.put(record as never)).to.equal(true);
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lihat tanda terima");
    await page.untilFocused("kept-odd");
    for (const code of [receipt.trackingId, receipt.accessCode]) await page.until(code);
    page.press("Hapus");
    await page.untilFocused("question");
    expect(page.text).to.include(receipt.accessCode);
    await expect(page.element).to.be.accessible();
    page.press("Ya, hapus");
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted");
    await page.untilFocused("heading");
  });
});
