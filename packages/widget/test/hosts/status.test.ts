import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { createLapor, type Lapor, type SubmittedReport } from "@lapor/sdk";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { focused, tabTo } from "../support/hosts/keyboard.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";

// Tests the reporter's actions in <lapor-status>, with the published bundle under the strictest policy.
let host: PublishedSite;

before(async () => {
  host = await publishSite(strictPage);
});

after(() => host?.stop());

const citizen = (): Lapor => createLapor({ baseUrl: host.channel, key: host.key, locale: "id" });

const submittedReport = (): Promise<SubmittedReport> =>
  citizen().submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
  });

async function answeredReport(): Promise<SubmittedReport> {
  const receipt = await submittedReport();
  const headers = {
    authorization: `Bearer ${host.mock.keys.agencyAdmin}`,
    "content-type": "application/json",
  };
  const base = `${host.channel}/v1/agency-reports/${receipt.trackingId}`;
  for (const [step, body] of [
    ["verify", {}],
    ["follow-up", {}],
    ["answer", { message: "Lubang sudah ditambal." }],
  ] as const) {
    const etag = (await fetch(base, { headers })).headers.get("etag") ?? "";
    const response = await fetch(`${base}/${step}`, {
      method: "POST",
      headers: { ...headers, "if-match": etag },
      body: JSON.stringify(body),
    });
    assert.equal(response.status, 200, await response.text());
  }
  return receipt;
}

