import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublicPhoto, PublicReport, PublicReportSummary } from "@lapor/sdk";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import {
  filtersTemplate,
  firstState,
  languages,
  listTemplate,
  loadPublicPageStrings,
  loadPublicReportStrings,
  missingTemplate,
  type PublicState,
  type PublicView,
  pageStyles,
  readState,
  reportTemplate,
  viewsTemplate,
  writeState,
} from "../../src/public/page/public-templates.ts";

const strings = await loadPublicPageStrings("id");

const viewOf = (state: Partial<PublicState> = {}, more: Partial<PublicView> = {}): PublicView => ({
  strings,
  state: { ...firstState, ...state },
  hrefOf: (state) => `/publik?${writeState(state)}`,
  action: "/publik",
  fixed: {},
  level: 1,
  ...more,
});

/** Returns the template's HTML as it looks without scripts, without Lit's comments. */
const htmlOf = (template: unknown): string =>
  collectResultSync(render(template))
    .replace(/<!--.*?-->/g, "")
    .replace(/\s+/g, " ");

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

const bandung = {
  kind: "agency",
  agency: {
    id: "pemkot-bandung",
    name: "Pemerintah Kota Bandung",
    shortName: "Pemkot Bandung",
    kind: "local_government",
  },
} as const;

const summary: PublicReportSummary = {
  trackingId: "K7M-2QF-9XK",
  classification: "complaint",
  title: "Jalan <Braga> berlubang",
  location: { regionCode: "32.73", regionName: "Kota Bandung, Jawa Barat" },
  category: { id: "jalan", name: "Jalan dan jembatan", group: "Pekerjaan Umum" },
  status: "answered",
  responsible: bandung,
  submittedOn: "2026-11-24",
};

const report: PublicReport = {
  ...summary,
  body: "Ada lubang besar di depan sebuah toko.",
  timeline: [
    {
      on: "2026-11-24",
      kind: "submitted",
      actor: { kind: "reporter" },
      status: "submitted",
      responsible: bandung,
    },
    {
      on: "2026-11-26",
      kind: "answered",
      actor: bandung,
      status: "answered",
      responsible: bandung,
      message: "Sudah ditambal.",
    },
  ],
};

test("a card shows the title, place, category, status, agency and day, and links to the report", () => {
  const html = htmlOf(listTemplate({ data: [summary], nextCursor: null }, viewOf({ q: "jalan" })));
  for (const text of [
    "Jalan &lt;Braga&gt; berlubang",
    "Kota Bandung, Jawa Barat · Jalan dan jembatan",
    "Sudah dijawab",
    "Pemkot Bandung",
    "24 Nov 2026",
  ])
    assert.ok(html.includes(text), text);
  assert.deepEqual(linksIn(html), ["/publik?trackingId=K7M-2QF-9XK&q=jalan"]);
  assert.doesNotMatch(html, /<nav/, "one page needs no links to others");
});

test("a card and a report show the number of supporters if the channel provides it", async () => {
  const words = await loadPublicReportStrings("id");
  const textOf = (supports: { supports?: number }) => [
    htmlOf(listTemplate({ data: [{ ...summary, ...supports }], nextCursor: null }, viewOf())),
    htmlOf(reportTemplate({ ...report, ...supports }, words, viewOf(), "")),
  ];
  for (const html of textOf({ supports: 15 })) assert.match(html, /Sedikitnya 15 orang lain mengalami/);
  for (const html of textOf({})) assert.doesNotMatch(html, /Sedikitnya/);
});

test("a report loads its released photos lazily and shows their size and sender", async () => {
  const words = await loadPublicReportStrings("id");
  const photoFrom = (from: string, width: number): PublicPhoto => ({
    ...{ id: from, from, mediaType: "image/jpeg", bytes: 1000, width, height: 1200 },
    path: `/v1/public-reports/K7M-2QF-9XK/photos/${from}`,
  });
  const photos = [photoFrom("reporter", 1600), photoFrom("supporter", 900), photoFrom("satellite", 10)];
  for (const base of ["https://kanal.example", "https://kanal.example/", "https://kanal.example/v1/"]) {
    const html = htmlOf(reportTemplate({ ...report, photos }, words, viewOf(), base));
    const images = [...html.matchAll(/<img[^>]*>/g)].map(([image]) => image);
    assert.equal(images.length, 3);
    for (const [index, name] of ["Foto dari pelapor", "Foto dari pendukung laporan", "Foto"].entries()) {
      const { path = "", width = 0 } = photos[index] ?? {};
      for (const part of [`src="https://kanal.example${path}"`, `alt="${name}"`, 'loading="lazy"'])
        assert.ok(images[index]?.includes(part), `${part} in ${images[index]}`);
      assert.match(images[index] ?? "", new RegExp(`width="${width}" height="1200"`));
    }
  }
  assert.doesNotMatch(htmlOf(reportTemplate(report, words, viewOf(), "")), /<img|Foto/);
});

test("a list links to the next page and to the first page, and keeps its filters", () => {
  const view = viewOf({ q: "jalan", cursor: "abc" });
  const html = htmlOf(listTemplate({ data: [summary], nextCursor: "def" }, view));
  assert.deepEqual(linksIn(html).slice(1), ["/publik?q=jalan&cursor=def", "/publik?q=jalan"]);
});

