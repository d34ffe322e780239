import assert from "node:assert/strict";
import { test } from "node:test";
import { countedBytes, indexRows, type RelationSize, stepsPerReport, tableRows } from "./table-sizes.ts";

const sizes: RelationSize[] = [
  { table: "report", index: undefined, bytes: 2000, rows: 2 },
  { table: "report", index: "report_pkey", bytes: 100, rows: 2 },
  { table: "public_report", index: undefined, bytes: 900, rows: 1 },
  { table: "timeline_entry", index: undefined, bytes: 600, rows: 8 },
  { table: "unit", index: undefined, bytes: 0, rows: 1 },
  { table: "unit", index: "unit_pkey", bytes: 1, rows: 1 },
];

test("public copies are listed but not included in the total", () => {
  assert.equal(countedBytes(sizes), 2701);
  assert.deepEqual(
    tableRows(sizes, 2).map(({ table, counted, "together B": bytes }) => [table, counted, bytes]),
    [
      ["report", "yes", 1050],
      ["public_report", "no", 450],
      ["timeline_entry", "yes", 300],
      ["unit", "yes", 1],
    ],
  );
});

test("indexes of at least one byte per report are listed", () => {
  assert.deepEqual(indexRows(sizes, 2), [{ table: "report", index: "report_pkey", B: 50 }]);
});

test("steps are counted from the history entries", () => {
  assert.equal(stepsPerReport(sizes, 2), 4);
});
