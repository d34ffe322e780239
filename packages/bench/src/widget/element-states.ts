import type { Page } from "playwright-core";
import type { RecordedChannel } from "../page/recorded-channel.ts";
import { fileInput, goOn } from "./form-access.ts";

/** A state of an element that a citizen can see, and how to reach it on a new page. */
export interface State {
  name: string;
  element: "lapor-form" | "lapor-status";
  /** Reaches the state. Rejects if that takes longer than the page's default timeout. */
  reach(page: Page, channel: RecordedChannel): Promise<unknown>;
}

const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-01-20",
  location: { regionCode: "32.73" },
};

const form = (page: Page) => page.locator("lapor-form");
const status = (page: Page) => page.locator("lapor-status");
const says = (page: Page, words: RegExp) =>
  form(page).getByText(words).filter({ visible: true }).first().waitFor();

async function fillIn(page: Page): Promise<void> {
  await form(page)
    .getByRole("radio", { name: /^Pengaduan/ })
    .check();
  await form(page).getByLabel("Judul Laporan").fill(report.title);
  await form(page).getByRole("textbox", { name: "Isi Laporan" }).fill(report.body);
  await goOn(page);
  await form(page).getByRole("radio", { name: "Tanggal lain" }).check();
  await form(page).getByLabel("Tanggal Kejadian").fill(report.occurredOn);
  await choosePlace(page);
}

/** Expands the section whose summary contains these words. */
const unfold = (page: Page, words: RegExp) =>
  form(page).locator("summary").filter({ hasText: words }).click();

const searchPlace = (page: Page, words: string) =>
  form(page).getByRole("combobox", { name: "Lokasi Kejadian" }).fill(words);

async function choosePlace(page: Page): Promise<void> {
  await searchPlace(page, "sleman");
  await form(page).getByRole("listbox").getByRole("option").first().click();
}

const send = (page: Page) => form(page).getByRole("button", { name: "Kirim laporan" }).click();

const attach = async (page: Page, name: string, mimeType: string, content: string) =>
  (await fileInput(page)).setInputFiles({ name, mimeType, buffer: Buffer.from(content, "latin1") });

const stopReports = async (page: Page, how: "hold" | "cut") =>
  page.route("**/v1/reports", (route) => (how === "cut" ? route.abort("connectionreset") : undefined));

const ofForm = (name: string, reach: State["reach"]): State => ({ name, element: "lapor-form", reach });
const ofStatus = (name: string, reach: State["reach"]): State => ({ name, element: "lapor-status", reach });

async function lookUp(page: Page, trackingId: string, accessCode: string): Promise<void> {
  await status(page).getByLabel("Nomor lacak").fill(trackingId);
  await status(page).getByLabel("Kode akses").fill(accessCode);
  await status(page).getByRole("button", { name: "Lihat laporan" }).click();
}

async function submit(channel: RecordedChannel): Promise<{ trackingId: string; accessCode: string }> {
  const response = await fetch(`${channel.url}/v1/reports`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${channel.keys.publishable}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(report),
  });
  if (!response.ok) throw new Error(`The channel refused a report with ${response.status}.`);
  return response.json() as Promise<{ trackingId: string; accessCode: string }>;
}

/**
 * Every state of the two elements that a script can reach. Each is reached on a new page and found by its
 * visible text, so a changed text affects only its own state.
 */
export const states: readonly State[] = [
  ofForm("empty", (page) => form(page).locator("textarea").first().waitFor()),
  ofForm("errors shown", async (page) => {
    await send(page);
    await says(page, /Ada yang perlu diperbaiki/);
  }),
  ofForm("list of places open", async (page) => {
    await searchPlace(page, "bandung");
    await form(page).getByRole("listbox").getByRole("option").first().waitFor();
  }),
  ofForm("unknown place", async (page) => {
    await searchPlace(page, "qqqq");
    await says(page, /Tidak ada yang cocok/);
  }),
  ofForm("filled in", fillIn),
  ofForm("agencies suggested", async (page) => {
    await fillIn(page);
    await unfold(page, /^Tujuan laporan/);
    await says(page, /saran (instansi )?dari isi laporan/i);
  }),
  ofForm("anonymous", (page) => form(page).getByRole("radio", { name: "Anonim" }).check()),
  ofForm("confidential, with everything unfolded", async (page) => {
    await form(page).getByRole("radio", { name: "Rahasia" }).check();
    for (const words of [/^Kontak/, /^Tujuan laporan/, /Selengkapnya/]) await unfold(page, words);
  }),
  ofForm("confidential report proposed", async (page) => {
    await form(page)
      .getByRole("textbox", { name: "Isi Laporan" })
      .fill("Petugas loket meminta uang pelicin dan mengancam saya.");
    await form(page).locator(".caution").first().waitFor();
  }),
  ofForm("file refused", async (page) => {
    await attach(page, "catatan.txt", "text/plain", "catatan");
    await says(page, /Tidak dilampirkan|tidak diterima/);
  }),
  ofForm("unreadable photo", async (page) => {
    await attach(page, "foto.jpg", "image/jpeg", `\xff\xd8\xff\xe0\0\x10JFIF\0${"\0".repeat(5000)}`);
    await says(page, /foto\.jpg/);
    await page.waitForLoadState("networkidle");
  }),
  ofForm("file uploaded", async (page) => {
    await goOn(page);
    await attach(page, "surat.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n");
    await says(page, /Terunggah/);
  }),
  ofForm("sending", async (page) => {
    await stopReports(page, "hold");
    await fillIn(page);
    await send(page);
    await says(page, /Mengirim/);
  }),
  ofForm("not sent", async (page) => {
    await stopReports(page, "cut");
    await fillIn(page);
    await send(page);
    await page.waitForLoadState("networkidle");
    await says(page, /belum terkirim|[Mm]enunggu sinyal/);
  }),
  ofForm("receipt", async (page) => {
    await fillIn(page);
    await send(page);
    await form(page).getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  }),
  ofForm("site refused", async (page) => {
    await form(page).evaluate((node) => node.setAttribute("publishable-key", "pk_unknown"));
    await form(page).getByRole("heading", { name: "Formulir belum dapat dipakai" }).waitFor();
  }),
  ofForm("in English", async (page) => {
    await form(page).evaluate((node) => node.setAttribute("lang", "en"));
    await form(page).locator("[lang^=en]").first().waitFor();
  }),
  ofStatus("status: empty", (page) => status(page).getByLabel("Nomor lacak").waitFor()),
  ofStatus("status: unknown report", async (page, channel) => {
    const { trackingId } = await submit(channel);
    await lookUp(page, trackingId, "0000-0000-0000");
    await status(page)
      .getByText(/tidak ditemukan|belum benar|Periksa/)
      .filter({ visible: true })
      .first()
      .waitFor();
  }),
  ofStatus("status: report", async (page, channel) => {
    const { trackingId, accessCode } = await submit(channel);
    await lookUp(page, trackingId, accessCode);
    await status(page).getByRole("heading", { name: "Riwayat laporan" }).waitFor();
  }),
];
