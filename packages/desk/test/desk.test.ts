import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../scripts/browser.ts";
import { serveDesk } from "./support/desk-server.ts";
import { openSampleOffice, type SampleOffice } from "./support/sample-office.ts";

let office: SampleOffice;
let served: Awaited<ReturnType<typeof serveDesk>>;
let browser: Browser;
/** Errors of pages, among them violations of the content security policy. */
let faults: string[] = [];

const present: { office: SampleOffice } = {
  get office() {
    return office;
  },
};

before(async () => {
  office = await openSampleOffice();
  served = await serveDesk(present);
  browser = await engine.launch(await chromium());
});

after(async () => {
  await browser?.close();
  await served?.stop();
});

beforeEach(() => {
  faults = [];
});

async function open(
  path: string,
  options: { width?: number; colorScheme?: "light" | "dark" } = {},
): Promise<Page> {
  const { width = 1280, colorScheme = "light" } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: "reduce",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    // A lost connection is what some tests are about.
    if (message.type() === "error" && !/ERR_INTERNET_DISCONNECTED|412/.test(message.text()))
      faults.push(message.text());
  });
  await page.goto(`${served.url}/petugas/${path}`);
  await page.getByRole("list", { name: "Daftar laporan" }).waitFor();
  return page;
}

/** The kinds of entries in the history of a report. */
async function kindsOf(trackingId: string): Promise<string[]> {
  const report = await office.officer.getAgencyReport(trackingId);
  assert.equal(report.access, "full");
  return report.access === "full" ? report.timeline.map(({ kind }) => kind) : [];
}

async function find(title: string): Promise<string> {
  const { data } = await office.officer.listAgencyReports({ q: title });
  assert.equal(data.length, 1, title);
  return data[0]!.trackingId;
}

const heading = (page: Page) => page.locator("desk-report .title");

