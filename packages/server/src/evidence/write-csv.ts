import { type Cell, plainValue, type Table } from "./tables.ts";

/**
 * Returns text that no spreadsheet runs as a formula. An apostrophe precedes any first character that is not
 * a letter, a digit or one of a few harmless signs. An Indonesian Excel begins a new cell at a semicolon, so
 * an apostrophe also precedes a formula sign that follows a separator.
 */
function harmless(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const inside = line.replaceAll(/([;,|][ "']*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return inside === "" || /^[\p{L}\p{N}(%–]/u.test(inside) ? inside : `'${inside}`;
}

/** Formats a value for a CSV file (RFC 4180). */
function csvValue(cell: Cell): string {
  const value = plainValue(cell);
  if (value === null) return "";
  return typeof value === "number" ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`;
}

/** Writes a table as CSV with a byte order mark, without which Excel does not recognise UTF-8. */
export function writeCsv({ headings, rows }: Table): string {
  const lines = [headings, ...rows].map((row) => row.map(csvValue).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
