import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { createLapor, type SubmittedReport } from "@lapor/sdk";
import type { BrowserContext, Page } from "playwright-core";
import { focused, tabTo } from "../support/hosts/keyboard.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";

// Tests copying and erasing personal data in <lapor-status>, with the published bundle under the strictest
// policy.
let host: PublishedSite;

before(async () => {
  host = await publishSite(strictPage);
});

after(() => host?.stop());

const submit = (): Promise<SubmittedReport> =>
  createLapor({ baseUrl: host.channel, key: host.key, locale: "id" }).submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73" },
    agencyId: "pemkot-bandung",
    reporter: { name: "Asep Sunandar", email: "asep@surat.example" },
  });

/** Opens a page. Opens a report and "Data pribadi saya" with the keyboard. */
async function openData(
  context: BrowserContext,
): Promise<{ page: Page; faults: string[]; addresses: string[] }> {
  const { trackingId, accessCode } = await submit();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  const addresses: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => addresses.push(request.url()));
  await page.goto(`${host.site}/status`);
  await page.getByLabel("Nomor lacak").waitFor();
  await tabTo(page, "trackingId");
  await page.keyboard.type(trackingId);
  await tabTo(page, "accessCode");
  await page.keyboard.type(accessCode);
  await page.keyboard.press("Enter");
  await page.getByText("Data pribadi saya").waitFor();
  await tabTo(page, "Data pribadi saya");
  await page.keyboard.press("Enter");
  return { page, faults, addresses };
}

test("the reporter can get the copy of the data and erase data with the keyboard alone, and no policy is violated", async () => {
  const context = await host.browser.newContext({ locale: "id-ID" });
  const { page, faults, addresses } = await openData(context);
  const { keyboard } = page;
  await page.getByText("Unduh salinan data").waitFor();
  await tabTo(page, "copy");
  const [download] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
  assert.match(download.suggestedFilename(), /^data-laporan-.{11}\.json$/);
  const copy = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(copy.reporter.name, "Asep Sunandar");
  await page.getByText("Salinan diunduh sebagai").waitFor();
  await tabTo(page, "erase-open");
  await keyboard.press("Enter");
  await page.getByText("Sekarang dihapus: nama dan kontak Anda.").waitFor();
  assert.equal(await focused(page), "erase-question");
  await tabTo(page, "erase");
  await keyboard.press("Enter");
  await page.getByText("Identitas Anda sudah dihapus").first().waitFor();
  await page.getByText("Nomor lacak dan kode akses tetap berlaku.").waitFor();
  assert.equal(await focused(page), "erasure");
  for (const address of addresses)
    assert.doesNotMatch(decodeURIComponent(address), /Asep|Braga|surat\.example/);
  await context.close();
  assert.deepEqual(faults, []);
});

test("the element shows that a part could not be loaded, and loads it on the next attempt", async () => {
  const part = /\/parts\/personal-data-(?!(id|en|jv|su)-)/;
  const context = await host.browser.newContext({ locale: "id-ID" });
  await context.route(part, (route) => route.abort());
  const { page } = await openData(context);
  const retry = page.getByRole("button", { name: "Coba lagi" });
  await retry.waitFor();
  await context.unroute(part);
  await retry.click();
  await page.getByText("Unduh salinan data").waitFor();
  await page.waitForFunction(
    () => document.querySelector("lapor-status")!.shadowRoot!.activeElement?.id === "copy-heading",
  );
  await context.close();
});

for (const width of [320, 1280])
  test(`the copy and the erasure do not overflow horizontally at ${width} pixels`, async () => {
    const context = await host.browser.newContext({ locale: "id-ID", viewport: { width, height: 800 } });
    const { page } = await openData(context);
    await page.getByText("Hapus data saya").click();
    await page.getByText("Ya, hapus data saya").waitFor();
    const [scroll, client] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.ok(scroll! <= client!, `${scroll} of ${client}`);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/data-${width}.png`, fullPage: true });
    await context.close();
  });
