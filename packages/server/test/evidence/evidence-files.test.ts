import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { Evidence, EvidenceGroup } from "@lapor/openapi";
import fc from "fast-check";
import { figureTexts, percentOf, showFigure } from "../../src/evidence/figure-texts.ts";
import { formsNotice } from "../../src/evidence/forms.ts";
import { type CountedEvidence, formTable, wholeTable } from "../../src/evidence/tables.ts";
import { writeCsv } from "../../src/evidence/write-csv.ts";
import { writePdf } from "../../src/evidence/write-pdf.ts";
import { writeXlsx } from "../../src/evidence/write-xlsx.ts";
import { everythingIn, says } from "../pdf/pdf-words.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { channelOn } from "../support/test-channel.ts";
import { agencyId, createLives, fill } from "./evidence-lives.ts";
import { readCsv, readXlsx } from "./read-xlsx.ts";

type Value = string | number | null | undefined;

/** Returns a group's numbers in column order. Shares are fractions, as in the workbook, or percentages. */
const valuesOf = ({ figures }: Pick<EvidenceGroup, "figures">, asPercent: boolean): (number | null)[] =>
  figureTexts.map(({ name, kind }) => {
    const value = figures[name];
    if (value === undefined) return null;
    return kind === "share" && asPercent ? percentOf(value) : value;
  });

/** Returns the cells after a row's names, as numbers. LibreOffice writes shares with a percent sign. */
const numbersIn = (row: readonly Value[], names: number): (number | null)[] =>
  figureTexts.map((_, index) => {
    const value = row[names + index];
    if (value === null || value === undefined || value === "") return null;
    const share = typeof value === "string" && /^(.+)%$/.exec(value);
    return share ? Math.round(Number(share[1]) * 100) / 10_000 : Number(value);
  });

/** Asserts that a table's rows contain exactly these groups and add up to the total. */
function assertRows(
  rows: readonly (readonly Value[])[],
  groups: readonly EvidenceGroup[],
  { total }: Evidence,
  { names, asPercent }: { names: number; asPercent: boolean },
): void {
  assert.deepEqual(
    rows.map((row) => numbersIn(row, names)),
    groups.map((group) => valuesOf(group, asPercent)),
  );
  for (const [column, { name }] of figureTexts.entries())
    if (["reports", "settled", "inTime", "forwarded", "settledThere"].includes(name))
      assert.equal(
        rows.reduce((sum, row) => sum + Number(row[names + column]), 0),
        total[name],
        name,
      );
}

/** The path of LibreOffice. CI does not have it, so `readXlsx` and `readCsv` also read the same files. */
const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** Opens a file in LibreOffice and exports it as CSV. Returns the rows of each sheet by name. */
function openInLibreOffice(program: string, path: string): Map<string, string[][]> {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  // The export options: comma, quotes and UTF-8, values without formats, all sheets.
  const written = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const read = path.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1"] : [];
  const conversion = ["--headless", ...read, "--convert-to", written, "--outdir", out, path];
  execFileSync(program, [profile, ...conversion], { stdio: "ignore", timeout: 120_000 });
  return new Map(
    readdirSync(out).map((name) => [
      basename(name, ".csv").replace(/^bukti-/, ""),
      readCsv(readFileSync(join(out, name), "utf8")),
    ]),
  );
}

