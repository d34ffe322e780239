import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, afterEach, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { axe, shoot } from "../support/hosts/check-page.ts";
import { fillIn, formOf, readHost } from "../support/hosts/host-page.ts";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";

// Tests the form on pages from which it cannot send a report, and on pages whose libraries replace standard
// methods.
let host: PublishedSite;
let context: BrowserContext;

/** Returns a URL at which no server listens. */
const closedPort = async (): Promise<string> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return `http://127.0.0.1:${port}`;
};

before(async () => {
  const nobody = await closedPort();
  host = await publishSite(async (path, where) => {
    if (path === "/mistyped")
      return {
        html: await readHost("/clean", { ...where, channel: nobody }),
        // The policy that the README recommends.
        policy: `default-src 'self'; script-src 'self' ${where.cdn}; connect-src 'self' ${nobody}; worker-src blob:`,
      };
    if (path === "/another-site") return { html: await readHost("/clean", { ...where, channel: where.cdn }) };
    if (path !== "/blocked") return { html: await readHost(path, where) };
    return {
      html: await readHost("/clean", where),
      policy: `script-src ${where.cdn}; connect-src 'self'; worker-src blob:`,
    };
  });
});

after(() => host?.stop());

afterEach(() => context?.close());

/** Opens a page and collects its console messages. */
async function open(path: string, prepare?: (page: Page) => Promise<unknown>) {
  context = await host.browser.newContext({ locale: "id-ID", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await prepare?.(page);
  await page.goto(`${host.site}/${path}`);
  return { page, form: formOf(page), said };
}

const fallback = (page: Page) => page.getByRole("link", { name: "Lapor lewat SP4N-LAPOR!" });

const named = (said: string[]) => said.filter((line) => line.startsWith("<lapor-form> cannot send reports"));

describe("a page from which the form cannot send reports", () => {
  test("the form is replaced by the fallback link, and the console names the directive, when the page's Content-Security-Policy blocks the channel", async () => {
    const { page, form, said } = await open("blocked");
    await form.getByRole("heading", { name: "Formulir belum dapat dipakai" }).waitFor();
    await fallback(page).waitFor();
    assert.equal(await form.locator("form").count(), 0);
    assert.deepEqual(await axe(page), []);
    await shoot(page, "fault-csp-360");
    assert.equal(named(said).length, 1);
    assert.ok(named(said)[0]!.includes(`Add ${new URL(host.channel).origin} to its connect-src directive.`));
  });

  test("text typed before the form detects that the policy blocks the channel is kept, and the form shows a message and sends nothing", async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const { page, form } = await open("blocked", (page) =>
      page.route(/form-parts/, async (route) => {
        await held;
        await route.continue();
      }),
    );
    await form.getByLabel("Judul Laporan").fill("Jalan Braga berlubang");
    letThrough();
    await form.getByText("Laporan tidak dapat dikirim dari halaman ini.").first().waitFor();
    await fallback(page).waitFor();
    await fillIn(form);
    await form.getByLabel("Alamat atau patokan").fill("Jalan Braga 12");
    await form.getByRole("button", { name: "Kirim laporan" }).click();
    await page.waitForFunction(
      () => document.querySelector("lapor-form")!.shadowRoot!.activeElement?.id === "page-fault",
    );
    assert.equal(await form.getByLabel("Judul Laporan").inputValue(), "Jalan Braga berlubang");
    assert.equal(await form.getByText("menunggu sinyal").count(), 0);
    assert.deepEqual(await axe(page), []);
    await shoot(page, "fault-csp-typed-360");
    await page.reload();
    await form.getByText("Kami kembalikan isian Anda.").first().waitFor();
    await form.getByText("Laporan tidak dapat dikirim dari halaman ini.").first().waitFor();
    assert.equal(await form.getByLabel("Judul Laporan").inputValue(), "Jalan Braga berlubang");
  });

  test("the console shows the operator the command that registers the site when the channel rejects the page's origin", async () => {
    const { page, form, said } = await open("clean", (page) =>
      page.route("**/v1/channel", (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          headers: { "access-control-allow-origin": "*" },
          body: JSON.stringify({ type: "about:blank", title: "", status: 403, code: "origin_not_allowed" }),
        }),
      ),
    );
    await form.getByText("Situs ini belum terdaftar untuk menerima laporan.").first().waitFor();
    await fallback(page).waitFor();
    assert.equal(named(said).length, 1);
    assert.ok(named(said)[0]!.includes(`lapor keys allow ID --origin ${host.site}`));
    assert.ok(!said.join().includes(host.key), "the key is in no message");
  });

  for (const [path, what] of [
    ["mistyped", "nobody listens at its base-url"],
    ["another-site", "its base-url is another site"],
  ] as const)
    test(`the form shows the fallback link, and keeps the report with a message that the page cannot reach the service, when ${what}`, async () => {
      const { page, form, said } = await open(path);
      await form.getByRole("heading", { name: "Layanan laporan belum dapat dihubungi" }).waitFor();
      await fallback(page).waitFor();
      assert.deepEqual(await axe(page), []);
      await shoot(page, `fault-${path}-360`);
      assert.equal(named(said).length, 1);
      assert.ok(named(said)[0]!.includes("base-url"));
      await fillIn(form);
      await form.getByLabel("Alamat atau patokan").fill("Jalan Braga 12");
      await form.getByRole("button", { name: "Kirim laporan" }).click();
      await form.getByText("Belum terkirim: halaman ini tidak dapat menghubungi layanan").first().waitFor();
      await fallback(page).waitFor();
      assert.equal(await form.getByText("menunggu sinyal").count(), 0);
      assert.deepEqual(await axe(page), []);
      await shoot(page, `fault-${path}-list-360`);
    });

  test("the form does not show the message about a page that cannot send reports when the device has no network", async () => {
    const { form, page, said } = await open("clean", (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false })),
    );
    await page.route("**/v1/**", (route) => route.abort("internetdisconnected"));
    await page.clock.install();
    await page.reload();
    await form.getByLabel("Judul Laporan").waitFor();
    for (let turn = 0; turn < 10; turn++) await page.clock.runFor(10_000);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    assert.equal(await form.locator("#page-fault").count(), 0);
    assert.deepEqual(named(said), []);
  });

  test("the form can send reports again as soon as the channel responds", async () => {
    const { form, page } = await open("clean", (page) =>
      page.route("**/v1/**", (route) => route.abort("connectionrefused")),
    );
    await form.getByRole("heading", { name: "Layanan laporan belum dapat dihubungi" }).waitFor();
    await page.unroute("**/v1/**");
    await fillIn(form);
    await form.locator("#page-fault").waitFor({ state: "detached" });
    await form.getByRole("button", { name: "Kirim laporan" }).click();
    await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  });
});