describe("an officer", { concurrency: false }, () => {
  beforeEach(async () => {
    office = await openSampleOffice();
  });

  test("handles five reports by keyboard alone", async () => {
    const page = await open("perlu-saya");
    await page.keyboard.press("g");
    await page.keyboard.press("b");
    await page.waitForURL("**/petugas/baru");
    const rows = page.getByRole("listitem").filter({ hasText: "Menunggu verifikasi" });
    await rows.nth(4).waitFor();
    await page.keyboard.press("j");
    for (let number = 0; number < 5; number++) {
      const title = await heading(page).textContent();
      await page.keyboard.press("v");
      await page.keyboard.type("Kami terima, vdtan.");
      await page.keyboard.press("Control+Shift+Enter");
      if (number < 4)
        await heading(page)
          .filter({ hasNotText: title ?? "" })
          .waitFor();
    }
    await page.getByText("Pilih laporan untuk membacanya.").waitFor();
    const { data } = await office.officer.listAgencyReports({ status: ["submitted"] });
    assert.equal(data.length, 0);
    const { data: assigned } = await office.officer.listAgencyReports({ status: ["assigned"] });
    const messages = await Promise.all(
      assigned.map(async ({ trackingId }) => {
        const report = await office.officer.getAgencyReport(trackingId);
        return report.access === "full" ? report.timeline.at(-1)?.message : undefined;
      }),
    );
    assert.equal(messages.filter((message) => message === "Kami terima, vdtan.").length, 5);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("keeps the words when a colleague has changed the report, and sends them after a look", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    const seen = await office.officer.getAgencyReport(trackingId);
    await office.officer.releaseReport(seen, {});
    const send = page.getByRole("button", { name: "Verifikasi laporan" });
    await send.click();
    await page.getByText("Laporan ini baru saja berubah").waitFor();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    assert.ok(!(await kindsOf(trackingId)).includes("verified"));
    await page.getByRole("button", { name: "Kirim juga" }).click();
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("keeps the words when the step is no longer possible", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    const [unit] = (await office.officer.listUnits()).data;
    await office.officer.assignReport(await office.officer.getAgencyReport(trackingId), { unitId: unit!.id });
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("tidak dapat dilakukan lagi").waitFor();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    assert.equal(await page.getByRole("button", { name: "Kirim juga" }).count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("loses no word without a connection, and sends once when the keys are pressed twice", async () => {
    const trackingId = await find("Trotoar rusak");
    const before = office.mock.verifyReport.calls.length;
    const page = await open(`baru/${trackingId}`);
    const message = page.getByRole("textbox", { name: "Pesan untuk pelapor" });
    await message.fill("Kami perbaiki pekan ini.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("Belum terkirim.").waitFor();
    await page.context().setOffline(false);
    await page.reload();
    assert.equal(await message.inputValue(), "Kami perbaiki pekan ini.");
    await message.focus();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal(office.mock.verifyReport.calls.length, before + 1);
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("takes a step once when the responses of its first attempt are lost", async () => {
    const trackingId = await find("Trotoar rusak");
    const page = await open(`baru/${trackingId}`);
    await page.route("**/verify", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole("button", { name: "Verifikasi laporan" }).click();
    await page.getByText("Belum terkirim.").waitFor();
    await page.unroute("**/verify");
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.getByText("Laporan diverifikasi.").waitFor();
    assert.equal((await kindsOf(trackingId)).filter((kind) => kind === "verified").length, 1);
    await page.context().close();
  });

  test("of national triage passes a report to the suggested agency", async () => {
    const page = await open("baru?triage");
    await page.getByRole("link", { name: /Jembatan gantung/ }).click();
    await page.getByRole("button", { name: /Kabupaten Bandung Barat/ }).click();
    await page.getByRole("button", { name: "Ubah" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("Laporan didisposisikan.").waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("sees new reports and changes without a reload", async () => {
    const page = await open("perlu-saya");
    const trackingId = await find("Trotoar rusak");
    office.mock.clock.advance(60_000);
    await office.officer.verifyReport(await office.officer.getAgencyReport(trackingId));
    await office.citizen.submitReport({
      classification: "aspiration",
      title: "Usul taman baca di Cicendo",
      body: "Mohon disediakan taman baca kecil di dekat lapangan Cicendo.",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    });
    // As when the officer comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("button", { name: "1 laporan baru" }).click();
    await page.getByRole("link", { name: /Belum dibaca: Usul taman baca/ }).waitFor();
    await page.getByRole("link", { name: /Trotoar rusak.*Terdisposisi/ }).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("without a session is asked to sign in", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}/petugas/perlu-saya?nobody`);
    await page.getByText("Masuk dahulu").waitFor();
    await page.close();
  });

  test("sends several reports to a unit at once", async () => {
    const page = await open("perlu-saya");
    const boxes = page.getByRole("checkbox", { name: /^Pilih/ });
    await boxes.nth(0).click();
    await boxes.nth(2).click({ modifiers: ["Shift"] });
    await page.getByText("3 laporan dipilih").waitFor();
    await page.getByRole("button", { name: "Disposisi", exact: true }).click();
    await page.getByRole("combobox", { name: "Unit kerja" }).press("ArrowDown");
    await page.getByRole("option", { name: "Bidang Prasarana" }).click();
    await page.getByRole("button", { name: "Terapkan pada 3 laporan" }).click();
    await page.getByText("3 berhasil").waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test("finds the place in ten thousand reports again, with few of them in the page", async () => {
    const [sample] = (await office.officer.listAgencyReports({ limit: 1 })).data;
    const page = await open("perlu-saya");
    await page.route("**/v1/agency-reports?**", (route) => {
      const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
      const data = Array.from({ length: 2000 }, (_, index) => ({
        ...sample,
        trackingId: `R-${from + index}`,
        title: `Laporan nomor ${from + index}`,
      }));
      return route.fulfill({ json: { data, nextCursor: from < 8000 ? String(from + 2000) : null } });
    });
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByText("Laporan nomor 3").first().waitFor();
    const scroller = page.locator("desk-list .scroller");
    await page.waitForFunction(() => {
      const list = document.querySelector("lapor-desk")?.shadowRoot?.querySelector("desk-list");
      const end = list?.shadowRoot?.querySelector(".scroller");
      end?.scrollTo(0, end.scrollHeight);
      return (list as unknown as { model: { rows: unknown[] } }).model.rows.length === 10_000;
    });
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const row = page.getByRole("link", { name: /Laporan nomor 500\d/ }).first();
    await row.waitFor();
    const place = await scroller.evaluate((element) => element.scrollTop);
    assert.ok((await page.getByRole("listitem").count()) < 60);
    await page.getByRole("link", { name: "Baru", exact: true }).click();
    await page.waitForURL("**/petugas/baru");
    await page.getByText("Laporan nomor 3").first().waitFor();
    await page.goBack();
    await row.waitFor();
    assert.equal(await scroller.evaluate((element) => element.scrollTop), place);
    await page.context().close();
  });
});

describe("the desk has no fault that axe finds, no sideways scroll, and keeps to its policy", () => {
  for (const { width, colorScheme } of [
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
    { width: 360, colorScheme: "light" },
  ] as const)
    test(`at ${width} pixels, ${colorScheme}`, async () => {
      const check = async (page: Page, scene: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
          ),
          [],
          scene,
        );
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(excess <= 0, `${scene} is ${excess} pixels too wide`);
      };
      const page = await open("perlu-saya", { width, colorScheme });
      await page.getByRole("button", { name: "Saringan" }).click();
      await check(page, "list with filters");
      await page.getByRole("link", { name: /Saluran air/ }).click();
      await heading(page).waitFor();
      await page.getByRole("button", { name: /^Teruskan/ }).click();
      await page.getByText("instansi Anda yang berwenang").waitFor();
      await check(page, "report with a form");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.getByText("Pintasan papan ketik aktif").waitFor();
      await check(page, "shortcuts");
      assert.deepEqual(faults, []);
      await page.context().close();
    });
});
