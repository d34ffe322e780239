import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor, type PublicReportCounts } from "@lapor/sdk";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { tiles } from "../../src/public/figures/region-map.ts";
import {
  firstState,
  loadFiguresStrings,
  loadPublicPageStrings,
  mapTemplate,
  type PublicState,
  type PublicView,
  writeState,
} from "../../src/public/page/public-templates.ts";

const [figures, strings] = [await loadFiguresStrings("id"), await loadPublicPageStrings("id")];

const counts: PublicReportCounts = {
  by: "region",
  counted: 2000,
  isComplete: false,
  data: [
    { regionCode: "32", regionName: "Jawa Barat", reports: 1900, supports: 85 },
    { regionCode: "33", regionName: "Jawa Tengah", reports: 99, supports: 0 },
    { reports: 1, supports: 0 },
  ],
};

function htmlOf(shown: PublicReportCounts, state: Partial<PublicState> = {}, more: Partial<PublicView> = {}) {
  const view: PublicView = {
    strings,
    state: { ...firstState, view: "map", ...state },
    hrefOf: (state) => `/publik?${writeState(state)}`,
    action: "",
    fixed: {},
    level: 1,
    ...more,
  };
  return collectResultSync(render(mapTemplate(shown, figures, view)))
    .replace(/<!--.*?-->/g, "")
    .replace(/\s+/g, " ");
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

test("each province has exactly one tile", async () => {
  const mock = createMock({ seed: 1 });
  const fetch = async (url: string, init: RequestInit) => mock.fetch(new Request(url, init));
  const client = createLapor({ baseUrl: "http://kanal.test", key: mock.keys.publishable, fetch });
  const { data } = await client.listRegions({ limit: 100 });
  assert.deepEqual(tiles.map(([code]) => code).sort(), data.map(({ code }) => code).sort());
  assert.equal(new Set(tiles.map(([, letters]) => letters)).size, tiles.length);
  assert.equal(new Set(tiles.map(([, , column, row]) => `${column} ${row}`)).size, tiles.length);
});

test("a province with reports links to its regions from its tile and from the table", () => {
  const html = htmlOf(counts, { q: "jalan" });
  const href = "/publik?view=map&q=jalan&regionCode=32";
  assert.equal(linksIn(html).filter((link) => link === href).length, 2);
  assert.equal(html.match(/class="shade-0"/g)?.length, 36, "the others have no link");
});

test("the more reports a region has, the darker its tile and the longer its bar", () => {
  const html = htmlOf(counts);
  assert.match(html, /class="shade-3"[^>]*regionCode=32"/);
  assert.match(html, /class="shade-1"[^>]*regionCode=33/);
  assert.match(html, /width="100%" height="0.9em"><\/rect>.*width="5.2%" height="0.9em"><\/rect>/);
});

test("if only the newest reports were counted, the map states this and links to the list", () => {
  const html = htmlOf(counts);
  assert.match(html, /Dihitung dari 2000 laporan terbaru\./);
  assert.ok(linksIn(html).includes("/publik?"));
  assert.doesNotMatch(htmlOf({ ...counts, isComplete: true }), /Dihitung dari/);
});

test("a region's view shows no tiles but a link to the containing region, up to the site's own region", () => {
  const inside: PublicReportCounts = {
    ...counts,
    data: [{ regionCode: "32.73.19", regionName: "Sumur Bandung, Kota Bandung", reports: 4, supports: 0 }],
  };
  const regency = { regionCode: "32.73", regionName: "Kota Bandung, Jawa Barat", reports: 4, supports: 0 };
  const links = linksIn(htmlOf({ ...counts, data: [regency] }, { regionCode: "32" }));
  assert.ok(links.includes("/publik?view=map&regionCode=32.73"), "a regency leads to its districts");
  const html = htmlOf(inside, { regionCode: "32.73" });
  assert.doesNotMatch(html, /viewBox/);
  assert.ok(linksIn(html).includes("/publik?view=map&regionCode=32"), "one level up");
  assert.ok(linksIn(html).includes("/publik?regionCode=32.73.19"), "a district leads to its list");
  const fixed = htmlOf(inside, { regionCode: "32.73" }, { fixed: { regionCode: "32.73" } });
  assert.ok(!linksIn(fixed).includes("/publik?view=map&regionCode=32"));
});

test("a map without reports states that there are none", () => {
  const html = htmlOf({ by: "region", counted: 0, isComplete: true, data: [] });
  assert.match(html, /Tidak ada laporan yang cocok\./);
});
