import assert from "node:assert/strict";
import { test } from "node:test";
import type { EvidenceFigures } from "@lapor/channel";
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

test("scores the median response by the blocks of 24 hours of PEKPPP F-02", () => {
  const scores = [0, 24, 25, 72, 73, 120, 121, 168, 169, 336, 337].map((hoursToResponse) =>
    responseScore({ ...figures, hoursToResponse }),
  );
  assert.deepEqual(scores, [5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0]);
  const { hoursToResponse: _, ...without } = figures;
  assert.equal(responseScore(without), undefined);
});

test("scores settled reports by PEKPPP F-02, never higher than the form certainly allows", () => {
  const inside = [0, 499, 500, 899, 900, 901, 1000].map((settled) => settlementScore(settled, 1000, true));
  assert.deepEqual(inside, [3, 3, 4, 4, 4, 5, 5]);
  assert.equal(settlementScore(89_999, 100_000, true), 4);
  assert.deepEqual(
    [0, 1, 499, 500, 1000].map((settled) => settlementScore(settled, 1000, false)),
    [0, 1, 1, 2, 2],
  );
  assert.equal(settlementScore(0, 0, true), undefined);
});

test("shows both readings of PEKPPP F-02, or the one outside SP4N-LAPOR! when nothing is there", () => {
  const settled = (all: EvidenceFigures): string[] =>
    formItems(all)
      .filter(({ asks }) => asks.includes("hingga selesai"))
      .map(({ figure }) => figure);
  assert.deepEqual(settled(figures), [
    "19 dari 20. Perkiraan nilai 5 dari 5",
    "19 dari 40. Perkiraan nilai 3 dari 5",
  ]);
  const outside = { ...figures, forwarded: 0, settledThere: 0 };
  assert.deepEqual(settled(outside), ["30 dari 40. Perkiraan nilai 2 dari 5"]);
  for (const { certainty } of [...formItems(figures), ...formItems(outside)])
    assert.match(certainty, /^Belum dikonfirmasi/);
});
