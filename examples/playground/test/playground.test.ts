import assert from "node:assert/strict";
import { dirname } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { startMockServer } from "@lapor/mock/server";
import { createLapor } from "@lapor/sdk";
import { correction, generate } from "lean-qr/nano";
import { type BuiltPlayground, buildPlayground, fillIn, type OpenPage } from "./playground-page.ts";
import { folderOf, serve } from "./serve.ts";

const bundles = dirname(fileURLToPath(import.meta.resolve("@lapor/widget/cdn")));
const trackingIdShape = /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/;

describe("the playground", () => {
  let playground: BuiltPlayground;
  before(async () => {
    playground = await buildPlayground();
  });
  after(() => playground?.stop());

  /** Closes the page and asserts that it logged no errors and contacted no other host. */
  const leave = async ({ context, faults }: OpenPage): Promise<void> => {
    assert.deepEqual(await context.cookies(), []);
    await context.close();
    assert.deepEqual(faults, []);
  };

  const pickAgency = async ({ page }: OpenPage, typed: string, name: string): Promise<void> => {
    await page.getByRole("combobox", { name: "Instansi situs ini" }).fill(typed);
    await page.getByRole("option", { name }).first().click();
  };

  for (const build of ["Ringan", "Satu berkas dengan hash", "Skrip klasik"])
    test(`the copied snippet works as a form on its own page: ${build}`, async () => {
      const site = await serve((_request, response) =>
        response.setHeader("content-type", "text/html; charset=utf-8").end(pasted),
      );
      const channel = await startMockServer({ origins: [site.url] });
      const cdn = await serve(folderOf(bundles, /^\/lapor\/\d[\d.]*\//));
      let pasted = "";
      const open = await playground.open({ permissions: ["clipboard-read", "clipboard-write"] });
      const { page } = open;
      try {
        await pickAgency(open, "prov jawa barat", "Pemerintah Provinsi Jawa Barat");
        await page.getByLabel("Alamat kanal").fill(channel.url);
        await page.getByLabel("Kunci situs").fill(channel.keys.publishable);
        await page.getByLabel("Alamat folder berkas").fill(`${cdn.url}/lapor/`);
        await page.getByText("Lainnya", { exact: true }).click();
        await page.getByRole("radio", { name: /Merah dan tombol/ }).check();
        await page.getByRole("radio", { name: build }).check();
        await page.getByText("Isi awal", { exact: true }).click();
        await page.getByLabel("Klasifikasi").selectOption("complaint");
        await page.getByRole("button", { name: /^Salin: Tempel di halaman/ }).click();
        await page.getByText("Sudah disalin.").waitFor();
        pasted = `<!doctype html><html lang="id"><title>Situs</title><body>${await page.evaluate(() => navigator.clipboard.readText())}`;

        const other = await (await playground.browser.newContext({ locale: "id-ID" })).newPage();
        await other.goto(site.url);
        const form = other.locator("lapor-form");
        await other.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
        await other.waitForFunction(() =>
          document.querySelector("lapor-form")?.shadowRoot?.querySelector(":checked"),
        );
        assert.ok(
          await other.getByRole("radio", { name: "Pengaduan", exact: true }).isChecked(),
          "filled in beforehand",
        );
        assert.equal(await form.getAttribute("preset"), "lapor");
        await fillIn(other, "Jalan provinsi berlubang");
        await other.getByRole("button", { name: "LAPOR!", exact: true }).click();
        const trackingId = await other.getByText(trackingIdShape).textContent();
        await other.context().close();

        const officer = createLapor({ baseUrl: channel.url, key: channel.keys.otherAdmin });
        const report = await officer.getAgencyReport(trackingId ?? "");
        assert.ok(report.access === "full");
        assert.equal(report.title, "Jalan provinsi berlubang");
      } finally {
        await Promise.all([site.stop(), cdn.stop(), channel.stop()]);
      }
      await leave(open);
    });

  test("a tester can send a report in the phone preview and follow it", async () => {
    const open = await playground.open({
      viewport: { width: 360, height: 740 },
      fragment: "#agency=pemkot-surabaya&status=%2Flacak",
    });
    const { page, preview } = open;
    await preview.getByText(/^Tujuan laporan\s*Pemerintah Kota Surabaya/).waitFor();
    await fillIn(preview, "Lampu taman padam");
    assert.match(await preview.getByRole("combobox", { name: "Lokasi Kejadian" }).inputValue(), /Surabaya/);
    await preview.getByRole("button", { name: "Kirim laporan", exact: true }).click();
    const trackingId = (await preview.getByText(trackingIdShape).textContent()) ?? "";
    await page.getByText(`Laporan latihan diterima dengan nomor lacak ${trackingId}.`).waitFor();
    const code = await preview.getByText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).textContent();
    await preview.getByRole("link", { name: "Buka halaman lacak" }).click();
    await preview.getByRole("textbox", { name: "Kode akses" }).fill(code ?? "");
    await preview.getByRole("button", { name: "Lihat laporan" }).click();
    await preview.getByRole("heading", { name: "Lampu taman padam" }).waitFor();
    await leave(open);
  });

  for (const [scenario, words] of [
    ["offline", "menunggu sinyal"],
    ["rate_limited", "menunggu layanan"],
    ["maintenance", "menunggu layanan"],
  ] as const)
    test(`a report waits in the scenario "${scenario}" and is sent when the scenario ends`, async () => {
      const open = await playground.open();
      const { page, preview } = open;
      await fillIn(preview, "Selokan mampet");
      await page.getByLabel("Keadaan").selectOption(scenario);
      await preview.getByRole("button", { name: "Kirim laporan", exact: true }).click();
      await preview.getByText(words).first().waitFor();
      assert.equal(await preview.getByText(trackingIdShape).count(), 0);
      await page.getByLabel("Keadaan").selectOption("ok");
      await preview.getByRole("button", { name: "Kirim sekarang" }).click();
      await preview.getByText(trackingIdShape).waitFor();
      await leave(open);
    });

  test("the preview solves a required challenge", async () => {
    const open = await playground.open({ fragment: "#scenario=challenge" });
    await fillIn(open.preview, "Sampah menumpuk");
    await open.preview.getByRole("button", { name: "Kirim laporan", exact: true }).click();
    await open.preview.getByText(trackingIdShape).waitFor();
    await leave(open);
  });

  test("the preview uses the selected build and shows the selected element", async () => {
    for (const build of ["light", "all", "classic"]) {
      const open = await playground.open({ fragment: `#build=${build}&element=lapor-status` });
      const sample = open.page.locator(".sample code");
      const trackingId = await sample.first().textContent();
      await open.preview.getByRole("textbox", { name: "Nomor lacak" }).fill(trackingId ?? "");
      await open.preview
        .getByRole("textbox", { name: "Kode akses" })
        .fill((await sample.last().textContent()) ?? "");
      await open.preview.getByRole("button", { name: "Lihat laporan" }).click();
      await open.preview.getByRole("heading", { name: /Lampu jalan padam/ }).waitFor();
      await open.page.getByRole("radio", { name: /^Tombol/ }).check();
      await open.preview.getByRole("button", { name: "Lapor", exact: true }).click();
      await open.preview.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
      await leave(open);
    }
  });

  test("the public reports appear in the preview and with the copied snippet", async () => {
    const open = await playground.open({ fragment: "#element=lapor-public&limit=2" });
    const { page, preview, section } = open;
    const reports = preview.locator("lapor-public").getByRole("listitem");
    await reports.nth(1).waitFor();
    assert.equal(await reports.count(), 2);
    await reports.first().getByRole("link").click();
    await preview.getByRole("link", { name: "Kembali ke daftar" }).waitFor();
    await page.getByLabel("Tampilan pertama").selectOption("statistics");
    await preview
      .getByRole("heading", { name: /Triwulan/ })
      .first()
      .waitFor();
    assert.match(
      (await section("Tempel di halaman, di tempat formulir harus tampil").textContent()) ?? "",
      /public\.js"><\/script>\n<lapor-public\n {2}view="statistics"\n {2}limit="2"\n/,
    );
    await page.getByRole("radio", { name: /^Formulir/ }).check();
    await preview.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
    await leave(open);
  });

  test("the channel's policy determines which fields are shown", async () => {
    const open = await playground.open({ fragment: "#askPhone=off" });
    await open.preview.getByText("Nama dan kontak (opsional)").click();
    await open.preview.getByLabel(/^Alamat email/).waitFor();
    assert.equal(await open.preview.getByLabel(/^Nomor HP/).count(), 0);
    await leave(open);
  });

  test("the playground evaluates a pasted policy, and the form works under the corrected policy", async () => {
    const open = await playground.open();
    const { page, section } = open;
    const policy = page.getByLabel("Kebijakan situs Anda");
    await policy.fill("Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline'");
    await page.getByText("Formulir tidak akan berfungsi sebelum kebijakannya dilengkapi.").waitFor();
    const corrected = (await section("Kebijakan yang sudah dilengkapi").textContent()) ?? "";
    assert.equal(
      corrected,
      "Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline' https://cdn.example; " +
        "connect-src 'self' https://kanal.example; worker-src 'self' blob:",
    );
    await policy.fill(corrected);
    await page.getByText("Formulir akan berfungsi penuh.").waitFor();
    await policy.fill("Content-Security-Policy: script-src 'nonce-abc' 'strict-dynamic'");
    assert.match(
      (await section("Tempel di halaman, di tempat formulir harus tampil").textContent()) ?? "",
      / nonce="…"/,
    );
    await leave(open);
  });

  test("the playground rejects a secret key and shows it neither in the field nor in the URL", async () => {
    const open = await playground.open();
    const { page } = open;
    const key = page.getByLabel("Kunci situs");
    await key.fill("sk_mock_pemkot_bandung_admin");
    await page.getByRole("alert").filter({ hasText: "Ini kunci rahasia" }).waitFor();
    assert.equal(await key.inputValue(), "");
    assert.doesNotMatch(page.url() + (await page.content()), /sk_mock/);
    await key.fill("pk_bandung");
    await page.getByText("Ini kunci rahasia").waitFor({ state: "detached" });
    await leave(open);
  });

  test("the URL contains the settings, and the back button undoes a change", async () => {
    const open = await playground.open();
    const { page, preview } = open;
    const form = preview.locator("lapor-form");
    await page.getByText("Lainnya", { exact: true }).click();
    await page.getByRole("radio", { name: "Gelap" }).check();
    await page.getByLabel("Kunci situs").pressSequentially("pk_a");
    await page.getByLabel("Bahasa formulir").selectOption("jv");
    assert.equal(new URL(page.url()).hash, "#lang=jv&theme=dark&key=pk_a");
    await page.goBack();
    await page.goBack();
    assert.equal(new URL(page.url()).hash, "#theme=dark");
    assert.equal(await page.getByLabel("Kunci situs").inputValue(), "");
    assert.equal(await page.getByLabel("Bahasa formulir").inputValue(), "id");
    await preview.locator('lapor-form[theme="dark"][lang="id"]').waitFor();
    await page.goBack();
    await preview.locator("lapor-form:not([theme])").waitFor();
    await page.goForward();
    await page.reload();
    assert.ok(await page.getByRole("radio", { name: "Gelap" }).isChecked());
    await preview.locator('lapor-form[theme="dark"]').waitFor();
    assert.equal(await form.count(), 1);
    await leave(open);
  });

  test("a user can find an agency and check a colour with the keyboard alone", async () => {
    const open = await playground.open();
    const { page } = open;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(
      await page
        .getByRole("combobox", { name: "Instansi situs ini" })
        .evaluate((node) => node === document.activeElement),
    );
    await page.keyboard.type("kemenkes");
    await page.getByRole("option", { name: "Kementerian Kesehatan" }).waitFor();
    await page.keyboard.press("Enter");
    assert.match(page.url(), /agency=kemenkes/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.doesNotMatch(page.url(), /agency/);
    await page.locator(".more > summary").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Warna utama").fill("#f4c542");
    await page.getByText(/1,6 banding 1, kurang dari 4,5/).waitFor();
    await leave(open);
  });

  test("the playground starts with the first steps and folds rarely needed settings", async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 800 },
    ]) {
      const open = await playground.open({ viewport });
      const { page, preview } = open;
      await preview.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
      await page.getByText("Formulir siap.").waitFor();
      assert.equal(await page.evaluate(() => scrollY), 0);
      const shown = await page
        .locator("#atur")
        .locator("input, select, textarea, summary")
        .filter({ visible: true })
        .count();
      assert.equal(shown, 9, "agency, channel, key, folder, four elements, and the rest folded");
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
        [],
        "page and preview together",
      );
      await leave(open);
    }
    const open = await playground.open({ fragment: "#preset=lapor&lang=jv" });
    assert.ok(await open.page.getByRole("radio", { name: "Biru netral" }).isVisible());
    await open.page.getByText("2 diubah.").waitFor();
    await leave(open);
  });

  test("the message to a developer contains the snippet but not the pasted policy", async () => {
    const open = await playground.open({ fragment: "#key=pk_bandung&csp=default-src%20secret.example" });
    const { page, section } = open;
    const snippet = await section("Tempel di halaman, di tempat formulir harus tampil").textContent();
    const mail = new URL((await page.getByRole("link", { name: "Email" }).getAttribute("href")) ?? "");
    assert.equal(mail.protocol, "mailto:");
    const body = mail.searchParams.get("body")?.replaceAll("\r\n", "\n") ?? "";
    assert.ok(snippet && body.includes(snippet));
    assert.doesNotMatch(body, /127\.0\.0\.1|secret\.example/, "nobody else can open a page on this computer");
    const message = new URL((await page.getByRole("link", { name: "WhatsApp" }).getAttribute("href")) ?? "");
    assert.ok(message.searchParams.get("text")?.includes(snippet));
    await leave(open);
  });

  test("a phone that can reach the page can open the preview by scanning the QR code", async () => {
    const open = await playground.open({ fragment: "#theme=dark&csp=default-src%20x" });
    const { page, context } = open;
    await page.getByText("Coba di ponsel Anda").click();
    await page.getByText("Ponsel dapat membuka pratinjau bila").waitFor();
    assert.equal(await page.locator(".qr").count(), 0);

    await context.route("https://alat.example/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ response: await route.fetch({ url: new URL(pathname, playground.url).href }) });
    });
    await page.goto("https://alat.example/alat/lapor/#theme=dark&csp=default-src%20x");
    await page.getByText("Coba di ponsel Anda").click();
    const path = await page
      .getByRole("img", { name: /^Kode QR/ })
      .locator("path")
      .getAttribute("d");
    const code = generate("https://alat.example/alat/lapor/preview.html#theme=dark", {
      minCorrectionLevel: correction.L,
    });
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++)
        assert.equal(path?.includes(`M${x} ${y}h`), code.get(x, y), `${x} ${y}`);
    await leave(open);
  });

  test("axe finds no violations in light and dark mode, at narrow and wide widths, in both languages", async () => {
    const csp = encodeURIComponent("default-src 'self'; sandbox allow-scripts; foo-src x, img-src self");
    for (const [width, ui] of [
      [360, "id"],
      [1280, "en"],
    ] as const) {
      const open = await playground.open({
        viewport: { width, height: 800 },
        fragment: `#ui=${ui}&accent=%23f4c542&key=x&csp=${csp}&theme=auto`,
      });
      const { page, preview } = open;
      await preview.getByRole("textbox", { name: "Judul Laporan" }).waitFor();
      for (const summary of await page.locator("summary").all())
        await summary.evaluate((node) => node.parentElement?.setAttribute("open", ""));
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // Exclude the form. The site administrator chooses its colours, and this test deliberately chose low
        // contrast.
        const axe = new AxeBuilder({ page }).exclude("iframe");
        // In dark mode, check only the contrast, because nothing else differs.
        if (colorScheme === "dark") axe.withRules("color-contrast");
        const { violations } = await axe.analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`),
          [],
          `${width} ${colorScheme}`,
        );
      }
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "button, a, select, summary, input:not([type=radio], [type=checkbox])",
          ),
        ]
          .filter((node) => node.checkVisibility() && !node.closest("p, .note, .skip-link"))
          .filter((node) => node.getBoundingClientRect().height < 44)
          .map((node) => node.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(small, []);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        "nothing scrolls sideways",
      );
      await leave(open);
    }
  });
});
