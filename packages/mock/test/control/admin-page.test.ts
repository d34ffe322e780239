import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { createLapor } from "@lapor/sdk";
import { type Browser, chromium as browsers, type Page } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { type MockServer, startMockServer } from "../../src/server.ts";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

describe("the admin page in Chromium", () => {
  let mock: MockServer;
  let browser: Browser;
  before(async () => {
    mock = await startMockServer({ admin: true });
    browser = await browsers.launch(await chromium());
  });
  after(async () => {
    await browser.close();
    await mock.stop();
  });

  const open = async (
    options: object,
    work: (page: Page) => Promise<void>,
    { url }: MockServer = mock,
  ): Promise<void> => {
    const context = await browser.newContext({ locale: "id-ID", ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    // Collect only policy violations, because the browser also logs the 409 of a rejected action.
    page.on("console", (message) => {
      if (/policy|violat/i.test(message.text())) errors.push(message.text());
    });
    try {
      await page.goto(`${url}/__lapor/`);
      await page
        .getByRole("button", { name: "+1 jam" })
        .or(page.getByRole("button", { name: "+1 hour" }))
        .waitFor();
      await work(page);
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
    }
  };

  test("buttons add, answer and close a report", async () => {
    await open({}, async (page) => {
      await page.getByRole("button", { name: "Tambah contoh" }).click();
      const title = page.getByRole("heading", { level: 2 });
      await title.waitFor();
      for (const name of ["Verifikasi", "Mulai tindak lanjut", "Tanggapi", "Tutup"]) {
        await page.getByRole("button", { name, exact: true }).click();
        await page.getByRole("button", { name: "Lakukan" }).click();
        await page.getByRole("button", { name: "Lakukan" }).waitFor({ state: "detached" });
      }
      await page.getByRole("article").getByText("Selesai", { exact: true }).waitFor();
      await page.getByText("Pekerjaan sudah selesai dan diperiksa.").waitFor();
    });
    assert.equal(
      (await createLapor({ baseUrl: mock.url, key: mock.keys.publishable }).getChannel()).agency?.id,
      "pemkot-bandung",
    );
  });

  test("the page shows a report's photo", async () => {
    const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
    const photo = new File([Buffer.from(pixel, "base64")], "lubang.png", { type: "image/png" });
    const { id } = await lapor.uploadAttachment(photo);
    const { trackingId } = await lapor.submitReport({
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12.",
      occurredOn: "2026-11-20",
      location: { regionCode: "32.73" },
      attachmentIds: [id],
    });
    await open({}, async (page) => {
      await page.getByRole("button", { name: trackingId }).click();
      const shown = page.getByRole("list", { name: "Foto dan dokumen" }).getByRole("img");
      await shown.waitFor();
      await page.waitForFunction(() => document.querySelector("img")?.naturalWidth === 1);
      assert.equal(await shown.getAttribute("alt"), "lubang.png");
    });
  });

  test("the page copies the tracking ID and the access code", async () => {
    await open({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.getByRole("button", { name: "Tambah contoh" }).click();
      for (const [name, code] of [
        ["Nomor lacak", /^\w{3}-\w{3}-\w{3}$/],
        ["Kode akses", /^\w{4}-\w{4}-\w{4}-\w{4}$/],
      ] as const) {
        await page.getByRole("button", { name: `Salin: ${name}` }).click();
        await page.getByRole("button", { name: `Tersalin: ${name}` }).waitFor();
        assert.match(await page.evaluate(() => navigator.clipboard.readText()), code);
      }
    });
  });

  test("in the mode single_agency, a picker adds a report in each state on its way to SP4N-LAPOR!", async () => {
    const alone = await startMockServer({ admin: true, mode: "single_agency" });
    const picker = "Contoh untuk SP4N-LAPOR!";
    try {
      await open(
        { viewport: { width: 320, height: 740 } },
        async (page) => {
          for (const [state, text] of [
            ["manual", "Perlu dibawa sendiri"],
            ["unknown", "Belum pasti sampai"],
            ["forwarded", "Sudah diteruskan · "],
          ] as const) {
            await page.getByLabel(picker).selectOption(state);
            await page.getByRole("definition").filter({ hasText: text }).waitFor();
          }
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          const { violations } = await new AxeBuilder({ page }).analyze();
          assert.deepEqual(
            violations.map(({ id }) => id),
            [],
          );
        },
        alone,
      );
    } finally {
      await alone.stop();
    }
    await open({}, async (page) => assert.equal(await page.getByLabel(picker).count(), 0));
  });

  test("a rejected action keeps the input and shows the reason", async () => {
    await open({}, async (page) => {
      await page.getByRole("button", { name: "Tambah contoh" }).click();
      await page.getByRole("button", { name: "Minta kelengkapan" }).click();
      await page.getByLabel("Pesan").fill("x");
      await page.getByRole("button", { name: "Lakukan" }).click();
      await page.getByRole("alert").getByText("message:").waitFor();
      assert.equal(await page.getByLabel("Pesan").inputValue(), "x");
    });
  });

  test("a scenario chosen on the page affects the next call, and the page lists that call", async () => {
    await open({}, async (page) => {
      await page.getByLabel("Skenario", { exact: true }).selectOption("maintenance");
      await page.getByText("Kanal sedang dipelihara").waitFor();
      const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable, maxRetries: 0 });
      await assert.rejects(lapor.getChannel(), { code: "unavailable" });
      await page.getByRole("link", { name: "Panggilan" }).click();
      const call = page.getByRole("listitem").filter({ hasText: "getChannel" }).first();
      await call.getByText("unavailable").click();
      await call.getByText("Bearer pk_…").waitFor();
      await page.getByLabel("Skenario", { exact: true }).selectOption("");
      await page.getByText("Kanal sedang dipelihara").waitFor({ state: "detached" });
      await lapor.getChannel();
    });
  });

  test("reset requires a second press, and the clock can be advanced by a day", async () => {
    await open({}, async (page) => {
      const before = mock.clock.now().getTime();
      await page.getByRole("button", { name: "+1 hari" }).click();
      await page.waitForFunction(
        (text) => !document.querySelector("time")?.dateTime.startsWith(text),
        new Date(before).toISOString().slice(0, 10),
      );
      assert.equal(mock.clock.now().getTime() - before, 86_400_000);
      await page.getByRole("button", { name: "Mulai dari awal" }).click();
      await page.getByText("Tekan sekali lagi").waitFor();
      assert.equal(mock.clock.now().getTime() - before, 86_400_000);
      await page.getByRole("button", { name: "Mulai dari awal" }).click();
      await page.getByText("Belum ada laporan.").waitFor();
      assert.deepEqual(mock.calls, []);
    });
  });

  test("the page switches to English and remembers the language", async () => {
    await open({}, async (page) => {
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("link", { name: "Reports" }).waitFor();
      await page.reload();
      await page.getByRole("button", { name: "Add a sample" }).waitFor();
      assert.equal(await page.getAttribute("html", "lang"), "en");
    });
  });

  for (const width of [320, 1280])
    for (const colorScheme of ["light", "dark"])
      test(`every control is visible and accessible at ${width} px, ${colorScheme}`, async () => {
        await open({ viewport: { width, height: 740 }, colorScheme }, async (page) => {
          const check = async (): Promise<void> => {
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
            assert.deepEqual(
              violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
              [],
            );
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          };
          await check();
          await page.getByRole("button", { name: "Tambah contoh" }).click();
          await page.getByRole("button", { name: "Arsipkan" }).click();
          await check();
          await page.getByRole("link", { name: "Panggilan" }).click();
          await check();
          await page.getByRole("link", { name: "Webhook" }).click();
          await page.getByRole("button", { name: "Daftarkan" }).waitFor();
          await check();
        });
      });
});
