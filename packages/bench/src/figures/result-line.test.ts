import assert from "node:assert/strict";
import { test } from "node:test";
import { withBar } from "./figures.ts";
import { resultLine } from "./result-line.ts";

test("resultLine returns a single line of JSON", () => {
  const line = resultLine({
    bench: "size",
    figures: [
      withBar({ name: "first load", value: 10, unit: "KiB", bar: "<= 12" }),
      withBar({ name: "map", value: 40, unit: "KiB" }),
    ],
    versions: { esbuild: "0.28.2" },
    date: new Date("2026-11-24T02:00:00Z"),
  });
  assert.equal(line.includes("\n"), false);
  const result = JSON.parse(line);
  assert.deepEqual(Object.keys(result), ["bench", "figures", "machine", "versions", "date"]);
  assert.deepEqual(result.figures, [
    { name: "first load", value: 10, unit: "KiB", bar: "<= 12", holds: true },
    { name: "map", value: 40, unit: "KiB", bar: null, holds: null },
  ]);
  assert.deepEqual(result.versions, { node: process.version, esbuild: "0.28.2" });
  assert.equal(result.date, "2026-11-24T02:00:00.000Z");
});
