import assert from "node:assert/strict";
import { test } from "node:test";
import { withBar } from "./figures.ts";
import { digits, figureTable, table } from "./print.ts";

test("tables right-align numbers and left-align text", () => {
  assert.equal(
    table([
      { peer: "lit", KiB: 6.4 },
      { peer: "form-js", KiB: 143.8 },
    ]),
    ["| peer    |  KiB |", "| ------- | ---: |", "| lit     | 6.40 |", "| form-js |  144 |"].join("\n"),
  );
});

test("a missing column leaves an empty cell", () =>
  assert.match(table([{ a: "x" }, { b: "y" }]), /\| {5}\| y {3}\|$/));

test("numbers are rounded to three significant digits, except whole numbers", () => {
  assert.deepEqual([1475, 0.0123, 6.444, 143.8].map(digits), ["1475", "0.0123", "6.44", "144"]);
});

test("a missed bar is marked", () => {
  const printed = figureTable([
    withBar({ name: "first load", value: 23.1, unit: "KiB", bar: "<= 12" }),
    withBar({ name: "requests", value: 1, unit: "", bar: "= 1" }),
  ]);
  assert.match(printed, /first load \| 23\.1 KiB .* <= 12 \| MISSED/);
  assert.match(printed, /requests .* = 1 +\| holds/);
});
