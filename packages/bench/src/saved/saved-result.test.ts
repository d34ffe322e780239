import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { withBar } from "../figures/figures.ts";
import { drawPlot } from "./draw-plot.ts";
import type { SavedResult } from "./result.ts";
import { resultPage } from "./result-page.ts";
import { filesOf, readSavedResults, savedFolder } from "./saved-result.ts";

const results = readSavedResults();

describe("saved results", () => {
  const files = filesOf(results);

  for (const [name, text] of files)
    test(`docs/benchmarks/${name} matches its JSON`, () => {
      assert.equal(readFileSync(join(savedFolder, name), "utf8"), text);
    });

  test("docs/benchmarks contains no other files", () => {
    const expected = [...files.keys(), ...results.map(({ bench }) => `${bench}.json`)];
    assert.deepEqual(readdirSync(savedFolder).sort(), expected.sort());
  });

  for (const { bench, figures, doesNotShow } of results)
    test(`the verdicts of ${bench} follow from its figures, and its limitations are stated`, () => {
      for (const { holds, ratio, ...figure } of figures) {
        const again = withBar({ ...figure, ...(ratio !== undefined && { ratio }) });
        assert.equal(again.holds, holds, figure.name);
      }
      assert.ok(doesNotShow.length > 40);
    });
});

const sample: SavedResult = {
  bench: "sample",
  command: "pnpm bench sample --save",
  date: "2026-11-29T23:00:00.000Z",
  commit: "abc1234",
  machine: { cpu: "Some CPU", cores: 2, memoryGiB: 24, os: "linux 6" },
  loadBefore: 0.5,
  versions: { node: "v24.21.0" },
  figures: [
    withBar({ name: "reads a second", value: 40, unit: "/s", peer: "floor", peerValue: 100, bar: ">= 0.50" }),
    withBar({ name: "memory <peak>", value: 10, unit: "MiB", bar: "<= 20" }),
    withBar({ name: "lost", value: 0, unit: "", bar: "= 0" }),
    withBar({ name: "for orientation", value: 7, unit: "ms" }),
  ],
  tables: [{ title: "Rounds", rows: [{ round: 1, ms: 7 }] }],
  doesNotShow: "The network between the server and a phone.",
};

test("a page contains the date, machine, versions, command, verdicts and limitations", () => {
  const page = resultPage(sample);
  for (const part of [
    "2 of 3 bars are held",
    "2026-11-29, 23:00 UTC",
    "Some CPU, 2 cores, 24 GiB, linux 6; load before the run 0.5",
    "node v24.21.0, source abc1234",
    "`pnpm bench sample --save`",
    "MISSED",
    "## Rounds",
    sample.doesNotShow,
  ])
    assert.ok(page.includes(part), part);
});

test("a plot shows each figure whose bar is above zero, as a share of the bar", () => {
  const plot = drawPlot(sample);
  const widths = [...plot.matchAll(/class="(holds|missed)"[^>]* width="([\d.]+)"/g)].map(
    ([, kind, width]) => [kind, Number(width)],
  );
  const [, [, held = 0] = []] = widths as [string, number][];
  assert.deepEqual(widths, [
    ["missed", Number((held * 1.6).toFixed(1))],
    ["holds", held],
  ]);
  assert.match(plot, /memory &lt;peak&gt;/);
  assert.match(plot, /40 \/s, 0\.40 of floor \(100\); bar ≥ 0\.50: missed/);
  assert.doesNotMatch(plot, /lost|orientation/);
});
