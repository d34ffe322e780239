import type { SurveyFigures, SurveyGroup, SurveyMeans, SurveyResults } from "@lapor/sdk";
import type { Cell, Table } from "../exports/table.ts";
import type { SurveyStrings } from "../strings/id/pages.ts";

type Element = keyof SurveyMeans;

/** A row of the results, for a unit, an agency, or the total. */
export interface SurveyRow {
  name: string;
  figures: SurveyFigures;
}

export const surveyRows = ({ total, groups, by }: SurveyResults, strings: SurveyStrings): SurveyRow[] => [
  { name: strings.total, figures: total },
  ...groups.map((group) => ({ name: nameOf(group, by, strings), figures: group.figures })),
];

const nameOf = ({ unit, agency }: SurveyGroup, by: SurveyResults["by"], strings: SurveyStrings): string =>
  (by === "unit" ? unit?.name : agency?.name) ?? strings.noUnit;

/**
 * Returns the survey form that the indexes are based on, which is the same in all rows. Returns undefined if
 * there is no index.
 */
export const formOf = (rows: readonly SurveyRow[]): string | undefined =>
  rows.find(({ figures }) => figures.index)?.figures.index?.form;

/** Returns the elements for which a row has a mean, in the order of the regulation. */
export const elementsIn = (rows: readonly SurveyRow[], strings: SurveyStrings): Element[] =>
  (Object.keys(strings.elements) as Element[]).filter((element) =>
    rows.some(({ figures }) => figures.index?.means[element] !== undefined),
  );

/** Returns the results as a spreadsheet. Cells for a hidden index are empty. */
export function surveyTable(results: SurveyResults, strings: SurveyStrings): Table {
  const rows = surveyRows(results, strings);
  const elements = elementsIn(rows, strings);
  const { columns } = strings;
  const first = results.by === "unit" ? columns.unit : columns.agency;
  const text = (name: string) => ({ name, kind: "text" as const });
  const number = (name: string) => ({ name, kind: "number" as const });
  return {
    columns: [
      text(first),
      ...[columns.year, columns.quarter, columns.surveys, columns.count].map(number),
      ...[columns.sampleSize, columns.index].map(number),
      text(columns.grade),
      ...elements.map((element) => number(strings.elements[element])),
    ],
    rows: rows.map(({ name, figures: { surveys, index } }): Cell[] => [
      name,
      results.year,
      results.quarter,
      surveys,
      index?.count,
      index?.sampleSize,
      index?.index,
      index?.grade,
      ...elements.map((element) => index?.means[element]),
    ]),
  };
}
