import type { Language } from "../strings/strings.ts";
import { writeCsv } from "./csv.ts";
import type { Table } from "./table.ts";
import { writeXlsx } from "./xlsx.ts";

export const formats = ["xlsx", "csv"] as const;
export type Format = (typeof formats)[number];

const mediaTypes: Record<Format, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
};

/** Downloads a table as a file. `name` has no file extension. Returns the name with the extension. */
export function saveTable(
  table: Table,
  { name, sheet, format, language }: { name: string; sheet: string; format: Format; language: Language },
): string {
  const file = `${name}.${format}`;
  const content =
    format === "xlsx" ? writeXlsx(table, sheet) : writeCsv(table, language === "id" ? ";" : ",");
  const url = URL.createObjectURL(new Blob([content], { type: mediaTypes[format] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  // The browser reads the URL only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return file;
}
