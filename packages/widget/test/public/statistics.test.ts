import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  CountPublicReportsQuery,
  GetStatisticsQuery,
  PublicReportCount,
  PublicReportCounts,
  Statistics,
  StatisticsGroup,
} from "@lapor/sdk";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { readFigures, type ShownFigures } from "../../src/public/figures/read-figures.ts";
import {
  firstState,
  languages,
  loadFiguresStrings,
  loadPublicPageStrings,
  type PublishedFigures,
  readPublishedFigures,
  statisticsTemplate,
  summaryTemplate,
} from "../../src/public/page/public-templates.ts";

const [strings, page] = [await loadFiguresStrings("id"), await loadPublicPageStrings("id")];

const htmlOf = (figures: ShownFigures, words = strings): string =>
  collectResultSync(
    render(
      statisticsTemplate(figures, words, {
        strings: page,
        state: firstState,
        hrefOf: ({ quarter }) => `?quarter=${quarter}`,
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
    total: {
      reports: 482,
      onTimeShare: 0.91,
      daysToAnswer: 4,
      rating: { mean: 4.1, count: 97 },
      survey: { form: "full", count: 71, index: 83.33, grade: "B" },
    },
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
      survey: { form: "full", count: 60, index: 90, grade: "A" },
    }),
    agency("Pemkot Cimahi", { reports: 7 }),
  ]),
  categories: statistics("category", [
    { category: { id: "jalan", name: "Jalan", group: "PU" }, figures: { reports: 120, daysToAnswer: 6 } },
    { figures: { reports: 9, daysToAnswer: 2 } },
  ]),
  regions: statistics("region", []),
};

function tableOf(html: string, heading: string): string[][] {
  const table = html.slice(html.indexOf(`<h2>${heading}`)).match(/<table>.*?<\/table>/)?.[0] ?? "";
  return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, "")),
  );
}

test("each chart has a table with all of its figures", () => {
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

test("bars are proportional to their values, and a suppressed figure is shown as text instead of a bar", () => {
  const html = htmlOf(figures);
  assert.match(html, /class="bar" x="7.5%" y="0%" width="35%" height="100%"/);
  assert.match(html, /class="bar" x="57.5%" y="50%" width="35%" height="50%"/);
  const agencies = html.match(/aria-label="Tepat waktu menurut instansi".*?<\/svg>/)?.[0] ?? "";
  assert.match(agencies, /class="bar" y="1.5em" width="50%"/, "a share is one of the whole");
  assert.match(agencies, /Pemkot Cimahi<\/text> <text[^>]*>terlalu sedikit<\/text> <rect class="track"/);
  assert.equal(agencies.match(/class="bar"/g)?.length, 1);
  assert.match(html, /<text[^>]*>4,0 · 97 penilaian<\/text>/);
});

test("a message replaces a chart in which every figure is suppressed", () => {
  const contested = htmlOf(figures).split("Keberatan atas jawaban menurut instansi</h2>")[1] ?? "";
  assert.match(contested, /^ <p class="muted">Terlalu sedikit laporan/);
});

test("a grouping without published groups has no heading", () => {
  assert.doesNotMatch(htmlOf(figures), /Laporan menurut wilayah/);
});

test("the totals state which figures are suppressed and how many ratings the mean is based on", () => {
  const html = htmlOf(figures);
  assert.match(html, /<dt>Tepat waktu<\/dt><dd>91%<\/dd>/);
  assert.match(html, /<dt>Jawaban yang diajukan keberatan<\/dt><dd class="few">terlalu sedikit<\/dd>/);
  assert.match(html, /<dd>4,1 <small>97 penilaian<\/small><\/dd>/);
});

test("the page states when the first quarter will be published if none has been", () => {
  const empty = statistics("month", [], false);
  const html = htmlOf({ months: [empty], categories: empty, regions: empty });
  assert.match(html, /Belum ada statistik/);
  assert.match(html, /terbit setelah triwulan berikutnya berakhir/);
});

test("links lead only to the nearest quarters with figures", () => {
  const linksIn = (quarters: Statistics["quarters"], total = true) => {
    const html = htmlOf({ ...figures, months: [{ ...statistics("month", [], total), quarters }] });
    return [...html.matchAll(/<a class="link" href="([^"]*)">([^<]+)</g)].map(([, href, text]) => [
      href,
      text,
    ]);
  };
  const at = (year: number, quarter: number) => ({ year, quarter });
  assert.deepEqual(linksIn([at(2026, 2)]), []);
  assert.deepEqual(linksIn([at(2027, 1), at(2026, 4), at(2026, 2), at(2025, 3), at(2025, 1)]), [
    ["?quarter=2025-3", "Triwulan 3 tahun 2025"],
    ["?quarter=2026-4", "Triwulan 4 tahun 2026"],
  ]);
  assert.deepEqual(linksIn([at(2025, 4)], false), [["?quarter=2025-4", "Triwulan 4 tahun 2025"]]);
});

