import type { Figure } from "./figures.ts";

export type Row = Readonly<Record<string, string | number>>;

/** Formats a number with three significant digits. Whole numbers keep all digits. */
export const digits = (value: number): string =>
  Number.isInteger(value) ? String(value) : Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** Formats rows as a Markdown table with aligned columns. Numbers are right-aligned. */
export function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: Row, column: string): string => {
    const value = row[column] ?? "";
    return typeof value === "number" ? digits(value) : value;
  };
  const widths = columns.map((column) =>
    Math.max(column.length, 3, ...rows.map((row) => cell(row, column).length)),
  );
  const isNumber = columns.map((column) => rows.every((row) => typeof (row[column] ?? 0) === "number"));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, at) => (isNumber[at] ? text.padStart(widths[at]!) : text.padEnd(widths[at]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (isNumber[at] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(columns), rule, ...rows.map((row) => line(columns.map((column) => cell(row, column))))].join(
    "\n",
  );
}

const verdict = ({ bar, holds }: Figure): string => (bar ? (holds ? "holds" : "MISSED") : "");

export const figureTable = (figures: readonly Figure[]): string =>
  table(
    figures.map((figure) => ({
      figure: figure.name,
      value: figure.value === null ? "-" : `${digits(figure.value)} ${figure.unit}`.trim(),
      spread: figure.spread ? figure.spread.map(digits).join(" to ") : "",
      peer: figure.peer ? `${figure.peer} ${digits(figure.peerValue ?? 0)}` : "",
      ratio: figure.ratio === undefined ? "" : figure.ratio.toFixed(3),
      bar: figure.bar ?? "",
      "": verdict(figure),
      note: figure.note ?? "",
    })),
  );
