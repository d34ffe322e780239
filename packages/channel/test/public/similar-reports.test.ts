import assert from "node:assert/strict";
import { test } from "node:test";
import { rankSimilar, type SimilarCandidate } from "../../src/public/similar-reports.ts";

const candidate = (trackingId: string, has: boolean[], more: object = {}): SimilarCandidate => ({
  has,
  report: {
    reportId: `report ${trackingId}`,
    trackingId,
    submittedOn: "2026-11-20",
    title: "Jalan Braga berlubang",
    regionCode: "32.73",
    point: null,
    classification: "complaint",
    categoryId: null,
    status: "answered",
    archiveReason: null,
    responsibleAgencyId: "pemkot-bandung",
    custodianAgencyId: null,
    supports: 0,
    ...more,
  },
});

const anywhere = { place: { regionCode: null, point: null }, categoryId: null };
const ranked = (matter: Parameters<typeof rankSimilar>[0], candidates: SimilarCandidate[]): string[] =>
  rankSimilar(matter, candidates).map(({ trackingId }) => trackingId);

test("reports that share a rare word rank above those that share a common word, and ties are ordered by age", () => {
  const candidates = [
    candidate("common, newer", [true, false]),
    candidate("common, older", [true, false]),
    candidate("rare", [false, true]),
    candidate("both", [true, true]),
    ...Array.from({ length: 6 }, (_, index) => candidate(`common ${index}`, [true, false])),
  ];
  const first = ["both", "rare", "common, newer", "common, older"];
  assert.deepEqual(ranked(anywhere, candidates).slice(0, 4), first);
});

test("reports in the same district, nearby or in the same category rank above the others", () => {
  const matter = {
    place: { regionCode: "32.73.05", point: { latitude: -6.92, longitude: 107.61 } },
    categoryId: "jalan",
  };
  const candidates = [
    candidate("far", [true], { regionCode: "32.73.06", point: { latitude: -6.99, longitude: 107.61 } }),
    candidate("near", [true], { point: { latitude: -6.9, longitude: 107.63 } }),
    candidate("near and category", [true], {
      point: { latitude: -6.9, longitude: 107.63 },
      categoryId: "jalan",
    }),
    candidate("all", [true], {
      regionCode: "32.73.05",
      point: { latitude: -6.9, longitude: 107.63 },
      categoryId: "jalan",
    }),
  ];
  assert.deepEqual(ranked(matter, candidates), ["all", "near and category", "near", "far"]);
});
