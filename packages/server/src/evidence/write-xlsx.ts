import { strToU8, zipSync } from "fflate";
import type { FigureKind } from "./figure-texts.ts";
import { formsNotice } from "./forms.ts";
import {
  aboutLines,
  type Cell,
  type CountedEvidence,
  formTable,
  groupMonthTable,
  groupTable,
  monthTable,
  type Table,
  totalTable,
} from "./tables.ts";

// Writes Office Open XML (ECMA-376) by hand: text and numbers in a few sheets need a hundred lines, while
// workbook libraries would add megabytes to the server.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** Cell formats, by position in the style list. */
const styles = { text: 1, heading: 2, number: 3, share: 4, average: 5 } as const satisfies Record<
  FigureKind | "text" | "heading",
  number
>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Escapes text for XML, and removes the characters that XML does not allow, which would make the workbook
 * unreadable.
 */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Text is always an inline string, never a formula, whatever it begins with. */
const textCell = (text: string, style: number): string =>
  ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

function cellOf(cell: Cell): string {
  if (cell === null) return "/>";
  if (typeof cell === "string") return textCell(cell, styles.text);
  return ` s="${styles[cell.kind]}"><v>${cell.value}</v></c>`;
}

/** Returns the name of a column: A to Z, then AA. */
const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Writes a row. Each cell contains its address, which some readers require. */
const rowOf = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((cell, column) => `<c r="${columnName(column)}${row}"${cell}`).join("")}</row>`;

/** Writes a sheet with lines of text above its table. The headings stay visible when scrolling. */
function sheetOf({ headings, rows }: Table, lines: readonly string[]): string {
  const isText = (column: number): boolean => rows.some((row) => typeof row[column] === "string");
  const columns = headings.map((_, column) => {
    const width = isText(column) ? 36 : 14;
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const above = lines.length + 1;
  const pane = `<pane ySplit="${above}" topLeftCell="A${above + 1}" activePane="bottomLeft" state="frozen"/>`;
  const written = [
    ...lines.map((line) => [textCell(line, 0)]),
    headings.map((heading) => textCell(heading, styles.heading)),
    ...rows.map((row) => row.map(cellOf)),
  ].map((cells, index) => rowOf(cells, index + 1));
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${written.join("")}</sheetData></worksheet>`;
}

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const format = (id: number): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
/** In the order of `styles`. 3, 10 and 2 are the built-in formats `#,##0`, `0.00%` and `0.00`. */
const styleSheet = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${wrapped}</xf>${format(3)}${format(10)}${format(2)}</cellXfs></styleSheet>`;

/** Returns the parts of a package that refer to its sheets. */
function frameOf(titles: readonly string[]): Record<string, string> {
  const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = titles.map((_, index) => `/xl/worksheets/sheet${index + 1}.xml`);
  const types = parts.map(
    (part) => `<Override PartName="${part}" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  const sheets = titles.map(
    (title, index) => `<sheet name="${escapeXml(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = [
    ...parts.map((part) => [part.replace("/xl/", ""), "worksheet"]),
    ["styles.xml", "styles"],
  ].map(
    ([target, type], index) =>
      `<Relationship Id="rId${index + 1}" Type="${documents}/${type}" Target="${target}"/>`,
  );
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`,
    "xl/styles.xml": styleSheet,
  };
}

/** The earliest date of the ZIP format, fixed so that the same content gives the same bytes. */
const firstDay = new Date(1980, 0, 1);

export function writeXlsx(evidence: CountedEvidence): Uint8Array {
  const sheets: readonly (readonly [table: Table, lines: readonly string[]])[] = [
    [totalTable(evidence), aboutLines(evidence)],
    [formTable(evidence), [formsNotice]],
    [groupTable(evidence), []],
    [monthTable(evidence), []],
    [groupMonthTable(evidence), []],
  ];
  const parts = sheets.map(
    ([table, lines], index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(table, lines)] as const,
  );
  const files = [...Object.entries(frameOf(sheets.map(([{ title }]) => title))), ...parts];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: firstDay });
}
