import type { StatisticsFigures } from "@lapor/sdk";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";

/** The key of a figure with a name. */
export type Figure = keyof FiguresStrings["figures"];

/** Returns the value of a figure, or undefined if it is hidden. */
export function figureValue(
  figure: Figure,
  { rating, survey, ...figures }: StatisticsFigures,
): number | undefined {
  if (figure === "meanRating") return rating?.mean;
  if (figure === "rated") return rating?.count;
  if (figure === "surveyIndex") return survey?.index;
  return figure === "surveyed" ? survey?.count : figures[figure];
}

/**
 * Returns a figure's name. `isIkm` states that every index shown has a grade; only then is the index called
 * IKM.
 */
export const nameOfFigure = (figure: Figure, isIkm: boolean, strings: FiguresStrings): string =>
  figure === "surveyIndex" && isIkm ? strings.survey.ikm : strings.figures[figure];

/**
 * Returns the service quality grade ("Mutu pelayanan") as text, or a note that an index without a grade is
 * indicative. Returns undefined if there is no index.
 */
export const gradeInWords = (
  { survey }: StatisticsFigures,
  { survey: { grades, indicative } }: FiguresStrings,
): string | undefined => survey && (survey.grade ? (grades[survey.grade] ?? survey.grade) : indicative);

/**
 * Returns the grade of an index, or the number of people on which a mean is based.
 * @param letter The grade's letter, to use instead of its text, for which a chart has no space.
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

/** Returns a figure as text, or undefined if it is hidden. */
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

/** Formats a month: "2026-04" becomes "Apr" (`short`) or "April 2026" (`long`). */
export function monthInWords(month: string, strings: FiguresStrings, style: "short" | "long"): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    style === "long" ? { month: "long", year: "numeric" } : { month: "short" };
  return new Intl.DateTimeFormat([strings.locale, "id"], { ...options, timeZone: "UTC" }).format(date);
}
