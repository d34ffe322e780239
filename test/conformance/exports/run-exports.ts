import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMock } from "@lapor/mock";
import { createLapor, type Lapor } from "@lapor/sdk";
import { looksLikeFormula, writeCsv } from "../../../packages/desk/src/exports/csv.ts";
import { readExport } from "../../../packages/desk/src/exports/read-export.ts";
import { type Cell, type Table, tableOf } from "../../../packages/desk/src/exports/table.ts";
import { writeXlsx } from "../../../packages/desk/src/exports/xlsx.ts";
import { strings as indonesian } from "../../../packages/desk/src/strings/id/desk.ts";
import { exports as exportStrings } from "../../../packages/desk/src/strings/id/pages.ts";

/** Titles that a spreadsheet, CSV or XML could misinterpret. */
const titles = [
  '=HYPERLINK("https://jahat.example";"klik")',
  "+1+1 lubang di jalan",
  "-2+3 meter dari halte",
  "@SUM(A1:A9)",
  "＝1+1 lebar penuh",
  'Kata "lubang"; besar, sekali',
  "Jalan <b>Braga</b> &amp; Asia_x0041_Afrika",
  "Jembatan 😀 rusak",
  "Lampu jalan padam",
];

/** The differences between a file, as LibreOffice reads it, and the table. */
export interface FileResult {
  file: string;
  rows: number;
  /**
   * The sum of each numeric column: as LibreOffice reads it (`found`) and as the table contains it
   * (`expected`).
   */
  sums: { column: string; found: number; expected: number }[];
  faults: string[];
}

/**
 * Exports a mock's reports as the desk does, and opens the files in headless LibreOffice. Returns undefined
 * if LibreOffice is not installed.
 * @param office The path of the program `soffice`.
 */
export async function runExports(
  count: number,
  office: string = process.env.LAPOR_SOFFICE ?? "soffice",
): Promise<FileResult[] | undefined> {
  if (spawnSync(office, ["--version"]).status !== 0) return undefined;
  const table = await exportTable(count);
  const folder = mkdtempSync(join(tmpdir(), "lapor-exports-"));
  try {
    return [
      { file: "laporan.xlsx", content: writeXlsx(table, exportStrings.sheet), options: [] },
      { file: "titik-koma.csv", content: writeCsv(table, ";"), options: readingCsv(";") },
      { file: "koma.csv", content: writeCsv(table, ","), options: readingCsv(",") },
    ].map(({ file, content, options }) => {
      writeFileSync(join(folder, file), content);
      return compare(file, table, parseCsv(openIn(office, folder, file, options)));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the table that the desk creates from `count` reports submitted at different times. */
async function exportTable(count: number): Promise<Table> {
  const mock = createMock();
  const clientOf = (key: string): Lapor =>
    createLapor({ baseUrl: "https://kanal.example", key, fetch: (url, init) => mock.fetch(url, init) });
  const citizen = clientOf(mock.keys.publishable);
  for (let index = 0; index < count; index++) {
    await citizen.submitReport({
      classification: "complaint",
      title: titles[index % titles.length] ?? "",
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
      agencyId: "pemkot-bandung",
      location: { regionCode: "32.73", address: "=Jl. Braga 12" },
      occurredOn: "2026-11-01",
    });
    mock.clock.advance(3_600_000);
  }
  const officer = clientOf(mock.keys.agencyAdmin);
  const options = { locale: "id", signal: new AbortController().signal, onProgress: () => {} };
  const [channel, { reports }] = await Promise.all([officer.getChannel(), readExport(officer, {}, options)]);
  return tableOf(reports, { strings: indonesian, channel, now: () => mock.clock.now() }, exportStrings);
}

/** Returns LibreOffice's options for reading CSV: the separator, the quote, UTF-8 and the first line. */
const readingCsv = (separator: string): string[] => [
  `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1`,
];

/**
 * LibreOffice's options for writing CSV with commas. Texts are quoted and numbers are not, and a formula
 * would be written as its result.
 */
const writing = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true";

/** Opens a file in LibreOffice, and returns its first sheet as LibreOffice saves it as CSV. */
function openIn(office: string, folder: string, file: string, options: readonly string[]): string {
  const out = join(folder, `${file}-read`);
  const profile = pathToFileURL(join(folder, "profile")).href;
  const { status, stderr } = spawnSync(
    office,
    [
      ...["--headless", `-env:UserInstallation=${profile}`, ...options],
      ...["--convert-to", writing, "--outdir", out, join(folder, file)],
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`LibreOffice could not open ${file}: ${stderr}`);
  return readFileSync(join(out, file.replace(/\.\w+$/, ".csv")), "utf8");
}

/** A cell in CSV. It is a text if it is quoted. */
interface ReadCell {
  isText: boolean;
  value: string;
}

function parseCsv(text: string): ReadCell[][] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare = ""]) => ({
        isText: quoted !== undefined,
        value: quoted === undefined ? bare : quoted.replaceAll('""', '"'),
      })),
    );
}

/**
 * Returns the text as the file contains it. In CSV, an apostrophe precedes anything that looks like a
 * formula.
 */
const textIn = (file: string, text: string): string =>
  file.endsWith(".csv") && looksLikeFormula(text) ? `'${text}` : text;

function faultOf(file: string, found: ReadCell | undefined, expected: Cell): string | undefined {
  const value = found?.value ?? "";
  if (typeof expected === "number")
    return found && !found.isText && Number(value) === expected ? undefined : `is ${value}, not ${expected}`;
  if (expected === undefined) return value === "" ? undefined : `is ${value}, not empty`;
  if (typeof expected === "string")
    return value === textIn(file, expected) ? undefined : `is ${value}, not ${expected}`;
  const isTime = found && !found.isText && value.startsWith(expected.time.replace("T", " "));
  return isTime ? undefined : `is ${value}, not the time ${expected.time}`;
}

function compare(file: string, { columns, rows }: Table, [head = [], ...read]: ReadCell[][]): FileResult {
  const faults = columns.flatMap(({ name }, index) =>
    head[index]?.value === name ? [] : [`column ${index} is named ${head[index]?.value}, not ${name}`],
  );
  if (read.length !== rows.length) faults.push(`${read.length} rows, not ${rows.length}`);
  for (const [number, row] of rows.entries())
    for (const [index, expected] of row.entries()) {
      const fault = faultOf(file, read[number]?.[index], expected);
      if (fault) faults.push(`row ${number + 2}, ${columns[index]?.name}: ${fault}`);
    }
  const sums = columns.flatMap(({ name, kind }, index) =>
    kind === "number"
      ? [
          {
            column: name,
            found: sum(read.map((row) => row[index]?.value)),
            expected: sum(rows.map((row) => row[index])),
          },
        ]
      : [],
  );
  return { file, rows: read.length, sums, faults };
}

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + (Number(value) || 0), 0);
