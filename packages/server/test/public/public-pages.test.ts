import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isPublicPath } from "../../src/public/public-paths.ts";
import { channelName, type PublicPageServer, servePages } from "./public-page-server.ts";

/**
 * Text that closes elements and strings, changes the text direction, and contains characters that XML does
 * not allow.
 */
const hostile =
  "Jalan </script></title>\"'><img src=x onerror=alert(1)> \u202eterbalik\u2066\u2028 \u0001& rusak";

/** The same title as plain text. */
const harmless = "Jalan </script></title>\"'><img src=x onerror=alert(1)> terbalik & rusak";

describe("the public pages", () => {
  let server: PublicPageServer;
  let [strange, open, hidden] = ["", "", ""];

  before(async () => {
    server = await servePages();
    strange = await server.add({
      ...{ title: hostile, body: `${hostile}\n${"panjang ".repeat(40)}`, answer: `Dijawab ${hostile}` },
      ...{ status: "answered", categoryId: "jalan", submittedAt: new Date("2026-11-25T05:00:00Z") },
      supports: 10,
    });
    open = await server.add({ title: "Lampu padam di Braga", location: { regionCode: "32.73.19" } });
    hidden = await server.add({ title: "Belum dipublikasikan", isReleased: false });
    for (let count = 0; count < 23; count++)
      await server.add({
        ...{ title: `Sampah menumpuk ${count}`, categoryId: "sampah", location: { regionCode: "33.74" } },
        ...{ responsibleAgencyId: "pemkot-semarang", submittedAt: new Date("2026-11-20T05:00:00Z") },
        supports: 5 * (count % 2),
      });
  });
  after(() => server.stop());

  const get = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(server.url + path, options);
    const html = await response.text();
    if (html.startsWith("<!doctype")) assert.doesNotMatch(html, /<\?|<!--/, `a marker in ${path}`);
    return { response, html };
  };
  /** Returns the titles of the reports in a list, as HTML. */
  const titlesIn = (html: string): string[] =>
    [...html.matchAll(/part="report-link">([^<]*)</g)].map(([, title = ""]) => title);
  const attributeOf = (html: string, pattern: RegExp): string =>
    (pattern.exec(html)?.[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#38;", "&");
  const thingIn = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "");

  test("the pages list every released report once, newest first", async () => {
    const first = await get("/publik");
    assert.equal(first.response.status, 200);
    const next = attributeOf(first.html, /rel="next" href="([^"]+)"/);
    const second = await get(next);
    const titles = [...titlesIn(first.html), ...titlesIn(second.html)];
    assert.equal(titlesIn(first.html).length, 20);
    assert.match(titles[0] ?? "", /^Jalan &lt;/);
    assert.equal(titles[1], "Lampu padam di Braga");
    assert.equal(new Set(titles).size, 25);
    assert.doesNotMatch(second.html, /rel="next"/);
    assert.doesNotMatch(first.html + second.html, /Belum dipublikasikan/);
  });

  test("the pages filter by the fields of the form and keep the filters in every link", async () => {
    const { html } = await get(
      "/publik?q=sampah&regionCode=33.74&status=submitted&status=answered&from=&to=",
    );
    assert.ok(titlesIn(html).every((title) => title.startsWith("Sampah")));
    const next = attributeOf(html, /rel="next" href="([^"]+)"/);
    for (const address of [
      next,
      attributeOf(html, /type="application\/atom\+xml"[^>]*href="([^"]+)"/),
      attributeOf(html, /hreflang="en" href="([^"]+)"/),
    ])
      assert.match(address, /\?q=sampah&regionCode=33\.74&(cursor=.*&)?status=submitted%2Canswered$/);
    assert.equal(titlesIn((await get(next)).html).length, 3);
    // Links to a report do not contain the search, so sharing one does not reveal it.
    const links = [...html.matchAll(/href="([^"]+)" part="report-link"/g)].map(([, href]) => href);
    assert.equal(links.length, 20);
    for (const link of links) assert.match(link ?? "", /^\/publik\/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    const none = await get("/publik?q=sampah&regionCode=32.73");
    assert.deepEqual(titlesIn(none.html), []);
    assert.match(none.html, /Tidak ada laporan yang cocok/);
  });

  test("the filter lists the parts of the chosen region, and the region itself", async () => {
    const { html } = await get("/publik?regionCode=32.73");
    assert.match(html, /<option value="32\.73" selected>Kota Bandung<\/option>/);
    assert.match(html, /<option value="32\.73\.19" *>Sumur Bandung<\/option>/);
    assert.match((await get("/publik?regionCode=32.73.19")).html, /value="32\.73\.19" selected>/);
    assert.match((await get("/publik?regionCode=32")).html, /<option value="32\.73" *>Kota Bandung</);
  });

  test("the filter lists the agencies with public reports by name", async () => {
    for (const path of ["/publik", "/publik/peta"]) {
      const { html } = await get(`${path}?q=sampah`);
      const [, select = ""] = /<select id="agencyId"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
      const names = [...select.matchAll(/value="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(names, ["pemkot-bandung", "pemkot-semarang"], path);
    }
    const { html } = await get("/publik/peta?agencyId=pemkot-semarang");
    assert.match(html, /value="pemkot-semarang" selected>/);
    assert.doesNotMatch((await get("/publik/instansi/pemkot-semarang")).html, /<select id="agencyId"/);
  });

  test("each agency has a page, also reached through the element's filter", async () => {
    for (const path of ["/publik/instansi/pemkot-semarang", "/publik?agencyId=pemkot-semarang"]) {
      const { html } = await get(path);
      assert.equal(titlesIn(html).length, 20, path);
      assert.match(html, /<h1[^>]*>Laporan di Pemerintah Kota Semarang<\/h1>/);
      assert.match(html, /<link rel="canonical" href="[^"]+\/publik\/instansi\/pemkot-semarang">/);
      assert.match(html, /<form [^>]*action="\/publik\/instansi\/pemkot-semarang"/);
    }
    assert.equal((await get("/publik/instansi/tidak-ada")).response.status, 404);
  });

  test("a report's page shows its steps and the released answer", async () => {
    const { html, response } = await get(`/publik/${strange.replaceAll("-", "").toLowerCase()}`);
    assert.equal(response.status, 200);
    assert.match(html, /Dijawab Jalan &lt;\/script&gt;/);
    assert.match(html, /Pemerintah Kota Bandung memberi jawaban/);
    assert.ok(attributeOf(html, /<link rel="canonical" href="([^"]+)"/).endsWith(`/publik/${strange}`));
    assert.match(html, /<meta property="og:type" content="article">/);
    assert.match(html, /<a [^>]*href="\/publik\/instansi\/pemkot-bandung"/);
  });

  test("the statistics show the figures of the latest published quarter in plots and tables", async () => {
    const unpublished = (await get("/publik/statistik")).html;
    assert.match(unpublished, /Belum ada statistik yang dipublikasikan/);
    assert.match(unpublished, /noindex/);
    await server.publish([
      { by: "quarter", key: "", reports: 482 },
      { by: "agency", key: "pemkot-bandung", reports: 300 },
      { by: "category", key: "jalan", reports: 120 },
      { by: "region", key: "32.73", reports: 90 },
      { by: "month", key: "2026-05", reports: 1200 },
    ]);
    const { html, response } = await get("/publik/statistik");
    assert.equal(response.headers.get("cache-control"), "public, max-age=300");
    assert.match(html, /<h2>Triwulan 2 tahun 2026<\/h2>/);
    assert.doesNotMatch(html, /noindex/);
    assert.match(html, /<dt>Laporan<\/dt><dd>482<\/dd>/);
    assert.match(html, /<th scope="row">Mei 2026<\/th><td>1\.200<\/td>/);
    assert.match(html, /<th scope="row">Pemkot Bandung<\/th><td>300<\/td><td>91%<\/td>/);
    assert.match(html, /<th scope="row">Jalan dan jembatan<\/th><td>120<\/td>/);
    const dataset = thingIn(html);
    assert.equal(dataset["@type"], "Dataset");
    assert.equal(dataset.temporalCoverage, "2026-04-01/2026-06-30");
    const [json, csv] = dataset.distribution;
    const numbers = await fetch(json.contentUrl);
    assert.equal(((await numbers.json()) as { total: { reports: number } }).total.reports, 482);
    const file = await fetch(csv.contentUrl);
    assert.equal(file.headers.get("content-type"), "text/csv; charset=utf-8");
    assert.match(file.headers.get("content-disposition") ?? "", /^attachment/);
    const lines = (await file.text()).split("\r\n");
    assert.match(lines[0] ?? "", /^"year","quarter","by","id","name","reports","onTimeShare",/);
    assert.match(lines[1] ?? "", /^2026,2,"total",,,482,0.91,/);
    assert.match(lines[2] ?? "", /^2026,2,"agency","pemkot-bandung","Pemerintah Kota Bandung",300,0.91,/);
    assert.equal(lines.length, 7);
    assert.ok(html.includes('href="/publik/statistik.csv?quarter=2026-2"'));
    assert.match((await get("/publik/en/statistik")).html, /May 2026<\/th><td>1,200/);
    const other = await get("/publik/statistik?quarter=2025-1");
    assert.match(other.html, /Belum ada statistik/);
    assert.match(other.html, /href="\/publik\/statistik\?quarter=2026-2">Triwulan 2 tahun 2026</);
    assert.match(other.html, /rel="canonical" href="[^"]+\?quarter=2025-1"/);
    const same = await get("/publik/statistik?quarter=2026-2");
    assert.match(same.html, /<dt>Laporan<\/dt><dd>482<\/dd>/);
    assert.doesNotMatch(same.html, /part="quarters"/);
  });

  test("the statistics show the supports for currently public reports below the figures", async () => {
    const retracted = await server.add({ title: "Publikasi ini ditarik", categoryId: "air", supports: 20 });
    const rowsOf = async (query = "") => {
      const [, section = ""] = (await get(`/publik/statistik${query}`)).html.split(
        "Dukungan menurut kategori</h2>",
      );
      return [...section.matchAll(/<th scope="row">([^<]*)<\/th><td>(\d+)<\/td><td>(\d+)<\/td>/g)].map(
        ([, name, reports, supports]) => [name, Number(reports), Number(supports)],
      );
    };
    const [roads, waste] = [
      ["Jalan dan jembatan", 1, 10],
      ["Persampahan", 23, 55],
    ];
    assert.deepEqual(await rowsOf(), [waste, ["air", 1, 20], roads]);
    await server.retract(retracted);
    assert.deepEqual(await rowsOf(), [waste, roads]);
    assert.deepEqual(await rowsOf("?agencyId=pemkot-bandung&quarter=2026-2"), [roads]);
    assert.deepEqual(await rowsOf("?agencyId=pemkot-cimahi"), []);
    server.respondInstead(({ url }) =>
      url.includes("/public-report-counts") ? new Response("{}", { status: 429 }) : undefined,
    );
    const { html, response } = await get("/publik/statistik");
    const csv = await get("/publik/statistik.csv");
    server.respondInstead(undefined);
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.match(html, /<dt>Laporan<\/dt><dd>482<\/dd>/);
    assert.doesNotMatch(html, /Dukungan menurut/);
    assert.equal(csv.response.headers.get("cache-control"), "public, max-age=3600");
  });

  test("links lead from the list and an agency's page to their statistics, and back", async () => {
    const leadsTo = async (path: string, name: string): Promise<string> =>
      attributeOf((await get(path)).html, new RegExp(`href="([^"]+)"[^>]*>${name}<`));
    const ofAgency = "/publik/statistik?agencyId=pemkot-bandung";
    assert.equal(await leadsTo("/publik?q=sampah", "Statistik"), "/publik/statistik");
    assert.equal(await leadsTo("/publik/instansi/pemkot-bandung", "Statistik"), ofAgency);
    assert.equal(await leadsTo(ofAgency, "Daftar"), "/publik/instansi/pemkot-bandung");
    const list = (await get("/publik/instansi/pemkot-bandung")).html;
    assert.match(list, /<dd>91%<\/dd>/);
    assert.ok(list.includes(`href="${ofAgency}">Statistik: Triwulan 2 tahun 2026<`));
    const { html } = await get(ofAgency);
    assert.match(html, /<h1[^>]*>Statistik: Pemerintah Kota Bandung<\/h1>/);
    assert.match(html, /<dt>Laporan<\/dt><dd>300<\/dd>/);
    assert.equal((await get("/publik/statistik?agencyId=tidak-ada")).response.status, 404);
  });

  test("the places page counts reports from the provinces down to the list of a district", async () => {
    const { html, response } = await get("/publik/peta?categoryId=sampah");
    assert.equal(response.status, 200);
    assert.match(html, /<a class="shade-3" href="\/publik\/peta\?regionCode=33&amp;categoryId=sampah"/);
    assert.match(html, /<th scope="row"><a href="[^"]+">Jawa Tengah<\/a><\/th>.*?<td>23<\/td>/s);
    assert.doesNotMatch(html, /Jawa Barat<\/a><\/th>/);
    assert.match(html, /<form [^>]*action="\/publik\/peta"/);
    const regency = await get("/publik/peta?regionCode=32.73");
    assert.match(regency.html, /<a href="\/publik\?regionCode=32\.73\.19">Sumur Bandung<\/a>/);
    assert.match(regency.html, /<a class="link back" href="\/publik\/peta\?regionCode=32">/);
    const ofAgency = await get("/publik/peta?agencyId=pemkot-semarang");
    assert.match(ofAgency.html, /<h1[^>]*>Peta: Pemerintah Kota Semarang<\/h1>/);
    assert.doesNotMatch(ofAgency.html, /Jawa Barat<\/a>/);
    assert.equal((await get("/publik/peta?agencyId=tidak-ada")).response.status, 404);
  });

  test("the pages run no markup from a title, a text, an answer or the channel's name", async () => {
    for (const path of [
      "/publik",
      `/publik/${strange}`,
      "/publik?q=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
    ]) {
      const { html } = await get(path);
      assert.doesNotMatch(html, /<img/);
      assert.deepEqual(html.match(/<script[^>]*>/g) ?? [], ['<script type="application/ld+json">'], path);
      assert.doesNotMatch(html, / style="| on\w+="/);
      assert.doesNotMatch(html.slice(0, html.indexOf("<body>")), /[\u202a-\u202e\u2066-\u2069\u2028]/);
    }
  });

  test("the pages describe themselves to machines in JSON with the same content", async () => {
    const list = thingIn((await get("/publik")).html);
    assert.equal(list["@type"], "CollectionPage");
    assert.equal(list.publisher.name, channelName);
    const [first] = list.mainEntity.itemListElement;
    assert.deepEqual(first, {
      ...{ "@type": "ListItem", position: 1, url: `${server.url}/publik/${strange}`, name: harmless },
    });
    const report = thingIn((await get(`/publik/${strange}`)).html);
    assert.equal(report.headline, harmless);
    assert.equal(report.comment[0].text, `Dijawab ${harmless}`);
    assert.equal(report.comment[0].author.name, "Pemerintah Kota Bandung");
    assert.equal(report.contentLocation.name, "Kota Bandung, Jawa Barat");
    assert.equal(report.author, undefined);
  });

  test("the pages link to their other language and cut the description between words", async () => {
    const { html } = await get(`/publik/en/${strange}`);
    assert.match(html, /<html lang="en">/);
    assert.match(html, /Pemerintah Kota Bandung answered/);
    for (const [tag, path] of [
      ["id", "/publik"],
      ["en", "/publik/en"],
    ])
      assert.ok(html.includes(`hreflang="${tag}" href="${server.url}${path}/${strange}"`), tag);
    const description = attributeOf(html, /<meta name="description" content="([^"]+)"/);
    assert.match(description, / panjang…$/);
    assert.ok(description.length < 260);
  });

  test("search engines are told not to index searches, filtered lists and later pages", async () => {
    const { html } = await get("/publik");
    assert.doesNotMatch(html, /noindex/);
    const next = attributeOf(html, /rel="next" href="([^"]+)"/);
    assert.doesNotMatch((await get("/publik?categoryId=sampah&regionCode=33.74")).html, /noindex/);
    for (const path of [next, "/publik?q=sampah", "/publik?from=2026-11-01", "/publik?status=closed"])
      assert.match((await get(path)).html, /<meta name="robots" content="noindex">/, path);
  });

  test("an unreleased, retracted, unknown or impossible tracking ID gets the same response", async () => {
    const retracted = await server.add({ title: "Publikasi ini ditarik" });
    assert.equal((await get(`/publik/${retracted}`)).response.status, 200);
    await server.retract(retracted);
    const pages = new Set<string>();
    for (const id of [hidden, retracted, "K7M-2QF-9XK", "bukan-nomor"]) {
      const { response, html } = await get(`/publik/${id}`);
      assert.equal(response.status, 404, id);
      assert.equal(response.headers.get("cache-control"), "no-store");
      assert.match(html, /<meta name="robots" content="noindex">/);
      pages.add(html);
    }
    assert.equal(pages.size, 1);
    assert.match([...pages][0] ?? "", /Laporan ini tidak dibuka untuk publik/);
  });

  test("a missing page says why in plain words", async () => {
    const refused = (status: number, headers: HeadersInit = {}) =>
      server.respondInstead(() => new Response("{}", { status, headers }));
    for (const path of ["/publik?categoryId=tidak-ada", "/publik?cursor=rusak"]) {
      const { response, html } = await get(path);
      assert.equal(response.status, 400);
      assert.match(html, /<h1[^>]*>Saringan ini tidak berlaku<\/h1>/);
    }
    for (const path of ["/publik/peta/x", "/publik/instansi/a/b", "/publik/gaya-0.css", "/publik/en/x/y"])
      assert.equal((await get(path)).response.status, 404, path);
    refused(429, { "retry-after": "7" });
    const limited = await get("/publik/en");
    assert.equal(limited.response.status, 429);
    assert.equal(limited.response.headers.get("retry-after"), "7");
    assert.match(limited.html, /Wait 7 seconds/);
    assert.equal((await get("/publik/peta/x")).response.status, 429, "an unknown path counts too");
    for (const status of [500, 503]) {
      refused(status);
      for (const path of [
        ...["/publik", "/publik/peta", "/publik/statistik", `/publik/${open}`],
        ...["/publik/umpan.atom", "/publik/sitemap.xml"],
      ]) {
        const { response, html } = await get(path);
        assert.equal(response.status, 503, path);
        assert.match(html, /Sistem sedang terganggu/);
        assert.equal(response.headers.get("cache-control"), "no-store");
      }
    }
    server.respondInstead(undefined);
  });

  test("the pages can be cached like the operations, and an unchanged page is not sent again", async () => {
    for (const path of ["/publik", `/publik/${open}`, "/publik/umpan.json"]) {
      const { headers } = (await get(path)).response;
      assert.equal(headers.get("cache-control"), "public, max-age=60", path);
      const etag = headers.get("etag") ?? "";
      const again = await get(path, { headers: { "if-none-match": `W/${etag}, "x"` } });
      assert.equal(again.response.status, 304, path);
      assert.equal(again.html, "");
      assert.equal((await get(path, { headers: { "if-none-match": '"x"' } })).response.status, 200);
    }
  });

  test("no shared cache can spread the host name of a request when the public address of the pages is not set", async () => {
    const paths = ["/publik", "/publik/en/peta", "/publik/statistik", `/publik/${open}`, "/publik/x/y"];
    for (const path of paths) {
      const response = await server.respondAt(`http://evil.example${path}`);
      const html = await response.text();
      assert.doesNotMatch(html, /evil|rel="canonical"|og:url|rel="alternate" hreflang/, path);
      assert.equal(html, await (await server.respondAt(`http://kanal.example${path}`)).text(), path);
      if (html.includes("ld+json")) assert.equal(thingIn(html).url, undefined, path);
    }
    const { headers } = await server.respondAt("http://evil.example/publik");
    assert.equal(headers.get("cache-control"), "public, max-age=60");
    for (const path of ["umpan.atom", "umpan.rss", "en/umpan.json", "sitemap.xml"]) {
      const response = await server.respondAt(`http://kanal.example/publik/${path}`);
      assert.match(await response.text(), /http:\/\/kanal\.example\/publik/, path);
      assert.equal(response.headers.get("cache-control"), "no-store", path);
      assert.notEqual((await get(`/publik/${path}`)).response.headers.get("cache-control"), "no-store", path);
    }
  });

  test("the pages load only one style sheet from their own host, which browsers keep forever", async () => {
    const { html, response } = await get("/publik");
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'none'; style-src 'self'; /);
    assert.match(policy, /form-action 'self'/);
    assert.doesNotMatch(policy, /unsafe|script-src|\*|data:/);
    const loaded = [...html.matchAll(/<link rel="(?:stylesheet|preload|icon)"[^>]*href="([^"]+)"/g)];
    assert.equal(loaded.length, 1);
    assert.doesNotMatch(html, / src="/);
    const style = await get(loaded[0]?.[1] ?? "");
    assert.equal(style.response.headers.get("content-type"), "text/css; charset=utf-8");
    assert.equal(style.response.headers.get("cache-control"), "public, max-age=31536000, immutable");
    assert.match(style.html, /prefers-color-scheme: dark/);
    assert.doesNotMatch(style.html, /@import|url\(/);
  });

  test("the pages can only be read", async () => {
    const { response } = await get("/publik", { method: "POST", body: "q=x" });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "GET, HEAD");
    const head = await get("/publik", { method: "HEAD" });
    assert.equal(head.response.status, 200);
    assert.equal(head.html, "");
  });

  test("no search word or tracking ID is logged", async () => {
    await get("/publik?q=pungli+kelurahan");
    await get(`/publik/${open}`);
    const lines = server.logged.join("");
    assert.match(lines, /"operation":"publicPages"/);
    assert.doesNotMatch(lines, /pungli|kelurahan/);
    assert.ok(!lines.includes(open));
  });
});

for (const path of ["/publikasi", "/v1/publik", "/"])
  test(`the public pages pass ${path} on to the channel`, () => assert.equal(isPublicPath(path), false));