test("the satisfaction index has its grade and number of answers next to it, and is called IKM only if it has a grade", () => {
  const html = htmlOf(figures);
  assert.match(html, /<dt>Indeks kepuasan masyarakat \(IKM\)<\/dt><dd>83,33 <small>B \(baik\) · 71 jawaban/);
  assert.deepEqual(tableOf(html, "Indeks kepuasan menurut instansi"), [
    ["Instansi", "Laporan", "Indeks kepuasan masyarakat (IKM)", "Jumlah jawaban survei"],
    ["Pemkot Bandung", "120", "90,00 · A (sangat baik)", "60"],
    ["Pemkot Cimahi", "7", "terlalu sedikit", "terlalu sedikit"],
  ]);
  assert.match(html, /<text[^>]*>90,00 · A · 60 jawaban<\/text>/);
  for (const [form, note] of [
    ["full", /sembilan unsur.* selain itu indikatif\./],
    ["short", /tiga unsur .*Indeks ini bukan IKM/],
  ] as const) {
    const total = { reports: 40, survey: { form, count: 30, index: 80 } };
    const months = [{ ...statistics("month", []), total }];
    const indicative = htmlOf({ ...figures, agencies: undefined, months });
    assert.match(indicative, /<dt>Indeks kepuasan<\/dt><dd>80,00 <small>indikatif · 30 jawaban/);
    assert.match(indicative, note);
  }
});

test("the table of agencies calls the index IKM only if every agency has a grade", () => {
  const survey = { form: "full", count: 12, index: 80 } as const;
  const data = [...(figures.agencies?.data ?? []), agency("Pemkot Sukabumi", { reports: 40, survey })];
  const html = htmlOf({ ...figures, agencies: statistics("agency", data) });
  const [head, ...rows] = tableOf(html, "Indeks kepuasan menurut instansi");
  assert.equal(head?.[2], "Indeks kepuasan");
  assert.deepEqual(
    rows.map((row) => row[2]),
    ["90,00 · A (sangat baik)", "terlalu sedikit", "80,00 · indikatif"],
  );
  assert.match(html, /<text[^>]*>80,00 · indikatif · 12 jawaban<\/text>/);
});

const category = (name: string, reports: number, supports: number): PublicReportCount => ({
  ...{ category: { id: name, name, group: "PU" }, reports, supports },
});

const countsOf = (data: PublicReportCount[]): PublicReportCounts => ({
  ...{ by: "category", counted: 12, isComplete: true, data },
});

const supports = countsOf([
  category("Jalan", 6, 20),
  category("Sampah", 3, 0),
  category("Air", 2, 1005),
  { reports: 1, supports: 5 },
]);

test("supports are listed by category in descending order, and categories without supports are omitted", () => {
  const html = htmlOf({ ...figures, supports });
  assert.deepEqual(tableOf(html, "Dukungan menurut kategori"), [
    ["Kategori", "Laporan", "Dukungan"],
    ["Air", "2", "1.005"],
    ["Jalan", "6", "20"],
    ["Tidak diketahui", "1", "5"],
  ]);
  const plot = html.match(/aria-label="Dukungan menurut kategori".*?<\/svg>/)?.[0] ?? "";
  assert.match(
    plot,
    /Air<\/text> <text[^>]*>1\.005<\/text> <rect class="track".*?class="bar"[^>]*width="100%"/,
  );
  assert.equal(plot.match(/class="bar"/g)?.length, 3);
  const after = html.split("Dukungan menurut kategori</h2>")[1] ?? "";
  assert.match(after, /^ <p class="muted">Dihitung dari laporan yang kini terbuka untuk publik, /);
  assert.doesNotMatch(after, /Semua laporan dihitung/, "the note about the quarter is above it");
});

test("the section on supports is omitted if no report has any or they cannot be loaded", () => {
  const none = countsOf([category("Jalan", 6, 0)]);
  for (const counts of [none, countsOf([]), undefined])
    assert.doesNotMatch(htmlOf({ ...figures, supports: counts }), /Dukungan/);
});

