import type { SubmittedReport } from "@lapor/sdk";
import { fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../../src/index.ts";
import { expectSound, FormPage, type OpenOptions, replaced, waitUntil } from "../support/form-page.ts";
import { cutReports, isSubmit, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const looks: OpenOptions[] = [];
for (const theme of ["light", "dark"] as const)
  for (const width of ["320px", "900px"]) looks.push({ theme, width });
looks.push(
  { preset: "lapor", width: "320px" },
  { preset: "lapor", theme: "dark", width: "900px" },
  { density: "compact", width: "320px" },
  { density: "compact", preset: "lapor", width: "900px" },
);

const inWords = (look: OpenOptions) => Object.values(look).join(", ");

const submit = ({ client }: Rehearsal): Promise<SubmittedReport> =>
  client.submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73" },
  });

describe("in every state, the widget passes axe, fits its width and has targets of 44 pixels", () => {
  for (const look of looks) {
    it(`the form is accessible when it is empty and with every section open: ${inWords(look)}`, async () => {
      const page = await FormPage.openReady(rehearse(), look);
      await expectSound(page.element);
      page.field("Anonim").click();
      page.field("Rahasia").click();
      await page.openRoute();
      page.field("Instansi lain").click();
      page.root.querySelector<HTMLElement>("summary")!.click();
      page.type("Isi Laporan", "Hubungi 0812 3456 7890 atau ayu@contoh.id");
      await page.showAttachments();
      await page.choose(new File(["<html>"], "surat.jpg", { type: "image/jpeg" }));
      await page.until("Tidak dilampirkan");
      page.type("Lokasi Kejadian", "bandung");
      await waitUntil(() => page.root.querySelector("[role=option]"), "options appear");
      await expectSound(page.element);
    });

    it(`the form is accessible with errors, a refusal, a waiting report and a receipt: ${inWords(look)}`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.openReady(rehearsal, look);
      page.press();
      await page.until("kesalahan");
      await expectSound(page.element);
      await page.fillIn();
      rehearsal.intercept((request) => (isSubmit(request) ? problem(403, "wrong_key_kind") : undefined));
      page.press();
      await page.until("Laporan belum terkirim");
      await expectSound(page.element);
      rehearsal.intercept(cutReports);
      page.press();
      await page.until("menunggu sinyal");
      page.root.querySelector<HTMLElement>("summary")!.click();
      await expectSound(page.element);
      page.press("Hapus laporan");
      await page.untilFocused("question");
      await expectSound(page.element);
      page.press("Batal");
      await page.untilNot("Hapus dari perangkat ini?");
      page.press("Hapus semua dari perangkat ini");
      await page.untilFocused("question");
      await expectSound(page.element);
      rehearsal.intercept(undefined);
      page.press("Kirim sekarang");
      await page.until("Kode akses");
      await replaced(
        navigator,
        "share",
        async () => {},
        async () => {
          page.element.statusUrl = "/lacak";
          await page.until("Bagikan");
          await expectSound(page.element);
        },
      );
      page.press("Tulis laporan lain");
    });

    it(`the status element is accessible with its form, its errors and a report: ${inWords(look)}`, async () => {
      const rehearsal = rehearse();
      const { trackingId, accessCode } = await submit(rehearsal);
      const { theme, preset, density, width = "auto" } = look;
      const element = await fixture<LaporStatus>(
        html`<lapor-status .client=${rehearsal.client} .theme=${theme} .preset=${preset} .density=${density} lang="id"></lapor-status>`,
      );
      element.parentElement!.style.width = width;
      const root = element.shadowRoot!;
      const until = (selector: string) => waitUntil(() => root.querySelector(selector), selector);
      const press = (words: string) =>
        [...root.querySelectorAll("button")]
          .find(({ textContent }) => textContent!.trim() === words)!
          .click();
      await until("form");
      await expectSound(element);
      press("Lihat laporan");
      await until("#summary");
      await expectSound(element);
      for (const [id, value] of Object.entries({ trackingId, accessCode })) {
        const input = root.querySelector<HTMLInputElement>(`#${id}`)!;
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      press("Lihat laporan");
      await until("#message");
      press("Tambah foto atau dokumen");
      await until("#attachments");
      await expectSound(element);
    });
  }
});
