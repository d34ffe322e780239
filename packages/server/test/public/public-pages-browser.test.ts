import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  type Browser,
  type BrowserContextOptions,
  chromium as engine,
  type Locator,
  type Page,
} from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { checkPage } from "../../../../test/support/officer-browser.ts";
import { channelName, type PublicPageServer, servePages } from "./public-page-server.ts";

const hostile = 'Jalan </script><img src=x onerror=alert(1)> \u202eterbalik\u2028\u0001 & "rusak" ]]>';

const harmless = 'Jalan </script><img src=x onerror=alert(1)> terbalik & "rusak" ]]>';

/** A feed as the browser's parser reads it. */
interface ReadFeed {
  /** The parser's error, or an empty string for a well-formed document. */
  fault: string;
  root: string;
  titles: string[];
  links: (string | null)[];
  /** The text of the elements in the feed itself and in its first entry, by name. */
  feed: Record<string, string>;
  entry: Record<string, string>;
}

describe("the public pages in a browser without scripts", { concurrency: false }, () => {
  let server: PublicPageServer;
  let browser: Browser;
  const faults: string[] = [];
  const requested: string[] = [];

  before(async () => {
    server = await servePages();
    for (let count = 0; count < 22; count++)
      await server.add({
        ...{ title: `Sampah menumpuk di pasar ${count}`, categoryId: "sampah" },
        ...{ responsibleAgencyId: "pemkot-semarang", location: { regionCode: "33.74" } },
      });
    await server.add({
      ...{
        title: "Jalan Braga berlubang",
        body: "Ada lubang besar di depan sebuah toko.",
        status: "answered",
      },
      ...{ answer: "Lubang telah ditambal hari ini.", categoryId: "jalan", supports: 15 },
      submittedAt: new Date("2026-11-25T05:00:00Z"),
    });
    await server.add({ title: hostile, body: hostile, submittedAt: new Date("2026-11-26T05:00:00Z") });
    await server.publish([
      { by: "quarter", key: "", reports: 482 },
      { by: "agency", key: "pemkot-bandung", reports: 300 },
      { by: "agency", key: "pemkot-semarang", reports: 120 },
      { by: "agency", key: "", reports: 57 },
    ]);
    browser = await engine.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "id-ID", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(server.url + path);
    return page;
  }

  /** Activates a link or button that leads to another page, and waits for that page. */
  async function follow(page: Page, control: Locator): Promise<void> {
    const loaded = page.waitForEvent("load");
    await control.click();
    await loaded;
  }

  test("a reader finds a report by words and filters, reads it, and opens its agency's page", async () => {
    const page = await open("/publik", { viewport: { width: 360, height: 740 } });
    await page.getByRole("searchbox", { name: "Kata kunci" }).fill("Braga");
    await follow(page, page.getByRole("button", { name: "Cari" }).first());
    assert.equal(
      await page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading") })
        .count(),
      1,
    );
    await follow(page, page.getByRole("link", { name: "Jalan Braga berlubang" }));
    await page.getByText("Lubang telah ditambal hari ini.").waitFor();
    assert.equal(await page.title(), `Jalan Braga berlubang · ${channelName}`);
    await follow(page, page.getByRole("link", { name: "Laporan lain di Pemerintah Kota Bandung" }));
    await page.getByRole("heading", { level: 1, name: "Laporan di Pemerintah Kota Bandung" }).waitFor();
    await page.goto(`${server.url}/publik`);
    await page.getByText("Saring", { exact: true }).click();
    await page.getByLabel("Kategori").selectOption("sampah");
    await page.getByLabel("Menunggu verifikasi").check();
    await follow(page, page.getByRole("button", { name: "Cari" }).first());
    assert.equal(await page.getByLabel("Kategori").inputValue(), "sampah");
    assert.ok(await page.getByLabel("Menunggu verifikasi").isChecked());
    await follow(page, page.getByRole("link", { name: "Laporan yang lebih lama" }));
    assert.equal(await page.getByRole("heading", { level: 2 }).count(), 2);
    await follow(page, page.getByRole("link", { name: "English" }));
    await page.getByRole("heading", { level: 1, name: "Public reports" }).waitFor();
    assert.equal(await page.getByRole("heading", { level: 2 }).count(), 2);
    await page.context().close();
  });

  test("links lead from a filtered list to its next page, a report, the statistics, and back", async () => {
    const page = await open("/publik");
    const titles = () => page.getByRole("heading", { level: 2 }).allTextContents();
    await page.getByRole("searchbox", { name: "Kata kunci" }).fill("sampah");
    await page.getByText("Saring", { exact: true }).click();
    await page.getByLabel("Kategori").selectOption("sampah");
    await follow(page, page.getByRole("button", { name: "Cari" }).first());
    const first = await titles();
    assert.equal(first.length, 20);
    await follow(page, page.getByRole("link", { name: "Laporan yang lebih lama" }));
    const second = await titles();
    assert.equal(new Set([...first, ...second]).size, 22);
    await follow(page, page.getByRole("link", { name: second[0]?.trim() ?? "", exact: true }));
    await page.getByText("Sampah").first().waitFor();
    await page.goBack();
    assert.deepEqual(await titles(), second);
    await follow(page, page.getByRole("link", { name: "Statistik" }));
    await page.getByRole("heading", { level: 1, name: "Statistik" }).waitFor();
    await page.getByText("482").first().waitFor();
    await page.goBack();
    await page.goBack();
    assert.deepEqual(await titles(), first);
    assert.equal(await page.getByRole("searchbox", { name: "Kata kunci" }).inputValue(), "sampah");
    await page.context().close();
  });

  test("a page loads only itself and one style sheet, which applies, and obeys its policy", async () => {
    requested.length = 0;
    const page = await open("/publik");
    const other = requested.filter((path) => path !== "/publik" && !path.endsWith(".css"));
    assert.deepEqual(other, []);
    assert.equal(requested.length, 2);
    const root = page.locator("main.root");
    assert.notEqual(await root.evaluate((element) => getComputedStyle(element).borderTopWidth), "0px");
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  const sizes = [360, 1280] as const;
  const schemes = ["light", "dark"] as const;
  for (const width of sizes)
    for (const colorScheme of isLongRun ? schemes : [schemes[sizes.indexOf(width)] ?? "light"])
      test(`the pages are accessible and fit at ${width} px in ${colorScheme} mode`, async () => {
        // The pages need no scripts, but axe does.
        const page = await open("/publik?categoryId=jalan&status=answered", {
          ...{ javaScriptEnabled: true, colorScheme, viewport: { width, height: 800 } },
        });
        await check(page, `list-${width}-${colorScheme}`);
        await follow(page, page.getByRole("link", { name: "Jalan Braga berlubang" }));
        await check(page, `report-${width}-${colorScheme}`);
        await page.goto(`${server.url}/publik/peta`);
        const map = page.locator(".map");
        assert.equal(await map.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 0);
        await check(page, `map-${width}-${colorScheme}`);
        await page.goto(`${server.url}/publik/statistik`);
        await check(page, `statistics-${width}-${colorScheme}`);
        await page.goto(`${server.url}/publik/tidak-ada`);
        await check(page, `missing-${width}-${colorScheme}`);
        await page.context().close();
      });

  async function check(page: Page, scene: string): Promise<void> {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `${scene}: ${wide} px too wide`);
    // Dark mode changes only colours, and these two scenes show all of them.
    if (!scene.endsWith("dark") || /^(report|map)/.test(scene)) await checkPage(page, scene);
    const { LAPOR_PICTURES: folder } = process.env;
    if (folder) await page.screenshot({ path: `${folder}/${scene}.png`, fullPage: true });
  }

  /** Parses an XML document with the browser's parser. */
  async function readFeed(path: string): Promise<ReadFeed> {
    const text = await (await fetch(server.url + path)).text();
    const page = await open("/publik");
    const read = await page.evaluate((xml) => {
      const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
      const textsOf = (element: Element | null | undefined) =>
        Object.fromEntries(
          [...(element?.children ?? [])].map((child) => [child.nodeName, child.textContent ?? ""]),
        );
      const entries = [...root.querySelectorAll("entry, item")];
      return {
        fault: root.querySelector("parsererror")?.textContent ?? "",
        root: `${root.namespaceURI ?? ""} ${root.nodeName}`.trim(),
        titles: entries.map((entry) => entry.querySelector("title")?.textContent ?? ""),
        links: [...root.querySelectorAll("link")].map(
          (link) => link.getAttribute("href") ?? link.textContent,
        ),
        feed: textsOf(root.nodeName === "rss" ? root.firstElementChild : root),
        entry: textsOf(entries[0]),
      };
    }, text);
    await page.context().close();
    return read;
  }

  test("the Atom feed has the elements that RFC 4287 requires", async () => {
    const { fault, root, titles, links, feed, entry } = await readFeed("/publik/umpan.atom");
    assert.equal(fault, "");
    assert.equal(root, "http://www.w3.org/2005/Atom feed");
    assert.deepEqual(titles.slice(0, 2), [harmless, "Jalan Braga berlubang"]);
    assert.deepEqual(links.slice(0, 2), [`${server.url}/publik/umpan.atom`, `${server.url}/publik`]);
    for (const { id = "", title, updated = "" } of [feed, entry]) {
      assert.ok(id.startsWith(`${server.url}/publik/`));
      assert.ok(title);
      assert.match(updated, /^2026-11-26T00:00:00\+07:00$/);
    }
    assert.equal(feed.title, `Laporan warga · ${channelName}`);
    assert.equal(feed.author, channelName);
    assert.match(entry.summary ?? "", /^Pengaduan · Kota Bandung, Jawa Barat · Menunggu verifikasi · /);
  });

  test("the RSS feed has the elements that RSS 2.0 requires", async () => {
    const { fault, root, titles, links, feed, entry } = await readFeed(
      "/publik/umpan.rss?agencyId=pemkot-bandung",
    );
    assert.equal(fault, "");
    assert.equal(root, "rss");
    assert.deepEqual(titles, [harmless, "Jalan Braga berlubang"]);
    assert.equal(links[0], `${server.url}/publik/instansi/pemkot-bandung`);
    assert.ok(feed.title && feed.description);
    assert.equal(entry.guid, entry.link);
    assert.equal(entry.pubDate, "Thu, 26 Nov 2026 00:00:00 +0700");
  });

  test("the JSON feed conforms to JSON Feed 1.1, with the filters of its list", async () => {
    const read = async (query: string) => (await fetch(`${server.url}/publik/en/umpan.json${query}`)).json();
    const { items, ...feed } = await read("?q=braga");
    assert.deepEqual(feed, {
      version: "https://jsonfeed.org/version/1.1",
      title: `Public reports · ${channelName}`,
      home_page_url: `${server.url}/publik/en?q=braga`,
      feed_url: `${server.url}/publik/en/umpan.json?q=braga`,
      authors: [{ name: channelName }],
      language: "en",
    });
    assert.equal(items.length, 1);
    const [{ id, url, title, content_text, date_published, tags }] = items;
    assert.equal(id, url);
    assert.equal(title, "Jalan Braga berlubang");
    assert.match(content_text, / · Pemerintah Kota Bandung$/);
    assert.equal(date_published, "2026-11-25T00:00:00+07:00");
    assert.deepEqual(tags, ["Roads and bridges"]);
    assert.deepEqual((await read("?q=tidakadasama")).items, []);
  });

  test("the sitemap contains every report", async () => {
    const response = await fetch(`${server.url}/publik/sitemap.xml`);
    assert.equal(response.headers.get("content-type"), "application/xml; charset=utf-8");
    const { fault, root } = await readFeed("/publik/sitemap.xml");
    assert.equal(fault, "");
    assert.equal(root, "http://www.sitemaps.org/schemas/sitemap/0.9 urlset");
    assert.equal((await response.text()).split("<loc>").length, 28);
  });
});
