import assert from "node:assert/strict";
import { test } from "node:test";
import type { GetStatisticsQuery, Statistics, StatisticsGroup } from "@lapor/sdk";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import {
  firstState,
  languages,
  loadFiguresStrings,
  loadPublicPageStrings,
  type PublishedFigures,
  readFigures,
  statisticsTemplate,
} from "../../src/public/public-templates.ts";

const [strings, page] = [await loadFiguresStrings("id"), await loadPublicPageStrings("id")];

const htmlOf = (figures: PublishedFigures, words = strings): string =>
  collectResultSync(
    render(
      statisticsTemplate(figures, words, {
        strings: page,
        state: firstState,
        hrefOf: () => "",
        action: "",
        fixed: {},
        level: 1,
      }),
    ),
  )
    .replace(/<!--.*?-->/g, "")
    .replace(/\s+/g, " ");

const statistics = (by: Statistics["by"], data: StatisticsGroup[], total = true): Statistics => ({
  year: 2026,
  quarter: 2,
  by,
  until: "2026-06-30",
  quarters: [{ year: 2026, quarter: 2 }],
  data,
  ...(total && {
    total: { reports: 482, onTimeShare: 0.91, daysToAnswer: 4, rating: { mean: 4.1, count: 97 } },
  }),
});

const agency = (shortName: string, figures: StatisticsGroup["figures"]): StatisticsGroup => ({
  responsible: {
    kind: "agency",
    agency: { id: shortName, name: `Pemerintah ${shortName}`, shortName, kind: "local_government" },
  },
  figures,
});

const figures: PublishedFigures = {
  months: [
    statistics("month", [
      { month: "2026-04", figures: { reports: 100 } },
      { month: "2026-05", figures: { reports: 50, daysToAnswer: 3 } },
    ]),
  ],
  agencies: statistics("agency", [
    agency("Pemkot Bandung", {
      ...{ reports: 120, onTimeShare: 0.5, transferredShare: 0.25, meanTransfers: 0.3 },
      rating: { mean: 4, count: 97 },
    }),
    agency("Pemkot Cimahi", { reports: 7 }),
  ]),
  categories: statistics("category", [
    { category: { id: "jalan", name: "Jalan", group: "PU" }, figures: { reports: 120, daysToAnswer: 6 } },
    { figures: { reports: 9, daysToAnswer: 2 } },
  ]),
  regions: statistics("region", []),
};

/** The rows of the table below a heading, as text. */
function tableOf(html: string, heading: string): string[][] {
  const table = html.slice(html.indexOf(`<h2>${heading}`)).match(/<table>.*?<\/table>/)?.[0] ?? "";
  return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
  );
}

test("each plot has a table with all of its figures", () => {
  const html = htmlOf(figures);
  assert.deepEqual(tableOf(html, "Laporan per bulan"), [
    ["Bulan", "Laporan", "Lama hingga dijawab (median)"],
    ["April 2026", "100", "terlalu sedikit"],
    ["Mei 2026", "50", "3 hari"],
  ]);
  assert.deepEqual(tableOf(html, "Tepat waktu menurut instansi"), [
    ["Instansi", "Laporan", "Tepat waktu"],
    ["Pemkot Bandung", "120", "50%"],
    ["Pemkot Cimahi", "7", "terlalu sedikit"],
  ]);
  assert.deepEqual(tableOf(html, "Nilai dari pelapor menurut instansi"), [
    ["Instansi", "Laporan", "Nilai dari pelapor (rata-rata, 1–5)", "Jumlah penilaian"],
    ["Pemkot Bandung", "120", "4,0", "97"],
    ["Pemkot Cimahi", "7", "terlalu sedikit", "terlalu sedikit"],
  ]);
  assert.deepEqual(tableOf(html, "Pengalihan sebelum sampai di instansi yang tepat")[1], [
    ...["Pemkot Bandung", "120", "0,3", "25%"],
  ]);
  assert.equal(tableOf(html, "Lama hingga dijawab menurut kategori")[2]![0], "Tidak diketahui");
});

test("bars are as long as their values, and a hidden figure has words in place of one", () => {
  const html = htmlOf(figures);
  assert.match(html, /class="bar" x="7.5%" y="0%" width="35%" height="100%"/);
  assert.match(html, /class="bar" x="57.5%" y="50%" width="35%" height="50%"/);
  const agencies = html.match(/aria-label="Tepat waktu menurut instansi".*?<\/svg>/)?.[0] ?? "";
  assert.match(agencies, /class="bar" y="1.5em" width="50%"/, "a share is one of the whole");
  assert.match(agencies, /Pemkot Cimahi<\/text> <text[^>]*>terlalu sedikit<\/text> <rect class="track"/);
  assert.equal(agencies.match(/class="bar"/g)?.length, 1);
  assert.match(html, /<text[^>]*>4,0 · 97 penilaian<\/text>/);
});

test("a plot of which every figure is hidden is a sentence", () => {
  const contested = htmlOf(figures).split("Keberatan atas jawaban menurut instansi</h2>")[1] ?? "";
  assert.match(contested, /^ <p class="muted">Terlalu sedikit laporan/);
});

test("a grouping without published groups has no heading", () => {
  assert.doesNotMatch(htmlOf(figures), /Laporan menurut wilayah/);
});

test("totals say which figures are hidden, and of how many ratings the mean is", () => {
  const html = htmlOf(figures);
  assert.match(html, /<dt>Tepat waktu<\/dt><dd>91%<\/dd>/);
  assert.match(html, /<dt>Jawaban yang disusul keberatan<\/dt><dd class="few">terlalu sedikit<\/dd>/);
  assert.match(html, /<dd>4,1 <small>97 penilaian<\/small><\/dd>/);
});

test("without a published quarter the page says when there will be one", () => {
  const empty = statistics("month", [], false);
  const html = htmlOf({ months: [empty], categories: empty, regions: empty });
  assert.match(html, /Belum ada statistik/);
  assert.match(html, /terbit setelah triwulan berikutnya berakhir/);
});

for (const language of languages)
  test(`statistics are shown in ${language}`, async () => {
    const words = await loadFiguresStrings(language);
    const html = htmlOf(figures, words);
    for (const text of [words.byMonth, words.counted, words.figures.onTimeShare, words.quarter(2, 2026)])
      assert.ok(html.includes(text), text);
  });

test("reads the months of a year, quarter by quarter, and agencies only for all of them", async () => {
  const queries: GetStatisticsQuery[] = [];
  const reader = {
    getStatistics: async (query: GetStatisticsQuery) => {
      queries.push(query);
      const { by, year = 2026, quarter = 1 } = query;
      return { ...statistics(by, []), year, quarter };
    },
  };
  const { months } = await readFigures(reader, "");
  assert.deepEqual(
    months.map(({ year, quarter }) => [year, quarter]),
    [
      [2025, 2],
      [2025, 3],
      [2025, 4],
      [2026, 1],
    ],
  );
  assert.ok(queries.some(({ by }) => by === "agency"));
  queries.length = 0;
  const { agencies } = await readFigures(reader, "pemkot-bandung");
  assert.equal(agencies, undefined);
  assert.ok(queries.every(({ by, agencyId }) => by !== "agency" && agencyId === "pemkot-bandung"));
});
