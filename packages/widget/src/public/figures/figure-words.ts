import type { StatisticsFigures } from "@lapor/sdk";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";

/** A figure with a name of its own. */
export type Figure = keyof FiguresStrings["figures"];

/** The value of a figure. Undefined for one that is hidden. */
export function figureValue(
  figure: Figure,
  { rating, survey, ...figures }: StatisticsFigures,
): number | undefined {
  if (figure === "meanRating") return rating?.mean;
  if (figure === "rated") return rating?.count;
  if (figure === "surveyIndex") return survey?.index;
  return figure === "surveyed" ? survey?.count : figures[figure];
}

/** The name of a figure. `isIkm`: each shown index has a grade, which makes it the IKM. */
export const nameOfFigure = (figure: Figure, isIkm: boolean, strings: FiguresStrings): string =>
  figure === "surveyIndex" && isIkm ? strings.survey.ikm : strings.figures[figure];

/** Mutu pelayanan, in words, or that an index without one is indicative. Undefined without an index. */
export const gradeInWords = (
  { survey }: StatisticsFigures,
  { survey: { grades, indicative } }: FiguresStrings,
): string | undefined => survey && (survey.grade ? (grades[survey.grade] ?? survey.grade) : indicative);

/**
 * The grade of an index, and the number of people that a mean is based on.
 * @param letter Takes the place of the grade in words: a plot has no room for them.
 */
export function detailsInWords(
  figure: Figure,
  figures: StatisticsFigures,
  strings: FiguresStrings,
  letter?: string,
): string | undefined {
  const { rating, survey } = figures;
  if (figure === "meanRating") return rating && strings.ratings(rating.count);
  if (figure !== "surveyIndex" || !survey) return undefined;
  return `${letter ?? gradeInWords(figures, strings)} · ${strings.survey.answers(survey.count)}`;
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
      : figure === "surveyIndex"
        ? { minimumFractionDigits: 2 }
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
