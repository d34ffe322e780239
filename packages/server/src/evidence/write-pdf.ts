import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "@cantoo/pdf-lib";
import type { EvidenceFigures } from "@lapor/channel";
import { figureTexts } from "./figure-texts.ts";
import { formsNotice } from "./forms.ts";
import {
  aboutLines,
  type CountedEvidence,
  formTable,
  groupMonthTable,
  groupTable,
  monthTable,
  plainValue,
  type Table,
  totalTable,
} from "./tables.ts";

/** A4 landscape, in points. */
const [pageWidth, pageHeight] = [841.89, 595.28];
const margin = 36;
const textSize = 8;
const lineHeight = 10;
const number = new Intl.NumberFormat("id", { maximumFractionDigits: 2 });

/** The figures that fit in a row of a page. The others are in the workbook and the CSV files. */
const shown: readonly (keyof EvidenceFigures)[] = [
  "reports",
  "archived",
  "settled",
  "settledShare",
  "inTimeShare",
  "hoursToResponse",
  "daysToSettlement",
  "forwarded",
  "settledThere",
  "settledThereShare",
];
const shownHeadings = new Set(
  figureTexts.filter(({ name }) => shown.includes(name)).map(({ heading }) => heading),
);
const allHeadings = new Set(figureTexts.map(({ heading }) => heading));

function narrow({ title, headings, rows }: Table): Table {
  const kept = headings.map((heading) => !allHeadings.has(heading) || shownHeadings.has(heading));
  return {
    title,
    headings: headings.filter((_, column) => kept[column]),
    rows: rows.map((row) => row.filter((_, column) => kept[column])),
  };
}

/** Draws text and tables from top to bottom, on as many pages as necessary. */
class Writer {
  readonly #document: PDFDocument;
  readonly #font: PDFFont;
  readonly #bold: PDFFont;
  readonly #known: ReadonlySet<number>;
  #page: PDFPage;
  #y = pageHeight - margin;

  constructor(document: PDFDocument, font: PDFFont, bold: PDFFont) {
    this.#document = document;
    this.#font = font;
    this.#bold = bold;
    this.#known = new Set(font.getCharacterSet());
    this.#page = document.addPage([pageWidth, pageHeight]);
  }

  text(value: string, { isBold = false } = {}): void {
    const font = isBold ? this.#bold : this.#font;
    for (const line of this.#linesOf(value, pageWidth - 2 * margin, font)) {
      this.#reserve(lineHeight);
      this.#draw(line, margin, font);
      this.#y -= lineHeight;
    }
  }

  /** Writes a table with its headings on every page. `widths` are shares of the full width. */
  table({ title, headings, rows }: Table, widths: readonly number[]): void {
    this.#y -= lineHeight;
    this.#reserve(5 * lineHeight);
    this.text(title, { isBold: true });
    const sum = widths.reduce((all, width) => all + width, 0);
    const columns = widths.map((width) => (width / sum) * (pageWidth - 2 * margin));
    const head = (): void => this.#row(headings, columns, this.#bold);
    head();
    for (const row of rows) {
      const values = row.map((cell) => {
        const value = plainValue(cell);
        return typeof value === "number" ? number.format(value) : (value ?? "–");
      });
      if (this.#reserve(this.#heightOf(values, columns, this.#font))) head();
      this.#row(values, columns, this.#font);
    }
  }

  #heightOf(values: readonly string[], columns: readonly number[], font: PDFFont): number {
    const lines = values.map(
      (value, column) => this.#linesOf(value, (columns[column] ?? 0) - 4, font).length,
    );
    return Math.max(1, ...lines) * lineHeight + 3;
  }

  #row(values: readonly string[], columns: readonly number[], font: PDFFont): void {
    const height = this.#heightOf(values, columns, font);
    const top = this.#y;
    let x = margin;
    for (const [column, value] of values.entries()) {
      this.#y = top;
      for (const line of this.#linesOf(value, (columns[column] ?? 0) - 4, font)) {
        this.#draw(line, x, font);
        this.#y -= lineHeight;
      }
      x += columns[column] ?? 0;
    }
    this.#y = top - height;
    const y = this.#y + 1;
    const line = { thickness: 0.4, color: rgb(0.7, 0.7, 0.7) };
    this.#page.drawLine({ start: { x: margin, y }, end: { x: pageWidth - margin, y }, ...line });
  }

  /** Begins a new page if less than this height is left. Returns whether it did. */
  #reserve(height: number): boolean {
    if (this.#y - height > margin) return false;
    this.#page = this.#document.addPage([pageWidth, pageHeight]);
    this.#y = pageHeight - margin;
    return true;
  }

  #draw(line: string, x: number, font: PDFFont): void {
    this.#page.drawText(line, { x, y: this.#y - textSize, size: textSize, font });
  }

  /** Breaks text into lines. The built-in fonts have only Latin letters, so "?" replaces all others. */
  #linesOf(text: string, width: number, font: PDFFont): string[] {
    const plain = [...text.replaceAll(/\s+/g, " ")]
      .map((letter) => (this.#known.has(letter.codePointAt(0) ?? 0) ? letter : "?"))
      .join("");
    const fits = (line: string): boolean => font.widthOfTextAtSize(line, textSize) <= width;
    const lines: string[] = [];
    let line = "";
    for (const word of plain.split(" ")) {
      if (fits(line === "" ? word : `${line} ${word}`)) {
        line = line === "" ? word : `${line} ${word}`;
        continue;
      }
      if (line !== "") lines.push(line);
      line = "";
      for (const letter of word) {
        if (line !== "" && !fits(line + letter)) {
          lines.push(line);
          line = "";
        }
        line += letter;
      }
    }
    return [...lines, line];
  }
}

export async function writePdf(evidence: CountedEvidence): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [title = "", ...about] = aboutLines(evidence);
  document.setTitle(title);
  document.setLanguage("id");
  const font = await document.embedFont(StandardFonts.Helvetica);
  const writer = new Writer(document, font, await document.embedFont(StandardFonts.HelveticaBold));
  writer.text(title, { isBold: true });
  for (const line of about) writer.text(line);
  writer.table(totalTable(evidence), [3, 1, 6]);
  writer.text(formsNotice, { isBold: true });
  writer.table(formTable(evidence), [2, 3, 3, 2, 3]);
  const figures = shown.map(() => 1);
  for (const [table, names] of [
    [groupTable(evidence), [2.5]],
    [monthTable(evidence), [1]],
    [groupMonthTable(evidence), [2.5, 1]],
  ] as const)
    writer.table(narrow(table), [...names, ...figures]);
  return document.save();
}
