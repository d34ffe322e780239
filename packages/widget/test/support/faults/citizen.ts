import assert from "node:assert/strict";
import type { FullAgencyReport } from "@lapor/sdk";
import type { Page } from "playwright-core";
import type { FaultStage } from "./stage.ts";

export interface Words {
  title: string;
  body: string;
}

let told = 0;

/** Creates a report with a title that no other test uses. */
export function newWords(): Words {
  const place = `gang ${++told}`;
  return {
    title: `Jalan ${place} berlubang`,
    body: `Ada lubang besar di ${place}, sudah dua motor jatuh.`,
  };
}

/** Texts that identify the form's states. */
export const sees = {
  receipt: "Laporan Anda sudah diterima",
  /** The report waits for the network or the channel. */
  waiting: "Belum terkirim, menunggu",
  saved: "✓ Isian tersimpan di perangkat ini.",
  onlyHere: "Perangkat ini tidak dapat menyimpan isian.",
  draft: "isian yang belum terkirim",
  /** The form has restored what this tab contained before. */
  restored: "Kami kembalikan isian Anda.",
  /** The report was sent in the background. */
  arrived: "Laporan Anda sudah terkirim",
  failed: "Laporan belum terkirim",
} as const;

/** Returns a button in the form, or on the screen that replaces the form. */
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();

/** Accepts the visibility that is shown. The form then uploads files and requests suggestions. */
export const goOn = (page: Page): Promise<void> => button(page, "Lanjut").click();

/**
 * Fills in every required field, accepts the visibility, and moves the focus out of the last field.
 *
 * @param late Whether the lazily loaded parts are available. The date field is one of them. Without it, the
 * form uses today's date.
 */
export async function fillIn(page: Page, { title, body }: Words, { late = true } = {}): Promise<void> {
  await page.getByRole("radio", { name: "Pengaduan" }).check();
  await page.getByLabel("Judul Laporan").fill(title);
  await page.getByRole("textbox", { name: "Isi Laporan" }).fill(body);
  await goOn(page);
  if (late) {
    await page.getByRole("radio", { name: "Tanggal lain" }).check();
    await page.getByLabel("Tanggal Kejadian").fill("2026-01-20");
  }
  await page.getByLabel("Alamat atau patokan").fill("Jalan Braga 12, depan kantor pos");
  await page.getByLabel("Alamat atau patokan").blur();
}

/** Chooses photos as a file picker does, with these file names. */
export async function addPhotos(
  page: Page,
  photos: readonly Buffer[],
  names: readonly string[] = ["foto-1.jpg", "foto-2.jpg", "foto-3.jpg"],
): Promise<void> {
  await page.locator(".files-room").scrollIntoViewIfNeeded();
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles(photos.map((buffer, index) => ({ name: names[index]!, mimeType: "image/jpeg", buffer })));
}

/** Waits until `count` files are uploaded. */
export async function untilUp(page: Page, count: number): Promise<void> {
  await page
    .getByText("✓ Terunggah")
    .nth(count - 1)
    .waitFor();
}

/** Repeats a check until it passes. Throws the check's last error after 20 s. */
export async function eventually<Found>(check: () => Promise<Found>): Promise<Found> {
  const late = performance.now() + 20_000;
  for (;;)
    try {
      return await check();
    } catch (error) {
      if (performance.now() > late) throw error;
      // Wait between checks, because the test's servers run in this process.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

const countFiles = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("lapor");
        // Reading must not create the database.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction("files").objectStore("files").count();
          counting.onsuccess = () => resolve(counting.result);
          database.close();
        };
      }),
  );

/** Waits until `count` files are stored on the device. */
export const untilKept = (page: Page, count: number): Promise<void> =>
  eventually(async () => assert.equal(await countFiles(page), count));

/** Waits until the device has completed all earlier writes. */
export async function untilWritten(page: Page): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await countFiles(page);
}

export const press = (page: Page): Promise<void> => button(page, "Kirim laporan").click();

/** Waits until the page shows a text. If it does not, throws an error that contains the page's text. */
export async function until(page: Page, words: string): Promise<void> {
  try {
    await page.getByText(words).first().waitFor();
  } catch (cause) {
    const text = await page.locator("lapor-form .root").textContent().catch(String);
    throw new Error(`The page does not say "${words}", but:\n${text}`, { cause });
  }
}

/** Asserts that the form contains this text within a few seconds, so the citizen can send it again. */
export const assertInForm = (page: Page, { title, body }: Words): Promise<void> =>
  eventually(async () => {
    const shown = await page
      .locator("#title, #body")
      .evaluateAll((fields) => fields.map((field) => [field.id, (field as HTMLInputElement).value]));
    assert.deepEqual(Object.fromEntries(shown), { title, body });
  });

/** Asserts that the list of waiting reports shows this text and the names of the photos. */
export async function assertInList(page: Page, { title, body }: Words, photos = 0): Promise<void> {
  const text = await page.locator(".words").first().textContent();
  for (const part of [title, body]) assert.ok(text?.includes(part), `the list shows "${part}"`);
  assert.equal(text?.match(/foto-\d/g)?.length ?? 0, photos);
}

/** Asserts that exactly one report has arrived, with all text and photos. */
export async function assertOneReport(
  stage: FaultStage,
  { title, body }: Words,
  photos = 0,
): Promise<FullAgencyReport> {
  const reports = await stage.reportsTitled(title);
  assert.equal(reports.length, 1, `${reports.length} reports instead of one`);
  const report = reports[0]!;
  assert.equal(report.body, body);
  const files = [report, ...report.timeline].flatMap(({ attachments = [] }) => attachments);
  assert.equal(new Set(files.map(({ id }) => id)).size, photos, "photos of the report");
  return report;
}
