import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import type { Cell, Table } from "./table.ts";
import { writeXlsx } from "./xlsx.ts";

const tableOf = (...rows: Cell[][]): Table => ({
  columns: rows[0]?.map((_, index) => ({ name: `Kolom ${index}`, kind: "text" as const })) ?? [],
  rows,
});

function sheetOf(table: Table): string {
  const files = unzipSync(writeXlsx(table, "Laporan"));
  return strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Returns the unescaped texts below the sheet's header. */
const textsOf = (table: Table): string[] =>
  [...sheetOf(table).matchAll(/<c r="[A-Z]+(?!1")\d+"[^>]*><is><t xml:space="preserve">([^<]*)<\/t>/g)].map(
    ([, text = ""]) =>
      text
        .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "")
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

describe("a workbook", () => {
  test("a workbook keeps every text, including characters that XML and the file format escape", () => {
    const texts = ['<b>&amp;"', "  dua  spasi ", "_x0041_", "a_b", "=1+1", "😀 Jalan", "baris\nbaru", "']]>"];
    assert.deepEqual(textsOf(tableOf(...texts.map((text) => [text]))), texts);
  });

  test("a workbook omits characters that XML cannot represent", () => {
    assert.deepEqual(textsOf(tableOf(["a\u0000b\u001Fc\uD800d\uFFFEe"])), ["abcde"]);
  });

  test("a workbook contains no formulas, and text that looks like one is stored as text", () => {
    const sheet = sheetOf(tableOf(['=HYPERLINK("https://jahat.example")', " +1", "Jalan"]));
    assert.doesNotMatch(sheet, /<f[ >]/);
    assert.deepEqual(
      [...sheet.matchAll(/<c r="[A-C]2" s="(\d)" t="inlineStr">/g)].map(([, style]) => style),
      ["3", "3", "0"],
    );
  });

  test("a workbook stores numbers and times as numbers, and nothing for an empty cell", () => {
    const sheet = sheetOf(tableOf([7, { time: "2026-11-24T18:00" }, undefined, "x"]));
    assert.match(sheet, /<c r="A2"><v>7<\/v><\/c><c r="B2" s="2"><v>46350\.75<\/v><\/c><c r="D2"/);
  });

  test("a workbook names columns beyond Z correctly", () => {
    const sheet = sheetOf(tableOf(Array.from({ length: 28 }, (_, index) => index)));
    assert.match(sheet, /<c r="Z2"><v>25<\/v><\/c><c r="AA2"><v>26<\/v><\/c><c r="AB2"><v>27</);
    assert.match(sheet, /<autoFilter ref="A1:AB2"\/>/);
  });
});
