import { strToU8, zipSync } from "fflate";
import { looksLikeFormula } from "./csv.ts";
import type { Cell, Table } from "./table.ts";

// Writes a minimal Office Open XML workbook (ECMA-376, SpreadsheetML) that Excel and LibreOffice open. It has
// one sheet, stores texts in their cells and contains no formulas.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const documentRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Indexes into `cellXfs`. */
const styles = { plain: 0, head: 1, time: 2, literal: 3 } as const;

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/** Characters that XML 1.0 cannot represent. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/**
 * The file format's escape sequence is `_xHHHH_`. A text that contains such a sequence must itself be
 * escaped.
 */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  text
    .replace(notXml, "")
    .replace(escapeLike, "_x005F_")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Returns a column's letters: A to Z, AA and so on. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** Returns a local time's serial number: days since 30 December 1899. */
const serialOf = (time: string): number => Date.parse(`${time}:00Z`) / 86_400_000 + 25_569;

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function writtenCell(cell: Cell, at: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  // `quotePrefix` keeps a text as text, even after somebody edits the cell.
  if (typeof cell === "string")
    return textCell(at, cell, looksLikeFormula(cell) ? styles.literal : styles.plain);
  return `<c r="${at}" s="${styles.time}"><v>${serialOf(cell.time)}</v></c>`;
}

const writtenRow = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, index) => writtenCell(cell, columnName(index) + row)).join("")}</row>`;

/** Returns a column's width: the length of its longest text, at most 60 characters. */
const widthOf = (table: Table, index: number): number => {
  const longest = table.rows.reduce((most, row) => {
    const cell = row[index];
    return Math.max(most, typeof cell === "string" ? cell.length : 16);
  }, table.columns[index]?.name.length ?? 0);
  return Math.min(longest, 60) + 2;
};

function sheetXml(table: Table): string {
  const { columns, rows } = table;
  const head = columns.map(({ name }, index) => textCell(`${columnName(index)}1`, name, styles.head));
  const widths = columns.map(
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(table, index)}" customWidth="1"/>`,
  );
  const whole = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="${whole}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${head.join("")}</row>${rows.map((cells, index) => writtenRow(cells, index + 2)).join("")}</sheetData><autoFilter ref="${whole}"/></worksheet>`;
}

/** Writes a table as a workbook (XLSX) with one sheet, a frozen header row and filters. */
export function writeXlsx(table: Table, sheetName: string): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${documentRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${documentRelations}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${documentRelations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${documentRelations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(table),
    "xl/styles.xml": stylesXml,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