test("supports are shown even before the first quarter is published", () => {
  const empty = statistics("month", [], false);
  const html = htmlOf({ months: [empty], categories: empty, regions: empty, supports });
  assert.match(html, /Belum ada statistik.*Dukungan menurut kategori/);
});

test("the page requests the selected agency's supports, and shows the figures without them if that fails", async () => {
  const asked: CountPublicReportsQuery[] = [];
  let isRefused = false;
  const reader = {
    getStatistics: async ({ by }: GetStatisticsQuery) => statistics(by, []),
    async countPublicReports(query: CountPublicReportsQuery) {
      asked.push(query);
      if (isRefused) throw new Error("unavailable");
      return supports;
    },
  };
  const ofAll = await readFigures(reader, { agencyId: "", quarter: "2026-2" });
  assert.equal(ofAll.supports, supports);
  await readFigures(reader, { agencyId: "pemkot-bandung", quarter: "" });
  assert.deepEqual(asked, [{ by: "category" }, { by: "category", agencyId: "pemkot-bandung" }]);
  isRefused = true;
  const bare = await readFigures(reader, { agencyId: "", quarter: "" });
  assert.equal(bare.supports, undefined);
  assert.equal(bare.categories.total?.reports, 482);
});

for (const language of languages)
  test(`statistics are rendered in ${language}`, async () => {
    const words = await loadFiguresStrings(language);
    const html = htmlOf({ ...figures, supports }, words);
    const { heading, name, note } = words.supports;
    for (const text of [words.byMonth, words.counted, words.figures.onTimeShare, words.quarter(2, 2026)])
      assert.ok(html.includes(text), text);
    for (const text of [heading, name, note]) assert.ok(html.includes(text), text);
  });

test("the page requests months for the published quarters of the last year, and agencies only if none is selected", async () => {
  const quarters = [
    ...[2, 1].map((quarter) => ({ year: 2026, quarter })),
    ...[4, 2, 1].map((quarter) => ({ year: 2025, quarter })),
  ];
  const queries: GetStatisticsQuery[] = [];
  const reader = {
    getStatistics: async (query: GetStatisticsQuery) => {
      queries.push(query);
      const { by, year = 2026, quarter = 1 } = query;
      return { ...statistics(by, []), year, quarter, quarters };
    },
  };
  const { months } = await readPublishedFigures(reader, { agencyId: "", quarter: "" });
  assert.deepEqual(
    months.map(({ year, quarter }) => [year, quarter]),
    [
      [2025, 2],
      [2025, 4],
      [2026, 1],
    ],
  );
  assert.ok(queries.some(({ by }) => by === "agency"));
  queries.length = 0;
  await readPublishedFigures(reader, { agencyId: "", quarter: "2025-4" });
  const ofQuarter = queries.filter(({ year, quarter }) => year === 2025 && quarter === 4);
  assert.deepEqual(ofQuarter.map(({ by }) => by).sort(), ["agency", "category", "month", "region"]);
  queries.length = 0;
  const { agencies } = await readPublishedFigures(reader, { agencyId: "pemkot-bandung", quarter: "" });
  assert.equal(agencies, undefined);
  assert.ok(queries.every(({ by, agencyId }) => by !== "agency" && agencyId === "pemkot-bandung"));
});

const summaryOf = (shown: Statistics): string =>
  collectResultSync(
    render(
      summaryTemplate(shown, strings, {
        strings: page,
        state: { ...firstState, view: "agency", agencyId: "pemkot-bandung", q: "jalan" },
        hrefOf: ({ view, agencyId, q }) => `?view=${view}&agencyId=${agencyId}&q=${q}`,
        action: "",
        fixed: {},
        level: 1,
      }),
    ),
  )
    .replace(/<!--.*?-->/g, "")
    .replace(/\s+/g, " ");

test("an agency's figures link to its statistics without the reader's filters", () => {
  const html = summaryOf(statistics("month", []));
  assert.match(html, /<dd>4 hari<\/dd>/);
  assert.match(html, /<dd>91%<\/dd>/);
  assert.match(html, /href="\?view=statistics&amp;agencyId=pemkot-bandung&amp;q="/);
  assert.match(html, /Statistik: Triwulan 2 tahun 2026/);
});

test("no figures are shown above the list of an agency without published figures", () => {
  assert.doesNotMatch(summaryOf(statistics("month", [], false)), /<section/);
  const few = { ...statistics("month", []), total: { reports: 5 } };
  assert.doesNotMatch(summaryOf(few), /<section/);
});
