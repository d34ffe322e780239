import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./figures.ts";
import { digits, figureTable, table } from "./print.ts";

test("numbers stand to the right, words to the left", () => {
  assert.equal(
    table([
      { peer: "lit", KiB: 6.4 },
      { peer: "form-js", KiB: 143.8 },
    ]),
    ["| peer    |  KiB |", "| ------- | ---: |", "| lit     | 6.40 |", "| form-js |  144 |"].join("\n"),
  );
});

test("a row without a column leaves it empty", () =>
  assert.match(table([{ a: "x" }, { b: "y" }]), /\| {5}\| y {3}\|$/));

test("a number keeps three digits that matter, and whole ones all", () => {
  assert.deepEqual([1475, 0.0123, 6.444, 143.8].map(digits), ["1475", "0.0123", "6.44", "144"]);
});

test("a missed bar can be seen from afar", () => {
  const printed = figureTable([
    judge({ name: "first load", value: 23.1, unit: "KiB", bar: "<= 12" }),
    judge({ name: "requests", value: 1, unit: "", bar: "= 1" }),
  ]);
  assert.match(printed, /first load \| 23\.1 KiB .* <= 12 \| MISSED/);
  assert.match(printed, /requests .* = 1 +\| holds/);
});
