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

/** An example with all that it takes to visit it. */
export interface VisitedExample extends RunningExample {
  stage: Stage;
  browser: Browser;
}

/** Starts an example on a stage of its own, and a browser. */
export const visitExample = async (start: StartExample): Promise<VisitedExample> => {
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
};

/** Codes of a report as the citizen reads them off the receipt. */
export interface Codes {
  trackingId: string;
  accessCode: string;
}

/** Presses the button of a filled form, and reads the receipt. */
export const sendForm = async ({ page }: WatchedPage): Promise<Codes> => {
  const form = page.getByRole("form");
  await form.getByRole("button", { name: "LAPOR!", exact: true }).click();
  return {
    trackingId: await readOff(page, trackingIdShape),
    accessCode: await readOff(page, accessCodeShape),
  };
};

/** Asserts that the channel has a report by that tracking ID, with that title, at the agency of the site's key. */
export const checkReceived = async ({ mock }: Stage, trackingId: string, title: string): Promise<void> => {
  const officer = createLapor({ baseUrl: mock.url, key: mock.keys.agencyAdmin });
  const report = await fullReport(officer, trackingId);
  assert.equal(report.title, title);
};

/** Types the codes into the page on which a report is followed, and waits for the report. */
export const followReport = async (
  { page }: WatchedPage,
  { trackingId, accessCode }: Codes,
  title: string,
): Promise<void> => {
  const shown = page.getByRole("textbox", { name: "Nomor lacak" });
  if ((await shown.inputValue()) !== trackingId) await shown.fill(trackingId);
  await page.getByRole("textbox", { name: "Kode akses" }).fill(accessCode);
  await page.getByRole("button", { name: "Lihat laporan" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
};

/**
 * The whole visit of a citizen: writes on the page with the form, sends, goes by the receipt's link to the page on which the report
 * is followed, and finds it there. Asserts that the channel has it, that axe finds no fault in the one
 * colour scheme that examples have, and that the browser complains of nothing.
 */
export const reportAndFollow = async (
  { form, status, stage, browser, faults = [] }: VisitedExample,
  title: string,
): Promise<Codes> => {
  const visit = await openPage(browser);
  const { page, complaints } = visit;
  await page.goto(form);
  await fillForm(page, title);
  await checkAccessibility(page, form, ["light"]);
  const codes = await sendForm(visit);
  await checkReceived(stage, codes.trackingId, title);
  const link = await page.getByRole("link", { name: "Buka halaman lacak" }).getAttribute("href");
  assert.equal(new URL(link ?? "", form).href.split("#")[0], status);
  // It opens a tab of its own, whose complaints nobody would hear.
  await page.goto(link ?? "");
  await followReport(visit, codes, title);
  await checkAccessibility(page, status, ["light"]);
  assert.deepEqual({ complaints, faults }, { complaints: [], faults: [] });
  await page.context().close();
  return codes;
};