/** Opens a page, and opens the report with the keyboard. */
async function openReport(
  options: BrowserContextOptions = {},
  given?: BrowserContext,
  words = "Apakah masalah Anda sudah selesai?",
): Promise<{ page: Page; faults: string[]; receipt: SubmittedReport }> {
  const receipt = await answeredReport();
  const { trackingId, accessCode } = receipt;
  const context = given ?? (await host.browser.newContext({ locale: "id-ID", ...options }));
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${host.site}/status`);
  await page.getByLabel("Nomor lacak").waitFor();
  await tabTo(page, "trackingId");
  await page.keyboard.type(trackingId);
  await tabTo(page, "accessCode");
  await page.keyboard.type(accessCode);
  await page.keyboard.press("Enter");
  await page.getByText(words).first().waitFor();
  assert.equal(await focused(page), "report-heading");
  return { page, faults, receipt };
}

test("the reporter can confirm and rate an answer and close the report with the keyboard alone", async () => {
  const { page, faults } = await openReport();
  const { keyboard } = page;
  await tabTo(page, "react-confirm");
  await keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Kirim keberatan" }).waitFor();
  assert.equal(await focused(page), "react-contest");
  await keyboard.press("ArrowUp");
  await page.getByRole("button", { name: "Tutup laporan" }).waitFor();
  assert.equal(await focused(page), "react-confirm");
  await tabTo(page, "rating-1");
  await keyboard.press("ArrowLeft");
  assert.equal(await focused(page), "rating-5");
  await tabTo(page, "confirm-message");
  await keyboard.type("Terima kasih.");
  await tabTo(page, "Tutup laporan");
  await keyboard.press("Enter");
  await page.getByText("Nilai dari Anda: 5 dari 5").waitFor();
  assert.equal(await focused(page), "report-heading");
  await tabTo(page, "contest-open");
  await keyboard.press("Enter");
  await page.getByLabel("Apa yang belum selesai?").waitFor();
  assert.equal(await focused(page), "contest-message");
  await keyboard.type("Lubangnya sudah terbuka lagi.");
  await tabTo(page, "Kirim keberatan");
  await keyboard.press("Enter");
  await page.getByText("Sedang ditindaklanjuti").waitFor();
  await page.context().close();
  assert.deepEqual(faults, []);
});

test("the reporter can cancel a withdrawal and then confirm it, with the keyboard alone", async () => {
  const { page, faults } = await openReport();
  const { keyboard } = page;
  await tabTo(page, "withdraw-open");
  await keyboard.press("Enter");
  await page.getByText("tidak dapat dibuka kembali").waitFor();
  assert.equal(await focused(page), "withdraw-heading");
  await tabTo(page, "Batal");
  await keyboard.press("Enter");
  await page.getByText("tidak dapat dibuka kembali").waitFor({ state: "hidden" });
  assert.equal(await focused(page), "withdraw-open");
  await keyboard.press("Enter");
  await tabTo(page, "Ya, cabut laporan");
  await keyboard.press("Enter");
  await page.getByText("Anda sudah mencabut laporan ini.").waitFor();
  await page.context().close();
  assert.deepEqual(faults, []);
});

test("the element shows that the part for actions could not be loaded, and loads it on the next attempt", async () => {
  const part = /\/parts\/action-sections-/;
  const context = await host.browser.newContext({ locale: "id-ID" });
  await context.route(part, (route) => route.abort());
  const { page } = await openReport({}, context, "Bagian untuk menanggapi belum termuat.");
  assert.equal(await page.getByText("Lubang sudah ditambal.").isVisible(), true, "the report can be read");
  const retry = page.getByRole("button", { name: "Coba lagi" });
  const told = page.locator("lapor-status .box [role=status]");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.unroute(part);
  await context.route(part, async (route) => {
    await released;
    await route.abort();
  });
  await retry.click();
  await told.getByText("Memuat ulang…").waitFor();
  assert.equal(await retry.getAttribute("aria-disabled"), "true");
  release();
  await told.getByText("Bagian untuk menanggapi belum termuat.").waitFor();
  await context.unroute(part);
  await retry.click();
  await page.getByRole("radio", { name: "Sudah selesai" }).waitFor();
  assert.equal(await focused(page), "reaction-heading");
  await context.close();
});

test("the message about the missing part disappears when the report no longer accepts actions", async () => {
  const context = await host.browser.newContext({ locale: "id-ID" });
  await context.route(/\/parts\/action-sections-/, (route) => route.abort());
  const { page, receipt } = await openReport({}, context, "Bagian untuk menanggapi belum termuat.");
  await citizen().withdrawReport(receipt);
  await page.getByRole("button", { name: "Muat ulang" }).first().click();
  await page.getByText("Anda sudah mencabut laporan ini.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Coba lagi" }).count(), 0);
  await context.close();
});

test("an action's frames, choices and errors keep their borders in forced colours", async () => {
  const { page } = await openReport({ forcedColors: "active", colorScheme: "dark" });
  await page.getByText("Belum selesai", { exact: true }).click();
  await page.getByRole("button", { name: "Kirim keberatan" }).click();
  await page.getByText("Tulis sedikitnya 10 huruf.").nth(1).waitFor();
  // The device sets the colours in this mode, but axe measures the colours of the element's own styles.
  const { violations } = await new AxeBuilder({ page })
    .include("lapor-status")
    .disableRules("color-contrast")
    .analyze();
  assert.deepEqual(
    violations.map(({ id }) => id).filter((id) => !/region|landmark|heading-order/.test(id)),
    [],
  );
  for (const edged of [".action", ".cards .choice", "#contest-message", ".action .button"]) {
    const [style, width, color] = await page
      .locator(`lapor-status ${edged}`)
      .first()
      .evaluate((part) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(part);
        return [borderTopStyle, Number.parseFloat(borderTopWidth) > 0, borderTopColor] as const;
      });
    assert.deepEqual([style, width], ["solid", true], edged);
    assert.doesNotMatch(color, /, 0\)$|rgb\(0, 0, 0\)/, edged);
  }
  await page.context().close();
});

for (const width of [280, 320])
  test(`the actions do not overflow horizontally at ${width} pixels`, async () => {
    const { page } = await openReport({ viewport: { width, height: 640 } });
    await page.getByText("Sudah selesai", { exact: true }).click();
    await page.getByText("Seberapa puas").waitFor();
    await page.getByRole("button", { name: "Cabut laporan" }).click();
    const out = await page.locator("lapor-status").evaluate((element) => {
      const root = element.shadowRoot!.querySelector(".root")!;
      const { left, right } = element.getBoundingClientRect();
      return [...root.querySelectorAll(":not(.unseen)")]
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 1 && (box.right > right + 0.1 || box.left < left - 0.1);
        })
        .map(({ localName, className }) => `${localName} ${className}`);
    });
    assert.deepEqual(out, []);
    await page.context().close();
  });

test("the printout contains the report and its history but not the actions", async () => {
  const { page } = await openReport();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByText("Riwayat laporan").isVisible(), true);
  assert.equal(await page.getByText("Apakah masalah Anda sudah selesai?").first().isVisible(), false);
  assert.equal(await page.getByText("Tambah keterangan saja").isVisible(), false);
  await page.context().close();
});

test("the dated history is printed without the rest of the page, on as many pages as it needs", async () => {
  const reporter = citizen();
  const receipt = await submittedReport();
  for (let count = 0; count < 40; count++) await reporter.addReply(receipt, { message: `Pesan ${count}` });
  // Keep this test last in the file, because the clock stays advanced.
  host.mock.clock.advance(40 * 86_400_000);
  const page = await (await host.browser.newContext({ locale: "id-ID" })).newPage();
  await page.goto(`${host.site}/status/lapor`);
  await page.getByLabel("Nomor lacak").fill(receipt.trackingId);
  await page.getByLabel("Kode akses").fill(receipt.accessCode);
  await page.getByRole("button", { name: "Lihat laporan" }).click();
  await page.evaluate(() => {
    globalThis.print = () => Reflect.set(globalThis, "printed", true);
  });
  await page.getByRole("button", { name: "Unduh riwayat bertanggal" }).click();
  await page.waitForFunction(() => Reflect.get(globalThis, "printed"));
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator("lapor-status .sheet");
  assert.equal(await sheet.getByRole("row").filter({ hasText: "Anda memberi tanggapan." }).count(), 40);
  assert.equal(await sheet.isVisible(), true);
  assert.equal(await page.getByText("Siapa yang dapat membaca laporan ini").isVisible(), false);
  const site = page.getByText("Isi situs", { exact: true });
  assert.equal(await site.evaluate((node) => getComputedStyle(node).visibility), "hidden");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  assert.equal(await sheet.count(), 0);
  await page.context().close();
});
