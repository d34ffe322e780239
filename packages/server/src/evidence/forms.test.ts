import assert from "node:assert/strict";
import { test } from "node:test";
import type { EvidenceFigures, SurveyResults } from "@lapor/channel";
import { formItems, responseScore, settlementScore } from "./forms.ts";

const figures: EvidenceFigures = {
  reports: 40,
  open: 6,
  archived: 4,
  answered: 33,
  settled: 30,
  settledShare: 0.75,
  ...{
    decided: 36,
    inTime: 33,
    inTimeShare: 0.9166,
    responded: 38,
    hoursToResponse: 22,
    daysToSettlement: 9,
  },
  forwarded: 20,
  forwardedShare: 0.5,
  settledThere: 19,
  settledThereShare: 0.95,
  statusUnknown: 1,
  rated: 12,
  averageRating: 4.25,
};

test("the median response time is scored by the 24-hour blocks of PEKPPP F-02", () => {
  const scores = [0, 24, 25, 72, 73, 120, 121, 168, 169, 336, 337].map((hoursToResponse) =>
    responseScore({ ...figures, hoursToResponse }),
  );
  assert.deepEqual(scores, [5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0]);
  const { hoursToResponse: _, ...without } = figures;
  assert.equal(responseScore(without), undefined);
});

test("settled reports are scored by PEKPPP F-02, and a share of exactly 90 % gets the lower of two possible scores", () => {
  const inside = [0, 499, 500, 899, 900, 901, 1000].map((settled) => settlementScore(settled, 1000, true));
  assert.deepEqual(inside, [3, 3, 4, 4, 4, 5, 5]);
  assert.equal(settlementScore(89_999, 100_000, true), 4);
  assert.deepEqual(
    [0, 1, 499, 500, 1000].map((settled) => settlementScore(settled, 1000, false)),
    [0, 1, 1, 2, 2],
  );
  assert.equal(settlementScore(0, 0, true), undefined);
});

test("both readings of PEKPPP F-02 are shown, or only the one for reports outside SP4N-LAPOR! if none was forwarded", () => {
  const settled = (all: EvidenceFigures): string[] =>
    formItems(all, [])
      .filter(({ asks }) => asks.includes("hingga selesai"))
      .map(({ figure }) => figure);
  assert.deepEqual(settled(figures), [
    "19 dari 20. Perkiraan nilai 5 dari 5",
    "19 dari 40. Perkiraan nilai 3 dari 5",
  ]);
  const outside = { ...figures, forwarded: 0, settledThere: 0 };
  assert.deepEqual(settled(outside), ["30 dari 40. Perkiraan nilai 2 dari 5"]);
  for (const { certainty } of [...formItems(figures, []), ...formItems(outside, [])])
    assert.match(certainty, /^Belum dikonfirmasi/);
});

test("indicator 20 shows the IKM of each quarter, or the reason why there is none", () => {
  const index = { count: 140, index: 83.33, means: {} };
  const full = { ...index, form: "full", sampleSize: 140 } as const;
  const totals: SurveyResults["total"][] = [
    { surveys: 150, index: { ...full, grade: "B" } },
    { surveys: 150, index: { ...full, sampleSize: 1200 } },
    { surveys: 150, index: { ...index, form: "short" } },
    { surveys: 4 },
    { surveys: 0 },
  ];
  const surveys = totals.map(
    (total, index): SurveyResults => ({ year: 2026, quarter: index + 1, by: "unit", total, groups: [] }),
  );
  const textOf = (results: readonly SurveyResults[]) =>
    formItems(figures, results)
      .find(({ form }) => form.endsWith("indikator 20"))
      ?.figure.split("; ") ?? [];
  assert.deepEqual(textOf(surveys), [
    "Nilai 4,25 dari 5 (12 penilaian)",
    "IKM triwulan 1 tahun 2026: 83,33, mutu B (140 dari 140 jawaban lengkap yang diperlukan)",
    "tanpa IKM triwulan 2 tahun 2026: 140 dari 1.200 jawaban lengkap yang diperlukan",
    "tanpa IKM triwulan 3 tahun 2026: survei memakai formulir pendek (tiga unsur)",
    "tanpa IKM triwulan 4 tahun 2026: jawaban lengkapnya terlalu sedikit",
    "tanpa IKM triwulan 5 tahun 2026: tidak ada survei yang diisi",
    "50 % laporan di SP4N-LAPOR!",
  ]);
  assert.equal(textOf([])[1], "tanpa IKM: periode ini tidak memuat triwulan utuh yang sudah berakhir");
});
