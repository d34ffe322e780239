import type { Cell, Table } from "./table.ts";

/** Byte order mark. Without it, Excel reads the file in the system's legacy code page. */
const mark = "\uFEFF";

/**
 * Matches the start of a text that a spreadsheet could interpret as a formula: the characters listed by
 * OWASP, including full-width forms, even after white space or invisible characters.
 */
const formulaStart = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u;

export const looksLikeFormula = (text: string): boolean => formulaStart.test(text);

/**
 * Matches the start of a formula after a separator. A spreadsheet that expects another separator splits the
 * text there, because it ignores quotes in the middle of a cell.
 */
const formulaWithin = /(?<=[,;\t\r\n][\s\u200B-\u200F\u2060\uFEFF]*)[=+\-@＝＋－＠]/gu;

/** Quotes a text, so a separator or quote in it does not start a new cell. */
const quoted = (text: string): string => {
  const guarded = text.replace(formulaWithin, "'$&");
  return `"${(looksLikeFormula(text) ? `'${guarded}` : guarded).replaceAll('"', '""')}"`;
};

function written(cell: Cell, separator: ";" | ","): string {
  if (cell === undefined) return "";
  // A spreadsheet that expects semicolons also expects a decimal comma.
  if (typeof cell === "number") return separator === ";" ? String(cell).replace(".", ",") : String(cell);
  return typeof cell === "string" ? quoted(cell) : cell.time.replace("T", " ");
}

/**
 * Writes a table as CSV (RFC 4180) in UTF-8 with a byte order mark.
 * @param separator The separator that Excel expects: `;` in languages with a decimal comma.
 */
export function writeCsv({ columns, rows }: Table, separator: ";" | ","): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return (
    mark +
    lines.map((cells) => `${cells.map((cell) => written(cell, separator)).join(separator)}\r\n`).join("")
  );
}
