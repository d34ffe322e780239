import { type Cell, plainValue, type Table } from "./tables.ts";

/**
 * A text that no spreadsheet runs as a formula: an apostrophe comes before every beginning but a letter, a
 * digit and a few harmless signs. So it does inside, before a sign that would begin a cell if the spreadsheet
 * took a semicolon for the separator, as an Indonesian Excel does.
 */
function harmless(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const inside = line.replaceAll(/([;,|][ "']*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return inside === "" || /^[\p{L}\p{N}(%–]/u.test(inside) ? inside : `'${inside}`;
}

/** A value of a CSV file (RFC 4180). */
function csvValue(cell: Cell): string {
  const value = plainValue(cell);
  if (value === null) return "";
  return typeof value === "number" ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`;
}

/** Writes a table as CSV, with a byte order mark: without it, Excel does not read UTF-8. */
export function writeCsv({ headings, rows }: Table): string {
  const lines = [headings, ...rows].map((row) => row.map(csvValue).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
