import type { Cell, Table } from "./table.ts";

/** Byte order mark: without it, Excel reads the file in the system's legacy code page. */
const mark = "\uFEFF";

/**
 * The start of a text that a spreadsheet could read as a formula: the characters that OWASP lists, including
 * full-width forms, also after white space or invisible characters.
 */
const formulaStart = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u;

/** Whether a spreadsheet could read the text as a formula (OWASP, CSV injection). */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text);

/**
 * The same behind a separator: a spreadsheet that expects another separator than the file's divides a text
 * there, because it takes the quotes of a cell within its line for part of the text.
 */
const formulaWithin = /(?<=[,;\t\r\n][\s\u200B-\u200F\u2060\uFEFF]*)[=+\-@＝＋－＠]/gu;

/** Quotes a text, so that no separator or quote in it starts a new cell. */
const quoted = (text: string): string => {
  const guarded = text.replace(formulaWithin, "'$&");
  return `"${(looksLikeFormula(text) ? `'${guarded}` : guarded).replaceAll('"', '""')}"`;
};

function written(cell: Cell, separator: ";" | ","): string {
  if (cell === undefined) return "";
  // A spreadsheet that expects semicolons expects a decimal comma.
  if (typeof cell === "number") return separator === ";" ? String(cell).replace(".", ",") : String(cell);
  return typeof cell === "string" ? quoted(cell) : cell.time.replace("T", " ");
}

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark.
 * @param separator The one that Excel expects: `;` in languages with a decimal comma.
 */
export function writeCsv({ columns, rows }: Table, separator: ";" | ","): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return (
    mark +
    lines.map((cells) => `${cells.map((cell) => written(cell, separator)).join(separator)}\r\n`).join("")
  );
}