test("an empty list states whether no report matches the filters or the channel has no reports", () => {
  const none = { data: [], nextCursor: null };
  const fixed = { regionCode: "32" };
  const filtered = htmlOf(listTemplate(none, viewOf({ q: "jalan", regionCode: "32" }, { fixed })));
  assert.match(filtered, /Tidak ada laporan yang cocok\./);
  assert.deepEqual(linksIn(filtered), ["/publik?regionCode=32"], "a fixed filter stays");
  assert.match(htmlOf(listTemplate(none, viewOf())), /Belum ada laporan yang dipublikasikan\./);
});

test("an unknown status is shown unchanged", () => {
  const html = htmlOf(
    listTemplate({ data: [{ ...summary, status: "paused" as never }], nextCursor: null }, viewOf()),
  );
  assert.match(html, />paused</);
});

const choices = {
  categories: [summary.category!],
  provinces: [{ code: "32", name: "Jawa Barat" }],
  within: { name: "Jawa Barat", regions: [{ code: "32.73", name: "Kota Bandung" }] },
  agencies: [bandung.agency],
};

/** Returns the fields that a browser would submit, with their initial values. */
function submittedFields(html: string): URLSearchParams {
  const params = new URLSearchParams();
  for (const [, name = "", options = ""] of html.matchAll(
    /<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/g,
  )) {
    const [, value] = /<option value="([^"]*)" selected/.exec(options) ?? [];
    params.append(name, value ?? "");
  }
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const [, name = ""] = / name="(\w+)"/.exec(input) ?? [];
    const [, value = ""] = / value="([^"]*)"/.exec(input) ?? [];
    if (!input.includes('type="checkbox"') || / checked/.test(input)) params.append(name, value);
  }
  return params;
}

test("the filter form submits the displayed filters without JavaScript", () => {
  const state: Partial<PublicState> = {
    q: "lampu mati",
    agencyId: "pemkot-bandung",
    regionCode: "32.73",
    categoryId: "jalan",
    classification: "complaint",
    status: ["answered", "closed"],
    from: "2026-11-01",
    to: "2026-11-30",
  };
  const html = htmlOf(filtersTemplate(choices, viewOf({ ...state, cursor: "abc" })));
  assert.match(html, /<form [^>]*method="get" [^>]*action="\/publik"/);
  assert.deepEqual(readState(submittedFields(html)), { ...firstState, ...state });
});

test("the filter form keeps a value that is not among its options, and hides the filters that the site has set", () => {
  const html = htmlOf(
    filtersTemplate(choices, viewOf({ categoryId: "lain", agencyId: "x" }, { fixed: { agencyId: "x" } })),
  );
  assert.equal(submittedFields(html).get("categoryId"), "lain");
  assert.doesNotMatch(html, /name="agencyId"/);
});

test("the filters are unfolded if one is set, and the reader can remove them all", () => {
  assert.doesNotMatch(htmlOf(filtersTemplate({}, viewOf({ q: "jalan" }))), /<details open/);
  const html = htmlOf(filtersTemplate({}, viewOf({ status: ["closed"] })));
  assert.match(html, /<details open/);
  assert.deepEqual(linksIn(html), ["/publik?"]);
});

test("every label in the filter form belongs to a field", () => {
  const html = htmlOf(filtersTemplate(choices, viewOf()));
  for (const [, id] of html.matchAll(/ for="(\w+)"/g)) assert.ok(html.includes(` id="${id}"`), id);
});

for (const language of languages)
  test(`a report is rendered with its answer and its progress in ${language}`, async () => {
    const page = await loadPublicPageStrings(language);
    const words = await loadPublicReportStrings(language);
    const html = htmlOf(
      reportTemplate(
        report,
        words,
        viewOf({ trackingId: report.trackingId, q: "jalan" }, { strings: page }),
        "",
      ),
    );
    for (const text of [
      "Jalan &lt;Braga&gt; berlubang",
      report.body,
      "Sudah ditambal.",
      page.report.back,
      page.status.answered,
    ])
      assert.ok(html.includes(text), text);
    assert.equal(html.match(/class="entry"/g)?.length, 2);
    assert.deepEqual(linksIn(html), ["/publik?q=jalan", "/publik?view=agency&agencyId=pemkot-bandung"]);
  });

test("the page of a report that is not public links back to the list", () => {
  assert.deepEqual(linksIn(htmlOf(missingTemplate(viewOf({ trackingId: "K7M-2QF-9XK" })))), ["/publik?"]);
});

test("the current view is marked, and no view is marked while a report is open", () => {
  const current = (state: Partial<PublicState>) =>
    htmlOf(viewsTemplate(["list", "map", "statistics"], viewOf(state))).match(
      /aria-current="page">(\w+)/,
    )?.[1];
  assert.equal(current({}), "Daftar");
  assert.equal(current({ view: "agency" }), "Daftar");
  assert.equal(current({ view: "map" }), "Peta");
  assert.equal(current({ trackingId: "K7M-2QF-9XK" }), undefined);
});

test("the page's styles follow the device's dark mode", () => {
  assert.match(pageStyles.cssText, /prefers-color-scheme: dark\) \{\s*\.root \{[^}]*--bg[^}]*--waits/);
});
