import type { StatisticsFigures } from "@lapor/sdk";
import type { FiguresStrings } from "./figures-strings.ts";

/** A figure with a name of its own. */
export type Figure = keyof FiguresStrings["figures"];

/** The value of a figure. Undefined for one that is hidden. */
export function figureValue(figure: Figure, { rating, ...figures }: StatisticsFigures): number | undefined {
  if (figure === "meanRating") return rating?.mean;
  return figure === "rated" ? rating?.count : figures[figure];
}

/** A figure in words. Undefined for one that is hidden. */
export function figureInWords(
  figure: Figure,
  figures: StatisticsFigures,
  strings: FiguresStrings,
): string | undefined {
  const value = figureValue(figure, figures);
  if (value === undefined) return undefined;
  if (figure.startsWith("days")) return strings.days(value);
  const options: Intl.NumberFormatOptions = figure.endsWith("Share")
    ? { style: "percent" }
    : figure.startsWith("mean")
      ? { minimumFractionDigits: 1 }
      : {};
  return new Intl.NumberFormat([strings.locale, "id"], options).format(value);
}

/** A month in words: "2026-04" is "Apr" (`short`) or "April 2026" (`long`). */
export function monthInWords(month: string, strings: FiguresStrings, style: "short" | "long"): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    style === "long" ? { month: "long", year: "numeric" } : { month: "short" };
  return new Intl.DateTimeFormat([strings.locale, "id"], { ...options, timeZone: "UTC" }).format(date);
}