describe("a page with an outdated library", () => {
  test("the fallback link remains when an old library breaks the form's first rendering (Array.prototype.reduce)", async () => {
    const { page, said } = await open("prototype-1-5");
    await fallback(page).waitFor();
    assert.match(said.join(), /<lapor-form> cannot be shown on this page/);
  });

  test("the form keeps, restores and sends all text on a page whose old library changes the JSON of arrays (Array.prototype.toJSON)", async () => {
    const { page, form } = await open("prototype-1-6");
    const away = (page: Page) =>
      page.route("**/v1/reports", (route) =>
        route.request().method() === "POST" ? route.abort() : route.continue(),
      );
    await form.getByLabel("Lokasi Kejadian").waitFor();
    await fillIn(form);
    await form.getByText("✓ Isian tersimpan di perangkat ini.").waitFor();
    await page.reload();
    await form.getByText("Kami kembalikan isian Anda.").first().waitFor();
    assert.equal(await form.getByLabel("Judul Laporan").inputValue(), "Jalan Braga berlubang");
    await away(page);
    await form.getByRole("button", { name: "Kirim laporan" }).click();
    await form.getByText("menunggu sinyal").first().waitFor();
    assert.match((await form.locator(".words").textContent())!, /Ada lubang besar/);
    await page.unroute("**/v1/reports");
    await page.reload();
    await form.getByText("Laporan Anda sudah terkirim").first().waitFor();
    await form.getByRole("button", { name: "Lihat tanda terima" }).click();
    await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
  });
});
