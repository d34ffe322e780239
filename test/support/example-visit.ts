import assert from "node:assert/strict";
import { createLapor } from "@lapor/sdk";
import { type Browser, chromium as engine } from "playwright-core";
import { chromium } from "../../scripts/browser.ts";
import {
  openStage,
  type RunningExample,
  type Stage,
  type StartExample,
} from "../../scripts/examples/stage.ts";
import {
  accessCodeShape,
  checkAccessibility,
  fillForm,
  openPage,
  readOff,
  trackingIdShape,
  type WatchedPage,
} from "./citizen-page.ts";
import { fullReport } from "./full-report.ts";

/** A running example, with its stage and a browser. */
export interface VisitedExample extends RunningExample {
  stage: Stage;
  browser: Browser;
}

/** Starts an example on a new stage, and a browser. */
export async function visitExample(start: StartExample): Promise<VisitedExample> {
  const stage = await openStage();
  const example = await start(stage);
  const browser = await engine.launch(await chromium());
  return {
    ...example,
    stage,
    browser,
    async stop() {
      await browser.close();
      await example.stop();
      await stage.stop();
    },
  };
}

export interface Codes {
  trackingId: string;
  accessCode: string;
}

/** Submits a filled-in form and reads the receipt. */
export async function sendForm({ page }: WatchedPage): Promise<Codes> {
  const form = page.getByRole("form");
  await form.getByRole("button", { name: "Kirim laporan", exact: true }).click();
  return {
    trackingId: await readOff(page, trackingIdShape),
    accessCode: await readOff(page, accessCodeShape),
  };
}

/** Asserts that the agency of the site's key has a report with that tracking ID and title. */
export async function checkReceived({ mock }: Stage, trackingId: string, title: string): Promise<void> {
  const officer = createLapor({ baseUrl: mock.url, key: mock.keys.agencyAdmin });
  const report = await fullReport(officer, trackingId);
  assert.equal(report.title, title);
}

/** Enters the codes on the status page and waits for the report. */
export async function followReport(
  { page }: WatchedPage,
  { trackingId, accessCode }: Codes,
  title: string,
): Promise<void> {
  const shown = page.getByRole("textbox", { name: "Nomor lacak" });
  if ((await shown.inputValue()) !== trackingId) await shown.fill(trackingId);
  await page.getByRole("textbox", { name: "Kode akses" }).fill(accessCode);
  await page.getByRole("button", { name: "Lihat laporan" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
}

/**
 * Opens the first public report as a visitor and returns to the list. Asserts that the browser logs no error.
 */
export async function readPublicReport({ reports, browser, faults = [] }: VisitedExample): Promise<void> {
  const { page, complaints } = await openPage(browser);
  await page.goto(reports ?? "");
  const shown = page.locator("lapor-public");
  const report = shown.getByRole("listitem").getByRole("link").first();
  const title = (await report.textContent()) ?? "";
  await report.click();
  await shown.getByRole("article").getByRole("heading", { name: title }).waitFor();
  assert.match(page.url(), /#lapor\?trackingId=/);
  await shown.getByRole("link", { name: "Kembali ke daftar" }).click();
  await report.waitFor();
  assert.deepEqual({ complaints, faults }, { complaints: [], faults: [] });
  await page.context().close();
}

/**
 * Performs a citizen's whole visit: fills in and submits the form, follows the receipt's link to the status
 * page, and finds the report there. Asserts that the channel has the report, that axe finds no violation in
 * the examples' only colour scheme, and that the browser logs no error.
 */
export async function reportAndFollow(
  { form, status, stage, browser, faults = [] }: VisitedExample,
  title: string,
): Promise<Codes> {
  const visit = await openPage(browser);
  const { page, complaints } = visit;
  await page.goto(form);
  await fillForm(page, title);
  await checkAccessibility(page, form, ["light"]);
  const codes = await sendForm(visit);
  await checkReceived(stage, codes.trackingId, title);
  const link = await page.getByRole("link", { name: "Buka halaman lacak" }).getAttribute("href");
  assert.equal(new URL(link ?? "", form).href.split("#")[0], status);
  // Open the URL directly, because a click would open a new tab, whose errors would not be recorded.
  await page.goto(link ?? "");
  await followReport(visit, codes, title);
  await checkAccessibility(page, status, ["light"]);
  assert.deepEqual({ complaints, faults }, { complaints: [], faults: [] });
  await page.context().close();
  return codes;
}