describe("the files written by lapor evidence", () => {
  let evidence: CountedEvidence;

  before(async () => {
    const store = createMemoryStore();
    await fill(store, createLives(300));
    const channel = channelOn(store);
    const counted = await channel.readEvidence({ from: "2026-01-01", to: "2026-12-31", agencyId });
    const surveys = [await channel.readSurveyResults({ year: 2026, quarter: 1, agencyId })];
    evidence = { ...counted, surveys };
    assert.ok(evidence.groups.length > 3 && evidence.months.length === 12);
    assert.ok(evidence.groups.some(({ unit }) => unit?.name.startsWith("=")));
  });

  test("the workbook contains every figure as a number and every name as text", () => {
    const sheets = readXlsx(writeXlsx(evidence));
    const [whole, forms, units, months, both] = sheets.values();
    assert.ok(whole && forms && units && months && both);
    assert.deepEqual(
      whole.slice(4).map((row) => row[1] ?? null),
      valuesOf({ figures: evidence.total }, false),
    );
    assert.equal(forms[0]?.[0], formsNotice);
    assert.ok(forms.slice(2).every((row) => /^Belum dikonfirmasi/.test(String(row[4]))));
    assertRows(units.slice(1), evidence.groups, evidence, { names: 1, asPercent: false });
    assertRows(months.slice(1), evidence.months, evidence, { names: 1, asPercent: false });
    assertRows(both.slice(1), evidence.groupMonths, evidence, { names: 2, asPercent: false });
    assert.ok(units.some(([unit]) => unit === "=SUM(A1)"));
  });

  test("the CSV files contain every figure, and their rows add up", () => {
    const rows = readCsv(writeCsv(wholeTable(evidence)).slice(1)).slice(1);
    const ofLevel = (level: string) => rows.filter((row) => row[0] === level);
    for (const [level, groups] of [
      ["unit", evidence.groups],
      ["bulan", evidence.months],
      ["unit dan bulan", evidence.groupMonths],
    ] as const)
      assertRows(ofLevel(level), groups, evidence, { names: 3, asPercent: true });
    assertRows(ofLevel("seluruhnya"), [{ figures: evidence.total }], evidence, { names: 3, asPercent: true });
    const forms = readCsv(writeCsv(formTable(evidence)).slice(1));
    assert.ok(forms.length > 6 && forms.slice(1).every((row) => /^Belum dikonfirmasi/.test(row[4] ?? "")));
  });

  test("the PDF contains every total, every unit and month, and what is not confirmed", async () => {
    const text = await everythingIn(await writePdf(evidence));
    for (const { name } of figureTexts)
      assert.ok(says(text, showFigure(evidence.total, name).replace(/ %$/, "")), name);
    for (const word of ["=SUM(A1)", "2026-01", "2026-12", "BELUM", "DIKONFIRMASI"])
      assert.ok(says(text, word), word);
  });

  test("no unit name is ever run as a formula, whatever separator a spreadsheet uses", () => {
    const letter = fc.constantFrom(...[..."=+-@＝;,|\t\r\n\"' aD1%\u0001\uFFFE💧"]);
    const unit = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 50, maxLength: 50 }), (units) => {
        const groups = units.map((name) => ({ unit: { id: name, name }, figures: evidence.total }));
        const planted = { ...evidence, groups, groupMonths: [] };
        const lines = writeCsv(wholeTable(planted)).slice(1).split("\r\n");
        for (const separator of [",", ";", "\t", "|"])
          for (const cell of lines.flatMap((line) => line.split(separator)))
            assert.ok(!/^[\s"]*[=+\-@＝]/.test(cell), JSON.stringify([separator, cell]));
        const rows = readXlsx(writeXlsx(planted)).get("Per unit") ?? [];
        const names = rows.slice(1).map(([name]) => String(name ?? ""));
        const inLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
        // XML does not allow these characters, so the workbook leaves them out.
        const inXml = units.map((name) => name.replaceAll("\u0001", "").replaceAll("\uFFFE", ""));
        assert.deepEqual(names.map(inLine), inXml.map(inLine));
      }),
      { numRuns: 40 },
    );
  });

  test("LibreOffice opens the workbook and the CSV with the same totals, and runs no formula", {
    skip: soffice === undefined && "LibreOffice is not installed (apt-get install libreoffice-calc)",
  }, async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "bukti.xlsx"), writeXlsx(evidence));
    writeFileSync(join(folder, "bukti.csv"), writeCsv(wholeTable(evidence)));
    const book = openInLibreOffice(soffice ?? "", join(folder, "bukti.xlsx"));
    const rowsOf = (sheet: string): string[][] => book.get(sheet)?.slice(1) ?? [];
    assertRows(rowsOf("Per unit"), evidence.groups, evidence, { names: 1, asPercent: false });
    assertRows(rowsOf("Per bulan"), evidence.months, evidence, { names: 1, asPercent: false });
    assertRows(rowsOf("Per unit dan bulan"), evidence.groupMonths, evidence, { names: 2, asPercent: false });
    assert.ok(rowsOf("Per unit").some(([unit]) => unit === "=SUM(A1)"));
    const [rows = []] = openInLibreOffice(soffice ?? "", join(folder, "bukti.csv")).values();
    assert.ok(rows.some(([, unit]) => unit === "'=SUM(A1)"));
    const units = rows.filter(([level]) => level === "unit");
    assertRows(units, evidence.groups, evidence, { names: 3, asPercent: true });
  });
});
